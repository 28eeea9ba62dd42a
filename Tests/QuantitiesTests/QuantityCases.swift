import Testing

/// One text with every expected quantity between 🔹 and 🔸, and what each is.
struct QuantityCase: Sendable, CustomTestStringConvertible {
  let marked: String
  /// Kind, value (with the upper end of a range) and unit of each quantity, in order.
  let expected: [String]

  init(_ marked: String, _ expected: String...) {
    self.marked = marked
    self.expected = expected
  }

  var testDescription: String { marked }
}

/// Texts by what they state. All invented.
enum QuantityCases {
  static let durations: [QuantityCase] = [
    QuantityCase(
      "Cut 🔹p95🔸 latency from 🔹1.2 s🔸 to 🔹180 ms🔸 by adding a read-through cache.",
      "percentile 95 percentile",
      "duration 1.2 s",
      "duration 180 ms"),
    QuantityCase(
      "Ran for 🔹two and a half hours🔸, then 🔹1.5 hours🔸.",
      "duration 2.5 hour",
      "duration 1.5 hour"),
    QuantityCase(
      "Took 🔹half an hour🔸 instead of 🔹half a day🔸.",
      "duration 0.5 hour",
      "duration 0.5 day"),
    QuantityCase(
      "Recovered in under 🔹an hour🔸 after a 🔹3-day🔸 outage.",
      "duration 1 hour",
      "duration 3 day"),
    QuantityCase(
      "The export needed 🔹20 min🔸 for one tenant and 🔹1h🔸 for another.",
      "duration 20 min",
      "duration 1 hour"),
    QuantityCase(
      "It was ready in 🔹6 weeks🔸 and took 🔹five business days🔸 to roll out.",
      "duration 6 week",
      "duration 5 day"),
    QuantityCase(
      "Planned 🔹6 engineer-months🔸 of work.",
      "duration 6 engineer-month"),
    QuantityCase(
      "Wir brauchten 🔹6 Wochen🔸 dafür.",
      "duration 6 week"),
    QuantityCase(
      "Kept responses at sub-🔹100ms🔸 for 🔹a month🔸.",
      "duration 100 ms",
      "duration 1 month"),
    QuantityCase(
      "Restarted every 🔹48–72 hours🔸.",
      "duration 48...72 hour"),
  ]

  static let rates: [QuantityCase] = [
    QuantityCase(
      "Serving 🔹12k req/s🔸 at peak across 🔹3🔸 regions.",
      "rate 12000 request/s",
      "count 3 region"),
    QuantityCase(
      "We handled 🔹3,500 requests per second🔸 with 🔹8🔸 vCPUs and 🔹32 GB🔸 RAM.",
      "rate 3500 request/s",
      "count 8 vcpu",
      "size 32 GB"),
    QuantityCase(
      "Processed 🔹2.5 billion events/day🔸 (🔹30k/s🔸).",
      "rate 2500000000 event/day",
      "rate 30000 event/s"),
    QuantityCase(
      "Handles ~🔹200 msg/sec🔸, 🔹1000 ops/s🔸 and 🔹5k RPS🔸.",
      "rate 200 message/s",
      "rate 1000 operation/s",
      "rate 5000 request/s"),
    QuantityCase(
      "Deployed 🔹5x/day🔸 with 🔹10krps🔸 of traffic.",
      "rate 5 time/day",
      "rate 10000 request/s"),
    QuantityCase(
      "Saved 🔹20 hours a week🔸 and 🔹1🔸 FTE.",
      "rate 20 hour/week",
      "count 1 FTE"),
    QuantityCase(
      "Ingested 🔹40TB🔸 daily and sent 🔹300K🔸 monthly invoices.",
      "rate 40 TB/day",
      "rate 300000 invoice/month"),
    QuantityCase(
      "We got about 🔹30 a week🔸 of those.",
      "rate 30 event/week"),
    QuantityCase(
      "Disk usage grew 🔹40 GB/day🔸; network at 🔹10 Gbps🔸.",
      "rate 40 GB/day",
      "rate 10 Gbit/s"),
  ]

