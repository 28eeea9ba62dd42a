import ResumeParsing
import Testing

@testable import ResumeReading

/// Columns, margins and lists of texts whose layout was kept with spaces, where no font tells what stands together.
@Suite struct LaidOutColumnTests {
  typealias Case = LaidOutTextTests.Case

  @Test(arguments: cases) func lines(_ one: Case) { LaidOutTextTests().lines(one) }

  static let cases: [Case] = [
    Case(
      name: "bullets of both columns on one row",
      source: """
        Mira Holt
        mira@example.com

        EXPERIENCE                                                  EDUCATION
        Larkspur Bank                                               BSc Computer Science
        Principal Engineer                                          University of York
        2020 – Present                                              2012 – 2016
        • Rehearsed the failover of the card platform every         COURSES
          month until a region could be lost
        • Replaced a home-grown deploy tool by a plain one          • Incident command for small teams
        • Wrote the runbooks of the night shift                     • Databases on foot, an online course
        Harrow Telecom
        Engineer
        2016 – 2020
        • Moved 1,200 machines over eleven weekends
        """,
      lines: """
        0 text: Mira Holt
        0 text: mira@example.com
        0 text: EXPERIENCE
        0 text: Larkspur Bank
        0 text: Principal Engineer
        0 text: 2020 – Present
        0 bullet: Rehearsed the failover of the card platform every month until a region could be lost
        0 bullet: Replaced a home-grown deploy tool by a plain one
        0 bullet: Wrote the runbooks of the night shift
        0 text: Harrow Telecom
        0 text: Engineer
        0 text: 2016 – 2020
        0 bullet: Moved 1,200 machines over eleven weekends
        1 text: EDUCATION
        1 text: BSc Computer Science
        1 text: University of York
        1 text: 2012 – 2016
        1 text: COURSES
        1 bullet: Incident command for small teams
        1 bullet: Databases on foot, an online course
        """),
    Case(
      name: "a sidebar whose rows all stand beside rows of the main column",
      source: """
        Mira Holt
        Engineer

        EXPERIENCE                                                 CONTACT
        Larkspur Bank, Principal Engineer                          mira@example.com
        Leeds                                     Since May 2020   Leeds, UK
        Rehearsed the failover of the card platform every month    SKILLS
        until a region could be lost.                              Kotlin
        Replaced a home-grown deploy tool by a plain one.          Terraform
        Harrow Telecom, Engineer                                   LANGUAGES
        York                                 Jan 2016–Apr 2020     English
        Moved 1,200 machines over eleven weekends.                 Welsh
        """,
      lines: """
        0 text: Mira Holt
        0 text: Engineer
        0 text: EXPERIENCE
        0 text: Larkspur Bank, Principal Engineer
        0 text: Leeds | Since May 2020
        0 text: Rehearsed the failover of the card platform every month until a region could be lost.
        0 text: Replaced a home-grown deploy tool by a plain one.
        0 text: Harrow Telecom, Engineer
        0 text: York | Jan 2016–Apr 2020
        0 text: Moved 1,200 machines over eleven weekends.
        1 text: CONTACT
        1 text: mira@example.com
        1 text: Leeds, UK
        1 text: SKILLS
        1 text: Kotlin
        1 text: Terraform
        1 text: LANGUAGES
        1 text: English
        1 text: Welsh
        """),
    Case(
      name: "titles in the margin, with the date of the first entry beside two",
      source: """
        Mira Holt
        mira@example.com

        Experience   2020-now    Principal Engineer, Larkspur Bank
                                 Rehearsed the failover every month

                     2016-2020   Engineer, Harrow Telecom
                                 Moved 1,200 machines over eleven weekends

        Education    2012-2016   University of York
                                 BSc, Computer Science

        Skills                   Languages: Kotlin, Go
                                 Tools: Terraform, Bazel
        """,
      lines: """
        0 text: Mira Holt
        0 text: mira@example.com
        0 text: Experience
        0 text: 2020-now | Principal Engineer, Larkspur Bank
        0 text: Rehearsed the failover every month
        0 text: 2016-2020 | Engineer, Harrow Telecom
        0 text: Moved 1,200 machines over eleven weekends
        0 text: Education
        0 text: 2012-2016 | University of York
        0 text: BSc, Computer Science
        0 text: Skills
        0 text: Languages: Kotlin, Go
        0 text: Tools: Terraform, Bazel
        """),
    Case(
      name: "titles in the margin, and dates that stand above each other at the right",
      source: """
        Mira Holt
        mira@example.com

        SUMMARY       Engineer of platforms who likes quiet pagers.

        EXPERIENCE    Larkspur Bank - Principal Engineer                      2020-05 — 2022-04
                        Rehearsed the failover every month until a region could be lost

                      Harrow Telecom - Engineer                               2016-01 — 2020-04
                        Moved 1,200 machines over eleven weekends

        EDUCATION     University of York                                      2012-09 — 2016-06
                      BSc - Computer Science

        LANGUAGES     English, Welsh
        """,
      lines: """
        0 text: Mira Holt
        0 text: mira@example.com
        0 text: SUMMARY
        0 text: Engineer of platforms who likes quiet pagers.
        0 text: EXPERIENCE
        0 text: Larkspur Bank - Principal Engineer | 2020-05 — 2022-04
        0 text: Rehearsed the failover every month until a region could be lost
        0 text: Harrow Telecom - Engineer | 2016-01 — 2020-04
        0 text: Moved 1,200 machines over eleven weekends
        0 text: EDUCATION
        0 text: University of York | 2012-09 — 2016-06
        0 text: BSc - Computer Science
        0 text: LANGUAGES
        0 text: English, Welsh
        """),
    Case(
      name: "columns whose rows stand at other heights",
      source: """
        Mira Holt
        Principal Engineer
                                  Profile
        Contact                   Engineer of platforms who likes quiet pagers.
        mira@example.com
                                  Experience
        +44 20 5550 0142
                                  Principal Engineer, Larkspur Bank
        Leeds
                                  2020 – Present
        Skills
                                  • Rehearsed the failover of the card platform every month
        Kotlin
                                  • Replaced a home-grown deploy tool by a plain one
        Terraform
                                  Engineer, Harrow Telecom
        Bazel
                                  2016 – 2020
        Languages
                                  • Moved 1,200 machines over eleven weekends
        English
        """,
      lines: """
        0 text: Profile
        0 text: Engineer of platforms who likes quiet pagers.
        0 text: Experience
        0 text: Principal Engineer, Larkspur Bank
        0 text: 2020 – Present
        0 bullet: Rehearsed the failover of the card platform every month
        0 bullet: Replaced a home-grown deploy tool by a plain one
        0 text: Engineer, Harrow Telecom
        0 text: 2016 – 2020
        0 bullet: Moved 1,200 machines over eleven weekends
        1 text: Mira Holt
        1 text: Principal Engineer
        1 text: Contact
        1 text: mira@example.com
        1 text: +44 20 5550 0142
        1 text: Leeds
        1 text: Skills
        1 text: Kotlin
        1 text: Terraform
        1 text: Bazel
        1 text: Languages
        1 text: English
        """),
    Case(
      name: "marks of a font of symbols in both columns",
      source: """
        Skills                Mira Holt
        Cloud                 Principal Engineer
        \u{F0B7} Hetzner             Employment
        \u{F0B7} Scaleway            Larkspur Bank                        Leeds
        Tools                 Principal Engineer          2020 – Present
        \u{F0B7} Terraform           \u{F0B7} Rehearsed the failover of the card platform
        \u{F0B7} Bazel                 every month until a region could be lost
        Languages             \u{F0B7} Wrote the runbooks of the night shift
        English               Harrow Telecom                        York
        Welsh                 Engineer                     2016 – 2020
                              \u{F0B7} Moved 1,200 machines over eleven weekends
        """,
      lines: """
        0 text: Mira Holt
        0 text: Principal Engineer
        0 text: Employment
        0 text: Larkspur Bank | Leeds
        0 text: Principal Engineer | 2020 – Present
        0 bullet: Rehearsed the failover of the card platform every month until a region could be lost
        0 bullet: Wrote the runbooks of the night shift
        0 text: Harrow Telecom | York
        0 text: Engineer | 2016 – 2020
        0 bullet: Moved 1,200 machines over eleven weekends
        1 text: Skills
        1 text: Cloud
        1 bullet: Hetzner
        1 bullet: Scaleway
        1 text: Tools
        1 bullet: Terraform
        1 bullet: Bazel
        1 text: Languages
        1 text: English
        1 text: Welsh
        """),
    Case(
      name: "columns that shift on the second page, all rows beside others",
      source: """
        Mira Holt                                               Contact
        Engineer                                                mira@example.com
        Experience                                              Leeds, UK
        Larkspur Bank                                           +44 20 5550 0142
        Principal Engineer                     2020 – Present   Education
        Rehearsed the failover every month until a region       BSc Computer Science
        could be lost, on foot                                  University of York
        Replaced a home-grown deploy tool by a plain one        2012 – 2016
        \u{0C}Harrow Telecom                                      Languages
        Engineer                          2016 – 2020       English
        Moved 1,200 machines over eleven weekends           Welsh
        Wrote the runbooks of the night shift               Interests
        Kept within budget in each of three years           Rowing
        Took over planning for a year and a half            Chess
        Trained four engineers to carry the pager           Choir singing
                                                            Baking
        """,
      lines: """
        0 text: Mira Holt
        0 text: Engineer
        0 text: Experience
        0 text: Larkspur Bank
        0 text: Principal Engineer | 2020 – Present
        0 text: Rehearsed the failover every month until a region could be lost, on foot
        0 text: Replaced a home-grown deploy tool by a plain one
        0 text: Harrow Telecom
        0 text: Engineer | 2016 – 2020
        0 text: Moved 1,200 machines over eleven weekends
        0 text: Wrote the runbooks of the night shift
        0 text: Kept within budget in each of three years
        0 text: Took over planning for a year and a half
        0 text: Trained four engineers to carry the pager
        1 text: Contact
        1 text: mira@example.com
        1 text: Leeds, UK
        1 text: +44 20 5550 0142
        1 text: Education
        1 text: BSc Computer Science
        1 text: University of York
        1 text: 2012 – 2016
        1 text: Languages
        1 text: English
        1 text: Welsh
        1 text: Interests
        1 text: Rowing
        1 text: Chess
        1 text: Choir singing
        1 text: Baking
        """),
    Case(
      name: "words and an address that a row ends in, and names in small letters where rows hang",
      source: """
        Skills                Mira Holt
        Kotlin                Employment
        Terraform             Larkspur Bank                        Leeds
        Contact               Principal Engineer          2020 – Present
        mira.holt@example.o   • Rehearsed the failover of the card platform
        rg                      every month until a region could be lost
        Leeds                 • Replaced a home-grown tool for the deploy-
        Education               ments of the night by a plain one
        BSc Physics           • Wrote runbooks
        University of York    Harrow Telecom                        York
        2012 – 2016           Engineer                     2016 – 2020
                              • Moved 1,200 machines over eleven sum-
                                mers
                              Projects
                              pager-diet
                              • Counts the alerts that nobody acted on
                              rack-as-code
                              • Modules for a rack of old thin clients
        """,
      lines: """
        0 text: Mira Holt
        0 text: Employment
        0 text: Larkspur Bank | Leeds
        0 text: Principal Engineer | 2020 – Present
        0 bullet: Rehearsed the failover of the card platform every month until a region could be lost
        0 bullet: Replaced a home-grown tool for the deployments of the night by a plain one
        0 bullet: Wrote runbooks
        0 text: Harrow Telecom | York
        0 text: Engineer | 2016 – 2020
        0 bullet: Moved 1,200 machines over eleven summers
        0 text: Projects
        0 text: pager-diet
        0 bullet: Counts the alerts that nobody acted on
        0 text: rack-as-code
        0 bullet: Modules for a rack of old thin clients
        1 text: Skills
        1 text: Kotlin
        1 text: Terraform
        1 text: Contact
        1 text: mira.holt@example.org
        1 text: Leeds
        1 text: Education
        1 text: BSc Physics
        1 text: University of York
        1 text: 2012 – 2016
        """),
    Case(
      name: "items that have lost their marks beside a label, and one that goes on at its edge",
      source: """
        Mira Holt
                       Experience
        01/2020-now        Principal Engineer, Larkspur Bank, Leeds
                             Rehearsals of the failover of all card platforms each month
                             Kubernetes upgrades without a maintenance window
        01/2016-12/2019    Engineer, Harrow Telecom, York
                             Moves of 1,200 machines over eleven weekends, with a rota that
                             people liked
                             Runbooks of the night shift
                       Education
        01/2012-12/2015    BSc, Physics; University of York
        """,
      lines: """
        0 text: Mira Holt
        0 text: Experience
        0 text: 01/2020-now | Principal Engineer, Larkspur Bank, Leeds
        0 bullet: Rehearsals of the failover of all card platforms each month
        0 bullet: Kubernetes upgrades without a maintenance window
        0 text: 01/2016-12/2019 | Engineer, Harrow Telecom, York
        0 bullet: Moves of 1,200 machines over eleven weekends, with a rota that people liked
        0 bullet: Runbooks of the night shift
        0 text: Education
        0 text: 01/2012-12/2015 | BSc, Physics; University of York
        """),
    Case(
      name: "a sentence that goes on in a noun of an organisation",
      source: """
        Greta Holm
        Berufserfahrung
        2020 – heute       Softwareentwicklerin
                           Larkspur, Stuttgart
                           - Neubau der Auftragssteuerung für 38.000 Aufträge und für ein
                           Lagersystem mit zwölf Standorten
                           - Einarbeitung von vier Kolleginnen
        2017 – 2020        Beraterin
                           Harrow, Hamburg
                           - Einführung von SAP bei drei Kunden
        Ausbildung
        2013 – 2017        Hochschule Esslingen
        """,
      lines: """
        0 text: Greta Holm
        0 text: Berufserfahrung
        0 text: 2020 – heute | Softwareentwicklerin
        0 text: Larkspur, Stuttgart
        0 bullet: Neubau der Auftragssteuerung für 38.000 Aufträge und für ein Lagersystem mit zwölf Standorten
        0 bullet: Einarbeitung von vier Kolleginnen
        0 text: 2017 – 2020 | Beraterin
        0 text: Harrow, Hamburg
        0 bullet: Einführung von SAP bei drei Kunden
        0 text: Ausbildung
        0 text: 2013 – 2017 | Hochschule Esslingen
        """),
    Case(
      name: "a sentence that begins with a verb inside a paragraph",
      source: """
        Mira Holt

        Employment
        Brand Manager                                                                 2020 – Present
        Larkspur Water, Leeds, UK
        Managed nine agencies and three freelancers. Wrote case studies with 67 customers.

        Content Manager                                                                2016 – 2020
        Harrow Lines, York, UK
        Produced a podcast with 53 episodes. Wrote the report to the board every quarter
        and shortened it to two pages. Relaunched the brand in six markets, from name
        tests to shop windows and the tone of the hotline that people call first.
        Introduced a short written update every Friday in place of the weekly meeting.

        Education
        BA in Communication                                                            2012 – 2016
        University of York
        """,
      lines: """
        0 text: Mira Holt
        0 text: Employment
        0 text: Brand Manager | 2020 – Present
        0 text: Larkspur Water, Leeds, UK
        0 text: Managed nine agencies and three freelancers. Wrote case studies with 67 customers.
        0 text: Content Manager | 2016 – 2020
        0 text: Harrow Lines, York, UK
        0 text: Produced a podcast with 53 episodes. Wrote the report to the board every quarter and shortened it to two pages. Relaunched the brand in six markets, from name tests to shop windows and the tone of the hotline that people call first. Introduced a short written update every Friday in place of the weekly meeting.
        0 text: Education
        0 text: BA in Communication | 2012 – 2016
        0 text: University of York
        """),
    Case(
      name: "a title in the margin on two rows below another one",
      source: """
                              Zoya Merchant
                     zoya@example.net • Leeds • +44 20 5550 0142
        Profile        Tester by temperament.
        Professional   2020 to Present      Larkspur Bank, Leeds
        experience     Senior Tester
                       - Cut escaped defects by half within a year
                       2017 to 2019         Harrow Telecom, York
                       Tester
                       - Wrote and ran the plans for 400 screens
        Education      2011 to 2014         University of York
                       BSc, Physics
        """,
      lines: """
        0 text: Zoya Merchant
        0 text: zoya@example.net • Leeds • +44 20 5550 0142
        0 text: Profile
        0 text: Tester by temperament.
        0 text: Professional experience
        0 text: 2020 to Present | Larkspur Bank, Leeds
        0 text: Senior Tester
        0 bullet: Cut escaped defects by half within a year
        0 text: 2017 to 2019 | Harrow Telecom, York
        0 text: Tester
        0 bullet: Wrote and ran the plans for 400 screens
        0 text: Education
        0 text: 2011 to 2014 | University of York
        0 text: BSc, Physics
        """),
    Case(
      name: "groups of short items in a sidebar",
      source: """
        Mira Holt                                               Skills
        Experience                                              Programs
        Larkspur Bank                                           • Figma
        Designer                               2020 – Present   • Inkscape
        • Rehearsed the launch every month until a region       Methods
          could be lost, on foot                                • Etching
        • Replaced a home-grown printing tool by a plain one    • Screen printing
        • Trained four designers in the use of the press        Contact
        • Wrote the guide of the night shift                    mira@example.com
        """,
      lines: """
        0 text: Mira Holt
        0 text: Experience
        0 text: Larkspur Bank
        0 text: Designer | 2020 – Present
        0 bullet: Rehearsed the launch every month until a region could be lost, on foot
        0 bullet: Replaced a home-grown printing tool by a plain one
        0 bullet: Trained four designers in the use of the press
        0 bullet: Wrote the guide of the night shift
        1 text: Skills
        1 text: Programs
        1 bullet: Figma
        1 bullet: Inkscape
        1 text: Methods
        1 bullet: Etching
        1 bullet: Screen printing
        1 text: Contact
        1 text: mira@example.com
        """),
    Case(
      name: "dates that a row breaks between month and year",
      source: """
        Mira Holt                                               Skills
        Experience                                              Kotlin
        Larkspur Bank — Principal Engineer — July               Terraform
        2020 to Present
        • Rehearsed the failover every month until a region     Languages
          could be lost, on foot                                English
        Harrow Telecom — Engineer — Jan. 2016 to June           Welsh
        2020
        • Moved 1,200 machines over eleven weekends             Contact
        • Wrote the runbooks of the night shift                 mira@example.com
        """,
      lines: """
        0 text: Mira Holt
        0 text: Experience
        0 text: Larkspur Bank — Principal Engineer — July 2020 to Present
        0 bullet: Rehearsed the failover every month until a region could be lost, on foot
        0 text: Harrow Telecom — Engineer — Jan. 2016 to June 2020
        0 bullet: Moved 1,200 machines over eleven weekends
        0 bullet: Wrote the runbooks of the night shift
        1 text: Skills
        1 text: Kotlin
        1 text: Terraform
        1 text: Languages
        1 text: English
        1 text: Welsh
        1 text: Contact
        1 text: mira@example.com
        """),
    Case(
      name: "rows in small letters that hang below a row of the other column, a title and a date among them",
      source: """
        Skills                  Mira Holt
        Kotlin                  Experience
        Terraform               Larkspur Bank
                                Principal Engineer                    2020 – Present
        Contact                 • Rehearsed the failover every month until a region
        mira@example.com
                                  could be lost
        Leeds                   • Wrote all of the public pages and answers in nine
        Education
                                  languages
        BSc Physics             • Led the plan of a move, which was trusted, trusted
        University of York
                                  by the board since 2021
        2012 – 2016             Harrow Telecom
                                Engineer                                 2016 – 2020
                                • Moved 1,200 machines over eleven weekends, and
                                  wrote the runbooks of the night shift, and
                                  trained four engineers to carry the pager
        """,
      lines: """
        0 text: Mira Holt
        0 text: Experience
        0 text: Larkspur Bank
        0 text: Principal Engineer | 2020 – Present
        0 bullet: Rehearsed the failover every month until a region could be lost
        0 bullet: Wrote all of the public pages and answers in nine languages
        0 bullet: Led the plan of a move, which was trusted, trusted by the board since 2021
        0 text: Harrow Telecom
        0 text: Engineer | 2016 – 2020
        0 bullet: Moved 1,200 machines over eleven weekends, and wrote the runbooks of the night shift, and trained four engineers to carry the pager
        1 text: Skills
        1 text: Kotlin
        1 text: Terraform
        1 text: Contact
        1 text: mira@example.com
        1 text: Leeds
        1 text: Education
        1 text: BSc Physics
        1 text: University of York
        1 text: 2012 – 2016
        """),
    Case(
      name: "pictures before contact data, items without marks, and a title in the margin of the last page",
      source: """
                            Mira Holt
              \u{F3C5} Leeds \u{F095} +44 20 5550 0142 \u{F0E0} mira@example.com

        Experience   Larkspur Bank                              2020 – Present
                     Principal Engineer                                  Leeds
                       Rehearsed the failover every month until a region could be lost
                       Wrote the runbooks of the night shift
                     Harrow Telecom                                2016 – 2020
                     Engineer                                             York
                       Moved 1,200 machines over eleven weekends

        Education    University of York                            2012 – 2016
                     BSc Physics

        Skills       Kotlin, Terraform
        \u{0C}  Languages       English (native)
                          Welsh (basic)
        """,
      lines: """
        0 text: Mira Holt
        0 text: Leeds +44 20 5550 0142 mira@example.com
        0 text: Experience
        0 text: Larkspur Bank | 2020 – Present
        0 text: Principal Engineer | Leeds
        0 bullet: Rehearsed the failover every month until a region could be lost
        0 bullet: Wrote the runbooks of the night shift
        0 text: Harrow Telecom | 2016 – 2020
        0 text: Engineer | York
        0 bullet: Moved 1,200 machines over eleven weekends
        0 text: Education
        0 text: University of York | 2012 – 2016
        0 text: BSc Physics
        0 text: Skills
        0 text: Kotlin, Terraform
        0 text: Languages
        0 text: English (native)
        0 text: Welsh (basic)
        """),
    Case(
      name: "two short sections side by side",
      source: """
        Mira Holt
        mira@example.com

        Experience
        Larkspur Bank, Principal Engineer                              2020 – Present
        Rehearsed the failover every month until a region could be lost

        Harrow Telecom, Engineer                                       2016 – 2020
        Moved 1,200 machines over eleven weekends

        Hobbies                         Certifications
        Chess                           Certified Example Practitioner
        Trail running
        """,
      lines: """
        0 text: Mira Holt
        0 text: mira@example.com
        0 text: Experience
        0 text: Larkspur Bank, Principal Engineer | 2020 – Present
        0 text: Rehearsed the failover every month until a region could be lost
        0 text: Harrow Telecom, Engineer | 2016 – 2020
        0 text: Moved 1,200 machines over eleven weekends
        0 text: Hobbies
        0 text: Chess
        0 text: Trail running
        0 text: Certifications
        0 text: Certified Example Practitioner
        """),
    Case(
      name: "three columns",
      source: """
        Mira Holt                                                            Engineer
        Engineer of platforms who likes quiet pagers, and of the tools that people use for them at night.

        Experience                                         Projects          Skills
        Larkspur Bank                                      Pager Diet        • Kotlin
        Principal Engineer                                 • Counts alerts   • Go
        2020 – Present                                       of a night      • Bazel
        • Rehearsed the failover every month until a       Rack              • Bash
          region could be lost, on foot                    • Modules for     • Java
        • Wrote the runbooks of the night shift              a rack of old   • Rust
        Harrow Telecom                                       clients
        Engineer                                           Education         Languages
        2016 – 2020                                        BSc Physics       English
        • Moved 1,200 machines over eleven weekends        York, 2016        Welsh
        """,
      lines: """
        0 text: Mira Holt | Engineer
        0 text: Engineer of platforms who likes quiet pagers, and of the tools that people use for them at night.
        0 text: Experience
        0 text: Larkspur Bank
        0 text: Principal Engineer
        0 text: 2020 – Present
        0 bullet: Rehearsed the failover every month until a region could be lost, on foot
        0 bullet: Wrote the runbooks of the night shift
        0 text: Harrow Telecom
        0 text: Engineer
        0 text: 2016 – 2020
        0 bullet: Moved 1,200 machines over eleven weekends
        1 text: Projects
        1 text: Pager Diet
        1 bullet: Counts alerts of a night
        1 text: Rack
        1 bullet: Modules for a rack of old clients
        1 text: Education
        1 text: BSc Physics
        1 text: York, 2016
        1 text: Skills
        1 bullet: Kotlin
        1 bullet: Go
        1 bullet: Bazel
        1 bullet: Bash
        1 bullet: Java
        1 bullet: Rust
        1 text: Languages
        1 text: English
        1 text: Welsh
        """),
    Case(
      name: "first rows that are set in by what a mark left, and names in small letters before what they are",
      source: """
        Mira Holt
        mira@example.com

        Experience
        Larkspur Bank, Principal Engineer                              2020 – Present
           Rehearsed the failover of the whole platform every month until a region
        could be lost without a call
            Replaced a home-grown tool for the deployments of the night by a plain
        one that people like
        Harrow Telecom, Engineer                                       2016 – 2020
           Moved 1,200 machines over eleven weekends

        Projects                                                       github.example.com
        pager-diet: Counts the alerts of a night that nobody has acted on
        rack: Modules for a rack of old clients
        """,
      lines: """
        0 text: Mira Holt
        0 text: mira@example.com
        0 text: Experience
        0 text: Larkspur Bank, Principal Engineer | 2020 – Present
        0 bullet: Rehearsed the failover of the whole platform every month until a region could be lost without a call
        0 bullet: Replaced a home-grown tool for the deployments of the night by a plain one that people like
        0 text: Harrow Telecom, Engineer | 2016 – 2020
        0 bullet: Moved 1,200 machines over eleven weekends
        0 text: Projects | github.example.com
        0 text: pager-diet: Counts the alerts of a night that nobody has acted on
        0 text: rack: Modules for a rack of old clients
        """),
  ]
}
