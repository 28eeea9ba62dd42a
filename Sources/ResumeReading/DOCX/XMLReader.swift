import CExpat

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Streams XML through expat: element starts and ends with their namespaces, and text.
final class XMLReader {
  /// An element's or attribute's name: its namespace and what follows the prefix.
  struct Name: Equatable {
    var namespace: String
    var local: String
  }

  /// What a document's elements are handed to.
  struct Handler {
    var start: (Name, [(name: Name, value: String)]) -> Void
    var end: (Name) -> Void
    var text: (String) -> Void
  }

  /// How deep elements may nest; Word's deepest tables and text boxes stay under 100.
  static let deepest = 400

  private let parser: XML_Parser
  private let handler: Handler
  private var depth = 0
  private var lastNamespace = ""
  private(set) var refusal: String?

  /// Creates a reader that hands what it reads to `handler`.
  init?(_ handler: Handler) {
    guard let parser = XML_ParserCreateNS(nil, 0x0A) else { return nil }
    self.parser = parser
    self.handler = handler
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { user, name, attributes in XMLReader.of(user)?.start(name, attributes) },
      { user, name in XMLReader.of(user)?.end(name) })
    XML_SetCharacterDataHandler(parser) { user, text, length in
      guard let reader = XMLReader.of(user), let text, length > 0 else { return }
      let bytes = UnsafeRawBufferPointer(start: text, count: Int(length))
      reader.handler.text(String(decoding: bytes, as: UTF8.self))
    }
    // Entities are declared in a document type only; office files have none.
    XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
      XMLReader.of(user)?.refuse("it declares a document type")
    }
  }

  deinit {
    XML_ParserFree(parser)
  }

  /// Ends reading; ``feed(_:isLast:)`` returns false from then on.
  func refuse(_ reason: String) {
    guard refusal == nil else { return }
    refusal = reason
    _ = XML_StopParser(parser, 0)
  }

  /// Reads on; false where the XML is not well-formed or was refused.
  func feed(_ bytes: UnsafeBufferPointer<CChar>, isLast: Bool) -> Bool {
    XML_Parse(parser, bytes.baseAddress, Int32(clamping: bytes.count), isLast ? 1 : 0) == XML_STATUS_OK
  }

  private static func of(_ user: UnsafeMutableRawPointer?) -> XMLReader? {
    user.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    depth += 1
    if depth > XMLReader.deepest { return refuse("its elements nest too deep") }
    var pairs: [(name: Name, value: String)] = []
    if let attributes {
      var at = 0
      while let key = attributes[at], let value = attributes[at + 1] {
        pairs.append((self.name(key), String(cString: value)))
        at += 2
      }
    }
    handler.start(self.name(name), pairs)
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    depth -= 1
    handler.end(self.name(name))
  }

  /// A name as expat hands it over: the namespace, a line break, and what follows the prefix.
  private func name(_ printed: UnsafePointer<CChar>?) -> Name {
    guard let printed else { return Name(namespace: "", local: "") }
    guard let end = strchr(printed, 0x0A) else { return Name(namespace: "", local: String(cString: printed)) }
    let namespace = UnsafeRawBufferPointer(start: printed, count: UnsafePointer(end) - printed)
    // Nearly every name is of the namespace of the one before it.
    if !lastNamespace.utf8.elementsEqual(namespace) {
      lastNamespace = String(decoding: namespace, as: UTF8.self)
    }
    return Name(namespace: lastNamespace, local: String(cString: end + 1))
  }
}
