import GRDB
import GRDBSQLite

/// Asked whether a statement that takes long should go on.
private final class StatementWatch {
  let goesOn: () -> Bool

  init(_ goesOn: @escaping () -> Bool) { self.goesOn = goesOn }
}

extension Database {
  /// Runs `body`. While one of its statements runs, `goesOn` is asked several times a second; where it says no, the
  /// statement breaks off with ``StorageError/interrupted``, and what stands around it rolls back as after any failure.
  func watched<Value>(by goesOn: () -> Bool, _ body: () throws -> Value) throws -> Value {
    try withoutActuallyEscaping(goesOn) { goesOn in
      let watch = Unmanaged.passRetained(StatementWatch(goesOn))
      sqlite3_progress_handler(
        sqliteConnection, 100_000,
        { watch in
          guard let watch else { return 0 }
          return Unmanaged<StatementWatch>.fromOpaque(watch).takeUnretainedValue().goesOn() ? 0 : 1
        }, watch.toOpaque())
      defer {
        sqlite3_progress_handler(sqliteConnection, 0, nil, nil)
        watch.release()
      }
      do {
        return try body()
      } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
        throw StorageError.interrupted
      }
    }
  }
}
