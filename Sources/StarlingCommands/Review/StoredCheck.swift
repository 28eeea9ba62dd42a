import FoundationEssentials

/// What `review` shows of a stored assessment: read back from its JSON, whatever rubric wrote it.
struct StoredCheck: Decodable {
  struct Sentence: Decodable {
    let span: [Int]
    let label: String
  }

  struct Finding: Decodable {
    let rule: String
    let severity: String
    let message: String
    let fix: String
  }

  let sentences: [Sentence]
  let findings: [Finding]

  /// Reads the document; nil where it is of a shape that this program does not know.
  init?(document: String) {
    guard let check = try? JSONDecoder().decode(StoredCheck.self, from: Data(document.utf8)) else {
      return nil
    }
    self = check
  }

  /// The answer's runs of sentences with one label, as letter and text; nil where the spans do not fit the text (the
  /// check of a follow-up is one of the answer and the follow-up together).
  func margin(of text: String) -> [(letter: String, text: String)]? {
    let scalars = Array(text.unicodeScalars)
    var groups: [(label: String, span: Range<Int>)] = []
    for sentence in sentences {
      guard sentence.span.count == 2, sentence.span[0] >= 0, sentence.span[0] <= sentence.span[1],
        sentence.span[1] <= scalars.count
      else { return nil }
      if let last = groups.last, last.label == sentence.label {
        groups[groups.count - 1].span = last.span.lowerBound..<sentence.span[1]
      } else {
        groups.append((sentence.label, sentence.span[0]..<sentence.span[1]))
      }
    }
    guard !groups.isEmpty else { return nil }
    let letters = ["situation": "S", "task": "T", "action": "A", "result": "R", "reflection": "L"]
    return groups.map { group in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[group.span])
      return (letters[group.label] ?? "·", String(view))
    }
  }
}
