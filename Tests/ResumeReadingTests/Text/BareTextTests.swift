import Testing

@testable import ResumeReading

/// Whole resumes as `pdftotext -raw` prints them: neither blank lines nor indents say what belongs together.
@Suite struct BareTextTests {
  typealias Case = WholeResumeCase

  @Test(arguments: cases)
  func wholeResume(_ one: Case) {
    one.check(TextReader.document(one.source))
  }

  static let cases = [
    Case(
      name:
        "a header below an item that fills its row; dates and words that broke; a project in small letters",
      source: """
        Mira
        Holt
        Brandt
        Reliability Engineer
        Contact
        mira.holt.brandt@example.or
        g
        Leeds
        Experience
        Larkspur Bank
        Reliability Engineer
        Aug 2020 – Present
        • Reduced alerts from 500 to 77 a week by tying every page to a symptom
        • Planned the move out of the data centre in York, 40 racks in three long au-
        tumn weeks, and trained the people who had to run what was left of it be-
        hind the scenes
        • Organised four days of training a year
        Harrow Cooperative of Leeds
        Systems Engineer
        Feb 2016 – Jul
        2020
        • Wrote the runbooks that new colleagues still use
        Projects
        pagerdiet
        • Counts which alerts nobody acted on and then suggests what to delete of all
        these rules
        homelab-as-code
        • Terraform modules for a rack of old clients
        """,
      tree: """
        name: Mira Holt Brandt
        label: Reliability Engineer
        email: mira.holt.brandt@example.org
        location: Leeds
        sections: Contact | Experience | Projects
        work 10: Reliability Engineer @ Larkspur Bank [2020-08..now]
          13 • Reduced alerts from 500 to 77 a week by tying every page to a symptom
          14 • Planned the move out of the data centre in York, 40 racks in three long autumn weeks, and trained the people who had to run what was left of it behind the scenes
          17 • Organised four days of training a year
        work 18: Systems Engineer @ Harrow Cooperative of Leeds [2016-02..2020-07]
          22 • Wrote the runbooks that new colleagues still use
        project 24: @ pagerdiet
          25 • Counts which alerts nobody acted on and then suggests what to delete of all these rules
        project 27: @ homelab-as-code
          28 • Terraform modules for a rack of old clients
        """),
    Case(
      name: "items without marks below rows that are full; the next page's jobs behind a sidebar",
      source: """
        Liv Brandt Data Engineer
        liv.brandt@example.org
        Work Experience
        Harrow Telecom
        Data Engineer
        2019 – 2024
        Static checks for all the pipelines that nobody had ever run
        Renders of every dashboard at build time
        Two colleagues trained in testing with what the team bought
        A component library of 36 parts for five teams
        Moved the account area from one framework to another without a
        feature freeze
        On call one week in three
        Three talks at meetups
        Dashboards for the board
        Guidelines for all reviews
        Skills
        Python
        SQL
        \u{0C}Replaced the nightly batch by streams
        Tern & Larkspur
        Analyst
        2015 – 2018
        Forecast demand for 706 products
        Projects
        larkspur-lint
        • Introduced a short written update every
        Friday in place of the meeting that was
        held before the release, and after that
        a guide
        Languages
        English
        """,
      tree: """
        name: Liv Brandt
        label: Data Engineer
        email: liv.brandt@example.org
        sections: Work Experience | Skills | Projects | Languages
        work 4: Data Engineer @ Harrow Telecom [2019..2024]
          7 • Static checks for all the pipelines that nobody had ever run
          8 • Renders of every dashboard at build time
          9 • Two colleagues trained in testing with what the team bought
          10 • A component library of 36 parts for five teams
          11 • Moved the account area from one framework to another without a feature freeze
          13 • On call one week in three
          14 • Three talks at meetups
          15 • Dashboards for the board
          16 • Guidelines for all reviews
          20 • Replaced the nightly batch by streams
        work 21: Analyst @ Tern & Larkspur [2015..2018]
          24 • Forecast demand for 706 products
        project 26: @ larkspur-lint
          27 • Introduced a short written update every Friday in place of the meeting that was held before the release, and after that a guide
        skills 18: Skills: Python + SQL
        language 32: English
        """),
    Case(
      name: "a form's labels with a blank behind them",
      source: """
        Lebenslauf
        Persönliche Daten
        Name Dr. Ruben Anders
        Anschrift Linz
        Telefon +43 5550 0142
        E-Mail ruben.anders@example.at
        Beruflicher Werdegang
        10/2018 – heute Projektleiter
        Stadtwerke Harrow, Linz
        - Leitung der Einführung eines neuen Systems für alle Kunden der Stadt
        """,
      tree: """
        name: Dr. Ruben Anders
        email: ruben.anders@example.at
        phone: +43 5550 0142
        location: Linz
        sections: Persönliche Daten | Beruflicher Werdegang
        work 8: Projektleiter @ Stadtwerke Harrow (Linz) [2018-10..now]
          10 • Leitung der Einführung eines neuen Systems für alle Kunden der Stadt
        warning: Line 4 was not understood.
        """),
    Case(
      name: "a name behind the end of a section, where a page's copy put its head",
      source: """
        Experience
        Lead Engineer, Larkspur
        Jul 2018 – Present
        • Led a team of six from concept to production
        Education
        BSc Mechanical Engineering
        University of Leeds, 2010 – 2013
        Seun Hart
        Lead Engineer
        Contact
        seun.hart@example.com
        Leeds
        """,
      tree: """
        name: Seun Hart
        label: Lead Engineer
        email: seun.hart@example.com
        location: Leeds
        sections: Experience | Education | Contact
        work 2: Lead Engineer @ Larkspur [2018-07..now]
          4 • Led a team of six from concept to production
        education 6: BSc Mechanical Engineering @ University of Leeds [2010..2013]
        """),
    Case(
      name: "marks copied behind the end of all lists, above a title",
      source: """
        Konrad Holm
        konrad@example.de
        Experience
        Engineer
        Larkspur | 2019 – 2024
        Built the ledger for two countries
        Moved 200 machines over eleven weekends
        •
        •
        LANGUAGES
        English
        """,
      tree: """
        name: Konrad Holm
        email: konrad@example.de
        sections: Experience | LANGUAGES
        work 4: Engineer @ Larkspur [2019..2024]
          6 • Built the ledger for two countries
          7 • Moved 200 machines over eleven weekends
        language 11: English
        """),
    Case(
      name:
        "a column of dates before all that it dates; titles that ran into their lines; dots; labels of lists",
      source: """
        Mira Holt
        mira.holt@example.com
        Profile Engineer who likes restores that have been rehearsed.
        Employment Sep 2020 – Present
        Mar 2018 – Aug 2020
        2015 – 2018
        Reliability Engineer ∙ Larkspur Bank
        Reduced alerts from 500 to 77 a week
        Harrow Telecom - Systems Engineer
        Moved 200 machines over eleven weekends
        Technician, Tern Logistics Ltd
        Mentored two trainees
        Education University of Leeds
        BSc Computer Science
        Computer Skills Cloud Hetzner, Terraform, Packer
        Containers Docker, Helm
        Scripting Bash, Python
        """,
      tree: """
        name: Mira Holt
        email: mira.holt@example.com
        summary: Engineer who likes restores that have been rehearsed.
        sections: Profile | Employment | Education | Computer Skills
        work 7: Reliability Engineer @ Larkspur Bank [2020-09..now]
          8 • Reduced alerts from 500 to 77 a week
        work 9: Systems Engineer @ Harrow Telecom [2018-03..2020-08]
          10 • Moved 200 machines over eleven weekends
        work 11: Technician @ Tern Logistics Ltd [2015..2018]
          12 • Mentored two trainees
        education 13: BSc Computer Science @ University of Leeds
        skills 15: Cloud: Hetzner + Terraform + Packer
        skills 16: Containers: Docker + Helm
        skills 17: Scripting: Bash + Python
        """),
    Case(
      name:
        "items in nouns below full rows; a word with a capital that goes on a row; rows of skills without marks",
      source: """
        Ruben Anders
        ruben.anders@example.fr
        Expérience professionnelle
        Larkspur, Nantes
        Développeur
        2019 – 2024
        Refonte du tunnel de réservation en collaboration avec une équipe
        Mise en conformité de 45 écrans avec deux testeurs malvoyants
        Animation de la guilde de 14 personnes dont trois qui étaient à la
        retraite
        Encadrement de quatre personnes et revue de tout leur code
        Passage de la banque à un nouveau système sans interruption
        Compétences
        TypeScript React Jetpack Compose dbt
        Domain-driven design SQL Vue
        """,
      tree: """
        name: Ruben Anders
        email: ruben.anders@example.fr
        sections: Expérience professionnelle | Compétences
        work 4: Développeur @ Larkspur (Nantes) [2019..2024]
          7 • Refonte du tunnel de réservation en collaboration avec une équipe
          8 • Mise en conformité de 45 écrans avec deux testeurs malvoyants
          9 • Animation de la guilde de 14 personnes dont trois qui étaient à la retraite
          11 • Encadrement de quatre personnes et revue de tout leur code
          12 • Passage de la banque à un nouveau système sans interruption
        skills 14: Compétences: TypeScript + React + Jetpack Compose + dbt + Domain-driven design + SQL + Vue
        """),
    Case(
      name: "a German row that ends open goes on in a capital",
      source: """
        Liv Brandt
        liv.brandt@example.at
        Berufserfahrung
        10/2018 – heute Projektleiterin
        Stadtwerke Harrow, Linz
        - Entwicklung von Diensten mit Java und Spring Boot für ein
        Abrechnungssystem mit vielen Kunden
        - Verkürzung der Durchlaufzeit von sechs Wochen auf nur noch drei
        Tage
        - Einführung automatisierter Tests, wodurch die Fehlerquote im
        Betrieb um 47 % sank
        """,
      tree: """
        name: Liv Brandt
        email: liv.brandt@example.at
        sections: Berufserfahrung
        work 4: Projektleiterin @ Stadtwerke Harrow (Linz) [2018-10..now]
          6 • Entwicklung von Diensten mit Java und Spring Boot für ein Abrechnungssystem mit vielen Kunden
          8 • Verkürzung der Durchlaufzeit von sechs Wochen auf nur noch drei Tage
          10 • Einführung automatisierter Tests, wodurch die Fehlerquote im Betrieb um 47 % sank
        """),
    Case(
      name: "dates and places of the margin behind the lists, in the order of the headers",
      source: """
        Seun Hart
        seun.hart@example.com

        Experience
        Larkspur Bank
        Reliability Engineer
        • Cut customer-visible incidents from 31 to 9 a quarter
        Harrow Telecom
        Systems Engineer
        • Moved 200 machines over eleven weekends

        Leeds
        Aug 2020 – Present

        York
        Feb 2016 – Jul 2020

        Skills
        Go, SQL
        """,
      tree: """
        name: Seun Hart
        email: seun.hart@example.com
        sections: Experience | Skills
        work 5: Reliability Engineer @ Larkspur Bank (Leeds) [2020-08..now]
          7 • Cut customer-visible incidents from 31 to 9 a quarter
        work 8: Systems Engineer @ Harrow Telecom (York) [2016-02..2020-07]
          10 • Moved 200 machines over eleven weekends
        skills 19: Skills: Go + SQL
        """),
    Case(
      name: "dates of the margin behind the next entry's title",
      source: """
        Konrad Holm
        konrad.holm@example.com

        Experience
        Reliability Engineer
        Larkspur Bank
        • Cut customer-visible incidents from 31 to 9 a quarter

        Systems Engineer

        Aug 2020 – Present

        Harrow Telecom
        • Moved 200 machines over eleven weekends

        Feb 2016 – Jul 2020

        Skills
        Go, SQL
        """,
      tree: """
        name: Konrad Holm
        email: konrad.holm@example.com
        sections: Experience | Skills
        work 5: Reliability Engineer @ Larkspur Bank [2020-08..now]
          7 • Cut customer-visible incidents from 31 to 9 a quarter
        work 9: Systems Engineer @ Harrow Telecom [2016-02..2020-07]
          14 • Moved 200 machines over eleven weekends
        skills 19: Skills: Go + SQL
        """),
  ]
}
