import Prose
import Quantities

/// Makes the larger of the tables that reading any resume needs. Each is made when it is first asked for, and all of
/// them take less than a millisecond: time to spare while another program works.
package enum Preparation {
  /// Asks each of them for something.
  package static func prepare() {
    _ = SectionTitles.kind(of: "Experience")
    _ = FieldLabels.isLabel("Company")
    _ = PlaceNames.isPlace("Leeds")
    _ = JobTitleWords.score("Engineer")
    _ = OrganisationWords.score("Acme Ltd")
    _ = DateScanner.mentions(in: "March 2019 – present")
    _ = QuantityFinder.find(in: Prose("2 weeks"))
  }
}
