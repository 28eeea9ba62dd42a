import AnswerAnalysis

/// Figures on answers that were not trained on, as text.
enum CrossValidation {
  static func report(_ training: Training) -> String {
    let unseen = training.unseen()
    var text = "\(training.answers.count) answers, \(training.examples.count) examples, "
    text += "\(training.maker.keys.count) features\n"
    text += confusion(training, unseen)
    text += presence(training, unseen, training.presence(unseen))
    return text
  }

  private static func confusion(_ training: Training, _ unseen: Training.Unseen) -> String {
    let n = StarChain.labels
    var table = [Int](repeating: 0, count: n * n)
    for (example, labels) in zip(training.examples, unseen.labels)
    where example.cut == nil && example.kind == .answer {
      for (gold, label) in zip(example.gold, labels) { table[gold * n + label] += 1 }
    }
    var text = "label        as: " + StarLabel.allCases.map { pad($0.rawValue, 10) }.joined() + "recall  F1\n"
    var right = 0
    var total = 0
    var sum = 0.0
    for gold in 0..<n {
      let row = (0..<n).reduce(0) { $0 + table[gold * n + $1] }
      let column = (0..<n).reduce(0) { $0 + table[$1 * n + gold] }
      let hit = table[gold * n + gold]
      right += hit
      total += row
      let f1 = row + column > 0 ? 2 * Double(hit) / Double(row + column) : 0
      if gold < 4 { sum += f1 / 4 }
      text += pad(StarLabel.allCases[gold].rawValue, 17)
      for label in 0..<n { text += pad(String(table[gold * n + label]), 10) }
      text += decimal(row > 0 ? Double(hit) / Double(row) : 0) + "    " + decimal(f1) + "\n"
    }
    text +=
      "accuracy \(decimal(Double(right) / Double(max(total, 1)))), macro F1 of S T A R \(decimal(sum))\n"
    return text
  }

  /// How well the parts are found in long and in short answers.
  private static func presence(
    _ training: Training, _ unseen: Training.Unseen, _ weights: [[Double]]
  ) -> String {
    let told = training.examples.indices.map { index in
      let count = training.examples[index].count
      let logOdds = (0..<StarPresence.parts).map {
        StarPresence.logOdds(unseen.evidence[index], weights[StarPresence.index(part: $0, count: count)][...])
      }
      return StarPresence.carriers(
        logOdds: logOdds, path: unseen.labels[index], marginals: unseen.marginals[index]
      ).map { !$0.isEmpty }
    }
    let made = training.examples.indices.filter { training.examples[$0].kind == .answer }
    let short = training.examples.indices.filter {
      training.examples[$0].cut == nil && training.examples[$0].kind == .answer
        && training.examples[$0].count <= StarPresence.shortCount
    }
    let excerpts = training.examples.indices.filter { training.examples[$0].kind == .excerpt }
    let joined = training.examples.indices.filter { training.examples[$0].kind == .joined }
    return missing("whole and cut", made, training, told) + "\n" + missing("short", short, training, told)
      + "\n" + missing("excerpts", excerpts, training, told) + "\n"
      + missing("joined", joined, training, told)
  }

  private static func missing(
    _ name: String, _ indices: [Int], _ training: Training, _ told: [[Bool]]
  ) -> String {
    var text = "\(name): \(indices.count) answers\n"
    var sum = 0.0
    for part in 0..<StarPresence.parts {
      var hit = 0
      var falseAlarm = 0
      var overlooked = 0
      for index in indices {
        switch (told[index][part], training.examples[index].told[part]) {
        case (false, false): hit += 1
        case (false, true): falseAlarm += 1
        case (true, false): overlooked += 1
        case (true, true): break
        }
      }
      let f1 = hit > 0 ? 2 * Double(hit) / Double(2 * hit + falseAlarm + overlooked) : 0
      if part < 4 { sum += f1 / 4 }
      text += "missing \(pad(StarLabel.allCases[part].rawValue, 12)) F1 \(decimal(f1)), "
      text += "right \(hit), false alarms \(falseAlarm), overlooked \(overlooked)\n"
    }
    let complete = indices.filter {
      training.examples[$0].cut == nil && training.examples[$0].told[0...3].allSatisfy { $0 }
    }
    let calledComplete = complete.filter { told[$0][0...3].allSatisfy { $0 } }.count
    let right = indices.filter { told[$0][0...3] == ArraySlice(training.examples[$0].told[0...3]) }.count
    text += "missing part, macro F1 \(decimal(sum)); complete answers called complete "
    text += "\(calledComplete) of \(complete.count); all four parts right \(right) of \(indices.count)\n"
    return text
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private static func decimal(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
