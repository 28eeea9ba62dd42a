import ResumeParsing
import SeededRandom
import Testing

@testable import ResumeReading

/// Texts whose layout was kept with spaces, as the lines that come of them.
@Suite struct LaidOutTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var source: String
    var lines: String
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "dates in a column at the left, marks lost",
      source: """
        Greta Holm
        Werdegang
        2020-03 – heute            Softwareentwicklerin
                                   Larkspur • Stuttgart
                                     Neubau der Auftragssteuerung in Kotlin: 38.000 Aufträge am Tag, Ausfälle von
                                     sechs auf null im Jahr
                                     Einarbeitung von vier Kolleginnen und Kollegen
        2017-10 – 2020-02          Consultant
                                   Harrow • Hamburg
                                     Einführung von SAP bei drei Kunden, jeweils im vereinbarten Budget
        2015-04 – 2017-09          Werkstudentin
                                   Tern • Esslingen
                                     Programmierung von Prüfständen; Prüfzeit um 30 % gesenkt
        Ausbildung
        2013-10 – 2017-09          Hochschule Esslingen
        """,
      lines: """
        0 text: Greta Holm
        0 text: Werdegang
        0 text: 2020-03 – heute | Softwareentwicklerin
        0 text: Larkspur • Stuttgart
        0 bullet: Neubau der Auftragssteuerung in Kotlin: 38.000 Aufträge am Tag, Ausfälle von sechs auf null im Jahr
        0 bullet: Einarbeitung von vier Kolleginnen und Kollegen
        0 text: 2017-10 – 2020-02 | Consultant
        0 text: Harrow • Hamburg
        0 bullet: Einführung von SAP bei drei Kunden, jeweils im vereinbarten Budget
        0 text: 2015-04 – 2017-09 | Werkstudentin
        0 text: Tern • Esslingen
        0 bullet: Programmierung von Prüfständen; Prüfzeit um 30 % gesenkt
        0 text: Ausbildung
        0 text: 2013-10 – 2017-09 | Hochschule Esslingen
        """),
    Case(
      name: "two columns, of which one stands a line lower",
      source: """
        Mira Holt
        mira@example.com

        EXPERIENCE                                              PROFILE
        Principal Engineer                                      Reliability engineer with twelve years in payments.
        Larkspur Bank                                           I care about restores that have been rehearsed.
        2020 – Present | Leeds
        • Rehearsed the failover of the card platform every
                                                                SKILLS
          month until a region could be lost                    Kubernetes
        • Replaced a home-grown deploy tool, which cut the      Terraform
          lead time of a change to 70 minutes                   Kotlin
        Engineer                                                EDUCATION
        Harrow Telecom                                          BSc Computer Science
        2016 – 2020 | York                                      University of York
        • Moved 1,200 machines over eleven weekends             2012 – 2016
        """,
      lines: """
        0 text: Mira Holt
        0 text: mira@example.com
        0 text: EXPERIENCE
        0 text: Principal Engineer
        0 text: Larkspur Bank
        0 text: 2020 – Present | Leeds
        0 bullet: Rehearsed the failover of the card platform every month until a region could be lost
        0 bullet: Replaced a home-grown deploy tool, which cut the lead time of a change to 70 minutes
        0 text: Engineer
        0 text: Harrow Telecom
        0 text: 2016 – 2020 | York
        0 bullet: Moved 1,200 machines over eleven weekends
        1 text: PROFILE
        1 text: Reliability engineer with twelve years in payments.
        1 text: I care about restores that have been rehearsed.
        1 text: SKILLS
        1 text: Kubernetes
        1 text: Terraform
        1 text: Kotlin
        1 text: EDUCATION
        1 text: BSc Computer Science
        1 text: University of York
        1 text: 2012 – 2016
        """),
    Case(
      name: "tabs that leave a single column between two cells",
      source: """
        Beruf
        02/2021 – heute\tEntwickler
        \t\tLarkspur GmbH, Kiel
        \t\t+ Betrieb von 130 Servern mit Ansible
        08/2017 – 01/2021\tAdministrator
        \t\tHarrow, Kiel
        \t\t+ Umstellung von 46 Pipelines
        """,
      lines: """
        0 text: Beruf
        0 text: 02/2021 – heute | Entwickler
        0 text: Larkspur GmbH, Kiel
        0 bullet: Betrieb von 130 Servern mit Ansible
        0 text: 08/2017 – 01/2021 | Administrator
        0 text: Harrow, Kiel
        0 bullet: Umstellung von 46 Pipelines
        """),
    Case(
      name: "dates at the right beside bullets, three of which begin below each other",
      source: """
        Mira Holt
        Experience
        Larkspur Bank, Engineer                                                          Leeds
        • Moved the order API to events, which absorbed a spike of               Apr 2021 – now
          requests while timeouts fell
        • Introduced keys for retries and a table of what was sent
        Harrow Lines, Developer                                                           York
        • Split a monolith of 300,000 lines into nine services                   Sep 2017 – Mar 2021
          and moved its tables
        Tern Robotics, Trainee                                                            Hull
        • Wrote a rate limiter that protects public end\u{AD}                       Jun 2015 – Aug 2017
          points
        """,
      lines: """
        0 text: Mira Holt
        0 text: Experience
        0 text: Larkspur Bank, Engineer | Leeds | Apr 2021 – now
        0 bullet: Moved the order API to events, which absorbed a spike of requests while timeouts fell
        0 bullet: Introduced keys for retries and a table of what was sent
        0 text: Harrow Lines, Developer | York | Sep 2017 – Mar 2021
        0 bullet: Split a monolith of 300,000 lines into nine services and moved its tables
        0 text: Tern Robotics, Trainee | Hull | Jun 2015 – Aug 2017
        0 bullet: Wrote a rate limiter that protects public endpoints
        """),
  ]

  @Test(arguments: cases) func lines(_ one: Case) {
    let document = TextReader.document(one.source)
    let lines = document.lines.map { "\($0.column) \($0.role): \($0.segments.joined(separator: " | "))" }
    #expect(lines.joined(separator: "\n") == one.lines)
  }

  /// What fonts of symbols leave of their bullets, and what leaves nothing.
  @Test(arguments: [
    (
      "f Led the team\nf Cut the bill\nf Wrote the tool\n",
      "• Led the team\n• Cut the bill\n• Wrote the tool\n"
    ),
    ("2020   f Led\n       f Cut\n       f Wrote\n", "2020   • Led\n       • Cut\n       • Wrote\n"),
    ("\u{FFFD} Led the team\n\u{FFFD} Cut the bill\n", "• Led the team\n• Cut the bill\n"),
    ("Jo Lund\u{2010}Hart\n", "Jo Lund-Hart\n"),
    // A telephone's picture between two addresses, variables, and words of one letter.
    ("a@example.com \u{FFFD} +44 20 7946 0000\n", "a@example.com \u{FFFD} +44 20 7946 0000\n"),
    ("f is\nf was\nf Led\nf Cut\n", "f is\nf was\nf Led\nf Cut\n"),
    ("w Warszawie\nw Krakowie\nw Łodzi\nw Gdyni\n", "w Warszawie\nw Krakowie\nw Łodzi\nw Gdyni\n"),
  ])
  func lostMarks(text: String, restored: String) {
    #expect(LostMarks.restored(text) == restored)
  }

  /// Any text is arranged with all its words, whatever its gaps.
  @Test func noWordIsLost() {
    var random = SeededGenerator(seed: 20_261_127)
    for round in 0..<60 {
      var text = ""
      var words = 0
      for _ in 0..<Int.random(in: 5...40, using: &random) {
        for _ in 0..<Int.random(in: 0...4, using: &random) {
          text += String(repeating: " ", count: Int.random(in: 0...30, using: &random))
          for _ in 0..<Int.random(in: 1...4, using: &random) {
            words += 1
            text += "word\(words)x "
          }
        }
        text += "\n"
      }
      let found = TextReader.document(text).lines.flatMap { $0.text.split(separator: " ") }
      #expect(Set(found).count == words, "round \(round), seed 20261127")
    }
  }
}
