import Prose

/// Who a pronoun speaks of.
enum PersonWords {
  enum Person { case singular, plural }

  /// The person of a folded word; nil for any other word.
  static func person(of word: String) -> Person? {
    switch word {
    case "i", "i'm", "i'd", "i've", "i'll", "im", "ive", "me", "my", "mine", "myself": .singular
    case "we", "we're", "we'd", "we've", "we'll", "us", "our", "ours", "ourselves": .plural
    default: nil
    }
  }
}

/// Words that hold a sentence together.
enum FunctionWords {
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words: Set<String> = Set(
    """
    a an the this that these those it its he she they them their his her you your i i'm i'd i've we we're we'd our
    us my me is are was were be been being am do does did done doesn't didn't don't have has had having and or but
    so because if when while since until before after then than as at by for from in into of off on onto out over
    per through to toward towards under up with without within between against about during not no nor only also
    too very there here who which what where how why will would can could should may might must every each all
    some any both few more most other such same just still even again already once
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

/// Words that take back what is said. "so", "like" and "right" in ordinary use are none.
enum Hedges {
  /// The index after a hedge that begins at token `index`, or nil.
  static func end(at index: Int, in prose: Prose, limit: Int) -> Int? {
    func word(_ offset: Int) -> String {
      index + offset < limit ? prose.tokens[index + offset].folded : ""
    }
    switch word(0) {
    case "maybe", "perhaps", "probably", "possibly", "somewhat", "presumably", "supposedly", "basically",
      "arguably", "hopefully", "um", "uh", "uhm", "erm":
      return index + 1
    case "kind", "sort":
      // "kind of a queue" names a kind; "kind of slow" hedges.
      return word(1) == "of" && !["a", "the", "this", "that", "these", "work", "thing"].contains(word(2))
        && !["this", "that", "the", "a", "what", "some", "any", "every", "same", "one", "each"].contains(
          index > 0 ? prose.tokens[index - 1].folded : "")
        ? index + 2 : nil
    case "i":
      return ["guess", "suppose", "assume"].contains(word(1)) ? index + 2 : nil
    case "or", "and":
      return word(1) == "something" && word(2) != "that" ? index + 2 : word(1) == "stuff" ? index + 2 : nil
    case "more":
      return word(1) == "or" && word(2) == "less" ? index + 3 : nil
    default:
      return nil
    }
  }
}

/// What might be done, as against what was.
enum Hypothetical {
  /// Whether token `index` is a modal that speaks of what the writer might do ("I would check", "you could add").
  /// Reported speech and habits of systems ("it would time out", "so that it would survive") do not count.
  static func isModal(at index: Int, in prose: Prose) -> Bool {
    let word = prose.tokens[index].folded
    func before(_ offset: Int) -> String { index >= offset ? prose.tokens[index - offset].folded : "" }
    func after(_ offset: Int) -> String {
      index + offset < prose.tokens.count ? prose.tokens[index + offset].folded : ""
    }
    let speaker = ["i", "you", "one", "then", "also", "we"]
    switch word {
    case "would", "could", "should", "can", "will":
      if word == "could" || word == "can" || word == "will" || word == "should" {
        guard ["you", "one"].contains(before(1)) || word == "will" && before(1) == "i" else { return false }
      }
      guard speaker.contains(before(1)) else { return false }
      // "I thought we would", "so that I would", "I would have" are no plans.
      let earlier = before(2)
      let isReported = [
        "that", "if", "thought", "knew", "said", "because", "what", "how", "where", "which", "when",
      ]
      .contains(earlier)
      return !isReported && after(1) != "have" && after(1) != "not"
    case "i'd", "i'll", "you'd", "you'll":
      return [
        "check", "look", "start", "add", "use", "make", "first", "probably", "also", "then", "go", "try",
        "want", "put", "ask", "talk", "say", "scale", "profile", "consider", "suggest",
      ].contains(after(1))
    default:
      return false
    }
  }
}

/// Words that give a reason.
enum Reasons {
  /// Whether a reason begins at token `index`.
  static func starts(at index: Int, in prose: Prose) -> Bool {
    func word(_ offset: Int) -> String {
      index + offset < prose.tokens.count ? prose.tokens[index + offset].folded : ""
    }
    switch word(0) {
    case "because", "cause", "bc", "cuz", "therefore", "hence", "thereby", "whereas", "since": return true
    case "so": return ["that", "i", "we", "the", "it", "no", "they", "a"].contains(word(1))
    case "in": return word(1) == "order" && word(2) == "to"
    case "to":
      return [
        "avoid", "prevent", "reduce", "keep", "ensure", "make", "protect", "limit", "let", "allow",
        "stop", "cut", "give", "isolate", "guarantee", "find", "see", "know",
      ].contains(word(1))
    case "due", "owing", "thanks": return word(1) == "to"
    case "rather", "instead": return ["than", "of"].contains(word(1))
    case "which":
      return ["meant", "means", "would", "let", "gave", "made", "kept", "allowed"].contains(word(1))
    default: return false
    }
  }
}
