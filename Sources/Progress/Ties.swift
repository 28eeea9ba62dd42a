/// Groups of equal values.
enum Ties {
  /// The sizes of the groups of equal values, in order of value; 1 for a value that stands alone.
  static func sizes(_ values: [Double]) -> [Int] {
    var sizes: [Int] = []
    var previous: Double?
    for value in values.sorted() {
      if value == previous, !sizes.isEmpty {
        sizes[sizes.count - 1] += 1
      } else {
        sizes.append(1)
      }
      previous = value
    }
    return sizes
  }
}
