import Testing

@testable import ResumeParsing

/// Dates as resumes print them.
@Suite struct StructureDateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    /// "start..end", "now" for a present.
    var dates: String
    var testDescription: String { text }

    init(_ text: String, _ dates: String) {
      self.text = text
      self.dates = dates
    }
  }

  @Test(arguments: cases)
  func dates(_ one: Case) {
    #expect(StructureDateTests.printed(one.text) == one.dates)
  }

  @Test(arguments: [
    "1,200 requests/s", "version 2.14", "port 8080", "C++20", "Route 2021b", "a 5x rise", "24/7",
    "Python 3.11", "010-5550-0187",
    "ISO 27001", "May", "March of progress", "P95 from 1.2s to 180ms", "$2021", "",
  ])
  func noDates(_ text: String) {
    #expect(StructureDateTests.printed(text) == "")
  }

  @Test func spanTakesBracketsAndDurations() {
    for (text, rest) in [
      ("Engineer (2019 – 2021)", "Engineer "), ("Mar 2021 - Present · 2 yrs 3 mos", ""),
      ("2021.03 - 현재 (2년 3개월)", ""), ("July 2012 – Current, 2.5 years experience", ""),
      ("Apr 2020 – May 2021, Oslo", ", Oslo"),
    ] {
      var scalars = Array(text.unicodeScalars)
      for mention in DateScanner.mentions(in: text).reversed() { scalars.removeSubrange(mention.span) }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      #expect(String(view) == rest, "\(text)")
    }
  }

  /// Whether the year stands before the month; nil where no month is printed.
  @Test(
    arguments: [
      ("2021.03 – 2022.04", true), ("2021-03 – Present", true), ("2021年3月〜現在", true), ("2021년 3월 ~ 현재", true),
      ("seit 2021-03", true), ("Mar 2021 – Present", false), ("03/2021 – 04/2022", false),
      ("26/05/2025 – 18/07/2025", false), ("(März 2021 – heute)", false), ("2021 – 2022", nil),
      ("Summer 2022", nil),
    ] as [(String, Bool?)])
  func theOrderOfYearAndMonth(text: String, isYearFirst: Bool?) {
    #expect(DateScanner.mentions(in: text).map(\.isYearFirst) == [isYearFirst])
  }

  static func printed(_ text: String) -> String {
    DateScanner.mentions(in: text).map { mention in
      let start = mention.start?.iso ?? ""
      guard mention.isRange else { return start }
      return start + ".." + (mention.isCurrent ? "now" : mention.end?.iso ?? "")
    }.joined(separator: " ")
  }

  static let cases: [Case] = [
    Case("March 2020--: Systems Administrator", "2020-03..now"), Case("2016 – lfd.", "2016..now"),
    Case("2021 – auj.", "2021..now"), Case("2021–", "2021..now"),
    Case("2014 - [Present]", "2014..now"), Case("2022 – Continuing", "2022..now"),
    Case("mid 2024 – present", "2024..now"), Case("Mid-2021", "2021"),
    Case("26/05/2025 | 18/07/2025", "2025-05..2025-07"), Case("05/09/2022 – 31/08/2023", "2022-09..2023-08"),
    Case("01/10/2023 – aujourd'hui", "2023-10..now"), Case("01/10/2023 – present", "2023-01..now"),
    Case("07/2021 - Serving notice period", "2021-07..now"),
    Case("June 09 – 18, 2025", "2025-06..2025-06"), Case("June 9 – July 18, 2025", "2025-06..2025-07"),
    Case("Janruary 2025 – Febuary 2026", "2025-01..2026-02"), Case("Ocotber 2020", "2020-10"),
    Case("Manuary 2020", "2020"),
    Case("July 2012 – Current, 2.5 years experience", "2012-07..now"),
    Case("Март 2025 — Июль 2025 5 месяцев", "2025-03..2025-07"),
    Case("feb 2021 – in corso", "2021-02..now"), Case("Perth (October 2018 – date)", "2018-10..now"),
    Case("Feb 2018 - Till date", "2018-02..now"),
    Case("sep. 2022 t/m heden", "2022-09..now"),
    Case("Noviembre de 2020 - Actualmente", "2020-11..now"),
    Case("mei 2019 t/m aug. 2022", "2019-05..2022-08"),
    Case("2019-08 .. 2022-04", "2019-08..2022-04"), Case("2022-05 ... now", "2022-05..now"),
    Case("2018.01 2021.05", "2018-01..2021-05"), Case("Mar 2019 Feb 2018", "2019-03 2018-02"),
    Case("03/21 – 06/23", "2021-03..2023-06"), Case("10/14 – heute", "2014-10..now"),
    Case("11/98-2/03", "1998-11..2003-02"),
    Case("Apr 2021 – Present", "2021-04..now"), Case("April 2021 - now", "2021-04..now"),
    Case("04/2021 – 06/2022", "2021-04..2022-06"), Case("09/2011 – 06/2016", "2011-09..2016-06"),
    Case("2018.07 - 2021.02", "2018-07..2021-02"), Case("2021.03 ~ 현재", "2021-03..now"),
    Case("2021-03 – 2022-11", "2021-03..2022-11"), Case("2021-03-15 to 2022-11-01", "2021-03..2022-11"),
    Case("Sept. 2019", "2019-09"), Case("Sept 2019 – Mar. 2021", "2019-09..2021-03"),
    Case("Seit 2020", "2020..now"),
    Case("seit 04/2021", "2021-04..now"), Case("depuis janvier 2020", "2020-01..now"),
    Case("01/2020 – aujourd’hui", "2020-01..now"), Case("01/2020 - aujourd'hui", "2020-01..now"),
    Case("März 2018 – heute", "2018-03..now"), Case("Févr. 2018 – déc. 2019", "2018-02..2019-12"),
    Case("2021年3月〜現在", "2021-03..now"), Case("2017年4月〜2021年3月", "2017-04..2021-03"),
    Case("2017年4月から2021年3月", "2017-04..2021-03"), Case("2021년 3월 - 2022년 1월", "2021-03..2022-01"),
    Case("3월 2021 – 현재", "2021-03..now"), Case("2021. 3. ~ 2022. 11.", "2021-03..2022-11"),
    Case("Enero de 2021 - Actualidad", "2021-01..now"), Case("2016 - 2018", "2016..2018"),
    Case("2018–20", "2018..2020"),
    Case("2018/2019", "2018..2019"), Case("Summer 2022", "2022"),
    Case("Fall 2019 – Spring 2020", "2019..2020"),
    Case("June – August 2021", "2021-06..2021-08"), Case("Jan 2021 to date", "2021-01..now"),
    Case("2021 to present", "2021..now"),
    Case("Jan 2021 – Current", "2021-01..now"), Case("Apr '21 – Jun '22", "2021-04..2022-06"),
    Case("until 2020", "..2020"),
    Case("bis 03/2021", "..2021-03"), Case("from 2019 to 2021", "2019..2021"),
    Case("March 3, 2021", "2021-03"),
    Case("3 April 2021", "2021-04"), Case("1er avril 2021", "2021-04"), Case("15/04/2021", "2021-04"),
    Case("31.12.2021", "2021-12"),
    Case("03.2021 – 05.2022", "2021-03..2022-05"), Case("Q3 2021", "2021-07"), Case("2020", "2020"),
    Case("Dez 2019", "2019-12"),
    Case("2018-07 -> 2021-10", "2018-07..2021-10"), Case("2021-11 --> Present", "2021-11..now"),
    Case("Nov 2019 –", "2019-11..now"), Case("May 2020—Jul 2020", "2020-05..2020-07"),
  ]

  @Test func whatStandsInBracketsBehindARange() {
    let line = ResumeLine(text: "Août 2020 – Décembre 2021 (Calais)", number: 1)
    #expect(HeaderDates.split(line).segments == ["Calais"])
  }
}
