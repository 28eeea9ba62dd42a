import Interviewing
import Reports

/// What the commands about banks print as JSON.
enum BankJSON {
  /// The bank without its question texts' slots filled in.
  static func text(_ bank: Bank) -> String {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("role", bank.role)
      writer.member("title", bank.title)
      writer.member("skills") { writer in
        writer.array(bank.skills) { writer, skill in
          writer.object { writer in
            writer.member("id", skill.id)
            writer.member("title", skill.title)
            writer.member("lookedFor", skill.lookedFor)
          }
        }
      }
      writer.member("topics") { writer in
        writer.array(bank.topics) { writer, topic in
          writer.object { writer in
            writer.member("id", topic.id)
            writer.member("title", topic.title)
            writer.member("parts") { writer in
              writer.array(topic.parts) { writer, part in
                writer.object { writer in
                  writer.member("id", part.id)
                  writer.member("title", part.title)
                  writer.member("probe", part.probe)
                }
              }
            }
          }
        }
      }
      writer.member("mechanisms") { writer in
        writer.array(bank.mechanisms) { writer, mechanism in
          writer.object { writer in
            writer.member("id", mechanism.id)
            writer.member("title", mechanism.title)
            writer.member("topics", mechanism.topics)
          }
        }
      }
    }
    return writer.text
  }

  /// What is wrong with the banks in so many files.
  static func text(_ problems: [BankProblem], files: Int) -> String {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("files", files)
      writer.member("problems") { writer in
        writer.array(problems) { writer, problem in
          writer.object { writer in
            writer.member("file", problem.place.file)
            writer.member("line", problem.place.line)
            writer.member("column", problem.place.column)
            writer.member("severity", problem.severity.rawValue)
            writer.member("message", problem.message)
          }
        }
      }
    }
    return writer.text
  }

  /// The folder for own banks.
  static func text(folder: String) -> String {
    var writer = JSONWriter(isPretty: true)
    writer.object { $0.member("folder", folder) }
    return writer.text
  }
}
