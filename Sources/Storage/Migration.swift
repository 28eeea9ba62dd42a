/// One step of the schema, as embedded from `Migrations/`.
package struct Migration: Sendable, Equatable {
  /// The file's name without its ending ("0001-sessions-and-answers"); its number orders the steps.
  package let name: String
  /// The SQL.
  package let sql: String

  /// Creates a migration.
  package init(name: String, sql: String) {
    self.name = name
    self.sql = sql
  }
}
