import ArgumentParser

/// How a review is written.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, markdown, html
}
