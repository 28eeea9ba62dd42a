/// Keys of a bank's items, found at a place of a line without making a string of what stands there: a bank has thousands
/// of lines, and most are passed over.
struct BankKeys: ExpressibleByArrayLiteral, Sendable {
  private let keys: [[UInt8]]
  /// Whether a key begins with the byte.
  private let begins: [Bool]

  /// The keys of those names, none of them empty.
  init(arrayLiteral keys: String...) {
    self.keys = keys.map { Array($0.utf8) }
    var begins = [Bool](repeating: false, count: 256)
    for key in self.keys { begins[Int(key[0])] = true }
    self.begins = begins
  }

  /// How many bytes the key has that stands at `start`, up to its colon or the line's end; nil where none of these does.
  func length(in line: UnsafeRawBufferPointer, at start: Int) -> Int? {
    guard start < line.count, begins[Int(line[start])] else { return nil }
    for key in keys {
      let end = start + key.count
      guard end <= line.count, end == line.count || line[end] == UInt8(ascii: ":"),
        key.indices.allSatisfy({ line[start + $0] == key[$0] })
      else { continue }
      return key.count
    }
    return nil
  }
}
