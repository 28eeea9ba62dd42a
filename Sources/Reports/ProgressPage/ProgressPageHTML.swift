import Progress

/// The page of `progress --html`: one file, no script, nothing that is fetched, for the screen and for paper.
package enum ProgressPageHTML {
  /// The whole file.
  package static func text(_ page: ProgressPage) -> String {
    PageFrame.text(title: "Interview practice, \(page.today)") { body(page, &$0) }
  }

  private static func body(_ page: ProgressPage, _ writer: inout HTMLWriter) {
    writer.element("header") { writer in
      writer.element("h1", "Interview practice")
      writer.element("p", ["class": "soft"], "As of \(page.today)\(page.filter.map { "; \($0)" } ?? "").")
      facts(page, &writer)
    }
    if page.scores.isEmpty {
      writer.element("p", "No answer has been judged yet. “starling drill RESUME” starts a session.")
    } else {
      trend(page, &writer)
      means(page, &writer)
      calendar(page, &writer)
      next(page, &writer)
      QuestionHistoryHTML.write(page, &writer)
    }
    guide(&writer)
  }

  private static func facts(_ page: ProgressPage, _ writer: inout HTMLWriter) {
    let facts = [
      ("sessions", FigureText.grouped(page.sessions)), ("answers", FigureText.grouped(page.answers)),
      ("days in a row", FigureText.grouped(page.streak)),
      ("longest streak", FigureText.grouped(page.longestStreak)),
      ("due today", FigureText.grouped(page.dueToday)),
      ("due this week", FigureText.grouped(page.dueThisWeek)),
    ]
    writer.element("ul", ["class": "facts"]) { writer in
      for (name, value) in facts {
        writer.element("li") { writer in
          writer.element("b", value)
          writer.text(name)
        }
      }
    }
  }

  private static func trend(_ page: ProgressPage, _ writer: inout HTMLWriter) {
    writer.element("section") { writer in
      writer.element("h2", "Do you improve?")
      writer.element(
        "p", ["class": "verdict"], ProgressText.headline(page.headline, sessions: page.scores.count))
      TrendChart(scores: page.scores, headline: page.headline, intercept: page.intercept).write(to: &writer)
      writer.element("p", ["class": "soft"]) { writer in
        writer.text(ProgressText.basis(rubric: page.rubric))
        if page.headline.slope != nil {
          writer.text(" The line is Theil and Sen’s; the band holds its slopes with 95 % confidence.")
        }
        if page.scores.count > TrendChart.most {
          writer.text(" The chart shows the last \(TrendChart.most) sessions, the line is that of all.")
        }
        if let other = ProgressText.otherRubrics(page.otherRubrics) { writer.text(" " + other) }
      }
      if let matched = page.matched { writer.element("p", ProgressText.pairs(matched)) }
      if let random = page.matchedAtRandom { writer.element("p", ProgressText.pairsAtRandom(random)) }
    }
  }

  private static func means(_ page: ProgressPage, _ writer: inout HTMLWriter) {
    writer.element("section") { writer in
      writer.element("h2", "First tries")
      writer.element("div", ["class": "columns"]) { writer in
        meanTable("topic, weakest first", page.topics.filter { $0.answers > 0 }, &writer)
        writer.element("div") { writer in
          meanTable("part of the score", page.skills, &writer)
          rateTable(page.rates, &writer)
        }
      }
      let open = page.topics.filter { $0.answers == 0 }.map(\.name)
      if !open.isEmpty {
        writer.element("p", ["class": "soft"], "Never asked: \(open.joined(separator: ", ")).")
      }
      if let words = page.meanWords, let seconds = page.meanSeconds {
        writer.element(
          "p", ["class": "soft"],
          "An answer has \(FigureText.counted(Int(words.rounded()), "word")) on average"
            + (seconds >= 1 ? " and takes \(FigureText.time(seconds)) to type." : "."))
      }
    }
  }

  private static func meanTable(_ title: String, _ means: [ProgressPage.Mean], _ writer: inout HTMLWriter) {
    writer.element("table") { writer in
      writer.element("tr") { writer in
        writer.element("th", title)
        writer.element("th", ["class": "number"], "n")
        writer.element("th", ["class": "number"], "mean")
        writer.element("th") { _ in }
      }
      for mean in means {
        writer.element("tr") { writer in
          writer.element("td", mean.name)
          writer.element("td", ["class": "number"], FigureText.grouped(mean.answers))
          let rounded = mean.mean.map { String(Int($0.rounded())) }
          writer.element("td", ["class": "number"], rounded ?? "–")
          writer.element("td") { writer in
            if let rounded { writer.element("meter", ["min": "0", "max": "100", "value": rounded], rounded) }
          }
        }
      }
    }
  }

  private static func rateTable(_ rates: [ProgressPage.Rate], _ writer: inout HTMLWriter) {
    writer.element("table") { writer in
      writer.element("tr") { writer in
        writer.element("th", "answers with")
        writer.element("th", ["class": "number"], "")
        writer.element("th", "95 % interval")
      }
      for rate in rates {
        writer.element("tr") { writer in
          writer.element("td", rate.name)
          writer.element("td", ["class": "number"], ProgressText.share(rate.proportion))
          writer.element("td", rate.proportion.interval.map(FigureText.percent) ?? "–")
        }
      }
    }
  }

  private static func calendar(_ page: ProgressPage, _ writer: inout HTMLWriter) {
    writer.element("section") { writer in
      writer.element("h2", "Days")
      CalendarChart(days: page.days, today: page.today).write(to: &writer)
      writer.element(
        "p", ["class": "soft"], "Your own calendar days; darker with more than 0, 3, 6 and 10 answers.")
    }
  }

  private static func next(_ page: ProgressPage, _ writer: inout HTMLWriter) {
    writer.element("section") { writer in
      writer.element("h2", "What next")
      writer.element(
        "p",
        ProgressText.due(today: page.dueToday, thisWeek: page.dueThisWeek))
      if let interview = page.interview {
        writer.element("p", "Interview on \(interview): everything comes again before it.")
      }
      if let claim = page.untoldClaim {
        writer.element("p", "Not told yet: “\(claim)”.")
      }
    }
  }

  private static func guide(_ writer: inout HTMLWriter) {
    writer.element("section", ["class": "card"]) { writer in
      writer.element("h2", "How to read this")
      for paragraph in [
        "Scores vary by chance. With no true change, the last session beats the first in about two cases of five, and a "
          + "line through the points rises in half. So a change is claimed only where two tests agree: the interval of "
          + "the slope leaves out zero, and Mann and Kendall’s test is below 0.04. “No clear change” does not mean that "
          + "nothing changed; it means that these sessions cannot tell.",
        "The headline takes only first attempts at questions that you had not seen. A question that is asked again is "
          + "shown apart: weak answers come again first, and an unlucky answer is followed by a better one by chance "
          + "alone. Those asked again at random do not have this fault.",
        "An interval holds the true share in 95 of 100 such cases: 7 of 12 may well be 32 % or 81 %. A skipped "
          + "question counts nowhere. Scores of different rubric versions are never mixed.",
        "Due dates come from a model of memory made for flashcards. They give an order and a pace, not a promise of what "
          + "you will remember.",
      ] {
        writer.element("p", paragraph)
      }
    }
  }
}
