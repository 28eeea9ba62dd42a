import FoundationEssentials
import Interviewing
import Reports
import Storage

#if canImport(Glibc)
  import Glibc
#endif

/// Looks at everything that Starling stands on.
struct DoctorChecks {
  let environment: Environment
  let place: DatabasePlace

  /// Below this, a session might not fit: the log grows by some kilobytes an answer, backups by its whole size.
  private static let leastFreeBytes: Int64 = 50 << 20

  /// All checks, in the order in which they are shown.
  func all() -> [DoctorCheck] {
    database() + [permissions(), leftovers()] + fileSystem() + [banks()] + helpers() + [locale(), terminal()]
  }

  // MARK: The database

  private func database() -> [DoctorCheck] {
    let migrations = EmbeddedFiles.migrations
    do {
      let found = try SessionStore.examine(place, migrations: migrations)
      return [
        .well(
          "database",
          "\(place.path): \(FigureText.counted(found.sessions, "session")), "
            + FigureText.counted(found.answers, "answer")),
        integrity(found), references(found), answers(found), assessments(found), schedule(found),
        search(isReadable: found.structure.isEmpty), schema(found, newest: migrations.count),
        found.drafts == 0
          ? .well("drafts", "none left over")
          : .note(
            "drafts", "\(FigureText.counted(found.drafts, "answer")) begun and not submitted",
            "The next “starling drill” offers the newest."),
        backups(hasHistory: found.answers > 0),
      ]
    } catch .missing {
      return [.note("database", "\(place.path): none yet", "Start with “starling drill RESUME”.")]
    } catch .damaged {
      return [.problem("database", "\(place.path) cannot be read: its structure is damaged", repair)]
    } catch {
      return [unopened(error)]
    }
  }

  /// What the error says of the file, and what it says to do, but for a log that was overwritten: that has backups.
  private func unopened(_ error: StorageError) -> DoctorCheck {
    let parts = sentence(error.description).split(separator: "; ", maxSplits: 1).map(String.init)
    var remedy = parts.count > 1 ? parts[1].prefix(1).uppercased() + parts[1].dropFirst() + "." : repair
    if case .notADatabase = error, !place.backupNames.isEmpty { remedy = repair }
    return .problem("database", parts[0], remedy)
  }

  private var repair: String {
    guard let newest = place.backupNames.last else {
      return "Keep a copy of the file as it is; put a backup of yours back with “starling restore FILE”."
    }
    return
      "Put the newest backup back: starling restore \(place.backups)/\(newest) (the file is kept beside it)."
  }

  private func integrity(_ found: DatabaseExamination) -> DoctorCheck {
    guard let first = found.structure.first else {
      return .well("integrity", "quick_check and integrity_check: ok")
    }
    let more = found.structure.count > 1 ? " and \(found.structure.count - 1) more" : ""
    return .problem("integrity", "SQLite finds: \(first)\(more)", repair)
  }

  private func references(_ found: DatabaseExamination) -> DoctorCheck {
    found.brokenReferences.isEmpty
      ? .well("references", "every row has the rows that it names")
      : .problem("references", found.brokenReferences.joined(separator: "; "), repair)
  }

  private func answers(_ found: DatabaseExamination) -> DoctorCheck {
    guard !found.changedAnswers.isEmpty else {
      return .well("answers", "\(found.answers) digests and the chain of each session fit")
    }
    let named = found.changedAnswers.map { changed in
      let what =
        switch changed.fault {
        case .text: "its text was changed"
        case .chain: "it does not follow the answer before it"
        case .gap: "answers before it are missing"
        }
      return "session \(changed.session) answer \(changed.sequence): \(what)"
    }
    return .problem("answers", named.joined(separator: "; "), repair)
  }

  private func assessments(_ found: DatabaseExamination) -> DoctorCheck {
    found.changedAssessments == 0
      ? .well("checks", "each is a whole document with the score of its row")
      : .problem(
        "checks", "\(found.changedAssessments) of the stored checks were changed or are not whole", repair)
  }

  private func schedule(_ found: DatabaseExamination) -> DoctorCheck {
    found.misfitReviews == 0
      ? .well(
        "schedule",
        "the log of \(found.reviews) reviews holds each answer once: schedules are replayed from it")
      : .problem(
        "schedule",
        "\(FigureText.counted(found.misfitReviews, "answer")) without a fitting line in the log of reviews",
        repair)
  }

  private func search(isReadable: Bool) -> DoctorCheck {
    guard isReadable else { return .note("search", "not looked at: the structure is damaged") }
    return (try? SessionStore.searchFits(place)) == true
      ? .well("search", "the index holds the words of the answers")
      : .problem(
        "search", "the index does not fit the answers, so that “review --search” may miss some",
        "Make it anew: starling doctor --rebuild-search (no answer is changed).")
  }

