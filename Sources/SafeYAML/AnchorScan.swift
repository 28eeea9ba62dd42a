/// Finds anchors and aliases in YAML's text before a parser sees it. Prose with an `&` or a `*` may be taken for one,
/// so that only a name that stands as both counts.
enum AnchorScan {
  /// Whether an `&` with a name after it stands anywhere; almost no file has one, and looking closer takes longer.
  static func mayHaveAnchor(_ text: String) -> Bool {
    func search(_ bytes: some Collection<UInt8>) -> Bool {
      var isOpen = false
      for byte in bytes {
        if isOpen, byte > UInt8(ascii: " ") { return true }
        isOpen = byte == UInt8(ascii: "&")
      }
      return false
    }
    return text.utf8.withContiguousStorageIfAvailable { search($0) } ?? search(text.utf8)
  }

  /// Where a name is used as an alias that is also written as an anchor: only such a pair can make a tree grow.
  static func alias(in text: String) -> (line: Int, column: Int)? {
    guard mayHaveAnchor(text) else { return nil }
    var anchors: Set<String> = []
    var aliases: [(name: String, line: Int, column: Int)] = []
    var line = 1
    var column = 0
    var isAtToken = true
    var open: (isAlias: Bool, name: String, line: Int, column: Int)?
    func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        || scalar == "_" || scalar == "-"
    }
    func close() {
      guard let name = open, !name.name.isEmpty else { return }
      if name.isAlias {
        aliases.append((name.name, name.line, name.column))
      } else {
        anchors.insert(name.name)
      }
    }
    for scalar in text.unicodeScalars {
      column += 1
      if open != nil, isNameCharacter(scalar) {
        open?.name.unicodeScalars.append(scalar)
        continue
      }
      close()
      open = nil
      if isAtToken, scalar == "&" || scalar == "*" {
        open = (scalar == "*", "", line, column)
      }
      switch scalar {
      case "\n":
        line += 1
        column = 0
        isAtToken = true
      case "\r", " ", "\t", "[", "{", ",", ":", "-", "?", "!": isAtToken = true
      default: isAtToken = false
      }
    }
    close()
    return aliases.first { anchors.contains($0.name) }.map { ($0.line, $0.column) }
  }

  /// Whether an alias may stand in a key: an alias before a colon, a key that is a list or a mapping (`[*a]:`), or one
  /// behind a question mark. Where prose looks like that, the answer is yes as well.
  static func mayHaveAliasesInKeys(_ text: String) -> Bool {
    var isInAlias = false
    /// Whether nothing but blanks stand behind an alias or a closing bracket.
    var mayBeKey = false
    var isAtToken = true
    var isMark = false
    for byte in text.utf8 {
      let isBlank = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
      if isMark, isBlank { return true }
      isMark = isAtToken && byte == UInt8(ascii: "?")
      if byte == UInt8(ascii: ":"), mayBeKey || isInAlias { return true }
      if isBlank {
        mayBeKey = mayBeKey || isInAlias
        isInAlias = false
      } else if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
        (isInAlias, mayBeKey) = (false, true)
      } else if byte == UInt8(ascii: "*") {
        // Two of them are Markdown's.
        (isInAlias, mayBeKey) = (isAtToken, false)
      } else {
        mayBeKey = false
        isInAlias = isInAlias && byte != UInt8(ascii: ",")
      }
      isAtToken = isBlank || "-,[{:".utf8.contains(byte)
    }
    return isMark
  }
}
