import Testing

@testable import ResumeReading

/// How people use the levels of headings, what stands in headings, and what stands between them and their lists.
@Suite struct HeadingHabitTests {
  typealias Case = WholeResumeCase

  @Test(arguments: cases)
  func wholeResume(_ one: Case) {
    one.check(MarkdownReader.document(one.source))
  }

  static let cases = [
    Case(
      name: "a label that comes below each job is one title, and the sections are those of the outer level",
      source: """
        # Ada Brook

        ## About Me

        I like engines that run at night.

        ## My Experience

        ### Larkspur - Front-end Consultant

        ##### February 2023 - November 2024

        - Rebuilt the meter reading flow for phones

        #### Tools & Technologies

        - Vue, Vitest

        ### Harrow Press - Developer

        ##### May 2016 - May 2019

        - Built the election map in two weeks

        #### Tools & Technologies

        - Go, Kafka

        ### Tarn Mill - Developer

        ##### May 2014 - April 2016

        - Moved the shop to another host

        #### Tools & Technologies

        - PHP
        """,
      tree: """
        name: Ada Brook
        summary: I like engines that run at night.
        sections: About Me | My Experience
        work 9: Front-end Consultant @ Larkspur [2023-02..2024-11]
          with: Vue + Vitest
          13 • Rebuilt the meter reading flow for phones
        work 19: Developer @ Harrow Press [2016-05..2019-05]
          with: Go + Kafka
          23 • Built the election map in two weeks
        work 29: Developer @ Tarn Mill [2014-05..2016-04]
          with: PHP
          33 • Moved the shop to another host
        """),
    Case(
      name: "a title of a lower level before all others; what says that it is a resume is none",
      source: """
        # Ada Brook

        ### Professional Summary

        Runs engines at night.

        ## Experience

        **Engineer**, Larkspur Ltd, 2019 – 2021

        - Built the night desk

        ## Education

        **Brook College**, 2014 – 2018
        """,
      tree: """
        name: Ada Brook
        summary: Runs engines at night.
        sections: Professional Summary | Experience | Education
        work 9: Engineer @ Larkspur Ltd [2019..2021]
          11 • Built the night desk
        education 15: @ Brook College [2014..2018]
        """),
    Case(
      name: "jobs marked up as the section above them is, one of a title that no word tells",
      source: """
        # Ada Brook

        ## Work Experience

        ## Larkspur Security Ltd
        **Security Officer** (July 2024 – August 2025)
        - Looked after a yard at night

        ## Green Heron
        **Floater** (May 2021 – May 2022)
        - Helped wherever somebody was ill

        ## Skills

        Go, Kafka
        """,
      tree: """
        name: Ada Brook
        sections: Work Experience | Skills
        work 5: Security Officer @ Larkspur Security Ltd [2024-07..2025-08]
          7 • Looked after a yard at night
        work 9: Floater @ Green Heron [2021-05..2022-05]
          11 • Helped wherever somebody was ill
        skills 15: Skills: Go + Kafka
        """),
    Case(
      name: "a section marked up as the jobs above it are",
      source: """
        # Ada Brook

        # Experience

        ## Larkspur Ltd (May 2014 - November 2016)

        - Built the night desk

        ## Other projects

        ###Night bus map
        A map of the buses that run at night.

        # Skills

        - Go
        """,
      tree: """
        name: Ada Brook
        sections: Experience | Other projects | Skills
        work 5: @ Larkspur Ltd [2014-05..2016-11]
          7 • Built the night desk
        project 11: @ Night bus map
          12 • A map of the buses that run at night.
        skills 16: Skills: Go
        """),
    Case(
      name: "a link in a heading is a part of its own, and a link below it leads away",
      source: """
        # Ada Brook

        ## Experience

        ### Intern, Developer, [Wren](https://wren.example.com) (June 2023 - April 2024)
        [App Store](https://store.example.com/wren)

        - Built the night desk
        """,
      tree: """
        name: Ada Brook
        sections: Experience
        work 5: Intern, Developer @ Wren [2023-06..2024-04]
          8 • Built the night desk
        """),
    Case(
      name: "what a firm does, between its name and the dates; more behind a date than belongs to it",
      source: """
        # Ada Brook

        ## Experience

        ## Tarn Market

        Ran the largest market for used boats on the lakes.
        2021.08 ~ 2023.01
        Front-end Developer

        - Built the night desk
          - …

        ### Research Associate — Brook University
        *Oct 2017 – May 2020* (a student until May 2018; research associate after the degree). Advisor: N. Jarrett.

        - Trained nets on photographs of lakes
        """,
      tree: """
        name: Ada Brook
        sections: Experience
        work 5: Front-end Developer @ Tarn Market [2021-08..2023-01]
          summary: Ran the largest market for used boats on the lakes.
          11 • Built the night desk
        work 14: Research Associate @ Brook University [2017-10..2020-05]
          summary: (a student until May 2018; research associate after the degree). Advisor: N. Jarrett.
          17 • Trained nets on photographs of lakes
        """),
    Case(
      name: "sentences over a list of links tell what was done",
      source: """
        # Ada Brook

        ## Projects

        ### Dice

        Built a game of dice that two can play on one phone.

        - GitHub: [https://git.example.com/dice](https://git.example.com/dice)
        - Demo: [https://dice.example.org](https://dice.example.org)
        """,
      tree: """
        name: Ada Brook
        sections: Projects
        project 5: @ Dice
          7 • Built a game of dice that two can play on one phone.
          9 • GitHub: https://git.example.com/dice
          10 • Demo: https://dice.example.org
        """),
  ]
}