  static let money: [QuantityCase] = [
    QuantityCase(
      "Saved 🔹₹2.5 crore a year🔸 by consolidating vendors.",
      "money 25000000 INR/year"),
    QuantityCase(
      "The team spent 🔹5 lakh rupees🔸 and 🔹Rs. 4,50,000🔸 on tooling.",
      "money 500000 INR",
      "money 450000 INR"),
    QuantityCase(
      "Paid out 🔹$5-10M per quarter🔸.",
      "money 5000000...10000000 USD/quarter"),
    QuantityCase(
      "The budget was 🔹USD 250,000🔸 and 🔹EUR 30k🔸.",
      "money 250000 USD",
      "money 30000 EUR"),
    QuantityCase(
      "We spent 🔹2 million dollars🔸 on licences.",
      "money 2000000 USD"),
    QuantityCase(
      "It cost 🔹£45/month🔸 per seat and 🔹$0.002 per request🔸.",
      "money 45 GBP/month",
      "money 0.002 USD/request"),
    QuantityCase(
      "Brought in 🔹$20M🔸 ARR and 🔹€1.5M🔸 in annual savings.",
      "money 20000000 USD/year",
      "money 1500000 EUR/year"),
    QuantityCase(
      "Raised 🔹US$3 million🔸 and 🔹C$400k🔸.",
      "money 3000000 USD",
      "money 400000 CAD"),
    QuantityCase(
      "Invoices of 🔹200 €🔸 and 🔹300 zł🔸.",
      "money 200 EUR",
      "money 300 PLN"),
  ]

  static let percentsAndUptime: [QuantityCase] = [
    QuantityCase(
      "Availability of 🔹99.95 %🔸 over 🔹12 months🔸.",
      "uptime 99.95 %",
      "duration 12 month"),
    QuantityCase(
      "Uptime: 🔹99.99%🔸",
      "uptime 99.99 %"),
    QuantityCase(
      "We went from 🔹four nines🔸 to 🔹five nines🔸.",
      "uptime 99.99 %",
      "uptime 99.999 %"),
    QuantityCase(
      "The 🔹99th percentile🔸 fell by 🔹40 percent🔸.",
      "percentile 99 percentile",
      "percent 40 %"),
    QuantityCase(
      "Lowered bounce rate 🔹5 percentage points🔸.",
      "percent 5 percentage point"),
    QuantityCase(
      "🔹99.9%🔸 of requests finished under 🔹300ms🔸",
      "percent 99.9 %",
      "duration 300 ms"),
    QuantityCase(
      "Kept 🔹p99.9🔸 under 🔹250ms🔸 with 🔹99.9%🔸 test coverage.",
      "percentile 99.9 percentile",
      "duration 250 ms",
      "percent 99.9 %"),
    QuantityCase(
      "Costs dropped 🔹10 to 15%🔸.",
      "percent 10...15 %"),
  ]

