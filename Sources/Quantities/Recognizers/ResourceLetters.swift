/// Sizes and processor shares as container manifests and command lines write them: "-Xmx6g", "mem 6g→2g", "cpu 250m".
extension Reading {
  /// What the single letter at `at`, glued to digits, measures where memory or processors are spoken of; nil elsewhere.
  func resourceUnit(_ at: Int) -> Unit? {
    guard isGlued(at), isNumber(at - 1), isWord(at), tokens[at].span.count == 1 else { return nil }
    switch (scalar(start(at)), resource(near: at)) {
    case (0x47, .memory), (0x67, .memory): return .gigabyte
    case (0x6D, .memory): return .megabyte
    case (0x6D, .processor): return .millicore
    default: return nil
    }
  }

  private enum Resource { case memory, processor }

  /// The resource named right after the token at `at`, or before it and nothing but values between.
  private func resource(near at: Int) -> Resource? {
    if let named = resource(at + 1) { return named }
    var index = at - 2
    let floor = max(0, at - 10)
    while index >= floor {
      if let named = resource(index) { return named }
      let isValue =
        isNumber(index) || mark(index) != 0 || has(index, [.from, .to, .of, .was, .at, .approximator])
        || isWord(index) && (isGlued(index) && isNumber(index - 1) || Self.limits.contains(word(index)))
      guard isValue, !endsSentence(index) else { return nil }
      index -= 1
    }
    return nil
  }

  private static let limits: Set<String> = ["limit", "limits", "request", "requests", "usage", "size"]

  private func resource(_ at: Int) -> Resource? {
    guard isWord(at) else { return nil }
    switch word(at) {
    case "mem", "memory", "heap", "ram", "swap", "rss", "xmx", "xms", "footprint": return .memory
    case "cpu", "cpus", "vcpu", "millicores", "millicpu": return .processor
    default: return nil
    }
  }
}
