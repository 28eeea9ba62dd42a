/// One full answer in its parts, of which the rules' examples are made; no rule finds anything in the whole.
enum ExampleAnswer {
  static let question = "Tell me about a time your system met more traffic than it was made for."

  static let situation =
    "In March last year our quote service took 1,200 requests a second on a normal morning, and on the first day "
    + "of a price war it got 4,000 and timed out on 9 % of them."

  static let task =
    "I was on call and responsible for the fix; we had promised our shops less than 1 % of errors."

  static let action =
    "First I profiled one instance under replayed traffic, and found that every request waited for one of 20 "
    + "database connections. I considered a bigger pool, but the database was at 85 % of its processors already, so "
    + "I decided against it. Instead I moved the price reads to two replicas, because a price may be a second old "
    + "without harm, and I put a limit of 300 waiting requests in front, so that a surge was refused early and did "
    + "not drag everything down. Dana from the platform team reviewed the plan and set up the replicas with me. I "
    + "rolled it out to 5 % of the hosts, watched the dashboard for a day, and then turned it on everywhere."

  static let result =
    "Time-outs fell from 9 % to 0.2 % within a week, and in a load test the service carried 7,000 requests a second."

  static let lesson =
    "I learned to test every pool under load before a launch, and I have done so ever since."

  /// All five parts.
  static let whole = [situation, task, action, result, lesson].joined(separator: " ")

  /// Parts of it, in the order given.
  static func with(_ parts: String...) -> String { parts.joined(separator: " ") }

  /// More background than a story needs.
  static let background =
    "Our company was founded in a small town near the coast and sells quotes for freight to shops. There were four "
    + "offices at that time, and the head office was near the harbour. We had about forty people in the department, in "
    + "five teams, and our quote service was known to be slow in the mornings, when 800 shops opened at once."

  /// Background that nobody asked for.
  static let longBackground =
    "Our company was founded in a small town near the coast and sells quotes for freight to shops. There were four "
    + "offices at that time, and the head office was near the harbour. The product had three parts: a catalogue, a "
    + "calculator and a portal for shops. The catalogue was the oldest of them, and its database had been moved twice "
    + "already. The portal was newer and was written by another group, in another language and with other tools. The "
    + "calculator was between the two, and most of the traffic went through it. There was also a mobile app, but it "
    + "was hardly used by anybody in those years. The market was difficult, since two competitors had merged, and "
    + "prices were under pressure everywhere. There were about forty people in the whole department, in five teams, "
    + "and each team had its own board and its own meetings. The quote service was part of the calculator, and it was "
    + "known to be slow in the mornings, when the shops opened. The shops had asked for a better portal more than once, "
    + "but the roadmap was full, and there was a hiring freeze in that quarter."

  /// A story of hardly any steps.
  static let shortStory =
    "It was my job to make it faster. I profiled it and added two replicas. Time-outs fell from 9 % to 0.2 %."
}
