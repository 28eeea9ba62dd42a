/// One step of a compiled pattern; `test` and `next` mean what the kind says.
struct CueStep: Sendable {
  enum Kind: UInt8 { case take, choose, gap, notBefore, notAfter, atStart, accept }
  let kind: Kind
  /// The test; for a gap its length; for a choice the index of its first branch in ``CueCompiler/branches``.
  var test: Int32 = 0
  /// The step after; for a choice the number of branches.
  var next: Int32 = 0
  /// A test that the token here must pass; -1 where there is no such test.
  var lead: Int32 = -1
}

/// One way to match one side of `&`.
struct CueProgram: Sendable {
  /// The first step.
  let entry: Int32
  /// Tests that some token of the sentence must pass, as a range of ``CueCompiler/required``.
  let requiredFrom: Int32
  let requiredTo: Int32
  let isNegated: Bool
  /// A test that the first token of every match passes; -1 where there is no such test.
  let lead: Int32
}

/// One way to match one pattern, filed under its rarest test.
struct CueCandidate: Sendable {
  let pattern: Int32
  let program: CueProgram
  /// The other sides of `&`, as a range of ``CueCompiler/sides``.
  let sidesFrom: Int32
  let sidesTo: Int32
  /// Where in the answer the match must begin.
  let place: CuePlace
}
