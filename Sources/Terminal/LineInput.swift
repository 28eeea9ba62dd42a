import CLineEdit

/// One line as it came in.
package enum InputLine: Sendable, Equatable {
  /// A line that was typed, or read from a pipe.
  case typed(String)
  /// A line out of a paste: text, never a command.
  case pasted(String)
  /// End of input.
  case end
  /// A signal (its number), with what stood on the line.
  case interrupted(Int32, text: String)
}

/// Where a session's lines come from: the terminal through libedit, or a pipe through a reader of its own.
package final class LineInput {
  private let reader: PipeLineReader?
  private let edit: OpaquePointer?
  private let completion: CompletionBox

  /// Text that completes the line up to the cursor, and lines to show when there are several ways to go on.
  package typealias Completion = (_ line: String) -> (insert: String, alternatives: [String])

  /// Opens standard input: as a terminal where it is one.
  package init(completion: @escaping Completion) {
    let box = CompletionBox(completion)
    self.completion = box
    let context = Unmanaged.passUnretained(box).toOpaque()
    edit = starling_line_edit_open("starling", CompletionBox.callback, context)
    reader = edit == nil ? PipeLineReader() : nil
  }

  /// Lines of a text that is there already, as if it came through a pipe.
  package init(text: String) {
    completion = CompletionBox { _ in ("", []) }
    edit = nil
    reader = PipeLineReader(text: text)
  }

  deinit {
    starling_line_edit_close(edit)
  }

  /// Whether a person types at a terminal.
  package var isTerminal: Bool { edit != nil }

  /// Reads one line. `prompt` is shown on a terminal only; `initial` stands ready for editing there.
  package func read(prompt: String, initial: String = "") -> InputLine {
    guard let edit else { return reader?.next() ?? .end }
    var text: UnsafePointer<CChar>?
    var count = 0
    let outcome = starling_line_edit_read(edit, prompt, initial, &text, &count)
    var line = ""
    if let text {
      line = UnsafeBufferPointer(start: text, count: count).withMemoryRebound(to: UInt8.self) {
        String(decoding: $0, as: UTF8.self)
      }
    }
    switch outcome {
    case STARLING_LINE_TYPED: return .typed(line)
    case STARLING_LINE_PASTED: return .pasted(line)
    case STARLING_LINE_SIGNAL: return .interrupted(starling_line_edit_signal(edit), text: line)
    default: return .end
    }
  }

  /// Puts a line into this session's recall.
  package func remember(_ line: String) {
    if let edit { starling_line_edit_remember(edit, line) }
  }
}

/// Carries the completion through C.
private final class CompletionBox {
  private let completion: LineInput.Completion
  private var answer: [CChar] = [0]

  init(_ completion: @escaping LineInput.Completion) {
    self.completion = completion
  }

  static let callback: starling_complete = { context, line, redraw in
    guard let context, let line else { return nil }
    let box = Unmanaged<CompletionBox>.fromOpaque(context).takeUnretainedValue()
    let (insert, alternatives) = box.completion(String(cString: line))
    if !alternatives.isEmpty {
      print("\n" + alternatives.map(EscapeFilter.oneLine).joined(separator: "  "))
      redraw?.pointee = 1
    }
    box.answer = Array(insert.utf8CString)
    return box.answer.withUnsafeBufferPointer { $0.baseAddress }
  }
}
