import Foundation

/// A JSON Schema and a check of documents against it, for the keywords that the schemas of this repository use. A
/// keyword that it does not know is an error, so that nothing is passed over in silence.
package struct JSONSchema {
  /// What is wrong with the schema itself.
  package struct Unsupported: Error, CustomStringConvertible {
    package let description: String
  }

  private let root: [String: Any]

  /// Keywords that say nothing about a document.
  private static let annotations: Set<String> = ["$schema", "$id", "$defs", "title", "description"]

  /// Reads a schema.
  package init(_ data: Data) throws {
    guard let root = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      throw Unsupported(description: "a schema is an object")
    }
    self.root = root
  }

  /// What of `document`, JSON text, the schema does not allow, each with its place; empty where it is valid.
  package func violations(of document: String) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(document.utf8), options: .fragmentsAllowed)
    var found: [String] = []
    try check(value, root, at: "$", &found)
    return found
  }

  private func check(_ value: Any, _ schema: [String: Any], at place: String, _ found: inout [String]) throws
  {
    for (keyword, argument) in schema.sorted(by: { $0.key < $1.key }) {
      func complain(_ message: String) { found.append("\(place): \(message)") }
      switch (keyword, argument) {
      case (let name, _) where JSONSchema.annotations.contains(name): continue
      case ("$ref", let path as String): try check(value, try definition(path), at: place, &found)
      case ("type", let name as String): if !JSONSchema.isA(value, name) { complain("is no \(name)") }
      case ("type", let names as [String]):
        if !names.contains(where: { JSONSchema.isA(value, $0) }) { complain("is none of \(names)") }
      case ("const", _): if !JSONSchema.equal(value, argument) { complain("is not \(argument)") }
      case ("enum", let choices as [Any]):
        if !choices.contains(where: { JSONSchema.equal(value, $0) }) { complain("is none of \(choices)") }
      case ("oneOf", let schemas as [[String: Any]]):
        var matching = 0
        for schema in schemas {
          var inner: [String] = []
          try check(value, schema, at: place, &inner)
          if inner.isEmpty { matching += 1 }
        }
        if matching != 1 { complain("matches \(matching) of the schemas") }
      case ("allOf", let schemas as [[String: Any]]):
        for schema in schemas { try check(value, schema, at: place, &found) }
      case ("required", let names as [String]):
        guard let object = value as? [String: Any] else { continue }
        for name in names where object[name] == nil { complain("has no \(name)") }
      case ("properties", let schemas as [String: [String: Any]]):
        guard let object = value as? [String: Any] else { continue }
        for (name, schema) in schemas.sorted(by: { $0.key < $1.key }) {
          if let member = object[name] { try check(member, schema, at: "\(place).\(name)", &found) }
        }
      case ("additionalProperties", let isAllowed as Bool):
        guard !isAllowed, let object = value as? [String: Any] else { continue }
        let known = Set((schema["properties"] as? [String: Any] ?? [:]).keys)
        for name in object.keys.sorted() where !known.contains(name) { complain("has \(name)") }
      case ("items", let schema as [String: Any]):
        for (index, item) in (value as? [Any] ?? []).enumerated() {
          try check(item, schema, at: "\(place)[\(index)]", &found)
        }
      case ("minItems", let least as Int):
        if let list = value as? [Any], list.count < least { complain("has too few items") }
      case ("maxItems", let most as Int):
        if let list = value as? [Any], list.count > most { complain("has too many items") }
      case ("minLength", let least as Int):
        if let text = value as? String, text.unicodeScalars.count < least { complain("is too short") }
      case ("minimum", let least as NSNumber):
        if JSONSchema.isA(value, "number"), let number = value as? NSNumber,
          number.doubleValue < least.doubleValue
        {
          complain("is less than \(least)")
        }
      case ("maximum", let most as NSNumber):
        if JSONSchema.isA(value, "number"), let number = value as? NSNumber,
          number.doubleValue > most.doubleValue
        {
          complain("is more than \(most)")
        }
      case ("pattern", let pattern as String):
        if let text = value as? String, try Regex(pattern).firstMatch(in: text) == nil {
          complain("does not match \(pattern)")
        }
      case ("format", let name as String):
        if let text = value as? String, try !JSONSchema.isOf(format: name, text) { complain("is no \(name)") }
      default: throw Unsupported(description: "\(keyword) with \(type(of: argument)) at \(place)")
      }
    }
  }

  private func definition(_ path: String) throws -> [String: Any] {
    guard path.hasPrefix("#/$defs/"), let all = root["$defs"] as? [String: [String: Any]],
      let found = all[String(path.dropFirst("#/$defs/".count))]
    else { throw Unsupported(description: "no \(path)") }
    return found
  }

  private static func isA(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "null": value is NSNull
    case "string": value is String
    case "array": value is [Any]
    case "object": value is [String: Any]
    case "boolean": isBoolean(value)
    case "number": value is NSNumber && !isBoolean(value)
    case "integer":
      !isBoolean(value)
        && ((value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded(.towardZero) } ?? false)
    default: false
    }
  }

  private static func isBoolean(_ value: Any) -> Bool {
    (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
  }

  private static func equal(_ left: Any, _ right: Any) -> Bool {
    switch (left, right) {
    case (let left as String, let right as String): left == right
    case (let left as NSNumber, let right as NSNumber): isBoolean(left) == isBoolean(right) && left == right
    default: left is NSNull && right is NSNull
    }
  }

  /// The formats of RFC 3986 and, in its everyday part, RFC 5321.
  private static func isOf(format: String, _ text: String) throws -> Bool {
    let pattern =
      switch format {
      case "uri":
        #"^[A-Za-z][A-Za-z0-9+.-]*:(//)?([A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$"#
      case "email":
        #"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](-*[A-Za-z0-9])*(\.[A-Za-z0-9](-*[A-Za-z0-9])*)+$"#
      default: throw Unsupported(description: "format \(format)")
      }
    return try Regex(pattern).wholeMatch(in: text) != nil
  }
}
