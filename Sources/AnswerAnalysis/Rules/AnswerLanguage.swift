import Prose

/// Whether an answer can be judged by rules made for English.
enum AnswerLanguage: Sendable {
  case english
  case other

  /// Other scripts, or hardly any of the words that hold English together and many that hold another language
  /// together or are written with accents. Too few words to tell are taken for English. Linear in the text.
  init(_ prose: Prose, marks: AnswerMarks) {
    var letters = 0
    var otherScript = 0
    var foreign = 0
    for (index, token) in prose.bare.enumerated() where token.isWord {
      letters += token.length
      // One byte a letter: all ASCII, as nearly every English word.
      if token.folded.count == token.length { continue }
      var accents = 0
      for offset in token.span {
        switch prose.scalars[offset].value {
        case 0x370...: otherScript += 1
        case 0xC0...: accents += 1
        default: break
        }
      }
      if accents > 0, !marks.classes[index].contains(.foreign) { foreign += 1 }
    }
    if letters >= 10, otherScript * 2 > letters {
      self = .other
      return
    }
    var english = 0
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
