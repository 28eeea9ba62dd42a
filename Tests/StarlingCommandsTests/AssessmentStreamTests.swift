import Foundation
import Testing

@testable import StarlingCommands

/// `assess --jsonl` with lines that are no requests, or hostile ones.
@Suite("A stream of answers")
struct AssessmentStreamTests {
  /// What is written, kept.
  private final class Written: @unchecked Sendable {
    private let lock = NSLock()
    private var bytes: [UInt8] = []

    func add(_ more: [UInt8]) { lock.withLock { bytes += more } }
    var lines: [Substring] { lock.withLock { String(decoding: bytes, as: UTF8.self).split(separator: "\n") } }
  }

  private static let assessor = Result { try Knowledge.load(.current, .topics).assessor() }

  /// The lines that `input` gives, read in small pieces as from a slow pipe.
  private func judged(_ input: [UInt8], piece: Int = 1000) throws -> [String] {
    var rest = input[...]
    let written = Written()
    AssessmentStream(assessor: try Self.assessor.get(), topics: ["incident", "scaling"]).run(
      {
        defer { rest = rest.dropFirst(piece) }
        return Array(rest.prefix(piece))
      }, into: OutputStream { written.add($0) })
    return written.lines.map(String.init)
  }

  static let refusal =
    "not a JSON object with “id” (a string or a whole number) and the string “text”; "
    + "write one request a line."

