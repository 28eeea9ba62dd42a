import Prose
import Quantities

/// What the writer did with what a claim's figures count.
struct FigureObjects: Sendable {
  /// Whether the things that the leading number counts were made or mended.
  let isMade: Bool
  /// Whether the people that the figure counts were led, taught or hired.
  let isLed: Bool
  /// Whether the leading number is time that was saved.
  let isSavedTime: Bool
  /// Whether the leading number, of whatever, was saved.
  let isSaved: Bool
  /// Whether the leading number is no load of a system, though of its things.
  let isPortion: Bool
  /// Whether the leading number counts those whom the writer worked beside, or a group that the writer was one of.
  let isCompany: Bool
  /// Whether the leading number is what a machine has: "a handheld with 1 GB".
  let isEquipment: Bool

  /// Reads `figures` of `prose`.
  init(_ figures: ClaimFigures, in prose: Prose) {
    isMade = figures.leading.map { FigureObject.isMade($0, in: prose) } ?? false
    isLed = figures.principal.map { FigureObject.isLed($0, in: prose) } ?? false
    isSavedTime = figures.leading.map { FigureObject.isSavedTime($0, in: prose) } ?? false
    isSaved = isSavedTime || figures.leading.map { FigureObject.isSaved($0, prose) } ?? false
    isPortion = figures.leading.map { FigureObject.isPortion($0, in: prose) } ?? false
    isEquipment =
      figures.leading.map { $0.kind == .size && FigureObject.before($0, prose).last == "with" } ?? false
    isCompany = figures.leading.map { FigureObject.isCompany($0, in: prose) } ?? false
  }
}

/// Tells what the writer did with what a number counts, by the verb before it.
enum FigureObject {
  /// Whether the counted things are what was made, mended or tested: "Drew 90 icons", "and fixed over 180 findings",
  /// but not "sold in 9 markets".
  static func isMade(_ quantity: Quantity, in prose: Prose) -> Bool {
    var isDeedNoun = false
    for word in before(quantity, prose).suffix(5).reversed() {
      // "Aufbau von 6 Diensten", "Migration of 40 services"
      if ["of", "von", "de"].contains(word), !isDeedNoun {
        isDeedNoun = true
        continue
      }
      if isDeedNoun { return MakingVerbs.isMaking(word) || deedNouns.contains(word) }
      if MakingVerbs.isMaking(word) || mending.contains(word) { return true }
      guard between.contains(word) || word.hasSuffix("ly") else { return false }
    }
    return false
  }

  /// Whether the counted people are led, taught or hired by the writer: "Led a team of six", but not "used by 40
  /// teams" or "in a team of two".
  static func isLed(_ quantity: Quantity, in prose: Prose) -> Bool {
    let words = before(quantity, prose)
    if prose.tokens.contains(where: { token in eastAsian.contains(where: token.folded.contains) }) {
      return true
    }
    for word in words.suffix(12).reversed() {
      if leading.contains(word) || leadingStems.contains(where: word.hasPrefix) { return true }
      if apart.contains(word) { return false }
    }
    return false
  }

  /// Whether the quantity is time that somebody no longer spends: "saving 5 hours a week".
  static func isSavedTime(_ quantity: Quantity, in prose: Prose) -> Bool {
    guard quantity.kind == .duration || quantity.kind == .rate,
      ["hour", "hours", "minute", "min", "day", "week", "person"].contains(where: quantity.unit.hasPrefix)
    else { return false }
    // "テスト工数を月40時間削減": the word for work that is no longer done.
    return isSaved(quantity, prose) || prose.tokens.contains { $0.folded.contains("工数") }
  }

  /// Whether a verb of saving stands before the quantity: "saved the shop forty calls a week".
  static func isSaved(_ quantity: Quantity, _ prose: Prose) -> Bool {
    before(quantity, prose).suffix(6).contains { savings.contains($0) }
  }

  private static let savings: Set<String> = [
    "saved", "saves", "saving", "save", "freed", "frees", "freeing", "spared", "spares",
  ]

