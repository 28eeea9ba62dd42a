/// Numbers that leave out what they count, because the words around them say it.
extension QuantityCases {
  static let elided: [QuantityCase] = [
    // The part of what was just counted.
    QuantityCase(
      "We ran 🔹nine🔸 replicas, 🔹two🔸 of which were stale.", "count 9 replica", "count 2 replica"),
    QuantityCase(
      "The call may take 🔹200ms🔸, 🔹50🔸 of which go to the lookup.", "duration 200 ms", "duration 50 ms"),
    QuantityCase("Worked 🔹9 yrs🔸 in retail, 🔹3🔸 of it abroad.", "duration 9 year", "duration 3 year"),
    // The noun follows with the second number.
    QuantityCase(
      "Hired 🔹3🔸 backend and 🔹2🔸 frontend engineers.", "count 3 engineer", "count 2 engineer"),
    QuantityCase("Promoted 🔹5🔸 and coached 🔹7🔸 analysts.", "count 5 analyst", "count 7 analyst"),
    QuantityCase(
      "The pentest had 🔹2🔸 high and 🔹zero🔸 critical findings.", "count 2 finding", "count 0 finding"),
    // The noun went before.
    QuantityCase(
      "I phoned 🔹25🔸 applicants and hired 🔹4🔸.", "count 25 applicant", "count 4 applicant"),
    QuantityCase(
      "Found 🔹31🔸 leaks, fixed 🔹28🔸; the rest stayed.", "count 31 leak", "count 28 leak"),
    QuantityCase("The number of shards stayed at 🔹8🔸.", "count 8 shard"),
    QuantityCase(
      "The proxy gave up after 🔹30 s🔸 on one hop and 🔹45🔸 on the next.", "duration 30 s", "duration 45 s"),
    QuantityCase(
      "I alert at 🔹400 ms🔸 because the SLO is 🔹500🔸.", "duration 400 ms", "duration 500 ms"),
    QuantityCase(
      "Sold as 🔹three nines🔸, measured 🔹99.96🔸.", "uptime 99.9 %", "uptime 99.96 %"),
    QuantityCase("Open incidents fell to 🔹3🔸.", "count 3 incident"),
    QuantityCase("I got the tickets down to 🔹40🔸.", "count 40 ticket"),
    QuantityCase("We cut the services to 🔹six🔸.", "count 6 service"),
    QuantityCase("Took over a team of 🔹six🔸, 🔹four🔸 of whom left.", "count 6 person", "count 4 person"),
    QuantityCase(
      "We promised 🔹two days🔸 and were averaging 🔹five🔸.", "duration 2 day", "duration 5 day"),
    QuantityCase(
      "It polls every 🔹10 minutes🔸 and on Mondays it takes 🔹15🔸.", "duration 10 min", "duration 15 min"),
    QuantityCase("We asked for 🔹two🔸 testers; I got 🔹three🔸.", "count 2 tester", "count 3 tester"),
    QuantityCase(
      "I moved 🔹30🔸 services; the other 🔹11🔸 stayed.", "count 30 service", "count 11 service"),
    QuantityCase("There were 🔹nine🔸 of them.", "count 9 item"),
    QuantityCase("before: 🔹40 sec🔸 per page. after: 🔹2🔸.", "duration 40 s", "duration 2 s"),
    QuantityCase("The number of bugs became 🔹20🔸.", "count 20 bug"),
    QuantityCase("On call for 🔹14🔸 tier-1 services.", "count 14 service"),
    QuantityCase(
      "A call took 🔹700🔸, then 🔹1900 milliseconds🔸.", "duration 700 ms", "duration 1900 ms"),
    QuantityCase("Most of the squad (🔹5🔸 of 🔹7🔸) was new.", "count 5", "count 7"),
    QuantityCase("Came 3rd of 🔹180🔸.", "count 180"),
    QuantityCase("I finished all the 🔹11🔸 module in 🔹2 month🔸.", "count 11 module", "duration 2 month"),
    QuantityCase("There were 🔹90🔸 bugs open, I fixed 🔹60🔸.", "count 90 bug", "count 60 bug"),
    QuantityCase(
      "Squad: 🔹5🔸 eng, 🔹1🔸 PM and 🔹1🔸 designer.", "count 5 eng", "count 1 PM", "count 1 designer"),
    QuantityCase(
      "I read 🔹40🔸 reports and saw that 🔹18🔸 had one author.", "count 40 report", "count 18 report"),
    QuantityCase(
      "He asked for 🔹two weeks🔸; I said 🔹three🔸 was fair.", "duration 2 week", "duration 3 week"),
    QuantityCase(
      "It went from 🔹80🔸 to 🔹30 seconds🔸, then to 🔹12🔸.", "duration 80 s", "duration 30 s",
      "duration 12 s"),
    QuantityCase("It took 🔹3🔸 people 🔹a full day🔸.", "count 3 person", "duration 1 day"),
    QuantityCase(
      "I asked for 🔹six weeks🔸, he planned 🔹two🔸, and it took 🔹five🔸.", "duration 6 week", "duration 2 week",
      "duration 5 week"),
    QuantityCase("The team grew to 🔹22🔸 that year.", "count 22 person"),
    QuantityCase("🔹Eight🔸 out of 🔹ten🔸 times the alert was noise.", "count 8 time", "count 10 time"),
    QuantityCase("It failed 🔹100%🔸 of the time.", "percent 100 %"),
    QuantityCase(
      "I tried it on 🔹20🔸 clients first and then on 🔹300🔸.", "count 20 client", "count 300 client"),
    QuantityCase("The goal was 🔹150 ms🔸, I got to 🔹130🔸.", "duration 150 ms", "duration 130 ms"),
    QuantityCase("It has 🔹8k🔸 monthly readers.", "count 8000 reader"),
    QuantityCase("Trained it on 🔹8🔸 H100s, with 🔹3🔸 sev1s since.", "count 8 H100", "count 3 sev1"),
    QuantityCase("Nobody wrote tests; when I left there were 🔹700🔸.", "count 700 item"),
    QuantityCase(
      "🔹p50🔸 🔹70🔸 / 🔹p99🔸 🔹390 ms🔸", "percentile 50 percentile", "duration 70 ms", "percentile 99 percentile",
      "duration 390 ms"),
    QuantityCase("Costs fell by 🔹30 procent🔸.", "percent 30 %"),
    QuantityCase(
      "A pilot with 🔹15🔸 users, then 🔹150🔸, then all.", "count 15 user", "count 150 user"),
    // What is counted stands per period before a change.
    QuantityCase("tickets/week 🔹70🔸 -> 🔹12🔸", "count 70", "count 12"),
    QuantityCase("🔹Three🔸 out of 🔹four🔸 pages were noise.", "count 3 page", "count 4 page"),
    QuantityCase("Sharded over 🔹12🔸 Postgres 14 clusters.", "count 12 cluster"),
    QuantityCase("Just me and 🔹one🔸 other engineer.", "count 1 engineer"),
    QuantityCase("The parser got 🔹×6🔸 quicker.", "multiplier 6 x"),
    QuantityCase("Economia de 🔹R$ 20 mil🔸.", "money 20000 BRL"),
    QuantityCase("A sync used to be 🔹an hour🔸.", "duration 1 hour"),
    QuantityCase(
      "Replies went from 🔹1 in 4🔸 to 🔹3 in 4🔸.", "multiplier 0.25 x", "multiplier 0.75 x"),
  ]

  /// As writers of other languages and markets put numbers.
  static let abroad: [QuantityCase] = [
    QuantityCase("Takes 🔹3 millions🔸 of requests.", "count 3000000 request"),
    QuantityCase("It has 🔹40 thousands🔸 lines.", "count 40000 line"),
    QuantityCase("Saved 🔹€90k p.a.🔸 in licences.", "money 90000 EUR/year"),
    QuantityCase("Offers of 🔹₹30L🔸 each.", "money 3000000 INR"),
    QuantityCase("We were down 🔹1h15🔸.", "duration 1.25 hour"),
    QuantityCase(
      "We had 🔹99.3🔸 uptime and an availability of 🔹99.1🔸 in May.", "uptime 99.3 %", "uptime 99.1 %"),
    QuantityCase("NPS climbed from 🔹+9🔸 to 🔹+33🔸.", "other 9 NPS", "other 33 NPS"),
    QuantityCase("origin qps 🔹8k🔸 -> 🔹1.1k🔸", "rate 8000 query/s", "rate 1100 query/s"),
  ]
}
