/// SplitMix64 (Steele, Lea and Flood 2014; the reference is https://prng.di.unimi.it/splitmix64.c): small, and the
/// same on every machine.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts at `seed`.
  package init(seed: UInt64) {
    state = seed
  }

  /// The next 64 random bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// The next number from 0 up to, but not including, 1.
  package mutating func nextUnit() -> Double {
    Double(next() >> 11) / 9_007_199_254_740_992
  }
}