  static let multipliers: [QuantityCase] = [
    QuantityCase(
      "Throughput 🔹tripled🔸 and costs were 🔹halved🔸.",
      "multiplier 3 x",
      "multiplier 0.5 x"),
    QuantityCase(
      "Queries ran 🔹5 times🔸 faster and used 🔹half🔸 the memory.",
      "multiplier 5 x",
      "multiplier 0.5 x"),
    QuantityCase(
      "Improved throughput by 🔹an order of magnitude🔸.",
      "multiplier 10 x"),
    QuantityCase(
      "Improved throughput by 🔹two orders of magnitude🔸.",
      "multiplier 100 x"),
    QuantityCase(
      "Reduced costs by 🔹two-thirds🔸.",
      "multiplier 0.6666666667 x"),
    QuantityCase(
      "About 🔹a third🔸 of the traffic came from bots.",
      "multiplier 0.3333333333 x"),
    QuantityCase(
      "🔹A quarter🔸 of our users were on mobile.",
      "multiplier 0.25 x"),
    QuantityCase(
      "The new index was 🔹twice🔸 as fast as the old one.",
      "multiplier 2 x"),
    QuantityCase(
      "A 🔹10-fold🔸 increase, 🔹2.5x🔸 the throughput, 🔹4×🔸 faster, 🔹x2🔸 speedup.",
      "multiplier 10 x",
      "multiplier 2.5 x",
      "multiplier 4 x",
      "multiplier 2 x"),
    QuantityCase(
      "Cut the bill by a 🔹factor of ten🔸, to 🔹one-tenth🔸 the old price.",
      "multiplier 10 x",
      "multiplier 0.1 x"),
    QuantityCase(
      "The index shrank 🔹5–10x🔸.",
      "multiplier 5...10 x"),
  ]

  static let counts: [QuantityCase] = [
    QuantityCase(
      "🔹Ten thousand🔸 users signed up; 🔹a hundred thousand🔸 came later.",
      "count 10000 user",
      "count 100000"),
    QuantityCase(
      "🔹One hundred and twenty🔸 tests failed.",
      "count 120 test"),
    QuantityCase(
      "🔹Half a million🔸 downloads came from 🔹hundreds🔸 of cities.",
      "count 500000 download",
      "count 100 city"),
    QuantityCase(
      "🔹Hundreds🔸 of services and 🔹tens of thousands🔸 of pods, 🔹dozens🔸 of teams.",
      "count 100 service",
      "count 10000 pod",
      "count 12 team"),
    QuantityCase(
      "We stored 🔹2 300 000🔸 rows per tenant.",
      "count 2300000 row"),
    QuantityCase(
      "The list had 🔹1,20,000🔸 entries.",
      "count 120000 entry"),
    QuantityCase(
      "Migrated 🔹1.200🔸 Nutzer und 🔹3,5 TB🔸 Daten.",
      "count 1200 nutzer",
      "size 3.5 TB"),
    QuantityCase(
      "Led a team of 🔹12🔸 and a 🔹15🔸 person squad.",
      "count 12 person",
      "count 15 person"),
    QuantityCase(
      "A 🔹5🔸-person team owned 🔹16🔸-core machines.",
      "count 5 person",
      "count 16 core"),
    QuantityCase(
      "Migrated 🔹180🔸 of 🔹200🔸 integrations.",
      "count 180 integration",
      "count 200 integration"),
    QuantityCase(
      "Ended with 🔹zero🔸 incidents and 🔹0🔸 dropped packets.",
      "count 0 incident",
      "count 0 packet"),
    QuantityCase(
      "Between 🔹10 and 20🔸 customers complained.",
      "count 10...20 customer"),
    QuantityCase(
      "Team size ranged from 🔹5 to 12🔸 engineers.",
      "count 5...12 engineer"),
    QuantityCase(
      "Won 1st place out of 🔹120🔸 teams.",
      "count 120 team"),
    QuantityCase(
      "The cluster failed 🔹three🔸 times.",
      "count 3 time"),
    QuantityCase(
      "일일 사용자 🔹3만🔸 명을 지원했습니다.",
      "count 30000 person"),
  ]

  static let others: [QuantityCase] = [
    QuantityCase(
      "Rated 🔹9/10🔸 by 🔹300🔸 students.",
      "other 9 rating",
      "count 300 student"),
    QuantityCase(
      "F1 of 🔹0.92🔸 at 🔹3.2 GHz🔸 and 🔹-20 °C🔸.",
      "other 0.92 F1",
      "other 3.2 GHz",
      "other -20 degC"),
    QuantityCase(
      "NPS rose from 🔹32🔸 to 🔹58🔸; the app has 🔹4.8🔸 stars.",
      "other 32 NPS",
      "other 58 NPS",
      "other 4.8 star"),
    QuantityCase(
      "Graduated with GPA 🔹3.8/4.0🔸.",
      "other 3.8 GPA"),
    QuantityCase(
      "Reached a Lighthouse performance score of 🔹95🔸.",
      "other 95 score"),
    QuantityCase(
      "Averaged 🔹4.8 out of 5🔸.",
      "other 4.8 rating"),
  ]

