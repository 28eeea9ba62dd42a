import Prose

/// Whether an answer can be judged by rules made for English.
enum AnswerLanguage: Sendable {
  case english
  case other

  /// Other scripts, or hardly any of the words that hold English together and many that hold another language
  /// together. Too few words to tell are taken for English. Linear in the text.
  init(_ prose: Prose, marks: AnswerMarks) {
    var letters = 0
    var otherScript = 0
    for token in prose.tokens where token.isWord {
      for offset in token.span {
        letters += 1
        if prose.scalars[offset].value >= 0x370 { otherScript += 1 }
      }
    }
    if letters >= 10, otherScript * 2 > letters {
      self = .other
      return
    }
    var english = 0
    var foreign = 0
    for classes in marks.classes {
      if classes.contains(.foreign) {
        foreign += 1
      } else if classes.contains(.function) {
        english += 1
      }
    }
    self = marks.wordCount >= 8 && foreign * 10 >= marks.wordCount && foreign > english ? .other : .english
  }
}
