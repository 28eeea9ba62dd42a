/// Where things are in a model file, and how its numbers are written. All numbers are little-endian.
///
/// | bytes | what |
/// | --- | --- |
/// | 8 | the mark `STARLNG2` |
/// | 4, 4, 4, 4 | slots of the lexicon, slots of the weights, number of parameters, 0 |
/// | 4 each | the parameters, in 1/65536: labelling chain, telling chain, scales of the two, presence of each part |
/// |   | (for long answers, then for short ones) |
/// | 16 each | the lexicon; see ``StarLexicon`` |
/// | 16 each | the weights: key, six signed bytes of the labelling chain, six of the telling chain |
package enum StarLayout {
  /// The first bytes of every model file.
  package static let mark: [UInt8] = Array("STARLNG2".utf8)
  /// Bytes before the parameters.
  package static let head = 24
  /// Parameters of one chain: start, step, end.
  package static let chainParameters = StarChain.labels * (StarChain.labels + 2)
  /// Weights of one part's presence; see ``StarPresence``.
  package static let presenceWeights = StarPresence.evidenceCount
  /// All parameters.
  package static let parameters =
    2 * chainParameters + 2 + StarPresence.parts * StarPresence.lengths * presenceWeights
  /// One unit of a parameter.
  package static let unit = 65536.0
  /// Bytes a slot of weights takes.
  package static let slotBytes = 16

  /// `value` as a parameter, rounded and bounded.
  package static func fixed(_ value: Double) -> Int32 {
    let scaled = (value * unit).rounded()
    return scaled >= 2_000_000_000 ? 2_000_000_000 : scaled <= -2_000_000_000 ? -2_000_000_000 : Int32(scaled)
  }
}

/// The weights of all features, in an open-addressed table.
package struct StarWeights: Sendable {
  /// One slot is 16 signed bytes: the key in the first four, then the weights of both chains.
  private let slots: [SIMD16<Int8>]
  private let mask: Int

  /// Reads `count` slots (a power of two) at `offset`; the caller has checked the bounds.
  init(bytes: UnsafeRawBufferPointer, offset: Int, count: Int) {
    slots = (0..<count).map {
      bytes.loadUnaligned(fromByteOffset: offset + StarLayout.slotBytes * $0, as: SIMD16<Int8>.self)
    }
    mask = count - 1
  }

  /// The log scores of every segment: labelling chain and telling chain, `count * labels` each.
  ///
  /// - Parameters:
  ///   - labelling: what one unit of a labelling weight is worth.
  ///   - telling: what one unit of a telling weight is worth.
  func scores(
    of features: StarFeatures, labelling: Double, telling: Double
  ) -> (labelling: [Double], telling: [Double]) {
    let n = StarChain.labels
    var first = [Double](repeating: 0, count: features.count * n)
    var second = first
    features.keys.withUnsafeBufferPointer { keys in
      slots.withUnsafeBufferPointer { slots in
        for segment in 0..<features.count {
          for group in 0..<StarFeatures.groupCount {
            let range = features.range(segment, group)
            if range.isEmpty { continue }
            let sum = Self.sum(keys[range], slots, mask)
            let scale = StarFeatures.scale(group, range.count)
            for label in 0..<n {
              first[segment * n + label] += Double(sum[4 + label]) * scale * labelling
              second[segment * n + label] += Double(sum[10 + label]) * scale * telling
            }
          }
        }
      }
    }
    return (first, second)
  }

  /// The sum of the weights of `keys`. Weights are bytes: so many of them add up in 16 bits, half the work of 32.
  @inline(__always)
  private static func sum(
    _ keys: Slice<UnsafeBufferPointer<UInt32>>, _ slots: UnsafeBufferPointer<SIMD16<Int8>>, _ mask: Int
  ) -> SIMD16<Int32> {
    var total = SIMD16<Int32>.zero
    var rest = UnsafeBufferPointer(rebasing: keys)
    while !rest.isEmpty {
      var sum = SIMD16<Int16>.zero
      for key in rest.prefix(safeCount) {
        var at = Int(key) & mask
        var left = mask
        while true {
          let slot = slots[at]
          let found = unsafeBitCast(slot, to: SIMD4<UInt32>.self)[0].littleEndian
          if found == key {
            sum &+= SIMD16<Int16>(truncatingIfNeeded: slot)
            break
          }
          if found == 0 || left == 0 { break }
          left -= 1
          at = (at + 1) & mask
        }
      }
      total &+= SIMD16<Int32>(truncatingIfNeeded: sum)
      rest = UnsafeBufferPointer(rebasing: rest.dropFirst(safeCount))
    }
    return total
  }

  /// As many bytes from -128 to 127 always add up in 16 bits.
  private static let safeCount = 256

  /// Lays weights out as bytes; `entries` in ascending order of key, twelve weights each.
  package static func bytes(of entries: [(key: UInt32, weights: [Int8])]) -> [UInt8] {
    var count = 16
    while count < entries.count * 3 / 2 { count *= 2 }
    var bytes = [UInt8](repeating: 0, count: count * StarLayout.slotBytes)
    var isTaken = [Bool](repeating: false, count: count)
    for (key, weights) in entries {
      var at = Int(key) & (count - 1)
      while isTaken[at] { at = (at + 1) & (count - 1) }
      isTaken[at] = true
      for shift in 0..<4 {
        bytes[at * StarLayout.slotBytes + shift] = UInt8(truncatingIfNeeded: key >> UInt32(8 * shift))
      }
      for (index, weight) in weights.prefix(12).enumerated() {
        bytes[at * StarLayout.slotBytes + 4 + index] = UInt8(bitPattern: weight)
      }
    }
    return bytes
  }
}
