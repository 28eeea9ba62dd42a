/// A place in a question that a claim's words fill.
package enum Slot: String, Sendable, CaseIterable {
  /// The claim in full, without its full stop.
  case claim
  /// The claim, at most 140 characters, cut so that its figures stay.
  case claimShort = "claim_short"
  /// The claim after “you”: “introduced idempotency keys”.
  case verbPhrase = "verb_phrase"
  /// The texts of a change's two values.
  case before, after
  /// The claim's leading metric with its noun.
  case number
  /// A leading number that is part of a word, with what it describes: “120-seat restaurant”.
  case scope
  /// The claim's leading percentage.
  case percent
  /// The title of a mechanism that the claim names.
  case mechanism
  /// A technology that the claim names.
  case technology
  /// Name and title of the job or project that the claim stands in.
  case organisation, position

  /// What a claim must have for the slot to be filled; nil where any claim will do.
  var need: ClaimNeed? {
    switch self {
    case .claim, .claimShort, .verbPhrase: nil
    case .before, .after: .change
    case .number: .number
    case .scope: .scope
    case .percent: .percent
    case .mechanism: .mechanism
    case .technology: .technology
    case .organisation: .organisation
    case .position: .position
    }
  }

  /// Whether the slot quotes what the claim says, so that the question needs no other reminder of it.
  var namesClaim: Bool {
    switch self {
    case .claim, .claimShort, .verbPhrase, .before, .after, .number, .scope, .percent: true
    case .mechanism, .technology, .organisation, .position: false
    }
  }

  /// Whether the slot shows a figure in the claim's own words.
  var isFigure: Bool {
    switch self {
    case .before, .after, .number, .scope, .percent: true
    case .claim, .claimShort, .verbPhrase, .mechanism, .technology, .organisation, .position: false
    }
  }
}

/// A text with slots, `{name}`.
package struct SlottedText: Sendable, Equatable {
  /// A run of text, or a slot.
  enum Piece: Sendable, Equatable {
    case text(String)
    case slot(Slot)
  }

  /// The text as written.
  package let source: String
  /// Its pieces in order.
  let pieces: [Piece]

  /// Its slots in order.
  package var slots: [Slot] {
    pieces.compactMap { if case .slot(let slot) = $0 { slot } else { nil } }
  }

  /// Reads `source`; the error has the offset of the brace that is at fault.
  init(_ source: String) throws(SlotError) {
    self.source = source
    guard source.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
      pieces = source.isEmpty ? [] : [.text(source)]
      return
    }
    var pieces: [Piece] = []
    var run = String.UnicodeScalarView()
    let scalars = Array(source.unicodeScalars)
    var at = 0
    while at < scalars.count {
      if scalars[at] == "}" { throw SlotError(offset: at, message: "This `}` closes no slot.") }
      guard scalars[at] == "{" else {
        run.append(scalars[at])
        at += 1
        continue
      }
      guard let close = scalars[at...].firstIndex(of: "}") else {
        throw SlotError(offset: at, message: "The slot that opens here is never closed with `}`.")
      }
      let name = String(String.UnicodeScalarView(scalars[(at + 1)..<close]))
      guard let slot = Slot(rawValue: name) else {
        let names = Slot.allCases.map(\.rawValue)
        let suggestion = BankName.suggestion(for: name, in: names)
        let rest =
          suggestion.isEmpty ? " Slots are \(names.map { "{\($0)}" }.joined(separator: ", "))." : suggestion
        throw SlotError(offset: at, message: "There is no slot `{\(BankFields.shown(name))}`." + rest)
      }
      if !run.isEmpty { pieces.append(.text(String(run))) }
      run = String.UnicodeScalarView()
      pieces.append(.slot(slot))
      at = close + 1
    }
    if !run.isEmpty { pieces.append(.text(String(run))) }
    self.pieces = pieces
  }
}

/// What is wrong with a slot, and where.
struct SlotError: Error, Sendable, Equatable {
  /// Unicode-scalar offset in the text.
  let offset: Int
  let message: String
}