  static let mixed: [QuantityCase] = [
    QuantityCase("Sign-ups rose from 🔹10k🔸 to 🔹1.5m🔸.", "count 10000", "count 1500000"),
    QuantityCase("Users grew from 🔹0.5m🔸 to 🔹2m🔸.", "count 500000", "count 2000000"),
    QuantityCase("It grew from 🔹1m🔸 to 🔹5m🔸 users.", "count 1000000 user", "count 5000000 user"),
    QuantityCase("Builds fell from 🔹9m🔸 to 🔹3m🔸.", "duration 9 min", "duration 3 min"),
    QuantityCase("Held 🔹1,000s🔸 of open sockets.", "count 1000 socket"),
    QuantityCase("Paid 🔹$4.1M🔸 and 🔹8.7M🔸 rows.", "money 4100000 USD", "count 8700000 row"),
    QuantityCase(
      "Tickets fell by roughly 🔹a third🔸 over the next quarter.", "multiplier 0.3333333333 x"),
    QuantityCase("The image shrank by 🔹3/4🔸.", "multiplier 0.75 x"),
    QuantityCase(
      "From 🔹three-quarters of a second🔸 to 🔹a tenth of a second🔸.", "duration 0.75 s", "duration 0.1 s"),
    QuantityCase("The storm multiplied traffic by 🔹seven🔸.", "multiplier 7 x"),
    QuantityCase("Pushed 🔹5 Gb/s🔸 of video and 🔹5 GB/s🔸 of logs.", "rate 5 Gbit/s", "rate 5 GB/s"),
    QuantityCase("Each call cost under 🔹2🔸 cents.", "money 2 cent"),
    QuantityCase("Won 🔹1.5 million Swiss francs🔸.", "money 1500000 CHF"),
    QuantityCase("Patched 🔹1🔸 critical CVE, then rested.", "count 1 CVE"),
    QuantityCase("Went from 🔹1 deploy a month🔸 to 🔹5 a day🔸.", "rate 1 deploy/month", "rate 5 event/day"),
    QuantityCase("Kept 🔹35🔸 alerts, of which 🔹30🔸 were noise.", "count 35 alert", "count 30 alert"),
    QuantityCase(
      "Reached an AUC of 🔹0.91🔸 versus 🔹0.84🔸 for the old one.", "other 0.91 AUC", "other 0.84 AUC"),
    QuantityCase("Replaced a 🔹400k🔸-line monolith.", "count 400000 line"),
    QuantityCase("Held 🔹two thousand five hundred🔸 sockets.", "count 2500 socket"),
    QuantityCase("Took 🔹10^6🔸 events.", "count 1000000 event"),
    QuantityCase(
      "About 🔹1 in 50🔸 checkouts failed, later 🔹one in five🔸.", "multiplier 0.02 x", "multiplier 0.2 x"),
    QuantityCase("It took me 🔹an hour and a half🔸.", "duration 1.5 hour"),
    QuantityCase("Cut spend by ~🔹1/3🔸 overall.", "multiplier 0.3333333333 x"),
    QuantityCase("중복 결제를 월 평균 🔹40🔸 건에서 🔹0🔸 건으로 줄임", "count 40 case", "count 0 case"),
    QuantityCase("스타 🔹450🔸개 획득, 사용자 🔹3만🔸 명", "count 450 item", "count 30000 person"),
    QuantityCase("트래픽 🔹5 배🔸 증가", "multiplier 5 x"),
    QuantityCase("비용을 🔹2천만원🔸 절감, 월 🔹3억 원🔸 매출", "money 20000000 KRW", "money 300000000 KRW"),
    QuantityCase("🔹5🔸개 원칙을 세움", "count 5 item"),
    QuantityCase("AWSのコストを年間🔹1,200万円🔸削減", "money 12000000 JPY"),
    QuantityCase("売上を🔹3千万円🔸増加、予算🔹500ドル🔸", "money 30000000 JPY", "money 500 USD"),
    QuantityCase("配信を月🔹1🔸回から1日🔹5🔸回に", "rate 1 time/month", "rate 5 time/day"),
    QuantityCase("Leitung eines Teams von 🔹8🔸 Entwicklern", "count 8 entwicklern"),
    QuantityCase(
      "Umzug von 🔹30🔸 internen Anwendungen auf 🔹120🔸 Server", "count 30 anwendungen", "count 120 server"),
    QuantityCase(
      "Für 🔹1,2 Mio.🔸 Kunden und 🔹3 Mrd.🔸 Abrufe", "count 1200000 kunden", "count 3000000000 abrufe"),
    QuantityCase("Kosten um 🔹2,5 Mio. €🔸 gesenkt", "money 2500000 EUR"),
    QuantityCase(
      "Un budget de 🔹250 k€🔸, puis 🔹1,5 M€🔸 et 🔹2 Md€🔸", "money 250000 EUR", "money 1500000 EUR",
      "money 2000000000 EUR"),
    QuantityCase(
      "Ahorro de 🔹120 mil euros🔸 para 🔹40 mil🔸 clientes", "money 120000 EUR", "count 40000 cliente"),
    QuantityCase("Economia de 🔹R$ 1,2 milhão🔸 em 🔹6 meses🔸", "money 1200000 BRL", "duration 6 month"),
    QuantityCase("Saved 🔹$2 mil a year🔸 for the department", "money 2000000 USD/year"),
    QuantityCase("Kosten um 🔹15 Tsd. Euro🔸 gesenkt", "money 15000 EUR"),
    QuantityCase("Umzug von Windows 10 Rechnern auf Java 17 Dienste nach ISO 9001 Norm"),
    QuantityCase("Sprint 14 Planung für das Team, Phase 2 Studie und im Jahr 2021 Umbau"),
    QuantityCase("Moved 40 Kubernetes in Gotha"),
    QuantityCase("障害を月🔹12🔸件から🔹2🔸件に削減", "count 12 case", "count 2 case"),
    QuantityCase("応答を🔹1.2秒🔸から🔹180ms🔸に、売上🔹3倍🔸", "duration 1.2 s", "duration 180 ms", "multiplier 3 x"),
    QuantityCase("🔹10万🔸人が利用", "count 100000 person"),
    QuantityCase("🔹3日🔸で復旧、🔹2年間🔸の運用", "duration 3 day", "duration 2 year"),
    QuantityCase("2020年3月2日から1日次バッチを開始、全体の3分の1"),
    QuantityCase("历时🔹3个月🔸，每次🔹40毫秒🔸", "duration 3 month", "duration 40 ms"),
    QuantityCase("had 🔹20🔸ish tickets, 🔹30🔸-ish users", "count 20 ticket", "count 30 user"),
    QuantityCase("they saw the old one for like 🔹an hour🔸", "duration 1 hour"),
    QuantityCase("sat for 🔹two or three days🔸", "duration 2...3 day"),
    QuantityCase("from 🔹30 a week🔸 to 🔹1 or 2🔸, real ones", "rate 30 event/week", "rate 1...2 event/week"),
    QuantityCase("An F1 of 🔹0.88🔸.", "other 0.88 F1"),
    QuantityCase("It takes 🔹2 minutes🔸 instead of 🔹20🔸.", "duration 2 min", "duration 20 min"),
    QuantityCase("Cut it by 🔹20🔸/🔹35🔸/🔹60%🔸.", "percent 20 %", "percent 35 %", "percent 60 %"),
  ]

