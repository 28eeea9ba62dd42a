import Interviewing
import Reports

/// A bank as `bank show --json` prints it.
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
}
