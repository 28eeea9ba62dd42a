extension MistakeCatalog {
  /// The mistakes of machine learning engineers.
  static let machineLearning: [Entry] = [
    line("accuracy-alone", "give an accuracy on its own") {
      $0.has(["accuracy"]) && $0.measures([.percent]) && $0.claim.quantities.changes.isEmpty
        && $0.has(["achiev*", "reach*", "attain*", "with"])
        && !$0.has([
          "precision", "recall", "baseline*", "f1", "auc", "over", "compared", "degradation", "loss",
        ])
    },
    absence(
      "notebook-only", "No line tells of a model that met users.", "Models in use are told of."
    ) {
      $0.claim.skills.contains("model-serving") || $0.claim.skills.contains("ml-operations")
        || $0.has(["production", "deploy*", "serv*", "launch*", "user*", "live", "ship*", "customer*"])
    },
    line("no-baseline-model", "tell a gain and not over what") {
      $0.bareChange != nil
        && !$0.has(["baseline*", "over", "compared", "versus", "vs", "previous*", "rule*", "replac*", "than"])
    },
    line("architecture-first", "name an architecture and no problem") {
      $0.lead?.kind == .making && $0.claim.strength == .weak
        && $0.has(["transformer*", "cnn", "lstm", "gan", "attention", "bert", "rnn"])
        && !$0.has(["for", "to"])
    },
    absence("offline-only", "No line tells of a test with real traffic.", "A live test is told of.") {
      $0.first(of: [["a", "/", "b"]]) != nil
        || $0.has([
          "experiment*", "online", "live", "production", "user*", "launch*", "traffic", "customer*",
          "deploy*",
          "serv*",
        ])
    },
    absence("data-unmentioned", "No line says a word of the data.", "The data is told of.") {
      $0.claim.skills.contains("training-data")
        || $0.has([
          "data", "dataset*", "label*", "annotat*", "example*", "sample*", "image*", "corpus", "rows",
        ])
    },
    absence("cost-ignored", "No line gives a cost or a latency.", "Cost or latency is told of.") {
      $0.measures([.money])
        || $0.has(["latency", "cost*", "memory", "gpu*", "faster", "speedup", "throughput", "inference"])
    },
    line("library-parade", "list libraries") { $0.listsTools },
    absence("decay-unseen", "No line tells how a model was kept fresh.", "Keeping models fresh is told of.") {
      $0.has(["drift*", "retrain*", "monitor*", "refresh*", "stale*", "decay*", "continual*"])
    },
  ]
}