  static let spoken: [QuantityCase] = [
    QuantityCase("we paid 🔹four grand a month🔸 for that box", "money 4000 USD/month"),
    QuantityCase("Sold 🔹two🔸 grand pianos for 🔹12 grand🔸.", "count 2 piano", "money 12000 USD"),
    QuantityCase("Each pod gets 🔹512Mi🔸, the biggest 🔹4Gi🔸.", "size 512 MiB", "size 4 GiB"),
    QuantityCase("It takes 🔹3🔸 clicks instead of 🔹11🔸.", "count 3 click", "count 11 click"),
    QuantityCase("🔹9🔸 out of 🔹10🔸 customers renewed.", "count 9 customer", "count 10 customer"),
    QuantityCase("The outage lasted 🔹1h 30min🔸.", "duration 1.5 hour"),
    QuantityCase("정산 시간을 🔹4시간🔸에서 🔹35분🔸으로 단축", "duration 4 hour", "duration 35 min"),
    QuantityCase("A build takes 🔹3m30s🔸.", "duration 3.5 min"),
    QuantityCase("Restored in 🔹2 hours and 15 minutes🔸.", "duration 2.25 hour"),
    QuantityCase("It took 🔹45 min🔸 to find and 🔹5🔸 to fix.", "duration 45 min", "duration 5 min"),
    QuantityCase(
      "We began with 🔹3🔸 pilot customers, now its 🔹140🔸.", "count 3 customer", "count 140 customer"),
    QuantityCase("The page took 🔹eleven seconds🔸, is 🔹two🔸 now.", "duration 11 s", "duration 2 s"),
    QuantityCase(
      "I had 🔹2k🔸 unread alerts and 🔹ten🔸 of those mattered.", "count 2000 alert", "count 10 alert"),
    QuantityCase("False alarms fell by 🔹three quarters🔸.", "multiplier 0.75 x"),
    QuantityCase("Users grew 🔹4x🔸 to 🔹1.3M🔸.", "multiplier 4 x", "count 1300000"),
    QuantityCase("Saved 🔹30 engineer-hours per week🔸.", "duration 30 engineer-hour/week"),
    QuantityCase(
      "Only 🔹14🔸 shops used it. I called these 🔹14🔸, 🔹9🔸 moved, 🔹2🔸 were closed.", "count 14 shop",
      "count 14 shop", "count 9 shop", "count 2 shop"),
    QuantityCase(
      "The data sits in 🔹5🔸 different services, so one call asks the 🔹5🔸 in parallel.", "count 5 service",
      "count 5 service"),
    QuantityCase("A save takes 🔹4 sec🔸 and at noon it goes till 🔹10🔸.", "duration 4 s", "duration 10 s"),
    QuantityCase("half of it was REST and 🔹3🔸 queues", "count 3 queue"),
    QuantityCase("Reduced churn 🔹2.4 pts🔸.", "percent 2.4 percentage point"),
    QuantityCase("Lifted recall@10 from 🔹0.61🔸 to 🔹0.78🔸.", "other 0.61 recall", "other 0.78 recall"),
    QuantityCase("I think it was 🔹40 or 50🔸 users.", "count 40...50 user"),
    QuantityCase(
      "Costs were down 🔹a quarter🔸, sales up 🔹a third🔸.", "multiplier 0.25 x", "multiplier 0.3333333333 x"),
  ]

