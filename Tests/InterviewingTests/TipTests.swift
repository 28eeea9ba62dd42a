import Testing

@testable import Interviewing

@Suite struct TipTests {
  private func bank(_ tips: [String]) throws -> Bank {
    var bank = try SampleBank.bank()
    bank.tips = tips
    return bank
  }

  @Test func eachDayHasTheNextTipAndAllComeRound() throws {
    let bank = try bank(["one", "two", "three"])
    let week = (0..<7).compactMap { TipOfTheDay(bank: bank, days: $0)?.text }
    #expect(week == ["one", "two", "three", "one", "two", "three", "one"])
    #expect(TipOfTheDay(bank: bank, days: 4)?.number == 2)
    #expect(TipOfTheDay(bank: bank, days: -1)?.text == "three")
    #expect(TipOfTheDay(bank: bank, days: 4)?.count == 3)
  }

  @Test func aBankWithoutTipsHasNone() throws {
    #expect(TipOfTheDay(bank: try bank([]), days: 1) == nil)
  }
}
