import ResumeReview

/// The page of `check --format html`: one file, no script, nothing that is fetched, for the screen and for paper. The
/// resume's lines stand on the left, what is said of them on the right.
package enum ReviewPageHTML {
  /// The whole file.
  package static func text(_ page: ReviewPage) -> String {
    PageFrame.text(title: "Resume review: \(page.name)", style: ReviewStyleSheet.text) { writer in
      head(page, &writer)
      gains(page.review, &writer)
      lines(page.review, &writer)
      skills(page.review, &writer)
      mistakes(page.review, &writer)
      keywords(page.review, &writer)
      market(page.review, &writer)
      questions(page, &writer)
    }
  }

  private static func head(_ page: ReviewPage, _ writer: inout HTMLWriter) {
    let review = page.review
    writer.element("header") { writer in
      writer.element("h1", "Resume review")
      writer.element(
        "p", ["class": "soft"],
        "\(page.name), for \(page.role), market: \(review.market.market.title), rubric \(ResumeReview.rubricVersion)"
      )
      writer.element("p", ["class": "score"]) { writer in
        writer.element("b", "\(review.score)")
        writer.text(" of 100")
      }
      writer.element("ul", ["class": "parts"]) { writer in
        for part in review.parts {
          writer.element("li") { writer in
            writer.element("span", "\(part.name) ")
            writer.element("span", ["class": "number"], "\(part.points)/\(part.most)")
            writer.element(
              "meter",
              ["min": "0", "max": "\(part.most)", "value": "\(part.points)", "aria-label": part.name])
          }
        }
      }
    }
  }

  private static func gains(_ review: ResumeReview, _ writer: inout HTMLWriter) {
    let gains = ReviewPage.gains(of: review, most: 8)
    guard !gains.isEmpty else { return }
    section("What wins most back", &writer) { writer in
      writer.element("table", ["class": "gains"]) { writer in
        for gain in gains {
          writer.element("tr") { writer in
            writer.element("td", ["class": "number"], "+\(gain.points)")
            writer.element("td") { writer in
              if let line = gain.line {
                writer.element("a", ["href": "#line-\(line)"], "line \(line)")
                writer.text(": ")
              }
              writer.text(gain.fix)
            }
          }
        }
      }
    }
  }

  private static func lines(_ review: ResumeReview, _ writer: inout HTMLWriter) {
    section("Line by line", &writer) { writer in
      if review.lines.isEmpty { writer.element("p", "No line says what was done; is this a resume?") }
      for line in review.lines { self.line(line, &writer) }
    }
  }

  private static func line(_ line: ResumeReview.Line, _ writer: inout HTMLWriter) {
    writer.element("article", ["class": "line \(line.strength.rawValue)", "id": "line-\(line.number)"]) {
      writer in
      writer.element("div", ["class": "said"]) { writer in
        writer.element("p", ["class": "soft"]) { writer in
          writer.element("b", ["class": "strength"], line.strength.rawValue)
          writer.text(" · line \(line.number)")
        }
        writer.element("p", line.text)
      }
      writer.element("div", ["class": "remarks"]) { writer in
        for finding in line.findings {
          writer.element("p") { writer in
            writer.text(finding.message + " ")
            writer.element("code", finding.rule)
          }
        }
        if line.findings.isEmpty {
          let isStrong = line.strength == .strong
          writer.element("p", ["class": "soft"], isStrong ? "Nothing to add." : line.advice)
        }
        if !line.rewrite.isEmpty { writer.element("p", ["class": "rewrite"], "→ " + line.rewrite) }
        if !line.question.isEmpty { writer.element("p", ["class": "ask"], line.question) }
      }
    }
  }

  private static func skills(_ review: ResumeReview, _ writer: inout HTMLWriter) {
    section("Skills that are checked first", &writer) { writer in
      for evidence in review.skills {
        let state =
          evidence.best == nil ? "not backed" : evidence.best == .strong ? "backed" : "partly backed"
        writer.element("div", ["class": "skill"]) { writer in
          writer.element("h3", "\(evidence.skill.title): \(state)")
          if evidence.claims.isEmpty {
            writer.element("p", ["class": "soft"], "Wanted: " + evidence.skill.lookedFor)
          }
          writer.element("ul") { writer in
            for claim in evidence.claims.prefix(4) { writer.element("li", claim) }
            if evidence.claims.count > 4 {
              writer.element("li", ["class": "soft"], "and \(evidence.claims.count - 4) more")
            }
          }
        }
      }
    }
  }

  private static func mistakes(_ review: ResumeReview, _ writer: inout HTMLWriter) {
    section("Common mistakes of the role", &writer) { writer in
      let present = review.mistakes.filter(\.isPresent)
      if present.isEmpty { writer.element("p", "None was found.") }
      writer.element("ul") { writer in
        for mistake in present {
          writer.element("li") { writer in
            writer.element("b", mistake.title)
            writer.text(". \(mistake.message)")
          }
        }
      }
      let absent = review.mistakes.filter { !$0.isPresent }.map(\.title)
      if !absent.isEmpty {
        writer.element("p", ["class": "soft"], "Looked for and not found: \(absent.joined(separator: "; ")).")
      }
    }
  }

  private static func keywords(_ review: ResumeReview, _ writer: inout HTMLWriter) {
    section("Keywords", &writer) { writer in
      for group in ReviewPage.keywordGroups(of: review) {
        writer.element("p") { writer in
          writer.element("b", group.title + ": ")
          writer.text(group.keywords.joined(separator: ", "))
        }
      }
      for finding in review.findings { writer.element("p", "\(finding.message) \(finding.fix)") }
    }
  }

  private static func market(_ review: ResumeReview, _ writer: inout HTMLWriter) {
    section("Conventions: \(review.market.market.title)", &writer) { writer in
      writer.element("ul") { writer in
        for convention in ReviewPage.conventions(of: review) {
          writer.element("li") { writer in
            if let finding = convention.finding {
              writer.element("b", finding)
              writer.text(" ")
            }
            writer.text(convention.statement + " ")
            writer.element("span", ["class": "soft"], "(\(convention.basis))")
          }
        }
      }
    }
  }

  private static func questions(_ page: ReviewPage, _ writer: inout HTMLWriter) {
    guard !page.questions.isEmpty else { return }
    section("Questions that it invites", &writer) { writer in
      writer.element("ol") { writer in
        for question in page.questions { writer.element("li", question) }
      }
      writer.element("p") { writer in
        writer.text("Practise them: ")
        writer.element("code", page.next)
      }
    }
  }

  private static func section(
    _ title: String, _ writer: inout HTMLWriter, _ body: (inout HTMLWriter) -> Void
  ) {
    writer.element("section") { writer in
      writer.element("h2", title)
      body(&writer)
    }
  }
}