  /// As numbers are written in haste, or by people who leave the zero out.
  static let loosely: [QuantityCase] = [
    QuantityCase(
      "The ratio of hits rose from 🔹.55🔸 to 🔹.91🔸, at 🔹.5 seconds🔸 a call.", "other 0.55 ratio",
      "other 0.91 ratio",
      "duration 0.5 s"),
    QuantityCase("Parts at 🔹$.08🔸 each.", "money 0.08 USD"),
    QuantityCase("Kept 🔹30🔸-odd dashboards alive.", "count 30 dashboard"),
    QuantityCase(
      "Load on the disks fell from the high 🔹80s🔸 to 🔹35 percent🔸.", "percent 80 %", "percent 35 %"),
    QuantityCase("Test time was cut by more than 🔹half🔸.", "multiplier 0.5 x"),
    QuantityCase("Held 🔹6,000🔸 concurrent gRPC streams.", "count 6000 stream"),
    QuantityCase("Served 🔹6,000🔸 concurrent users.", "count 6000 user"),
    QuantityCase("A full build takes 🔹11:30 min🔸.", "duration 11.5 min"),
    QuantityCase(
      "We saw 🔹38k rps🔸 vs. 🔹9k🔸 on a normal day.", "rate 38000 request/s", "rate 9000 request/s"),
  ]

