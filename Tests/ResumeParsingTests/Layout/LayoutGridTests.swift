import Testing

@testable import ResumeParsing

/// Lists on several columns in the middle of a page, labels of skills between the titles of sections, titles between
/// ornaments, and the footer of an only page.
@Suite struct LayoutGridTests {
  static func jobs(_ page: LayoutPage, from y: Double) -> LayoutPage {
    var page = page.line("Employment", x: 50, y: y, size: 14, bold: true)
    for (index, job) in [("Senior Engineer", "Larkspur"), ("Engineer", "Harrow")].enumerated() {
      let top = y + 24 + 70 * Double(index)
      page = page.line(job.0, x: 50, y: top, bold: true).line("2019 – 2021", x: 460, y: top)
        .line(job.1, x: 50, y: top + 13)
        .bullets(
          "•", [["Moved the ledger of all freight invoices"], ["Cut the nightly run to an hour"]], x: 60,
          y: top + 28, every: 14)
    }
    return page
  }

  @Test func aListOnThreeColumns() {
    var page = LayoutPage().line("Mira Holt", x: 50, y: 40, size: 20, bold: true)
      .line("Key skills", x: 50, y: 80, size: 14, bold: true)
    let grid = [
      ["Hiring", "Kubernetes", "Go"], ["Coaching", "Terraform", "Python"], ["Budgeting", "AWS", "Bash"],
    ]
    for (row, cells) in grid.enumerated() {
      for (column, cell) in cells.enumerated() {
        page = page.bullet("•", [cell], x: 60 + 180 * Double(column), y: 104 + 16 * Double(row))
      }
    }
    page = Self.jobs(page, from: 170)
    #expect(
      dump(page).hasPrefix(
        """
        1/0 text: Mira Holt
        1/0 text: Key skills
        1/0 bullet1: Hiring
        1/0 bullet1: Kubernetes
        1/0 bullet1: Go
        1/0 bullet1: Coaching
        1/0 bullet1: Terraform
        1/0 bullet1: Python
        1/0 bullet1: Budgeting
        1/0 bullet1: AWS
        1/0 bullet1: Bash
        1/0 text: Employment
        1/0 row: Senior Engineer | 2019 – 2021
        """))
  }

  /// Years and labels end at one edge, below the titles of their sections, which begin further left.
  @Test func labelsBetweenTitles() {
    var page = Self.jobs(LayoutPage().line("Mira Holt", x: 50, y: 40, size: 20, bold: true), from: 80)
      .line("Certificates", x: 50, y: 270, size: 14, bold: true)
    for (index, text) in ["Cluster Administrator", "Network Engineer"].enumerated() {
      let y = 290 + 12 * Double(index)
      page = page.line(["2021", "2020"][index], x: 100, y: y, bold: true).line(text, x: 130, y: y)
    }
    page = page.line("Skills", x: 50, y: 316, size: 14, bold: true)
    let lists = [
      ("Leadership", "Hiring, Coaching"), ("Platform", "Kubernetes, AWS"), ("Languages", "Go, Bash"),
    ]
    for (index, list) in lists.enumerated() {
      let y = 336 + 12 * Double(index)
      page = page.line(list.0, x: 120 - 5 * Double(list.0.count), y: y, bold: true).line(list.1, x: 130, y: y)
    }
    #expect(
      dump(page).hasSuffix(
        """
        1/0 text: Certificates
        1/0 row: 2021 | Cluster Administrator
        1/0 row: 2020 | Network Engineer
        1/0 text: Skills
        1/0 row: Leadership | Hiring, Coaching
        1/0 row: Platform | Kubernetes, AWS
        1/0 row: Languages | Go, Bash
        """))
  }

  /// "• Technologies •", of which one ornament is written: a title, though it begins as an item does.
  @Test func aTitleBetweenOrnaments() {
    let page = Self.jobs(LayoutPage(), from: 40)
      .line("•", x: 200, y: 240).line("Technologies", x: 210, y: 238, size: 12, bold: true)
      .line("Kotlin, Go, Rust", x: 200, y: 260).line("•", x: 215, y: 300)
      .line("Education", x: 225, y: 298, size: 12, bold: true).line(
        "MSc Physics, University of York", x: 200, y: 320)
    #expect(
      dump(page).hasSuffix(
        """
        1/0 text: Technologies
        1/0 text: Kotlin, Go, Rust
        1/0 text: Education
        1/0 text: MSc Physics, University of York
        """))
  }

  @Test func theFooterOfAnOnlyPage() {
    let page = Self.jobs(LayoutPage().line("Mira Holt", x: 50, y: 40, size: 20, bold: true), from: 80)
      .line("Mira Holt", x: 50, y: 770, size: 8).line("Curriculum vitae", x: 460, y: 770, size: 8)
    #expect(!dump(page).contains("Curriculum vitae"))
    // A footer that says how to reach somebody stays.
    let contact = Self.jobs(LayoutPage().line("Mira Holt", x: 50, y: 40, size: 20, bold: true), from: 80)
      .line("Mira Holt", x: 50, y: 770, size: 8).line("mira@example.com", x: 460, y: 770, size: 8)
    #expect(dump(contact).contains("mira@example.com"))
  }

  /// "• Languages  Go, Bash": the one wide gap tells the label.
  @Test func labelsInBullets() {
    var page = LayoutPage().line("Skills", x: 50, y: 80, size: 14, bold: true)
    let lists = [("Languages", "Kotlin, Go"), ("Systems", "Linux, Ceph"), ("Tooling", "Bazel, Grafana")]
    for (index, list) in lists.enumerated() {
      let y = 104 + 14 * Double(index)
      page = page.bullet("•", [list.0], x: 60, y: y)
        .line(list.1, x: 70 + 5 * Double(list.0.count) + 8, y: y)
    }
    let resume = StructureParser.resume(from: LayoutEngine.document(pages: [page.page]))
    #expect(resume.skills.map(\.name) == ["Languages", "Systems", "Tooling"])
    #expect(resume.skills.map(\.keywords) == [["Kotlin", "Go"], ["Linux", "Ceph"], ["Bazel", "Grafana"]])
  }
}
