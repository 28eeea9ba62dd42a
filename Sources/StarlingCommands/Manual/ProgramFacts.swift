/// What holds of all commands, for the manual page and docs/commands.md.
enum ProgramFacts {
  /// Options that every command has.
  static let options = [
    ("-h, --help", "Show how the command is used."), ("--version", "Show the version."),
  ]

  /// What an exit status says.
  static let statuses: [(status: CommandFailure.Status?, meaning: String)] = [
    (nil, "Done."),
    (
      .found,
      "The command ran and found what it was asked to look for: check --fail-under, bank lint, doctor."
    ),
    (.usage, "The command line is wrong."), (.badData, "The input is not what it should be."),
    (.noInput, "There is no such file, session or history."),
    (.helperMissing, "A program is missing that is needed."),
    (.bug, "A defect of Starling; please report it."), (.cannotCreate, "A file cannot be created."),
    (.inputOutput, "Reading or writing failed."), (.tryAgain, "The practice log is in use; try again."),
    (.permission, "Not permitted."), (.configuration, "A question bank of your own cannot be used."),
  ]

  /// Statuses of a program that a signal ended.
  static let signals = "129, 130, 143: ended by SIGHUP, SIGINT, SIGTERM; what was typed is kept."

  /// Variables that are read.
  static let variables = [
    ("STARLING_DATABASE", "The practice log, instead of the usual file."),
    ("XDG_DATA_HOME", "The folder for data; usually ~/.local/share."),
    ("XDG_CONFIG_HOME", "The folder for settings; usually ~/.config."),
    ("XDG_STATE_HOME", "The folder for what is passing; usually ~/.local/state."),
    ("VISUAL, EDITOR", "The editor that /editor opens; vi without them."),
    ("NO_COLOR", "Where it is set and not empty, nothing is coloured."),
    ("TERM, COLUMNS", "What the terminal can do, and how wide it is where it does not say so itself."),
    ("LC_ALL, LC_CTYPE, LANG", "Where they do not say UTF-8, drawings are in ASCII."),
    ("TZ", "The time zone that a day is counted in."),
  ]

  /// Files that are kept.
  static let files = [
    ("~/.local/share/starling/starling.db", "Sessions, answers and their checks; mode 0600."),
    ("~/.local/share/starling/backups/", "Dated copies, the newest ten."),
    ("~/.config/starling/banks/*.yaml", "Your own question banks."),
    ("~/.local/state/starling/", "Answers that could not be stored, and what an editor is open on."),
  ]
}
