#if canImport(Glibc)
  import Glibc
#endif

/// Written by a signal handler, which may touch nothing else.
nonisolated(unsafe) private var caughtSignal: sig_atomic_t = 0

/// Signals that would end a long work in the middle of a step: while this lives they are noted, and the work stops after
/// the step, in good order.
final class Interruption {
  private var previous: [(signal: Int32, action: sigaction)] = []

  /// Begins to note INT, TERM and HUP.
  init() {
    caughtSignal = 0
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { number in caughtSignal = sig_atomic_t(number) }
      var before = sigaction()
      sigaction(number, &action, &before)
      previous.append((number, before))
    }
  }

  deinit {
    for (number, action) in previous {
      var action = action
      sigaction(number, &action, nil)
    }
  }

  /// The signal that came; nil for none.
  var signal: Int32? { caughtSignal == 0 ? nil : Int32(caughtSignal) }
}
