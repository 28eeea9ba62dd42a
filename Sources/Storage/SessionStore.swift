import FoundationEssentials
import GRDB

/// The practice log: one SQLite database in WAL mode with `synchronous=FULL`, written in immediate transactions.
///
/// Every method is one transaction; when it returns, what it wrote survives a power cut. Errors are
/// ``StorageError`` and never hold what was written.
package struct SessionStore: Sendable {
  /// Path of the database file.
  package let path: String
  let queue: DatabaseQueue
  let identifiers: RowIdentifierSource

  /// "STRL": marks the file as Starling's.
  static let applicationID: Int32 = 0x5354_524C

  /// How a database is opened.
  package enum Mode: Sendable {
    /// Creates what is missing.
    case create
    /// Refuses a missing database with ``StorageError/missing(path:)``.
    case existing
  }

  /// Opens the database at `place`, migrating it to the newest of `migrations`.
  ///
  /// - Throws: ``StorageError`` where the file is foreign, newer, damaged, a link, busy, or may not be used.
  package static func open(
    _ place: DatabasePlace, mode: Mode, migrations: [Migration], identifiers: RowIdentifierSource
  ) throws(StorageError) -> SessionStore {
    switch try place.state() {
    case .missing:
      guard mode == .create else { throw .missing(path: place.path) }
      try place.prepare()
    case .empty:
      guard !place.hasTraces else { throw .empty(path: place.path) }
      guard mode == .create else { throw .missing(path: place.path) }
    case .file:
      try DatabaseHeader.read(place.path).check(path: place.path, newest: migrations.count)
    }
    return try StorageError.translating(path: place.path) {
      let queue = try DatabaseQueue(path: place.path, configuration: configuration)
      let store = SessionStore(path: place.path, queue: queue, identifiers: identifiers)
      try store.checkAndMigrate(migrations)
      return store
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.publicStatementArguments = false
    configuration.prepareDatabase { database in
      // Into the file's own header, before there is a write-ahead log to hold it back.
      if try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0 {
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      }
      try database.execute(
        sql: """
          PRAGMA journal_mode = WAL;
          PRAGMA synchronous = FULL;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          """)
    }
    return configuration
  }

  /// The steps as GRDB runs them, each in one transaction with the version in the header: a program that is killed
  /// leaves the tables of one version under its number.
  static func migrator(_ migrations: [Migration]) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for migration in migrations {
      migrator.registerMigration(migration.name) { database in
        try database.execute(sql: migration.sql)
        // This step is written down after it; those before it are counted, not numbered: one may have come in between.
        let before = try Int.fetchOne(database, sql: "SELECT count(*) FROM grdb_migrations") ?? 0
        try database.execute(sql: "PRAGMA user_version = \(before + 1)")
      }
    }
    return migrator
  }

  private func checkAndMigrate(_ migrations: [Migration]) throws {
    let migrator = Self.migrator(migrations)
    let (hasHistory, isCurrent) = try queue.read { database in
      let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      if try tables > 0 && migrator.hasBeenSuperseded(database) { throw StorageError.newer(path: path) }
      // The first program may have been killed before its first step: then there are GRDB's tables and no others.
      return try (database.tableExists("session"), migrator.hasCompletedMigrations(database))
    }
    guard !isCurrent else { return }
    // What a migration does to a history must be possible to take back.
    if hasHistory { _ = try backUpBeside(migrations: migrations) }
    try take(migrator)
  }

  /// Takes the steps that are left. GRDB looks once which those are: where another program takes the same one in between,
  /// ours fails as a whole (“table already exists”) and changes nothing, and what is left is looked for again. Every
  /// further turn needs a step that was taken meanwhile, so that there are no more turns than steps.
  private func take(_ migrator: DatabaseMigrator) throws {
    while true {
      let before = try queue.read(migrator.appliedIdentifiers)
      do {
        return try migrator.migrate(queue)
      } catch let error as DatabaseError {
        let after = try queue.read(migrator.appliedIdentifiers)
        guard after.count > before.count else { throw error }
      }
    }
  }

  /// Reads in one transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
    try StorageError.translating(path: path) { try queue.read(body) }
  }

  /// Writes in one immediate transaction; when this returns, the rows are on the disk.
  func write<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
    try StorageError.translating(path: path) {
      var value: Value?
      try queue.writeWithoutTransaction { database in
        try database.inTransaction(.immediate) {
          value = try body(database)
          return .commit
        }
      }
      guard let value else { throw StorageError.inputOutput(path: path, reason: "nothing was written") }
      return value
    }
  }
}