  /// A line, and the id that its error still names.
  static let badLines: [(line: String, id: String)] = [
    ("not json", "null"),
    ("[]", "null"),
    ("null", "null"),
    ("\"text\"", "null"),
    ("{}", "null"),
    (#"{"id": "a"}"#, #""a""#),
    (#"{"text": "a"}"#, "null"),
    (#"{"id": 7, "text": 8}"#, "7"),
    (#"{"id": 7.5, "text": "a"}"#, "null"),
    (#"{"id": [7], "text": "a"}"#, "null"),
    (#"{"id": "a", "text": 7}"#, #""a""#),
    (#"{"id": "a", "text": null}"#, #""a""#),
    (#"{"id": "a", "text": ["b"]}"#, #""a""#),
    (#"{"id": "a", "text": "b", "topic": 3}"#, #""a""#),
    (#"{"id": "a", "text": "b", "claim": {"x": 1}}"#, #""a""#),
    (#"{"id": "a", "text": "b""#, #""a""#),
    (#"{"id": "a", "text": "b"} x"#, #""a""#),
    (#"{"id": "a", "text": "b",}"#, #""a""#),
    (#"{"id": "a" "text": "b"}"#, #""a""#),
    (#"{"id": "a", "text": "b", "n": 01}"#, #""a""#),
    (#"{"id": "a", "text": "b", "n": 1e}"#, #""a""#),
    (#"{"id": "a", "text": "b\x"}"#, #""a""#),
    (#"{"id": "a", "text": "b\u12"}"#, #""a""#),
    ("{\"id\": \"a\", \"text\": \"tab\tinside\"}", #""a""#),
    ("{\"id\": \"a\", \"text\": \"nul\u{0}inside\"}", #""a""#),
    (#"{"id": "a", "text": "b", "n": "# + String(repeating: "[", count: 100_000), #""a""#),
    (String(repeating: "{\"a\":", count: 100_000), "null"),
  ]

  @Test("a topic that nobody knows is its line's error")
  func refusesAnUnknownTopic() throws {
    let lines = try judged(
      Array(
        (#"{"id": 1, "text": "a", "topic": "bogus"}"# + "\n" + #"{"id": 2, "text": "a", "topic": "incident"}"#)
          .utf8))
    #expect(
      lines.first
        == #"{"id":1,"error":"“topic” is none that is known; the topics are incident, scaling."}"#)
    #expect(lines.last?.hasPrefix(#"{"id":2,"rubricVersion""#) ?? false)
  }

  @Test(
    "a line that is no request gives its error, with its id where it has one", arguments: badLines.indices)
  func refuses(_ index: Int) throws {
    let (line, id) = Self.badLines[index]
    let lines = try judged(Array((line + "\n" + #"{"id": "next", "text": ""}"#).utf8))
    #expect(lines.count == 2)
    #expect(lines.first == #"{"id":\#(id),"error":"\#(Self.refusal)"}"#)
    #expect(lines.last?.hasPrefix(#"{"id":"next","rubricVersion""#) ?? false)
  }

  /// A line, and how what it gives begins.
  static let goodLines: [(line: String, id: String)] = [
    (#"  {"text": "", "id": "spaces and order"}  "#, "spaces and order"),
    (#"{"id": "", "text": ""}"#, ""),
    (#"{"id": "more", "text": "", "n": [1, -2.5e+3, {"a": [true, false, null]}], "text2": 4}"#, "more"),
    (#"{"id": "nulls", "text": "", "question": null, "topic": null, "claim": null}"#, "nulls"),
    (#"{"id": "first", "id": "last", "text": "a", "text": ""}"#, "last"),
    (#"{"id": "escaped\u0021", "text": "\ud800 lone, \u0000 nul, \ud83d\ude00"}"#, "escaped!"),
    (#"{"id": "topic", "text": "", "topic": "scaling"}"#, "topic"),
    ("\u{FEFF}{\"id\": \"mark\", \"text\": \"\"}", "mark"),
    ("{\"id\": \"return\", \"text\": \"\"}\r", "return"),
  ]

  @Test("what is a request is judged", arguments: goodLines.indices)
  func judges(_ index: Int) throws {
    let (line, id) = Self.goodLines[index]
    let lines = try judged(Array((line + "\n\n \t\n\r\n").utf8))
    #expect(lines.count == 1)
    let object = try JSONSerialization.jsonObject(with: Data(lines.joined().utf8)) as? [String: Any]
    #expect(object?["id"] as? String == id)
    #expect(object?["score"] != nil && object?["error"] == nil)
  }

  @Test("an id may be a whole number, and stays one", arguments: ["0", "7", "-3", "9007199254740993"])
  func numberedLines(_ id: String) throws {
    let lines = try judged(Array("{\"id\": \(id), \"text\": \"\"}".utf8))
    #expect(lines.first?.hasPrefix("{\"id\":\(id),\"rubricVersion\"") ?? false)
  }

  @Test("spans count a lone surrogate as one character, as the writer's own text does")
  func loneSurrogate() throws {
    let lines = try judged(Array(#"{"id": "a", "text": "\udc00 took 12 ms"}"#.utf8))
    let object = try JSONSerialization.jsonObject(with: Data(lines.joined().utf8)) as? [String: Any]
    let quantity = (object?["quantities"] as? [[String: Any]])?.first
    #expect(quantity?["span"] as? [Int] == [7, 12])
  }

  @Test("malformed UTF-8 is repaired, and bytes that are no line of JSON get an error")
  func malformed() throws {
    let hostile: [UInt8] = [0xFF, 0xFE, 0x00, 0x41, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0x0D, 0x0A, 0x1B, 0x5B]
    let line =
      Array(#"{"id": "a", "text": "I cut it by 40 % "#.utf8) + [0xFF, 0xC3, 0x28] + Array("\"}\r\n".utf8)
    let lines = try judged(line + hostile, piece: 3)
    #expect(lines.count == 3)
    #expect(lines.first?.contains(#""text":"40 %""#) ?? false)
    #expect(lines.dropFirst().allSatisfy { $0 == #"{"id":null,"error":"\#(Self.refusal)"}"# })
  }

  @Test("an answer or a line beyond the bounds is refused, and the next one judged")
  func bounds() throws {
    let long = String(repeating: "word ", count: AssessmentStream.longestAnswer / 5 + 1)
    let endless = String(repeating: "x", count: AssessmentStream.longestLine + 1)
    let requests = [#"{"id": "long", "text": "\#(long)"}"#, endless, #"{"id": "next", "text": ""}"#]
    let input = Array(requests.joined(separator: "\n").utf8)
    let lines = try judged(input, piece: 9_999_999)
    #expect(lines.count == 3)
    #expect(lines[0] == #"{"id":"long","error":"an answer longer than 2 MiB; give a shorter one."}"#)
    #expect(lines[1] == #"{"id":null,"error":"a line longer than 16 MiB; give a shorter answer."}"#)
    #expect(lines[2].hasPrefix(#"{"id":"next","rubricVersion""#))
  }

  @Test("an input without an end of line is a line; an empty one is none")
  func splits() {
    func read(_ pieces: [String], limit: Int = 10) -> [String] {
      var rest = pieces.map { Array($0.utf8) }[...]
      var lines = InputLines(limit: limit) { rest.popFirst() ?? [] }
      var found: [String] = []
      while let line = lines.next() {
        switch line {
        case .whole(let bytes): found.append(String(decoding: bytes, as: UTF8.self))
        case .overlong: found.append("overlong")
        }
      }
      return found
    }
    #expect(read([]) == [])
    #expect(read([""]) == [])
    #expect(read(["a"]) == ["a"])
    #expect(read(["a\n"]) == ["a"])
    #expect(read(["a\r\n\r\n\nb"]) == ["a", "", "", "b"])
    #expect(read(["a", "b", "\n", "c\nd", "e"]) == ["ab", "c", "de"])
    #expect(read(["12345678901", "2\n", "ok\n12345678901"]) == ["overlong", "ok", "overlong"])
    #expect(read(["1234567890\n"]) == ["1234567890"])
  }
}
