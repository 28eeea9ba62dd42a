import Synchronization

/// What a ``Prose`` works out when it is first asked for, and keeps: the tokens with their texts, which judging an
/// answer never needs, and the sentences, which it needs more than once.
final class ProseMemo: Sendable {
  private final class Kept<Value: Sendable>: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private let tokens = AtomicLazyReference<Kept<[Token]>>()
  private let sentences = AtomicLazyReference<Kept<[Sentence]>>()

  func tokens(of prose: Prose) -> [Token] {
    if let known = tokens.load() { return known.value }
    var all: [Token] = []
    all.reserveCapacity(prose.bare.count)
    for (index, token) in prose.bare.enumerated() {
      all.append(Token(kind: token.kind, span: token.span, folded: prose.folded(index)))
    }
    return tokens.storeIfNil(Kept(all)).value
  }

  func sentences(of prose: Prose) -> [Sentence] {
    if let known = sentences.load() { return known.value }
    var cutter = SentenceCutter(prose: prose)
    return sentences.storeIfNil(Kept(cutter.run())).value
  }
}
