import Interviewing
import ResumeParsing

/// How well a resume fits the role that it is asked about where none was named, and what to say of that.
struct ResumeFit {
  /// Sentences to say once, each on a line of its own; empty where all is well.
  let lines: [String]
  /// Whether the resume is of a trade that no bank is about: hardly a claim names a technology or speaks of software, no
  /// title is a technical one, and few skills are.
  let isOfOtherTrade: Bool

  /// Judges `read` by `bank`, whose claims it has; `role` is the one that was named, nil for the usual one.
  init(_ read: ReadResume, role: String?, bank: Bank) {
    let title = Self.title(of: read.resume)
    isOfOtherTrade = role == nil && Self.isOfOtherTrade(read, bank)
    var lines: [String] = []
    if read.claims.isEmpty {
      lines.append(
        "No line of this resume could be read as work; the questions are general.")
    }
    if role == nil, let named = RoleTitles.role(named: title), named != Knowledge.defaultRole {
      lines.append("The resume says “\(title)”: --role \(named) asks what that role is asked.")
    } else if isOfOtherTrade {
      lines.append(
        "Hardly a line of this resume is about technology. Starling knows back-end and related roles: what it asks and "
          + "looks for elsewhere is left out here, and only the lines themselves are gone through.")
    }
    self.lines = lines
  }

  /// The topics of the openers that anybody can be asked; nil for all.
  var openerTopics: [String]? { isOfOtherTrade ? ["ownership"] : nil }

  private static func title(of resume: Resume) -> String {
    resume.basics.label.isEmpty ? resume.work.first?.position ?? "" : resume.basics.label
  }

  private static func isOfOtherTrade(_ read: ReadResume, _ bank: Bank) -> Bool {
    let claims = read.claims
    // A cook who once mended a website, and a nurse who keeps her lists in a database, are asked as cook and nurse.
    guard claims.count >= 3,
      max(
        MeantClaims.technical(claims, bank: bank),
        claims.count { RoleTitles.speaksOfSoftware($0.text) }) * 7 <= claims.count
    else { return false }
    let titles = [read.resume.basics.label] + read.resume.work.map(\.position)
    let skills = read.resume.skills.flatMap { $0.keywords.isEmpty ? [$0.name] : $0.keywords }
    return !titles.contains(where: RoleTitles.isTechnical)
      && skills.count(where: RoleTitles.isTechnical) * 4 <= skills.count
  }
}
