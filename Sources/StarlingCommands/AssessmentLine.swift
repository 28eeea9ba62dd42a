import AnswerAnalysis
import Reports
import Storage

/// One line of `assess --jsonl`: a request, or what can still be told of one that cannot be read.
///
/// Read by its syntax, without a tree or a decoder in between, which took as long as a tenth of the judging.
struct AssessmentLine {
  /// What a request is told by: a text, or a whole number as scripts count.
  enum Identity {
    case text(String)
    case number(Int)

    /// Writes it as the member "id", of the kind that it came as.
    static func write(_ id: Identity?, to writer: inout JSONWriter) {
      switch id {
      case .text(let text): writer.member("id", text)
      case .number(let number): writer.member("id", number)
      case nil: writer.member("id", String?.none)
      }
    }
  }

  /// The request's id, where it has one.
  private(set) var id: Identity?
  /// The request; nil where the line is none.
  private(set) var request: AssessmentRequest?

  /// The members that a request may have.
  private enum Member: String {
    case id, text, question, topic, claim
  }

  /// Reads the bytes of a line.
  init(_ bytes: [UInt8]) {
    var members: [Member: String] = [:]
    var number: Int?
    let isWhole = Self.read(bytes, into: &members, number: &number)
    id = members[.id].map(Identity.text) ?? number.map(Identity.number)
    guard isWhole, id != nil, let text = members[.text] else { return }
    request = AssessmentRequest(
      text: text, question: members[.question], topic: members[.topic], claim: members[.claim])
  }

  /// Reads the members of one object; false where the line is no object, or a member that a request has is no text.
  private static func read(
    _ bytes: [UInt8], into members: inout [Member: String], number: inout Int?
  ) -> Bool {
    var scanner = JSONScanner(bytes: bytes, at: 0)
    var isWhole = true
    scanner.skipSpace()
    guard scanner.byte == UInt8(ascii: "{") else { return false }
    scanner.at += 1
    scanner.skipSpace()
    while scanner.byte == UInt8(ascii: "\"") {
      let name = scanner.at
      guard scanner.skipValue() else { return false }
      let member = JSONText.unescaped(bytes[name..<scanner.at]).flatMap(Member.init)
      scanner.skipSpace()
      guard scanner.byte == UInt8(ascii: ":") else { return false }
      scanner.at += 1
      scanner.skipSpace()
      let first = scanner.byte
      let value = scanner.at
      guard scanner.skipValue(depth: 1) else { return false }
      if let member {
        if first == UInt8(ascii: "\"") {
          let text = JSONText.unescaped(bytes[value..<scanner.at], loneSurrogates: .replaced)
          members[member] = text
          if text == nil { isWhole = false }
          if member == .id { number = nil }
        } else if member == .id, let whole = Int(String(decoding: bytes[value..<scanner.at], as: UTF8.self)) {
          members[member] = nil
          number = whole
        } else {
          members[member] = nil
          if member == .id { number = nil }
          // What may be missing may be null.
          if first != UInt8(ascii: "n") { isWhole = false }
        }
      }
      scanner.skipSpace()
      guard scanner.byte == UInt8(ascii: ",") else { break }
      scanner.at += 1
      scanner.skipSpace()
      guard scanner.byte == UInt8(ascii: "\"") else { return false }
    }
    guard scanner.byte == UInt8(ascii: "}") else { return false }
    scanner.at += 1
    scanner.skipSpace()
    return isWhole && scanner.byte == nil
  }
}
