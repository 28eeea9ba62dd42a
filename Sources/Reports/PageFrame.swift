/// What every page of Starling's has around it: one file, no script, nothing that is fetched.
enum PageFrame {
  /// What a page may do: be shown. Its own styles are the only thing allowed.
  static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  /// A whole file with `body` in its `<main>`; `style` is added to the look that all pages share.
  static func text(title: String, style: String = "", _ body: (inout HTMLWriter) -> Void) -> String {
    var writer = HTMLWriter()
    writer.raw("<!DOCTYPE html>\n")
    writer.element("html", ["lang": "en"]) { writer in
      writer.element("head") { writer in
        writer.void("meta", ["charset": "utf-8"])
        writer.void("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
        writer.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        writer.void("meta", ["name": "color-scheme", "content": "light dark"])
        writer.void("meta", ["name": "referrer", "content": "no-referrer"])
        writer.element("title", title)
        writer.element("style") { $0.raw(StyleSheet.text + (style.isEmpty ? "" : "\n" + style)) }
      }
      writer.element("body") { writer in writer.element("main", [:], body) }
    }
    writer.raw("\n")
    return writer.html
  }
}
