import GRDB

extension StorageError {
  /// Runs `body` and turns whatever it throws into a ``StorageError`` without any stored text in it.
  static func translating<Value>(path: String, _ body: () throws -> Value) throws(StorageError) -> Value {
    do {
      return try body()
    } catch let error as StorageError {
      throw error
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: throw .busy(path: path)
      case .SQLITE_NOTADB: throw .notADatabase(path: path)
      case .SQLITE_CORRUPT: throw .damaged(path: path)
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: throw .permission(path: path)
      case .SQLITE_CANTOPEN: throw .cannotCreate(path: path, reason: "SQLite cannot open it")
      case .SQLITE_FULL: throw .inputOutput(path: path, reason: "the disk is full")
      default: throw .inputOutput(path: path, reason: "SQLite error \(error.extendedResultCode.rawValue)")
      }
    } catch {
      throw .inputOutput(path: path, reason: "unexpected error")
    }
  }
}
