import FoundationEssentials

/// The document that `export --format json` writes.
package enum ExportDocument {
  /// Raised when a reader of the shape would break.
  package static let schema = "starling.export/1"

  /// Every session of it, read and checked, without a database.
  ///
  /// - Throws: where `bytes` are no export that this program reads.
  package static func archives(_ bytes: [UInt8]) throws -> [SessionArchive] {
    try sessions(bytes).map { session throws(JSONSlice.Failure) in try SessionArchive(reading: session) }
  }

  /// Its sessions, unread.
  static func sessions(_ bytes: [UInt8]) throws(JSONSlice.Failure) -> [JSONSlice] {
    let document = try JSONSlice(bytes)
    var members = try ObjectMembers(document)
    let tag = try members.take("schema")
    guard try tag.string() == schema else {
      throw tag.failure("is not “\(schema)”, the only shape that this program reads")
    }
    let sessions = try members.take("sessions").elements()
    try members.finish()
    return sessions
  }
}

/// The members of an object, taken one after the other: what is left over is not known.
struct ObjectMembers {
  private let object: JSONSlice
  private var members: [String: JSONSlice]

  init(_ object: JSONSlice) throws(JSONSlice.Failure) {
    self.object = object
    members = try object.members()
  }

  /// The member `name`, which must be there.
  mutating func take(_ name: String) throws(JSONSlice.Failure) -> JSONSlice {
    guard let member = members.removeValue(forKey: name) else { throw object.failure("lacks “\(name)”") }
    return member
  }

  /// The member `name`, where it is there and not `null`.
  mutating func takeIfAny(_ name: String) -> JSONSlice? {
    guard let member = members.removeValue(forKey: name), !member.isNull else { return nil }
    return member
  }

  /// Refuses a member that nobody took.
  func finish() throws(JSONSlice.Failure) {
    guard let unknown = members.keys.min(), let member = members[unknown] else { return }
    throw member.failure("is not known to this program")
  }

  // MARK: Values

  mutating func string(_ name: String) throws(JSONSlice.Failure) -> String { try take(name).string() }

  mutating func stringIfAny(_ name: String) throws(JSONSlice.Failure) -> String? {
    try takeIfAny(name)?.string()
  }

  mutating func strings(_ name: String) throws(JSONSlice.Failure) -> [String] {
    var texts: [String] = []
    for element in try take(name).elements() { texts.append(try element.string()) }
    return texts
  }

  mutating func integer(_ name: String, _ bounds: ClosedRange<Int64> = .min ... .max)
    throws(JSONSlice.Failure) -> Int64
  {
    try take(name).integer(bounds)
  }

  mutating func flag(_ name: String) throws(JSONSlice.Failure) -> Bool { try take(name).flag() }

  /// An instant in the only form that the database keeps.
  mutating func instant(_ name: String) throws(JSONSlice.Failure) -> String { try instant(take(name)) }

  mutating func instantIfAny(_ name: String) throws(JSONSlice.Failure) -> String? {
    guard let member = takeIfAny(name) else { return nil }
    return try instant(member)
  }

  private func instant(_ member: JSONSlice) throws(JSONSlice.Failure) -> String {
    let text = try member.string()
    guard let date = Instant.date(utc: text), Instant.utc(date) == text else {
      throw member.failure("is not a time such as 2026-11-23T09:30:00.125Z")
    }
    return text
  }

  /// A calendar day.
  mutating func day(_ name: String) throws(JSONSlice.Failure) -> String {
    let member = try take(name)
    let text = try member.string()
    guard let date = Instant.date(utc: text + "T00:00:00.000Z"), Instant.utc(date).hasPrefix(text) else {
      throw member.failure("is not a day such as 2026-11-23")
    }
    return text
  }

  /// The object under `name`, or nil.
  mutating func objects(_ name: String) throws(JSONSlice.Failure) -> [JSONSlice] { try take(name).elements() }
}