  private func schema(_ found: DatabaseExamination, newest: Int) -> DoctorCheck {
    found.schemaVersion == newest
      ? .well("schema", "version \(newest), the newest")
      : .note(
        "schema", "version \(found.schemaVersion) of \(newest)",
        "The next command brings it up to date, after a backup.")
  }

  private func backups(hasHistory: Bool) -> DoctorCheck {
    if let newest = place.backupNames.last { return .well("backups", "the newest is \(newest)") }
    return hasHistory
      ? .note("backups", "none beside the database", "Make one with “starling backup”.")
      : .well("backups", "none needed yet")
  }

  // MARK: Around it

  private func permissions() -> DoctorCheck {
    let exposures = place.exposures
    if let foreign = exposures.first(where: \.isForeign) {
      return .problem(
        "permissions", "\(foreign.path) belongs to another user",
        "Make it yours (chown), or name another database with --database.")
    }
    if let path = place.unwritable {
      return .problem(
        "permissions", "\(path) may not be written by you: no answer could be stored",
        "Let it be written (chmod u+w, or u+rwx of a folder), or name another database with --database.")
    }
    guard !exposures.isEmpty else { return .well("permissions", "only you may read the log") }
    return .problem(
      "permissions", "others may read " + exposures.map(\.path).joined(separator: ", "),
      exposures.map { "chmod \($0.wanted) \($0.path)" }.joined(separator: "; "))
  }

  private func leftovers() -> DoctorCheck {
    let left = place.leftovers
    return left.isEmpty
      ? .well("leftovers", "none")
      : .note(
        "leftovers", "of a command that was broken off, or of one that runs now",
        "When no Starling runs: rm -r " + left.joined(separator: " "))
  }

  private func fileSystem() -> [DoctorCheck] {
    guard let system = FileSystem(holding: nearestFolder) else { return [] }
    let place: DoctorCheck =
      system.isNetwork
      ? .problem(
        "file system", "the log is on a network file system (\(system.kind)), where locks may fail",
        "Keep it on a local disk (STARLING_DATABASE) and carry copies with “starling backup”.")
      : .well("file system", system.kind)
    guard let free = system.freeBytes else { return [place] }
    let space: DoctorCheck =
      free < Self.leastFreeBytes
      ? .problem("free space", "\(free >> 20) MiB left", "Free some space: answers could not be stored.")
      : .well("free space", "\(free >> 20) MiB")
    return [place, space]
  }

  /// The database's folder, or what of its path exists.
  private var nearestFolder: String {
    var folder = place.folder
    while folder != "/", folder != ".", access(folder, F_OK) != 0 {
      folder = DatabasePlace(path: folder).folder
    }
    return folder
  }

  private func banks() -> DoctorCheck {
    do {
      let own = try UserBanks.read(environment)
      guard !own.isEmpty else { return .well("own banks", "none") }
      let names = Set(own.map(\.name))
      let problems = BankLinter.problems(files: EmbeddedFiles.texts(in: "QuestionBanks") + own)
        .filter { names.contains($0.place.file) }
      return problems.isEmpty
        ? .well("own banks", "\(own.count) without problems")
        : .problem(
          "own banks", FigureText.counted(problems.count, "problem"), "See them with “starling bank lint”.")
    } catch let failure as CommandFailure {
      return .problem("own banks", sentence(failure.message), "See docs/banks.md for what a bank is.")
    } catch {
      return .problem("own banks", "they cannot be read", "Look at \(UserBanks.folder(environment)).")
    }
  }

  private func helpers() -> [DoctorCheck] {
    let folders = (environment.variables["PATH"] ?? "").split(separator: ":")
    return ["pdftotext", "pdftohtml", "pdfinfo"].map { name in
      if let folder = folders.first(where: { access("\($0)/\(name)", X_OK) == 0 }) {
        return .well(name, "\(folder)/\(name)")
      }
      return .problem(
        name, "not found: resumes in PDF cannot be read", "Install it: apt install poppler-utils.")
    }
  }

  private func locale() -> DoctorCheck {
    environment.prefersASCII
      ? .note(
        "locale", "not UTF-8: drawings are in ASCII, what you type is stored whole all the same",
        "For more than ASCII on the screen: export LC_ALL=C.UTF-8.")
      : .well("locale", "UTF-8")
  }

  private func terminal() -> DoctorCheck {
    guard environment.isOutputTerminal else { return .well("terminal", "none on standard output") }
    let size = environment.terminalSize()
    if environment.variables["TERM"] == "dumb" {
      return .note(
        "terminal", "TERM=dumb: no colour, no editing of lines", "Set TERM to your terminal's name.")
    }
    return size.columns < 40
      ? .note("terminal", "\(size.columns) columns", "Widen the window: tables want 40 columns or more.")
      : .well("terminal", "\(size.columns) × \(size.rows)")
  }

  /// An error's sentence without its full stop.
  private func sentence(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
}
