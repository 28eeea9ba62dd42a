import Yams

/// The one door through which YAML comes in: a text as a tree with places, refused where it could do harm.
package enum SafeYAML {
  /// What becomes of aliases (`*name`), which repeat what an anchor (`&name`) marks.
  package enum Aliases: Sendable {
    /// Aliases and anchors are refused.
    case refused
    /// Aliases are put in their place. What they repeat shares its memory; whoever walks the tree bounds its steps,
    /// since a few lines of aliases to aliases stand for billions of values.
    case unfolded
  }

  /// Why a text is no tree.
  package struct Failure: Error, Equatable, Sendable {
    /// What is wrong, for each door to say in its own words.
    package enum Reason: Equatable, Sendable {
      case aliases, anchors
      /// What YAML's parser says; it repeats nothing of the text.
      case syntax(String)
      case character(String)
      /// Keys that stand twice in one mapping.
      case duplicates([String])
      case unknown
    }

    package let reason: Reason
    /// 1-based.
    package let line: Int
    /// 1-based.
    package let column: Int

    init(_ reason: Reason, line: Int = 1, column: Int = 1) {
      self.reason = reason
      self.line = max(1, line)
      self.column = max(1, column)
    }
  }

  /// The root of `text`, nil where it is empty. Values stay the text that was written: `1.0` and `yes` are no numbers
  /// and no booleans here.
  package static func root(of text: String, aliases: Aliases) throws(Failure) -> Node? {
    // Yams unfolds aliases without limit, and compares keys with all that they hold, so it must not see aliases in them.
    if let place = AnchorScan.alias(in: text), aliases == .refused || AnchorScan.mayHaveAliasesInKeys(text) {
      throw Failure(.aliases, line: place.line, column: place.column)
    }
    let root: Node?
    do {
      let parser = try Parser(yaml: text, resolver: .basic, constructor: .default, encoding: .utf8)
      root = try parser.singleRoot()
      // Anchors live as long as the parser, so this is asked while it is there.
      let anchor = aliases == .refused && AnchorScan.mayHaveAnchor(text) ? root.flatMap(firstAnchor) : nil
      withExtendedLifetime(parser) {}
      if let anchor { throw Failure(.anchors, line: anchor.line, column: anchor.column) }
    } catch let error as YamlError {
      throw failure(error)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(.unknown)
    }
    return root
  }

  private static func firstAnchor(in node: Node) -> (line: Int, column: Int)? {
    if node.anchor != nil { return (node.mark?.line ?? 1, node.mark?.column ?? 1) }
    switch node {
    case .scalar, .alias: return nil
    case .sequence(let sequence):
      for child in sequence { if let found = firstAnchor(in: child) { return found } }
      return nil
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let found = firstAnchor(in: key) ?? firstAnchor(in: value) { return found }
      }
      return nil
    }
  }

  private static func failure(_ error: YamlError) -> Failure {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Failure(.syntax(problem), line: mark.line, column: mark.column)
    case .reader(let problem, let offset, _, let yaml):
      let before = yaml.unicodeScalars.prefix(offset ?? 0)
      let line = before.reduce(1) { $1 == "\n" ? $0 + 1 : $0 }
      let column = before.reduce(1) { $1 == "\n" ? 1 : $0 + 1 }
      return Failure(.character(problem), line: line, column: column)
    case .duplicatedKeysInMapping(let duplicates, let context):
      return Failure(.duplicates(duplicates), line: context.mark.line, column: context.mark.column)
    default: return Failure(.unknown)
    }
  }
}
