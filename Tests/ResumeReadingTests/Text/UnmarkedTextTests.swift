import Testing

@testable import ResumeReading

/// Whole resumes as a page's copy makes them (`pdftotext`, a viewer's copy and paste): marks lost or on lines of their own,
/// titles of the margin before the first line of what they head, compared as trees with source lines.
@Suite struct UnmarkedTextTests {
  typealias Case = WholeResumeCase

  @Test(arguments: cases)
  func wholeResume(_ one: Case) {
    one.check(TextReader.document(one.source))
  }

  static let cases = [
    Case(
      name: "titles of the margin run into the first line of their section",
      source: """
        Mira Holt
        mira@example.com +44 20 5550 0142 Leeds
        Profile Engineer with twelve years in payments, who likes restores that have been rehearsed
        and pagers that stay silent.
        Work Experience Larkspur Bank Aug 2020 – Present
        Reliability Engineer Leeds
        Cut customer-visible incidents from 31 to 9 a quarter
        Harrow Telecom Feb 2016 – Jul 2020
        Systems Engineer York
        Moved 200 machines over eleven weekends
        Education University of Leeds 2009 – 2012
        BSc Computer Science
        Technical Skills Go, Python, Bash
        """,
      tree: """
        name: Mira Holt
        email: mira@example.com
        phone: +44 20 5550 0142
        location: Leeds
        summary: Engineer with twelve years in payments, who likes restores that have been rehearsed and pagers that stay silent.
        sections: Profile | Work Experience | Education | Technical Skills
        work 5: Reliability Engineer @ Larkspur Bank (Leeds) [2020-08..now]
          7 • Cut customer-visible incidents from 31 to 9 a quarter
        work 8: Systems Engineer @ Harrow Telecom (York) [2016-02..2020-07]
          10 • Moved 200 machines over eleven weekends
        education 11: BSc Computer Science @ University of Leeds [2009..2012]
        skills 13: Technical Skills: Go + Python + Bash
        """),
    Case(
      name: "titles of the margin in capitals; an award that begins with another title's word",
      source: """
        Liv Brandt
        liv@example.org
        ÜBER MICH Testerin aus Überzeugung, neun Jahre in Handel und Bahn.
        BERUFSERFAHRUNG Testmanagerin, Tern Digital GmbH — Salzburg Juni 2019 – heute
        Aufbau der Testautomatisierung mit 2.300 Fällen
        Fehler in Produktion: minus 58 % in zwei Jahren
        Softwaretesterin, Larkspur AG — Linz Jan. 2016 – Mai 2019
        Tests des Kassensystems für 430 Filialen
        STUDIUM Bachelor of Science, Fachhochschule Linz (2012 – 2015)
        SPRACHEN Deutsch (Muttersprache)
        Englisch (C1)
        """,
      tree: """
        name: Liv Brandt
        email: liv@example.org
        summary: Testerin aus Überzeugung, neun Jahre in Handel und Bahn.
        sections: ÜBER MICH | BERUFSERFAHRUNG | STUDIUM | SPRACHEN
        work 4: Testmanagerin @ Tern Digital GmbH (Salzburg) [2019-06..now]
          5 • Aufbau der Testautomatisierung mit 2.300 Fällen
          6 • Fehler in Produktion: minus 58 % in zwei Jahren
        work 7: Softwaretesterin @ Larkspur AG (Linz) [2016-01..2019-05]
          8 • Tests des Kassensystems für 430 Filialen
        education 9: Bachelor of Science @ Fachhochschule Linz [2012..2015]
        language 10: Deutsch / Muttersprache
        language 11: Englisch / C1
        """),
    Case(
      name: "deeds in nouns without marks, title and place below organisation and date",
      source: """
        Ruben Anders
        ruben@example.at
        Beruf
        harrow Juli 2021 — heute
        Data Engineer Wien
        Aufbau einer Plattform für 1,4 Mio. Zähler; Latenz von 40
        Minuten auf 25 Sekunden
        Bereitschaftsdienst alle fünf Wochen
        Tern & Larkspur Spedition März 2018 — Juni 2021
        Business Analyst Linz
        Prognose von Leerfahrten, die 8 % Diesel spart
        """,
      tree: """
        name: Ruben Anders
        email: ruben@example.at
        sections: Beruf
        work 4: Data Engineer @ harrow (Wien) [2021-07..now]
          6 • Aufbau einer Plattform für 1,4 Mio. Zähler; Latenz von 40 Minuten auf 25 Sekunden
          8 • Bereitschaftsdienst alle fünf Wochen
        work 9: Business Analyst @ Tern & Larkspur Spedition (Linz) [2018-03..2021-06]
          11 • Prognose von Leerfahrten, die 8 % Diesel spart
        """),
    Case(
      name: "date, organisation and place on lines of their own below the title",
      source: """
        Konrad Holm
        konrad@example.de
        Berufspraxis
        Inbetriebnehmer
        02/2018 – heute
        Larkspur Windkraft GmbH
        Wilhelmshaven
        Inbetriebnahme von 46 Anlagen, davon 12 auf
        See
        Fernwartung für 210 Anlagen eingerichtet; Einsätze um 27 % gesunken
        Betriebselektriker
        09/2012 – 01/2018
        Molkerei Harrow
        Wiefelstede
        Stillstandszeiten: von 3,4 % auf 1,1 %
        """,
      tree: """
        name: Konrad Holm
        email: konrad@example.de
        sections: Berufspraxis
        work 4: Inbetriebnehmer @ Larkspur Windkraft GmbH (Wilhelmshaven) [2018-02..now]
          8 • Inbetriebnahme von 46 Anlagen, davon 12 auf See
          10 • Fernwartung für 210 Anlagen eingerichtet; Einsätze um 27 % gesunken
        work 11: Betriebselektriker @ Molkerei Harrow (Wiefelstede) [2012-09..2018-01]
          15 • Stillstandszeiten: von 3,4 % auf 1,1 %
        """),
    Case(
      name: "marks copied below their lists, arrows too",
      source: """
        Seun Hart
        seun@example.com

        Career History
        JANUARY 2021 – PRESENT
        Engineering Manager
        Larkspur, London
        Grew the group from 9 to 31 engineers in five squads
        Median build: 19 minutes to 7

        ●
        ●

        APRIL 2018 – DECEMBER 2020
        Software Engineer
        Harrow & Tyne plc, Newcastle upon Tyne
        Designed the double-entry core

        ●
        """,
      tree: """
        name: Seun Hart
        email: seun@example.com
        sections: Career History
        work 5: Engineering Manager @ Larkspur (London) [2021-01..now]
          8 • Grew the group from 9 to 31 engineers in five squads
          9 • Median build: 19 minutes to 7
        work 14: Software Engineer @ Harrow & Tyne plc (Newcastle upon Tyne) [2018-04..2020-12]
          17 • Designed the double-entry core
        """),
    Case(
      name: "a blank line between each mark and its text",
      source: """
        Seun Hart
        seun@example.com

        CAREER HISTORY
        Engineering Manager

        Jan 2021 – Present

        Larkspur, London
        •

        Pflege der Testfälle in HP

        •

        Wartezeit: minus 58 % in zwei Jahren

        Software Engineer

        Apr 2018 – Dec 2020

        Harrow, London
        •

        Einarbeitung von zwei Kollegen
        """,
      tree: """
        name: Seun Hart
        email: seun@example.com
        sections: CAREER HISTORY
        work 5: Engineering Manager @ Larkspur (London) [2021-01..now]
          12 • Pflege der Testfälle in HP
          16 • Wartezeit: minus 58 % in zwei Jahren
        work 18: Software Engineer @ Harrow (London) [2018-04..2020-12]
          25 • Einarbeitung von zwei Kollegen
        """),
    Case(
      name: "arrows right before their items, one between two figures",
      source: """
        Noor Halloran
        noor@example.com
        Experience
        Frontend Engineer @ Larkspur (Mar 2021–Present)
        →Built the console that 1,900 people use
        →Time to assignment: 74 s → 31 s
        UX Engineer @ Harrow (Jan 2019–Feb 2021)
        →Prototyped a point-of-sale for 140 cafés
        """,
      tree: """
        name: Noor Halloran
        email: noor@example.com
        sections: Experience
        work 4: Frontend Engineer @ Larkspur [2021-03..now]
          5 • Built the console that 1,900 people use
          6 • Time to assignment: 74 s → 31 s
        work 7: UX Engineer @ Harrow [2019-01..2021-02]
          8 • Prototyped a point-of-sale for 140 cafés
        """),
    Case(
      name: "a date and its entry right below a bullet that fills its line",
      source: """
        Mira Holt
        mira@example.com
        Experience
        2020 – 2023 Security Engineer, Larkspur, Leeds
        • Removed the last 78 long-lived access keys from all accounts
        • Built single sign-on for 90 internal systems in nine months
        2016 – 2020 Network Engineer, Harrow, York
        • Moved 40 branches to a new network without a lost day
        """,
      tree: """
        name: Mira Holt
        email: mira@example.com
        sections: Experience
        work 4: Security Engineer @ Larkspur (Leeds) [2020..2023]
          5 • Removed the last 78 long-lived access keys from all accounts
          6 • Built single sign-on for 90 internal systems in nine months
        work 7: Network Engineer @ Harrow (York) [2016..2020]
          8 • Moved 40 branches to a new network without a lost day
        """),
    Case(
      name: "marks copied together: before their list, below it, after the dates below it",
      source: """
        Mira Holt
        mira@example.com

        Work Experience
        Larkspur
        Reliability Engineer

        Leeds, UK
        Feb 2022 – Present

        Sichtung von 40 Anlagen ohne einen Ausfall, mit
        zwei Kolleginnen
        ○ Replaced a hand-run fail-over with a rehearsed one
        ○

        Harrow Telecom
        Systems Engineer
        ○
        ○

        York, UK
        May 2018 – Jan 2022

        Einsatz in zwölf Filialen der Region
        Neubau der Buchung für 9.000 Gäste

        Projects
        Slow Forms
        Galerie der Formulare für Leute ohne Zeit

        2023

        →

        Bus Lens
        Karte aller Haltestellen der Stadt

        2020

        →
        """,
      tree: """
        name: Mira Holt
        email: mira@example.com
        sections: Work Experience | Projects
        work 5: Reliability Engineer @ Larkspur (Leeds, UK) [2022-02..now]
          11 • Sichtung von 40 Anlagen ohne einen Ausfall, mit zwei Kolleginnen
          13 • Replaced a hand-run fail-over with a rehearsed one
        work 16: Systems Engineer @ Harrow Telecom (York, UK) [2018-05..2022-01]
          24 • Einsatz in zwölf Filialen der Region
          25 • Neubau der Buchung für 9.000 Gäste
        project 28: @ Slow Forms [2023..2023]
          29 • Galerie der Formulare für Leute ohne Zeit
        project 35: @ Bus Lens [2020..2020]
          36 • Karte aller Haltestellen der Stadt
        """),
    Case(
      name: "ends of ranges below their beginnings",
      source: """
        Noor Halloran
        noor@example.com

        Experience
        Frontend Engineer at Larkspur

        Mar 2021
        Toronto, ON

        → Present

        Built the console that 1,900 people use on every shift

        UX Engineer at Harrow

        Jan 2019

        → Feb 2021

        Prototyped a point-of-sale for 140 cafés
        """,
      tree: """
        name: Noor Halloran
        email: noor@example.com
        sections: Experience
        work 5: Frontend Engineer @ Larkspur (Toronto, ON) [2021-03..now]
          12 • Built the console that 1,900 people use on every shift
        work 14: UX Engineer @ Harrow [2019-01..2021-02]
          20 • Prototyped a point-of-sale for 140 cafés
        """),
    Case(
      name: "ranges that break in a narrow column, beside what they date",
      source: """
        Liv Brandt
        liv@example.org
        Berufserfahrung
        2019-06 – heute Testmanagerin, Tern Digital GmbH, Salzburg
        Aufbau der Testautomatisierung mit 2.300 Fällen
        2016-01 – 2019-
        05
        Softwaretesterin, Larkspur AG, Linz
        Tests des Kassensystems für 430 Filialen
        """,
      tree: """
        name: Liv Brandt
        email: liv@example.org
        sections: Berufserfahrung
        work 4: Testmanagerin @ Tern Digital GmbH (Salzburg) [2019-06..now]
          5 • Aufbau der Testautomatisierung mit 2.300 Fällen
        work 6: Softwaretesterin @ Larkspur AG (Linz) [2016-01..2019-05]
          9 • Tests des Kassensystems für 430 Filialen
        """),
    Case(
      name: "places a blank behind names, organisations a blank behind titles",
      source: """
        Dara Holt
        dara@example.com
        Experience
        Staff Engineer Larkspur Jun 2021 – Present
        • Own the write-ahead log of a distributed database
        Programmer Analyst II Harrow & Pike Mar 2015 – Jan 2018
        • Moved payroll for 4,200 people off a mainframe
        Volunteering
        Kestrel Bank London
        Treasurer Jan 2021 – Present
        • Kept the books of the club
        Thames Insurance plc Leeds
        Team Lead Sep 2014 – Mar 2018
        • Mentored four graduates
        """,
      tree: """
        name: Dara Holt
        email: dara@example.com
        sections: Experience | Volunteering
        work 4: Staff Engineer @ Larkspur [2021-06..now]
          5 • Own the write-ahead log of a distributed database
        work 6: Programmer Analyst II @ Harrow & Pike [2015-03..2018-01]
          7 • Moved payroll for 4,200 people off a mainframe
        volunteer 9: Treasurer @ Kestrel Bank (London) [2021-01..now]
          11 • Kept the books of the club
        volunteer 12: Team Lead @ Thames Insurance plc (Leeds) [2014-09..2018-03]
          14 • Mentored four graduates
        """),
    Case(
      name: "a place behind each employer, over several titles there",
      source: """
        Dara Holt
        dara@example.com
        Experience
        Larkspur Mobility Detroit, MI
        Staff Engineer Feb. 2023 – Present
        • Drove the move to a workflow engine
        Senior Software Engineer Mar. 2020 – Jan. 2023
        • Sharded the payments database by merchant
        Software Engineer June 2018 – Feb. 2020
        • Wrote the map of the driver app
        Kestrel Isle Robotics Dearborn, MI
        Software Engineer July 2016 – May 2018
        • Wrote path planning for a warehouse robot
        Software Engineering Intern May 2015 – Aug. 2015
        • Added drivers for two laser scanners
        """,
      tree: """
        name: Dara Holt
        email: dara@example.com
        sections: Experience
        work 4: Staff Engineer @ Larkspur Mobility (Detroit, MI) [2023-02..now]
          6 • Drove the move to a workflow engine
        work 7: Senior Software Engineer @ Larkspur Mobility (Detroit, MI) [2020-03..2023-01]
          8 • Sharded the payments database by merchant
        work 9: Software Engineer @ Larkspur Mobility (Detroit, MI) [2018-06..2020-02]
          10 • Wrote the map of the driver app
        work 11: Software Engineer @ Kestrel Isle Robotics (Dearborn, MI) [2016-07..2018-05]
          13 • Wrote path planning for a warehouse robot
        work 14: Software Engineering Intern @ Kestrel Isle Robotics (Dearborn, MI) [2015-05..2015-08]
          15 • Added drivers for two laser scanners
        """),
    Case(
      name: "places behind commas are cut at those",
      source: """
        Dara Holt
        dara@example.com
        Experience
        Tern, San Francisco, CA
        Staff Engineer 07/2023 – present
        • Drove the move to a workflow engine
        Larkspur, San Marcos, TX
        Software Engineer 10/2020 – 06/2023
        • Sharded the payments database by merchant
        """,
      tree: """
        name: Dara Holt
        email: dara@example.com
        sections: Experience
        work 4: Staff Engineer @ Tern (San Francisco, CA) [2023-07..now]
          6 • Drove the move to a workflow engine
        work 7: Software Engineer @ Larkspur (San Marcos, TX) [2020-10..2023-06]
          9 • Sharded the payments database by merchant
        """),
  ]
}
