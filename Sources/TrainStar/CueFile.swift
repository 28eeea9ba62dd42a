import AnswerAnalysis

/// Reads the file of word classes (`Models/star-cues.txt`).
enum CueFile {
  /// What is wrong with the file.
  struct Mistake: Error, CustomStringConvertible {
    let line: Int
    let message: String
    var description: String { "star-cues.txt:\(line): \(message)" }
  }

  /// The lexicon that `text` describes. Entries keep the file's order, so that equal files give equal bytes.
  static func lexicon(_ text: String) throws -> StarLexicon {
    var tags: [UInt32: StarTag] = [:]
    var cues: [UInt32: UInt64] = [:]
    var order: [UInt32] = []
    var tag: StarTag?
    var cue = -1
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = trimmed(raw)
      if line.isEmpty || line.hasPrefix("# ") || line == "#" { continue }
      if line.hasPrefix("["), line.hasSuffix("]") {
        let words = line.dropFirst().dropLast().split(separator: " ")
        guard words.count == 2 else {
          throw Mistake(line: index + 1, message: "expected [tag NAME] or [cue NAME]")
        }
        if words[0] == "tag" {
          tag = StarTag.allCases.first { $0.name == String(words[1]) }
          guard tag != nil else { throw Mistake(line: index + 1, message: "no tag is called \(words[1])") }
        } else {
          tag = nil
          cue += 1
          guard cue < 64 else { throw Mistake(line: index + 1, message: "more than 64 cue classes") }
        }
        continue
      }
      for entry in line.split(separator: ",") {
        let words = entry.split(separator: " ").map { StarHash.word(String($0)) }
        let key: UInt32
        switch words.count {
        case 0: continue
        case 1: key = words[0]
        case 2: key = StarHash.pair(words[0], words[1])
        case 3: key = StarHash.pair(words[0], StarHash.pair(words[1], words[2]))
        default:
          throw Mistake(line: index + 1, message: "more than three words: \(trimmed(entry))")
        }
        if tags[key] == nil, cues[key] == nil { order.append(key) }
        if let tag {
          guard words.count == 1 else { throw Mistake(line: index + 1, message: "a tag is for one word") }
          if tags[key] == nil { tags[key] = tag }
        } else if cue >= 0 {
          cues[key, default: 0] |= 1 << UInt64(cue)
        }
      }
    }
    return StarLexicon(
      entries: order.map { ($0, StarLexicon.Entry(tag: tags[$0], cues: cues[$0] ?? 0)) })
  }

  static func trimmed(_ text: Substring) -> String {
    var view = text
    while let first = view.first, first == " " || first == "\t" || first == "\r" { view.removeFirst() }
    while let last = view.last, last == " " || last == "\t" || last == "\r" { view.removeLast() }
    return String(view)
  }
}
