import Prose
import Quantities
import Testing

/// A text with the value before marked first in `from`, the value after in `to`.
struct ChangeCase: Sendable, CustomTestStringConvertible {
  let text: String
  let from: String
  let to: String
  let factor: Double?

  init(_ text: String, _ from: String, _ to: String, _ factor: Double?) {
    self.text = text
    self.from = from
    self.to = to
    self.factor = factor
  }

  var testDescription: String { text }

  static let all: [ChangeCase] = [
    ChangeCase("Cut latency from 1.2 s to 180 ms.", "1.2 s", "180 ms", 0.15),
    ChangeCase(
      "The job took three hours and by spring we had it at 12 minutes.", "three hours", "12 minutes", 1.0 / 15
    ),
    ChangeCase("Mean time between failures went up from 2 days to 6 weeks.", "2 days", "6 weeks", 21),
    ChangeCase("Helped scale from 2 to 30 cafés.", "2", "30", 15),
    ChangeCase("Each release needed 4 approvals; now 1.", "4", "1", 0.25),
    ChangeCase("It took 40 s. I got it under 2 s.", "40 s", "2 s", 0.05),
    ChangeCase("Went from 15 to 3 minutes.", "15", "3 minutes", 0.2),
    ChangeCase("Scaled from five to fifty nodes.", "five", "fifty", 10),
    ChangeCase("memory: 2.1GB -> 700MB", "2.1GB", "700MB", 1.0 / 3),
    ChangeCase("latency 250→100 ms", "250", "100 ms", 0.4),
    ChangeCase("Brought builds to 4 minutes from 25 minutes.", "25 minutes", "4 minutes", 0.16),
    ChangeCase("Build time is 4 minutes (was 25 minutes).", "25 minutes", "4 minutes", 0.16),
    ChangeCase("Builds take 4 minutes (previously 25 minutes).", "25 minutes", "4 minutes", 0.16),
    ChangeCase("Error rate is 1%, down from 4%.", "4%", "1%", 0.25),
    ChangeCase("Error rate went from 4% down to 1%.", "4%", "1%", 0.25),
    ChangeCase("Deploys took 2 hours before and 30 minutes after.", "2 hours", "30 minutes", 0.25),
    ChangeCase("It used to take 40 minutes; now it takes 8.", "40 minutes", "8", 0.2),
    ChangeCase("Turned a 4-hour job into a 10-minute one.", "4-hour", "10-minute", 10.0 / 240),
    ChangeCase("Bill fell from $100k to $60k per month.", "$100k", "$60k per month", 0.6),
    ChangeCase("Deploys rose from 2x/week to 8x/week.", "2x/week", "8x/week", 4),
    ChangeCase("응답 시간을 1.2초에서 180ms로 줄였습니다.", "1.2초", "180ms", 0.15),
    ChangeCase("중복 결제를 40건에서 4건으로 줄임", "40", "4", 0.1),
    ChangeCase("障害を月12件から3件に削減", "12", "3", 0.25),
    ChangeCase("処理時間を 2日 → 20分 に短縮", "2日", "20分", 20.0 / 2880),
    ChangeCase("障害対応を2日間から3時間へ", "2日間", "3時間", 3.0 / 48),
    ChangeCase("レスポンスを1.2秒→300ミリ秒に改善", "1.2秒", "300ミリ秒", 0.25),
    ChangeCase("发布周期3周→2天", "3周", "2天", 2.0 / 21),
    ChangeCase("把响应时间从2小时→15分钟", "2小时", "15分钟", 0.125),
    ChangeCase("月間1,200万PVから3,000万PVへ成長", "1,200万", "3,000万", 2.5),
    ChangeCase("일 조회수 300만 PV에서 900만 PV로 성장", "300만", "900만", 3),
    ChangeCase("배포를 주 1회에서 하루 10회로", "1", "10", 70),
    ChangeCase("作業を15→2分に", "15", "2分", 2.0 / 15),
    ChangeCase("在庫を12箱→3箱に", "12", "3", 0.25),
    ChangeCase("La latence est passée de 900 ms à 90 ms.", "900 ms", "90 ms", 0.1),
    ChangeCase(
      "Latenz von 1,2 Sekunden auf 300 Millisekunden gesenkt", "1,2 Sekunden", "300 Millisekunden", 0.25),
    ChangeCase("Réponses passées de 2 secondes à 500 millisecondes", "2 secondes", "500 millisecondes", 0.25),
    ChangeCase("Ridotto i tempi da 2 secondi a 200 millisecondi", "2 secondi", "200 millisecondi", 0.1),
    ChangeCase("Reduziu de 2 segundos para 400 milissegundos", "2 segundos", "400 milissegundos", 0.2),
    ChangeCase("De 200 mil usuarios a 1,2 millones de usuarios", "200 mil", "1,2 millones", 6),
    ChangeCase("Disponibilidad del 99,8% al 99,9%", "99,8%", "99,9%", 99.9 / 99.8),
    ChangeCase("Budget porté de 250 k€ à 1,5 M€", "250 k€", "1,5 M€", 6),
    ChangeCase("Bouwtijd van 40 minuten naar 8 minuten verlaagd", "40 minuten", "8 minuten", 0.2),
    ChangeCase("Skróciłem budowanie z 40 minut do 8 minut", "40 minut", "8 minut", 0.2),
    ChangeCase("Сократил сборку с 40 минут до 8 минут", "40 минут", "8 минут", 0.2),
    ChangeCase("Снизил задержку с 900 мс до 90 мс", "900 мс", "90 мс", 0.1),
    ChangeCase("Die Latenz sank von 900 ms auf 90 ms.", "900 ms", "90 ms", 0.1),
    ChangeCase("Grew from zero to 50k users.", "zero", "50k", nil),
    ChangeCase("Nearly doubled sign-ups (1.5% to 3%).", "1.5%", "3%", 2),
    ChangeCase(
      "Halved the time to productivity of new hires (4 weeks to 2 weeks).", "4 weeks", "2 weeks", 0.5),
    ChangeCase("Ramp-up of new hires went from 12 weeks to 3 weeks.", "12 weeks", "3 weeks", 0.25),
    ChangeCase("Improved the ranker by 5% (81% to 86%).", "81%", "86%", 86.0 / 81),
    ChangeCase("Ratio rose from .5 to .75.", ".5", ".75", 1.5),
    ChangeCase("Batch: 9 hours to 45 minutes.", "9 hours", "45 minutes", 45.0 / 540),
    ChangeCase("False alarms fell from 1 in 2 to 1 in 20.", "1 in 2", "1 in 20", 0.1),
    ChangeCase("Latency: 800ms (before), 90ms (after)", "800ms", "90ms", 90.0 / 800),
    ChangeCase("Dropped p99 from 9s to 3s.", "9s", "3s", 1.0 / 3),
    ChangeCase("Took 12 points off the load (71% to 59%).", "71%", "59%", 59.0 / 71),
    ChangeCase("A release needed 4 approvals, I cut it to 1.", "4", "1", 0.25),
    ChangeCase(
      "A setup took 3 weeks; I got that to a day and a half.", "3 weeks", "a day and a half", 0.5 / 7),
    ChangeCase("A restore takes 6 minutes, it used to be an hour.", "an hour", "6 minutes", 0.1),
    ChangeCase("Ran in 10 minutes, compared to 2 hours before.", "2 hours", "10 minutes", 1.0 / 12),
    ChangeCase("It went from 80 to 20 seconds, then to 12.", "80", "20 seconds", 0.25),
    ChangeCase("before: 45 sec per page. after: 3.", "45 sec", "3", 3.0 / 45),
    ChangeCase("pages/week 60 -> 8", "60", "8", 8.0 / 60),
  ]
}

