/// Rows of CSV (RFC 4180), safe to open in a spreadsheet.
package enum CSVRow {
  /// One row, ended by CRLF. Cells are quoted where they must be; a cell that a spreadsheet would run as a formula
  /// (it begins with `=`, `+`, `-`, `@`, tab or CR) gets a leading apostrophe.
  package static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  private static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, ["=", "+", "-", "@", "\t", "\r"].contains(first) {
      text = "'" + text
    }
    guard text.unicodeScalars.contains(where: { ["\"", ",", "\n", "\r"].contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
