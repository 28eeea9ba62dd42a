import ArgumentParser

/// The root command; without a subcommand it opens the home screen.
struct StarlingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "starling",
    abstract: "Practise the interview that your resume invites.",
    discussion: """
      Starling reads your resume, asks what an interviewer would ask about your own claims, takes typed answers, \
      shows what is missing, and keeps every session. It works offline: no command opens a network connection.

      Examples:
        starling drill resume.pdf      one mock interview on your resume
        starling review last           what you said last time, and how it was judged
        starling progress              whether you improve, with honest figures
      """,
    version: ProgramVersion.text,
    subcommands: [
      HomeCommand.self, DrillCommand.self, CheckCommand.self, TipCommand.self, ParseCommand.self,
      QuestionsCommand.self, AssessCommand.self, ExplainCommand.self, ReviewCommand.self,
      ProgressCommand.self,
      StoriesCommand.self, RescoreCommand.self, BankCommand.self,
      ExportCommand.self, ImportCommand.self, MergeCommand.self, BackupCommand.self, RestoreCommand.self,
      DoctorCommand.self, ManualCommand.self, QuestionLintCommand.self,
    ],
    defaultSubcommand: HomeCommand.self)
}
