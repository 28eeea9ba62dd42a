import SafeText

/// Writes one JSON object piece by piece, so that neither its text nor its values are ever held whole.
struct JSONObjectWriter {
  private var bytes: [UInt8] = []
  /// How deep the members stand that are added now.
  private var depth = 1
  private var isFirst = true
  private let sink: ([UInt8]) -> Void

  /// How much is written at once.
  private static let pieceBytes = 1 << 16

  /// Writes the object whose members `body` adds to `sink`, without a line break at its end.
  static func write(to sink: ([UInt8]) -> Void, _ body: (inout JSONObjectWriter) -> Void) {
    withoutActuallyEscaping(sink) { sink in
      var writer = JSONObjectWriter(sink: sink)
      writer.bytes.append(UInt8(ascii: "{"))
      body(&writer)
      writer.end(UInt8(ascii: "}"), isEmpty: writer.isFirst, depth: 0)
      sink(writer.bytes)
    }
  }

  private init(sink: @escaping ([UInt8]) -> Void) {
    self.sink = sink
  }

  /// Adds a text, unless it is empty.
  mutating func add(_ key: String, _ text: String) {
    if !text.isEmpty { add(key, .string(text)) }
  }

  /// Adds a value, unless it is an object without members.
  mutating func add(_ key: String, _ value: JSONText) {
    if case .object(let inside) = value, inside.isEmpty { return }
    begin(key)
    value.write(to: &bytes, indent: depth)
    hand()
  }

  /// Adds a list of what `value` makes of `items`, unless there are none.
  mutating func add<Item>(_ key: String, list items: [Item], _ value: (Item) -> JSONText) {
    if !items.isEmpty { add(key, each: { add in items.forEach { add(value($0)) } }) }
  }

  /// Adds a list of the values that `each` hands on one by one.
  mutating func add(_ key: String, each: ((JSONText) -> Void) -> Void) {
    begin(key)
    bytes.append(UInt8(ascii: "["))
    var isEmpty = true
    each { value in
      JSONText.startLine(&bytes, indent: depth + 1, isFirst: isEmpty)
      value.write(to: &bytes, indent: depth + 1)
      isEmpty = false
      hand()
    }
    end(UInt8(ascii: "]"), isEmpty: isEmpty, depth: depth)
  }

  /// Adds an object whose members `body` adds.
  mutating func add(_ key: String, object body: (inout JSONObjectWriter) -> Void) {
    begin(key)
    bytes.append(UInt8(ascii: "{"))
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    end(UInt8(ascii: "}"), isEmpty: isFirst, depth: depth)
    isFirst = false
  }

  private mutating func begin(_ key: String) {
    JSONText.startLine(&bytes, indent: depth, isFirst: isFirst)
    isFirst = false
    JSONString.append(key, to: &bytes)
    bytes += ": ".utf8
  }

  private mutating func end(_ bracket: UInt8, isEmpty: Bool, depth: Int) {
    if !isEmpty { JSONText.startLine(&bytes, indent: depth, isFirst: true) }
    bytes.append(bracket)
  }

  private mutating func hand() {
    guard bytes.count >= JSONObjectWriter.pieceBytes else { return }
    sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
