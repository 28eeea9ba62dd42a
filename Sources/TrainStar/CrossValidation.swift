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
    for (example, labels) in zip(training.examples, unseen.labels) where example.cut == nil {
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

  private static func presence(
    _ training: Training, _ unseen: Training.Unseen, _ weights: [[Double]]
  ) -> String {
    var text = ""
    var complete = 0
    var calledComplete = 0
    var sum = 0.0
    for part in 0..<StarPresence.parts {
      var hit = 0
      var falseAlarm = 0
      var missed = 0
      for (example, evidence) in zip(training.examples, unseen.evidence) {
        let isTold = StarPresence.logOdds(evidence, weights[part][...]) > 0
        if !isTold, !example.told[part] { hit += 1 }
        if !isTold, example.told[part] { falseAlarm += 1 }
        if isTold, !example.told[part] { missed += 1 }
      }
      let f1 = hit > 0 ? 2 * Double(hit) / Double(2 * hit + falseAlarm + missed) : 0
      if part < 4 { sum += f1 / 4 }
      text += "missing \(pad(StarLabel.allCases[part].rawValue, 12)) F1 \(decimal(f1)), "
      text += "right \(hit), false alarms \(falseAlarm), overlooked \(missed)\n"
    }
    for (example, evidence) in zip(training.examples, unseen.evidence)
    where example.cut == nil && example.told[0...3].allSatisfy({ $0 }) {
      complete += 1
      if (0..<4).allSatisfy({ StarPresence.logOdds(evidence, weights[$0][...]) > 0 }) {
        calledComplete += 1
      }
    }
    text += "missing part, macro F1 \(decimal(sum)); complete answers called complete "
    text += "\(calledComplete) of \(complete)\n"
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
