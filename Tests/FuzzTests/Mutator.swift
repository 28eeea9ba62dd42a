/// Makes inputs of inputs as fuzzers do: bytes changed, pieces taken out, doubled, and put in from elsewhere.
struct Mutator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed | 1
  }

  private mutating func random(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return bound > 0 ? Int(state % UInt64(bound)) : 0
  }

  /// Bytes that mean something to one reader or another.
  private static let telling: [[UInt8]] = [
    [0], [0xFF], [0xE2, 0x80, 0xAE], [0xF0, 0x9F, 0xA6, 0x9C], [0xC3], Array("\n\n".utf8), Array("- ".utf8),
    Array("\"".utf8), Array("<w:p>".utf8), Array("&#x202E;".utf8), Array("99999999999999999999".utf8),
    Array("</page>".utf8), Array("[[".utf8), Array(": ".utf8), Array("from 1.2s to 0s".utf8),
  ]

  /// `input` with one to five changes, pieces of `others` among them.
  mutating func mutated(_ input: [UInt8], with others: [[UInt8]]) -> [UInt8] {
    var out = input
    for _ in 0...random(5) {
      let start = random(out.count + 1)
      let end = min(out.count, start + 1 + random(32))
      switch random(6) {
      case 0: if start < out.count { out[start] = UInt8(random(256)) }
      case 1: out.removeSubrange(start..<end)
      case 2: out.insert(contentsOf: out[start..<end], at: start)
      case 3: out.insert(contentsOf: Self.telling[random(Self.telling.count)], at: start)
      case 4: out.removeSubrange(start...)
      default:
        let other = others[random(others.count)]
        let from = random(other.count + 1)
        out.replaceSubrange(start..<end, with: other[from..<min(other.count, from + random(200))])
      }
    }
    return out
  }
}
