/// Why the database could not be used; never carries a resume's or an answer's text.
package enum StorageError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file is no Starling database.
  case notADatabase(path: String)
  /// A newer program wrote it.
  case newer(path: String)
  /// The file is damaged.
  case damaged(path: String)
  /// The file is empty although a history should be there.
  case empty(path: String)
  /// The place is a symbolic link or no regular file.
  case notARegularFile(path: String)
  /// Not allowed to read or write it.
  case permission(path: String)
  /// Cannot be created.
  case cannotCreate(path: String, reason: String)
  /// Another program holds it.
  case busy(path: String)
  /// Reading or writing failed.
  case inputOutput(path: String, reason: String)
  /// There is nothing yet.
  case missing(path: String)
  /// No such session.
  case noSuchSession
  /// A file that was named does not exist.
  case noSuchFile(path: String)
  /// A file that was named as a copy of a practice log is none.
  case notACopy(path: String)
  /// A file that was named as a copy of a practice log may not be relied on.
  case unsoundCopy(path: String, reason: String)
  /// The database was to be copied, and the copy showed that it may not be relied on.
  case unsoundOriginal(path: String, reason: String)
  /// A copy of the database could not be written.
  case copyFailed(path: String, reason: String)
  /// Two databases hold different continuations of one session.
  case forked(path: String, session: String)
  /// An export says something that cannot be; `place` is the path inside its JSON.
  case badExport(path: String, place: String, reason: String)
  /// A signal came between two steps; everything is as it was.
  case interrupted

  /// One sentence that says what is wrong and what to do.
  package var description: String {
    switch self {
    case .notADatabase(let path):
      "\(path) is not a Starling database; name another file with --database, or move this one away."
    case .newer(let path):
      "\(path) was written by a newer Starling; update this program (the file was not touched)."
    case .damaged(let path):
      "\(path) is damaged; run “starling doctor”, or put a backup back with “starling restore”."
    case .empty(let path):
      "\(path) is an empty file where a history was; put a backup back with “starling restore”, or delete "
        + "the file to start anew."
    case .notARegularFile(let path):
      "\(path) is a link or not a regular file; name the database itself with --database."
    case .permission(let path):
      "\(path) may not be read or written by you; change its permissions, or name another with --database."
    case .cannotCreate(let path, let reason):
      "\(path) cannot be created (\(reason)); choose another place with --database."
    case .busy(let path):
      "\(path) is in use by another program; try again when it is done."
    case .inputOutput(let path, let reason):
      "\(path) could not be read or written (\(reason)); check the disk and its free space, then try again."
    case .missing(let path):
      "there is no practice history yet at \(path); start one with “starling drill RESUME”."
    case .noSuchSession:
      "there is no such session; “starling review” lists them."
    case .noSuchFile(let path):
      "there is no file \(path); check its name."
    case .notACopy(let path):
      "\(path) is no copy of a practice log; give a file that “starling backup” wrote, or another database."
    case .unsoundCopy(let path, let reason):
      "\(path) is no sound copy of a practice log (\(reason)); nothing was changed, use another copy."
    case .unsoundOriginal(let path, let reason):
      "\(path) is not sound (\(reason)), so no backup of it was made and the older ones stay; run “starling doctor”."
    case .copyFailed(let path, let reason):
      "\(path) could not be written (\(reason)); nothing was left under its name, choose another place."
    case .forked(let path, let session):
      "\(path) continues session \(session) in another way than this practice log does; nothing was merged, "
        + "keep both files."
    case .badExport(let path, let place, let reason):
      "\(path) cannot be imported: \(place.isEmpty ? "the document" : place) \(reason); nothing was imported."
    case .interrupted: "interrupted; nothing was changed."
    }
  }

  /// The exit status that the interface documents for it.
  package var exitStatus: Int32 {
    switch self {
    case .notADatabase, .damaged, .empty, .newer, .notACopy, .unsoundCopy, .unsoundOriginal, .forked,
      .badExport:
      65
    case .missing, .noSuchSession, .noSuchFile: 66
    case .cannotCreate, .copyFailed: 73
    case .inputOutput: 74
    case .busy: 75
    case .permission, .notARegularFile: 77
    case .interrupted: 130
    }
  }
}
