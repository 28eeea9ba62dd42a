/// Collects what was read otherwise than JSON Resume says, one sentence for each kind of it.
final class JSONLog {
  private(set) var warnings: [String] = []
  /// Whether the file is a JSON Resume: of another schema every key has another name, which one sentence says.
  let isOwnSchema: Bool
  private var told: Set<String> = []

  init(isOwnSchema: Bool) {
    self.isOwnSchema = isOwnSchema
  }

  /// Keeps `warning`.
  func warn(_ warning: String) { warnings.append(warning) }

  func twice(_ key: String, line: Int) {
    warn("Line \(line): “\(JSONLog.shown(key))” stands there twice; the last was read.")
  }

  func renamed(_ key: String, of section: String, to name: String, line: Int) {
    guard isOwnSchema, told.insert("\(section).\(key)").inserted else { return }
    let place = section.isEmpty ? "" : " of “\(JSONLog.shown(section))”"
    warn("Line \(line): “\(JSONLog.shown(key))”\(place) was read as “\(name)”.")
  }

  func loose(_ key: String, of section: String, line: Int) {
    guard isOwnSchema, told.insert("\(section).\(key)!").inserted else { return }
    let place = section.isEmpty ? "" : " of “\(JSONLog.shown(section))”"
    warn("Line \(line): “\(JSONLog.shown(key))”\(place) is no list; what it says was read as one.")
  }

  func partly(_ key: String, of section: String, line: Int) {
    warn("Line \(line): of “\(JSONLog.shown(key))” of “\(JSONLog.shown(section))” only the address was read.")
  }

  func bare(_ section: String, line: Int) {
    guard isOwnSchema, told.insert("\(section)?").inserted else { return }
    warn(
      "Line \(line): “\(JSONLog.shown(section))” holds texts where JSON Resume has objects; they were read as names."
    )
  }

  func wordedDate(line: Int) {
    guard isOwnSchema, told.insert("date").inserted else { return }
    warn(
      "Line \(line): a date is not written as 2021, 2021-03 or 2021-03-15; such dates were read by their words."
    )
  }

  /// A key in a message: short, in one line.
  static func shown(_ key: String) -> String {
    String(TextDecoder.clean(key).prefix(40).map { $0.isNewline ? " " : $0 })
  }
}
