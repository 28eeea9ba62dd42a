/// Quantities as people note and tell them: lists of people, two estimates, several values in one breath.
extension QuantityCases {
  static let noted: [QuantityCase] = [
    // Who is in a team.
    QuantityCase(
      "Ran a squad (🔹5🔸 devs, 🔹2🔸 QA, 🔹1🔸 designer).", "count 5 dev", "count 2 QA", "count 1 designer"),
    QuantityCase("Led a pod of 🔹six🔸.", "count 6 person"),
    QuantityCase("I was the third hire; we're about 🔹forty🔸 now.", "count 40 person"),
    QuantityCase("Mentored 🔹5🔸 interns; 🔹2🔸 got offers.", "count 5 intern", "count 2 intern"),
    QuantityCase("We replaced 🔹4🔸 tools with 🔹1🔸.", "count 4 tool", "count 1 tool"),
    // Two estimates of one amount.
    QuantityCase("It paged us 🔹one or two times a week🔸.", "rate 1...2 time/week"),
    QuantityCase("We saw 🔹one or two a day🔸.", "rate 1...2 event/day"),
    QuantityCase("Now it takes 🔹300 or 400 ms🔸.", "duration 300...400 ms"),
    QuantityCase("We had 🔹15 or 20🔸 tickets open.", "count 15...20 ticket"),
    QuantityCase("That saved 🔹20 to 30 minutes🔸 per deploy.", "duration 20...30 min"),
    QuantityCase("The change shaved 🔹100 to 150 ms🔸 off each call.", "duration 100...150 ms"),
    QuantityCase("I sign up 🔹2 to 4🔸 new partners each month.", "rate 2...4 partner/month"),
    // Several values in one breath.
    QuantityCase(
      "🔹p50🔸/🔹p99🔸 are 🔹40🔸/🔹700 ms🔸.", "percentile 50 percentile", "percentile 99 percentile",
      "duration 40 ms", "duration 700 ms"),
    QuantityCase(
      "The tiers keep 🔹7🔸/🔹30🔸/🔹90 days🔸.", "duration 7 day", "duration 30 day", "duration 90 day"),
    // What is left out because it was just said.
    QuantityCase(
      "I worked 🔹12 years🔸 in support, the last 🔹5🔸 as a lead.", "duration 12 year", "duration 5 year"),
    QuantityCase("We sent it to 🔹2%🔸 of users, then 🔹20🔸, then all.", "percent 2 %", "percent 20 %"),
    QuantityCase("The old host had 🔹32 GB🔸 and the new one 🔹128🔸.", "size 32 GB", "size 128 GB"),
    QuantityCase("Each shard holds 🔹48🔸, the hot one 🔹190🔸.", "count 48 item", "count 190 item"),
    QuantityCase("The SLA says 🔹99.9🔸, we had 🔹99.4🔸 in June.", "uptime 99.9 %", "uptime 99.4 %"),
    // The article is the number.
    QuantityCase("My lead gave me 🔹a week🔸.", "duration 1 week"),
    QuantityCase("I had 🔹a day🔸 to fix it.", "duration 1 day"),
    QuantityCase("It took the better part of 🔹a day🔸.", "duration 1 day"),
    QuantityCase("Cut the bill by 🔹$4k🔸, about 🔹a fifth🔸.", "money 4000 USD", "multiplier 0.2 x"),
    QuantityCase("The noise fell to 🔹a tenth🔸.", "multiplier 0.1 x"),
    QuantityCase("Renders 🔹a third🔸 faster.", "multiplier 0.3333333333 x"),
    QuantityCase("🔹Zero🔸 Sev-1s in 🔹a year🔸.", "count 0 Sev-1", "duration 1 year"),
    QuantityCase("Shipped 🔹a day and a half🔸 early.", "duration 1.5 day"),
    QuantityCase("Closed 🔹9🔸 of 🔹12🔸 year-end tasks.", "count 9 task", "count 12 task"),
    QuantityCase("Split a 🔹4,000🔸-line file into 🔹18🔸 modules.", "count 4000 line", "count 18 module"),
    QuantityCase(
      "Wrote 🔹30🔸 patches for the kernel, 🔹4🔸 in the scheduler.", "count 30 patch", "count 4 patch"),
    QuantityCase("The limit was low, so I split the job in 🔹6🔸.", "count 6 item"),
    QuantityCase("🔹A few hundred🔸 shops and 🔹several thousand🔸 tills.", "count 100 shop", "count 1000 till"),
    QuantityCase("It took 🔹a couple of dozen🔸 tries.", "count 12 try"),
    QuantityCase("Counted 🔹400🔸 SKUs daily.", "rate 400 SKU/day"),
    QuantityCase("Wrote 🔹1🔸 RFC and 🔹2🔸 guides.", "count 1 RFC", "count 2 guide"),
    QuantityCase("Trained on 🔹8x🔸A100 for 🔹2 days🔸.", "count 8 A100", "duration 2 day"),
    QuantityCase("Trained on 🔹4x🔸 H100.", "count 4 H100"),
    QuantityCase("We run 🔹5-9s🔸 availability.", "uptime 99.999 %"),
    QuantityCase("Signed 🔹14🔸 customers, incl. 🔹3🔸 in Japan.", "count 14 customer", "count 3 customer"),
    QuantityCase("Saves them 🔹an hour a day🔸.", "rate 1 hour/day"),
    QuantityCase("We were down for 🔹11🔸 of the 🔹30 minutes🔸.", "duration 11 min", "duration 30 min"),
    QuantityCase("Hired 🔹1🔸 PM and 🔹3🔸 SDEs.", "count 1 PM", "count 3 SDE"),
    QuantityCase("LCP 🔹2.1s🔸, CLS 🔹0.04🔸.", "duration 2.1 s", "other 0.04 CLS"),
    QuantityCase("Gave 🔹5🔸 talks (🔹2🔸 at meetups abroad).", "count 5 talk", "count 2 talk"),
    QuantityCase("Patched 🔹300🔸 Ubuntu 20/22 hosts.", "count 300 host"),
    QuantityCase("Drove 🔹40 km a day🔸 at 🔹9 ppm🔸.", "rate 40 km/day", "other 9 ppm"),
    QuantityCase("Runs on 🔹3x🔸 m5.large, not 🔹2x🔸 the traffic.", "count 3 m5", "multiplier 2 x"),
    QuantityCase("By May reviews were back at 🔹one day🔸.", "duration 1 day"),
    QuantityCase("Won 🔹700🔸 sign-ups and sold 🔹40🔸 add-ons.", "count 700 sign-up", "count 40 add-on"),
    QuantityCase("🔹0🔸 late runs in 🔹2 years🔸.", "count 0 run", "duration 2 year"),
    QuantityCase("Taught 🔹two🔸 🔹10-week🔸 evening courses.", "count 2 course", "duration 10 week"),
    QuantityCase("Throughput rose by 🔹1.6 times🔸.", "multiplier 1.6 x"),
    QuantityCase("Kept 🔹97%🔸 SLA adherence as lead of 🔹5🔸.", "percent 97 %", "count 5 person"),
    QuantityCase("Ran on 🔹2🔸 A10G GPUs.", "count 2 GPU"),
    QuantityCase("Merged 🔹120🔸 PRs, reviewed 🔹300🔸.", "count 120 PR", "count 300 PR"),
    // Shares, scores, alarms.
    QuantityCase("🔹One out of five🔸 forms was wrong.", "multiplier 0.2 x"),
    QuantityCase("Passed with a score of 🔹870/1000🔸.", "other 870 rating"),
    QuantityCase(
      "🔹0🔸 pages in 🔹60 days🔸 vs 🔹18🔸 the month before.", "count 0 page", "duration 60 day", "count 18 page"),
    QuantityCase("Pages came 🔹9 times a night🔸.", "rate 9 time/day"),
    QuantityCase("We had 🔹90🔸 green runs in a row.", "count 90 run"),
    // Memory and processors.
    QuantityCase("mem 🔹8g🔸→🔹3g🔸", "size 8 GB", "size 3 GB"),
    QuantityCase("Heap from 🔹512m🔸 to 🔹256m🔸.", "size 512 MB", "size 256 MB"),
    QuantityCase("Each pod asks for 🔹250m🔸 cpu.", "other 250 millicore"),
    QuantityCase("It ran for 🔹30m🔸.", "duration 30 min"),
  ]
}
