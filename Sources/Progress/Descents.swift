/// Pairs of a sequence that stand in falling order, counted or listed while a merge sort puts them right: O(n log n)
/// for the count, and O(n log n + pairs) for the list.
enum Descents {
  /// The number of pairs `i < j` with `values[i] > values[j]`.
  static func count(_ values: [Double]) -> Int {
    var values = values
    var count = 0
    sort(&values) { _, _, left, _ in count += left }
    return count
  }

  /// The pairs `(earlier, later)` of elements of `order` whose `keys` fall along `order`; at most some `limit` of them.
  static func pairs(in order: [Int], keys: [Double], limit: Int) -> [(earlier: Int, later: Int)] {
    var elements = order.map { Element(index: $0, key: keys[$0]) }
    var pairs: [(earlier: Int, later: Int)] = []
    sort(&elements) { elements, at, left, later in
      guard pairs.count < limit else { return }
      for element in elements[at..<at + left] { pairs.append((element.index, later.index)) }
    }
    return pairs
  }

  private struct Element: Comparable {
    let index: Int
    let key: Double

    static func < (left: Element, right: Element) -> Bool { left.key < right.key }
    static func == (left: Element, right: Element) -> Bool { left.key == right.key }
  }

  /// A bottom-up merge sort. Each time that an element of a right run is taken before the `count` elements left of the
  /// left run, which begin at `place` of the array given, `crossed(array, place, count, element)` is called.
  private static func sort<Value: Comparable>(
    _ values: inout [Value], crossed: ([Value], Int, Int, Value) -> Void
  ) {
    var from = values
    var to = values
    var run = 1
    while run < from.count {
      var start = 0
      while start < from.count {
        let middle = min(start + run, from.count)
        let end = min(start + 2 * run, from.count)
        var (left, right, out) = (start, middle, start)
        while left < middle, right < end {
          if from[right] < from[left] {
            crossed(from, left, middle - left, from[right])
            to[out] = from[right]
            right += 1
          } else {
            to[out] = from[left]
            left += 1
          }
          out += 1
        }
        while left < middle {
          to[out] = from[left]
          (left, out) = (left + 1, out + 1)
        }
        while right < end {
          to[out] = from[right]
          (right, out) = (right + 1, out + 1)
        }
        start = end
      }
      swap(&from, &to)
      run *= 2
    }
    values = from
  }
}