  /// What a fresh look at sixty spoken sentences found misread.
  static let listened: [QuantityCase] = [
    QuantityCase("It took 🔹an hour and twenty minutes🔸.", "duration 1.3333333333 hour"),
    QuantityCase("It took 🔹two hours and thirty minutes🔸.", "duration 2.5 hour"),
    QuantityCase("It took 🔹two hours🔸 and 🔹three🔸 engineers.", "duration 2 hour", "count 3 engineer"),
    QuantityCase(
      "Ran 🔹21🔸 A/B experiments, and 🔹3🔸 end-to-end drills.", "count 21 experiment", "count 3 drill"),
    QuantityCase("About 🔹four in five🔸 merchants never noticed.", "multiplier 0.8 x"),
    QuantityCase("🔹3 in 4🔸 requests were retries.", "multiplier 0.75 x"),
    QuantityCase("I shipped 🔹3🔸 fixes in 🔹10 days🔸.", "count 3 fix", "duration 10 day"),
    QuantityCase("A page makes 🔹6🔸 queries, not 🔹48🔸.", "count 6 query", "count 48 query"),
    QuantityCase("Our NPS was 🔹-7🔸 that spring.", "other -7 NPS"),
    QuantityCase("Sign-ups grew 🔹9%🔸 month over month to 🔹71K🔸.", "percent 9 %", "count 71000"),
    QuantityCase("I wrote 🔹4🔸 RFCs, 🔹1🔸 ADR and a runbook.", "count 4 RFC", "count 1 ADR"),
    QuantityCase(
      "There were 🔹3k🔸 tickets waiting for us back then and i got it down to maybe 🔹90🔸.",
      "count 3000 ticket",
      "count 90 ticket"),
  ]

  /// What a fresh look at seventy lines of resumes found misread.
  static let resumeLines: [QuantityCase] = [
    QuantityCase(
      "Improved recall of the ranker by 🔹5%🔸 (🔹81%🔸 to 🔹86%🔸).", "percent 5 %", "percent 81 %", "percent 86 %"
    ),
    QuantityCase("Rated 🔹4.6🔸 stars by 🔹9k🔸 buyers.", "other 4.6 star", "count 9000 buyer"),
    QuantityCase("Needs 🔹1/10th🔸 of the disk.", "multiplier 0.1 x"),
    QuantityCase("Trained on 🔹4🔸 V100s for 🔹2 days🔸.", "count 4 V100", "duration 2 day"),
    QuantityCase("Team size: 🔹7🔸. Budget: 🔹$1M🔸.", "count 7 person", "money 1000000 USD"),
    QuantityCase("Raised recall by 🔹18 pts🔸 to 🔹62%🔸.", "percent 18 percentage point", "percent 62 %"),
  ]

  static let all =
    SpelledAbroadCases.all + abroad + noted + elided + resumeLines + listened + loosely + spoken + mixed
    + durations + rates + money
    + percentsAndUptime
    + multipliers + counts
    + others
}
