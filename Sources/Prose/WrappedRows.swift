/// Tells the line breaks that only wrap a sentence from those that the writer means.
///
/// People type a story over as many lines as they like, paste one that an editor has wrapped, and type notes, one thing
/// a line, without stops. Nothing marks which it is, so the lines themselves must tell:
///
/// - Lines that are **full**: none that ends without a stop had room for the word that opens the next one. Notes of
///   different lengths leave such room somewhere, so this says the more, the more lines there are and the wider.
/// - Lines that are **even**, as those of somebody who presses Enter near the edge, and of which every fourth at least
///   breaks where no note ends.
/// - A line that goes on small without a stop where **every other** ends with one, and one that is indented below the
///   item of a list.
/// - Two lines alone, where **the words** say that the sentence goes on: "… went from 30 a", "and found that", a comma
///   before a small letter, "to 210 ms" on a line of its own.
///
/// A break before the item of a list, beside an empty line, or behind a stop stays, and so does whatever is in doubt:
/// two notes read as one sentence are as wrong as one sentence read as two.
struct WrappedRows {
  private let rows: [Row]
  private let widest: Int
  /// Whether items of a list are among the lines; a single dash is one inside a sentence.
  private let isList: Bool

  /// `scalars` with a space for each scalar of a line break that only wraps. Linear in the text.
  static func joined(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains(where: { $0 == "\n" || $0 == "\r" }) else { return scalars }
    var joined = scalars
    for lineBreak in WrappedRows(Row.all(of: scalars)).wraps {
      for offset in lineBreak { joined[offset] = " " }
    }
    return joined
  }

  private init(_ rows: [Row]) {
    self.rows = rows
    widest = rows.reduce(0) { max($0, $1.width) }
    isList = rows.count(where: \.isItem) > 1
  }

  /// The line breaks that only wrap.
  private var wraps: [Range<Int>] {
    let pairs = zip(rows, rows.dropFirst()).filter { !$0.content.isEmpty && !$1.content.isEmpty }
    let open = pairs.filter { !$0.isFinished && !(isList && $1.isItem) }
    guard !open.isEmpty else { return [] }
    let isFull = open.allSatisfy { !hasRoom($0, for: $1) }
    // The widest line is full by itself; what counts is how many others are, and how wide.
    let areManyFull =
      isFull && widest <= Self.widestRows && (open.count - 1) * widest >= Self.charactersOfFullRows
    let areEven =
      open.count > 1 && widest <= Self.widestRows && open.allSatisfy { $0.0.width * 2 >= widest }
      && open.count { goesOn($0, $1) } * 4 >= open.count
    let isOnlyOne = open.count == 1 && rows.count(where: \.isFinished) > 2
    return pairs.compactMap { row, next in
      let wraps =
        if areManyFull, !hasRoom(row, for: next), !(isList && next.isItem) {
          true
        } else if row.isFinished || next.isItem {
          false
        } else if goesOn(row, next) || isList && next.indent > (row.isItem ? row.indent : 0) {
          true
        } else if areEven {
          next.beginsSmall || next.beginsWithFigure || row.content.last != ":"
        } else {
          next.beginsSmall && row.width >= Self.longRow && (isOnlyOne || isFull && widest <= Self.widestPage)
        }
      return wraps ? row.lineBreak : nil
    }
  }

  /// Whether the next line's first word had fitted into this one, by more than what a multi-byte character or the
  /// space at the end costs with the programs that wrap.
  private func hasRoom(_ row: Row, for next: Row) -> Bool {
    row.width + 1 + next.firstWordWidth + Self.slack <= widest
  }

  /// Whether the words on both sides of a line break say that the sentence goes on.
  private func goesOn(_ row: Row, _ next: Row) -> Bool {
    let last = row.lastWord
    if Self.neverLast.contains(last) { return true }
    let first = next.firstWord
    if Self.seldomLast.contains(last) {
      if next.beginsWithFigure || next.beginsSmall && Self.determiners.contains(first) { return true }
    }
    guard next.beginsSmall else { return false }
    if row.content.last == "," || Self.neverFirst.contains(first) { return true }
    // "p95 fell from 1.4 s" / "to 210 ms"
    return Self.endsOfChange.contains(first) && next.behindFirstWord.beginsWithFigure
  }

  private static let slack = 2
  /// Nobody wraps lines wider than this; by hand and on paper no wider than `widestPage`.
  private static let widestRows = 200
  private static let widestPage = 100
  /// A single line as long as this, and unfinished, was wrapped.
  private static let longRow = 60
  /// How many characters the full lines beside the widest must hold: two of 50 columns, or four of 25.
  private static let charactersOfFullRows = 100

  private static let determiners: Set<String> = [
    "a", "an", "the", "my", "our", "your", "their", "its", "this", "these",
  ]

  /// Words that end neither a sentence nor a note.
  private static let neverLast: Set<String> = determiners.subtracting(["this"]).union([
    "into", "onto", "than", "between", "during", "per", "without", "until", "against", "among", "towards",
    "toward", "via", "because", "and", "or", "but", "nor", "that", "which", "who", "whose", "if", "when",
    "where",
    "whether", "although", "was", "were", "is", "are", "be", "been", "being", "would", "should", "must",
    "might",
    "every", "very",
  ])

  /// Words that end a note only where what they belong to went before ("the number I am proud of").
  private static let seldomLast: Set<String> = [
    "of", "at", "from", "with", "for", "to", "as", "by", "while", "in", "on",
  ]

  /// Words that begin neither a sentence nor a note.
  private static let neverFirst: Set<String> = ["of", "than", "which", "whose"]

  /// Before a figure they go on with what a figure did.
  private static let endsOfChange: Set<String> = ["from", "to", "than", "by"]
}
