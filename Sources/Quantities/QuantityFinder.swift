import Prose

/// Reads the numbers of engineering prose: what they measure, which are the two ends of a change, and which
/// count nothing at all.
package enum QuantityFinder {
  /// Everything numeric in `prose`, in reading order. Cost is linear in the text; no input fails.
  package static func find(in prose: Prose) -> QuantityReport {
    let text = Reading(prose)
    var scanner = Scanner(text)
    scanner.scan()
    if scanner.drafts.isEmpty, scanner.ignored.isEmpty { return QuantityReport() }
    var linker = ChangeLinker(text, scanner.drafts)
    linker.link()
    return Assembly(text, linker.drafts, linker.links, scanner.ignored).report()
  }
}
