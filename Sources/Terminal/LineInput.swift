import CLineEdit

#if canImport(Glibc)
  import Glibc
#endif

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
  private let callbacks: Callbacks

  /// Text that completes the line up to the cursor, and lines to show when there are several ways to go on.
  package typealias Completion = (_ line: String) -> (insert: String, alternatives: [String])

  /// What was done while nobody typed: the prompt to show from now on, nil for the same, and whether lines were
  /// printed, under which the prompt has to be drawn again.
  package typealias IdleAnswer = (prompt: String?, hasPrinted: Bool)

  /// Opens standard input: as a terminal where it is one.
  package init(completion: @escaping Completion) {
    callbacks = Callbacks(completion)
    let context = Unmanaged.passUnretained(callbacks).toOpaque()
    edit = starling_line_edit_open("starling", Callbacks.complete, context)
    callbacks.edit = edit
    reader = edit == nil ? PipeLineReader() : nil
  }

  /// Lines of a text that is there already, as if it came through a pipe.
  package init(text: String) {
    callbacks = Callbacks { _ in ("", []) }
    edit = nil
    reader = PipeLineReader(text: text)
  }

  deinit {
    starling_line_edit_close(edit)
  }

  /// Whether a person types at a terminal.
  package var isTerminal: Bool { edit != nil }

  /// Has `work` done some four times a second while nobody types at the terminal, with the line so far; nil for
  /// nothing.
  package func whenIdle(_ work: ((_ line: String) -> IdleAnswer)?) {
    callbacks.idleWork = work
    if let edit { starling_line_edit_set_idle(edit, work == nil ? nil : Callbacks.idle) }
  }

  /// Puts the cursor below the line that is being typed, so that something can be printed there.
  package func goBelow() {
    if let edit { starling_line_edit_go_below(edit) }
  }

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

/// Carries the functions of ours that the line editor calls through C.
private final class Callbacks {
  private let completion: LineInput.Completion
  var idleWork: ((String) -> LineInput.IdleAnswer)?
  /// What C was given last: it must stay where it is until the next call, and the prompt while it is shown.
  private var answer: [CChar] = [0]
  private var prompt: UnsafeMutablePointer<CChar>?
  /// The editor that calls.
  var edit: OpaquePointer?

  init(_ completion: @escaping LineInput.Completion) {
    self.completion = completion
  }

  deinit { prompt?.deallocate() }

  static let idle: starling_idle = { context, line, count, redraw in
    guard let context, let line else { return nil }
    let box = Unmanaged<Callbacks>.fromOpaque(context).takeUnretainedValue()
    let text = UnsafeBufferPointer(start: line, count: count).withMemoryRebound(to: UInt8.self) {
      String(decoding: $0, as: UTF8.self)
    }
    guard let answer = box.idleWork?(text) else { return nil }
    if answer.hasPrinted { redraw?.pointee = 1 }
    return answer.prompt.map { UnsafePointer(box.keep($0)) }
  }

  /// `text` as C keeps it, in the place of what was kept before.
  private func keep(_ text: String) -> UnsafeMutablePointer<CChar> {
    prompt?.deallocate()
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: text.utf8.count + 1)
    for (index, byte) in text.utf8CString.enumerated() { (copy + index).initialize(to: byte) }
    prompt = copy
    return copy
  }

  static let complete: starling_complete = { context, line, redraw in
    guard let context, let line else { return nil }
    let box = Unmanaged<Callbacks>.fromOpaque(context).takeUnretainedValue()
    let (insert, alternatives) = box.completion(String(cString: line))
    if !alternatives.isEmpty {
      starling_line_edit_go_below(box.edit)
      let width = TerminalSize.current().columns
      var row = ""
      for name in alternatives.map(EscapeFilter.oneLine) {
        if !row.isEmpty, DisplayWidth.of(row) + 2 + DisplayWidth.of(name) > width {
          print(row)
          row = ""
        }
        row += (row.isEmpty ? "" : "  ") + name
      }
      print(row)
      fflush(nil)
      redraw?.pointee = 1
    }
    box.answer = Array(insert.utf8CString)
    return box.answer.withUnsafeBufferPointer { $0.baseAddress }
  }
}
