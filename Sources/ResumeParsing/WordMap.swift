/// Values by words that are known when the program is built; a ``WordSet`` finds the words.
package struct WordMap<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  private let words: WordSet
  /// The values by the words' numbers.
  private let values: [Value]

  /// These words with their values; the last one counts where a word stands there twice.
  package init(dictionaryLiteral pairs: (String, Value)...) { self.init(pairs) }

  /// These words with their values; the last one counts where a word stands there twice.
  package init(_ pairs: some Collection<(String, Value)>) {
    var builder = WordSet.Builder(expecting: pairs.count)
    var values: [Value] = []
    values.reserveCapacity(pairs.count)
    for (word, value) in pairs {
      let number = builder.insert(word)
      if number < values.count { values[number] = value } else { values.append(value) }
    }
    words = WordSet(builder)
    self.values = values
  }

  /// The value of `word`; nil where it is none of the words.
  package subscript(word: String) -> Value? { words.number(of: word).map { values[$0] } }
}
