import ResumeParsing
import Testing

@testable import Reports
@testable import ResumeReview

@Suite struct ReviewPageTests {
  /// A review of one line with everything that a page can show, its texts full of markup.
  private var page: ReviewPage {
    let line = ResumeReview.Line(
      number: 7, source: "work[0].highlights[0]", text: "Built <b>it</b> & \"that\" \u{1B}[31m\u{202E}",
      strength: .weak,
      findings: [.init(rule: "no-number", message: "No <number>.", fix: "Say *how* much.")],
      rewrite: "Built it by ___, which took ___ from ___ to ___", question: "From ___ ms?")
    let skill = ReviewRole.Skill(id: "api", title: "API design", lookedFor: "Interfaces.")
    let review = ResumeReview(
      score: 41, parts: [.init(name: "evidence", points: 41, most: 100)],
      losses: [
        .init(part: "evidence", points: 9, line: 7, fix: "Say *how* much."),
        .init(part: "lines", points: 3, line: 7, fix: "Again."),
        .init(part: "skills", points: 20, line: nil, fix: "Back it."),
      ],
      lines: [line], skills: [.init(skill: skill, claims: [], best: nil)],
      mistakes: [
        .init(rule: "m", title: "A duty", isPresent: true, message: "Line 7.", lines: [7]),
        .init(rule: "n", title: "A list", isPresent: false, message: "", lines: []),
      ],
      keywords: [
        .init(keyword: "Kafka", state: .woven, places: [], isInPosting: true),
        .init(keyword: "REST", state: .missing, places: [], isInPosting: false),
      ],
      findings: [.init(rule: "stuffing", message: "Stuffed.", fix: "Thin it out.")],
      market: .init(market: .de, findings: [], checked: ["de-order"]))
    return ReviewPage(
      name: "r<>.md", role: "Back-end engineer", review: review, questions: ["Why <that>?"],
      next: "starling drill r.md")
  }

  @Test func noTextOfTheResumeIsMarkup() {
    let html = ReviewPageHTML.text(page)
    #expect(html.contains("Built &lt;b&gt;it&lt;/b&gt; &amp; &quot;that&quot; U+1B[31mU+202E"))
    #expect(html.contains("No &lt;number&gt;."))
    #expect(html.contains("Why &lt;that&gt;?"))
    #expect(!html.contains("<b>it"))
    #expect(!html.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }

  @Test func thePageHasNoScriptAndFetchesNothing() {
    let html = ReviewPageHTML.text(page)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(html.contains("default-src &#39;none&#39;"))
    for word in ["<script", "src=", "http:", "https:", "@import", "url("] {
      #expect(!html.contains(word), "\(word)")
    }
  }

  @Test func everyElementIsClosed() {
    let html = ReviewPageHTML.text(page)
    for name in ["main", "section", "article", "div", "table", "tr", "td", "ul", "ol", "li", "p", "h2", "b"] {
      let opened = html.components(of: "<\(name)>") + html.components(of: "<\(name) ")
      #expect(opened == html.components(of: "</\(name)>"), "\(name)")
    }
  }

  @Test func gainsOfOneLineAreOneTheGreatestFirst() {
    let gains = ReviewPage.gains(of: page.review, most: 8)
    #expect(gains.map(\.points) == [20, 12])
    #expect(gains.map(\.line) == [nil, 7])
    #expect(ReviewPage.gains(of: page.review, most: 1).count == 1)
  }

  @Test func aNoteEscapesMarkup() {
    #expect(
      ReviewMarkdown.escaped("a*b_c [d](e) <f> `g` h|i #j\nk & l")
        == "a\\*b\\_c \\[d\\](e) \\<f\\> \\`g\\` h\\|i \\#j k &amp; l")
    let note = ReviewMarkdown.text(page)
    #expect(note.hasPrefix("# Resume review: r\\<\\>.md\n\n**41 of 100** for Back-end engineer"))
    #expect(note.contains("- **weak**, line 7: Built \\<b\\>it"))
    #expect(note.contains("  - No \\<number\\>. (`no-number`)"))
    #expect(note.contains("1. Why \\<that\\>?"))
    #expect(note.hasSuffix("Practise them: `starling drill r.md`"))
  }

  @Test func keywordsOfThePostingComeFirst() {
    #expect(
      ReviewPage.keywordGroups(of: page.review)
        == [
          .init(title: "In sentences, of the posting", keywords: ["Kafka"]),
          .init(title: "Missing, of the role", keywords: ["REST"]),
        ])
  }
}

extension String {
  /// How often `part` stands in it.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
