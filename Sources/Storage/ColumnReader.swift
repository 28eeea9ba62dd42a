import GRDB
import GRDBSQLite

#if canImport(Glibc)
  import Glibc
#endif

/// The columns of the row that a statement stands on, read where SQLite keeps them: a long log is read through it, and a
/// value made of each of its columns would cost more than reading it.
struct ColumnReader {
  fileprivate let statement: SQLiteStatement

  /// An integer; 0 for NULL.
  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

  /// A floating-point number; 0 for NULL.
  func real(_ column: Int32) -> Double { sqlite3_column_double(statement, column) }

  /// A text's UTF-8, good until the next row; empty for NULL.
  func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    // The text first: asking for it may change the number of bytes.
    let text = sqlite3_column_text(statement, column)
    return UnsafeRawBufferPointer(start: text, count: Int(sqlite3_column_bytes(statement, column)))
  }

  /// A text; empty for NULL.
  func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }
}

extension ColumnReader {
  /// Calls `body` for each row of `sql`.
  static func forEachRow(
    _ database: Database, sql: String, arguments: StatementArguments = [],
    _ body: (ColumnReader) throws -> Void
  ) throws {
    let statement = try database.makeStatement(sql: sql)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    let reader = ColumnReader(statement: statement.sqliteStatement)
    try rows.forEach { _ in try body(reader) }
  }
}

extension String {
  /// Whether this is the text with these bytes of UTF-8.
  mutating func isSame(as bytes: UnsafeRawBufferPointer) -> Bool {
    withUTF8 { own in
      guard own.count == bytes.count, let mine = own.baseAddress, let other = bytes.baseAddress else {
        return own.isEmpty && bytes.isEmpty
      }
      return memcmp(mine, other, own.count) == 0
    }
  }
}
