/// Repairs what fonts and printers do to a line's letters.
enum PrintArtefacts {
  /// `line` with small capitals' stray letters put right ("SENıOR" → "SENIOR") and white space single.
  static func repaired(_ line: ResumeLine) -> ResumeLine {
    var line = line
    line.text = repaired(line.text)
    line.segments = line.segments.map(repaired).filter { !$0.isEmpty }
    if line.segments.isEmpty, !line.text.isEmpty { line.segments = [line.text] }
    return line
  }

  private static func repaired(_ text: String) -> String {
    let squeezed = TextFolding.squeezed(text)
    guard squeezed.unicodeScalars.contains(where: { $0 == "ı" || $0 == "ſ" }) else { return squeezed }
    // Between capitals these letters are an artefact; in a Turkish word in lower case they are letters.
    return squeezed.split(separator: " ").map { word in
      guard TextFolding.isAllCaps(String(word)) else { return String(word) }
      var view = String.UnicodeScalarView()
      for scalar in word.unicodeScalars { view.append(scalar == "ı" ? "I" : scalar == "ſ" ? "S" : scalar) }
      return String(view)
    }.joined(separator: " ")
  }
}
