import FuzzTargets

#if canImport(Glibc)
  import Glibc
#endif

/// The target that the environment names; libFuzzer has the command line for itself.
private let target: FuzzTarget = {
  let name = getenv("STARLING_FUZZ_TARGET").map { String(cString: $0) } ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    fputs(
      "STARLING_FUZZ_TARGET must name one of \(FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))\n",
      stderr)
    exit(64)
  }
  return target
}()

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  target.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
