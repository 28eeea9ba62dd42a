import Interviewing

/// What a drill is about, settled before it begins.
struct DrillPlan {
  let resumePath: String
  let resumeDigest: String?
  /// The name on the resume; may be empty.
  let candidate: String
  /// How many claims the resume makes.
  let claims: Int
  let role: String
  let topics: [String]
  let seed: Int64
  let questions: [Question]
  let isTimed: Bool
  /// How well the resume fits the role.
  let fit: ResumeFit
  /// What the job posting does to the questions; nil without one.
  let lean: PostingLean?
}