  /// Whether the number counts those whom the writer worked beside, or a group that the writer was one of: "with two
  /// other teams", "in a team of 5".
  static func isCompany(_ quantity: Quantity, in prose: Prose) -> Bool {
    let words = before(quantity, prose).suffix(8)
    if ["beside", "alongside"].contains(words.last ?? "") { return true }
    if ["with", "mit", "avec", "con", "com"].contains(words.last ?? ""),
      words.contains(where: together.contains)
    {
      return true
    }
    return words.last == "of" && words.contains { ["team", "group", "crew"].contains($0) }
      && words.contains { ["in", "within", "one", "part"].contains($0) }
  }

  private static let together: Set<String> = [
    "together", "worked", "working", "works", "collaborated", "collaborating", "paired", "zusammen",
    "zusammenarbeit", "ensemble", "junto",
  ]

  /// Whether a load is what goes through at once or stands on a page rather than what a system carries: "50 records at
  /// a time", "80-page reports", or a handful of places.
  static func isPortion(_ quantity: Quantity, in prose: Prose) -> Bool {
    if quantity.kind == .count, quantity.value < 10 { return true }
    // "saved the shop forty calls a week"
    if isSaved(quantity, prose) { return true }
    let after = prose.tokens.filter { $0.span.lowerBound >= quantity.span.upperBound }.prefix(4).map(\.folded)
    if after.contains("page"), quantity.value > 1 { return true }
    return zip(after, after.dropFirst()).contains { $0 == "at" && ["a", "once"].contains($1) }
  }

  /// The folded words of the number's sentence before it.
  fileprivate static func before(_ quantity: Quantity, _ prose: Prose) -> [String] {
    var words: [String] = []
    for token in prose.tokens {
      guard token.span.upperBound <= quantity.span.lowerBound else { break }
      if [".", ";", ":"].contains(token.folded) { words = [] } else { words.append(token.folded) }
    }
    return words
  }

  /// Words that may stand between a verb and its number.
  private static let between: Set<String> = [
    "over", "about", "around", "some", "more", "than", "nearly", "almost", "up", "to", "out", "the", "all",
    "and",
    "another", "at", "least", "-", "~", "our", "their",
  ]

  private static let mending: Set<String> = [
    "fixed", "closed", "tested", "published", "released", "removed", "deleted", "edited", "translated",
    "recorded",
    "drafted", "prepared", "produced", "resolved", "retired", "converted", "cleaned", "labelled", "labeled",
    "reviewed", "maintained", "upgraded", "solved", "found", "mended", "repaired", "painted", "printed",
    "planned",
  ]
  private static let deedNouns: Set<String> = [
    "migration", "development", "rollout", "launch", "delivery", "creation", "redesign", "entwurf",
  ]
  private static let leading: Set<String> = [
    "led", "lead", "leads", "leading", "managed", "manage", "managing", "manager", "hired", "hire", "grew",
    "scaled", "built", "build", "headed", "head", "directed", "ran", "run", "taught", "teach", "guided",
    "leitete", "leitung", "leiten", "führung", "führte", "betreuung", "betreute", "schulung", "schulte",
    "pilotage", "management", "direction", "dirigé", "dirigí", "lideré", "liderei", "gestión", "gestão",
    "kierowanie", "kierowałem", "expanded", "interviewed", "interview", "promoted", "expand",
  ]
  private static let leadingStems = [
    "supervis", "mentor", "coach", "train", "recruit", "onboard", "oversaw", "oversee", "tutor", "coordinat",
    "encadr", "ausbild", "coordin", "lider", "formación", "formação", "szkoleni", "zarządza", "direcci",
    "direçã", "jefatura",
  ]
  private static let apart: Set<String> = [
    "by", "with", "for", "in", "across", "between", "among", "using", "at", "which", "that", "used",
  ]
  private static let eastAsian = [
    "이끌", "리드", "면담", "팀원", "팀장", "멘토링", "육성", "교육", "관리", "率い", "育成", "マネジメント", "指導", "リード", "带领", "管理",
    "指导",
    "带",
  ]
}
