/// Reads the XML parts of an office file.
enum WordXML {
  /// Streams the part `name` of `archive`; nothing happens where there is none.
  static func read(
    _ name: String, in archive: ZipArchive,
    start: @escaping (XMLReader.Name, [(name: XMLReader.Name, value: String)]) -> Void,
    end: @escaping (XMLReader.Name) -> Void, text: @escaping (String) -> Void = { _ in },
    refusal: () -> String? = { nil }
  ) throws(ResumeReadingError) {
    guard let reader = XMLReader(XMLReader.Handler(start: start, end: end, text: text)) else {
      throw .malformed(format: "DOCX", reason: "no memory for its XML")
    }
    func check(_ isWell: Bool) throws(ResumeReadingError) {
      if let reason = reader.refusal ?? refusal() { throw .hostile(format: "DOCX", reason: reason) }
      guard isWell else { throw .malformed(format: "DOCX", reason: "a part of it is not well-formed XML") }
    }
    let isThere = try archive.read(name) { bytes throws(ResumeReadingError) in
      try check(reader.feed(bytes, isLast: false))
    }
    guard isThere else { return }
    try check(reader.feed(UnsafeBufferPointer(start: nil, count: 0), isLast: true))
  }

  /// Whether a toggle property with `value` is on; no value is on.
  static func isOn(_ value: String?) -> Bool {
    guard let value else { return true }
    return !["0", "false", "off", "none"].contains(value)
  }
}

extension String {
  /// Whether this is the namespace of WordprocessingML, transitional or strict.
  var isWord: Bool {
    self == "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
      || self == "http://purl.oclc.org/ooxml/wordprocessingml/main"
  }

  /// Whether this is the namespace of markup compatibility (`mc:AlternateContent`).
  var isCompatibility: Bool { self == "http://schemas.openxmlformats.org/markup-compatibility/2006" }
}

extension [(name: XMLReader.Name, value: String)] {
  /// The value of WordprocessingML's attribute `local`.
  func word(_ local: String) -> String? {
    first { $0.name.local == local && ($0.name.namespace.isWord || $0.name.namespace.isEmpty) }?.value
  }

  /// The value of the attribute `local` in any namespace.
  func any(_ local: String) -> String? { first { $0.name.local == local }?.value }
}
