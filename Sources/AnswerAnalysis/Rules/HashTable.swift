/// A set of numbers that are hashes already, with a number beside each; open addressing, never full.
struct HashTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt32]
  private let mask: Int

  /// Room for `count` keys.
  init(count: Int) {
    var size = 16
    while size < count * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    mask = size - 1
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key ^ key >> 29) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  /// The number beside a key; 0 where there is none.
  @inline(__always)
  subscript(hash: UInt64) -> UInt32 {
    let key = hash == 0 ? 1 : hash
    let slot = slot(of: key)
    return keys[slot] == key ? values[slot] : 0
  }

  /// Puts a number beside a key; at most as many keys as there is room for.
  mutating func set(_ hash: UInt64, _ value: UInt32) {
    let key = hash == 0 ? 1 : hash
    let slot = slot(of: key)
    keys[slot] = key
    values[slot] = value
  }

  /// Whether the key is new; it is in the table afterwards.
  mutating func insert(_ hash: UInt64) -> Bool {
    let key = hash == 0 ? 1 : hash
    let slot = slot(of: key)
    if keys[slot] == key { return false }
    keys[slot] = key
    return true
  }
}
