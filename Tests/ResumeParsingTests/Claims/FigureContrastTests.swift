import Prose
import Quantities
import Testing

@testable import ResumeParsing

/// Which figures stand where others stood before.
@Suite struct FigureContrastTests {
  static let texts: [(text: String, stands: Bool)] = [
    ("Settlement finished in 25 minutes instead of 5 hours", true),
    ("Month-end runs take 40 min a client rather than the usual 6 h", true),
    ("Answers go out within 2 days instead of 6", true),
    ("Cut the build by 60% (10 min instead of 25)", true),
    ("Closed the month with 12 open items instead of about 300 open items", true),
    // Of two kinds, of two things, or in two sentences.
    ("Closed the month with 3 people instead of 5 hours", false),
    ("Ran it on 3 machines instead of 5 engineers", false),
    ("Runs take 40 minutes. Instead of 6 hours we wait for tea", false),
    ("Runs take 40 minutes for people who test instead of 6 hours", true),
    ("Runs take 40 minutes instead of waiting for 6 hours", false),
    // Values to choose from.
    ("Chose batches of 40 minutes rather than 6 hours", false),
    ("Runs take 40 minutes and 6 hours", false), ("Built it instead of buying", false),
  ]

  @Test(arguments: texts) func contrasts(text: String, stands: Bool) {
    let prose = Prose(text)
    #expect(FigureContrast.stands(in: prose, QuantityFinder.find(in: prose)) == stands)
  }
}