struct ChangeTests {
  @Test(arguments: ChangeCase.all + SpelledAbroadCases.changes)
  func `links the value before to the value after`(_ test: ChangeCase) throws {
    let report = QuantityFinder.find(in: Prose(test.text))
    try #require(report.changes.count == 1)
    let change = report.changes[0]
    let before = report.quantities[change.from]
    let after = report.quantities[change.to]
    #expect(before.text == test.from)
    #expect(after.text == test.to)
    #expect(before.kind == after.kind)
    #expect(before.role == .baseline)
    #expect(after.role == .outcome)
    #expect(before.isMetric && after.isMetric)
    #expect(change.span.lowerBound <= min(before.span.lowerBound, after.span.lowerBound))
    #expect(change.span.upperBound >= max(before.span.upperBound, after.span.upperBound))
    switch (change.factor, test.factor) {
    case (nil, nil): #expect(change.percent == nil)
    case (let found?, let wanted?):
      #expect(abs(found - wanted) < 1e-9)
      #expect(abs((change.percent ?? 0) - (wanted - 1) * 100) < 1e-6)
    default:
      Issue.record("factor \(String(describing: change.factor)), wanted \(String(describing: test.factor))")
    }
  }

  @Test func `of two lists the values at the same place belong together`() {
    let report = QuantityFinder.find(in: Prose("p50/p99 went from 80/900 ms to 25/140 ms."))
    let changes = report.changes.map { [report.quantities[$0.from].text, report.quantities[$0.to].text] }
    #expect(changes == [["80", "25"], ["900 ms", "140 ms"]])
  }

  @Test func `a count and what it is per week now are one change`() {
    let report = QuantityFinder.find(in: Prose("We got rid of the noise, 9,000 alerts to 60 per week."))
    let changes = report.changes.map { [report.quantities[$0.from].text, report.quantities[$0.to].text] }
    #expect(changes == [["9,000", "60 per week"]])
  }

  @Test(arguments: [
    "It saved 200 to 300 ms a call.",
    "Canary rollout: 1% -> 10% -> 50% -> 100%.", "Traffic ramped from 5% to 100% during the rollout.",
    "Team size ranged from 5 to 12 engineers.", "Took 3 to 4 days per release.",
    "Delivered in two weeks instead of four weeks.", "Grew weekly signups 3x to 4,500.",
    "Latency was 300 ms and the SLA was 200 ms.",
    "Served 5-10 tenants with 8 nodes.", "Between 10 and 20 customers complained.",
    "From 2019 to 2021 I led 4 teams and 12 people.", "Upgraded from 5.6 to 8.1 on 40 hosts.",
    "Raised retention 1.5pp to 6%.",
    "It is used by all nine teams now, two of which want more.", "After three months we were down to one.",
    "Formation de trente utilisateurs à deux outils", "作業を2箱から20分に", "3단계에서 20분으로",
  ])
  func `ranges, rollouts and alternatives are no changes`(_ text: String) {
    #expect(QuantityFinder.find(in: Prose(text)).changes.isEmpty)
  }
}
