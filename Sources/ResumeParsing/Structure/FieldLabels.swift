/// The names of an entry's fields as forms print them: "Position: Engineer", "Name and address of employer", "Période".
enum FieldLabels {
  /// What a label says about its value.
  enum Field: Sendable, Equatable {
    case organisation, position, date, place, duties
    /// What is neither of them, and no title though it may read like one ("Supervisor: …").
    case note
  }

  /// `line` without the label it begins with, and what that label names; nil where it begins with none. The text of
  /// a line that is nothing but a label is empty.
  static func value(of line: ResumeLine) -> (field: Field, line: ResumeLine)? {
    guard line.role != .bullet else { return nil }
    if let first = line.segments.first, let field = field(first), line.segments.count > 1 {
      var rest = line
      rest.set(Array(line.segments.dropFirst()))
      // The label of a list beside it may have come to the row above.
      if rest.segments.count > 1 { rest.set(rest.segments.filter { self.field($0) != .duties }) }
      if rest.segments.count == 1, rest.role == .row { rest.role = .text }
      return (field, rest)
    }
    if line.segments.count == 2, line.segments[0].contains(" "), note(line.segments[0]) != nil {
      return (.note, line)
    }
    guard let first = line.segments.first else { return nil }
    if let parts = LabelledText(first), let field = field(beforeColon: String(parts.label)) {
      // A note says little without its label.
      if field == .note { return (field, line) }
      // "Role: Looking after the help desk. Writing queries …" tells what was done.
      if field == .position, first.utf8.count > 100, first.contains(". ") { return (.duties, line) }
      let others = line.segments.dropFirst()
      var rest = line
      rest.set((parts.value.isEmpty && !others.isEmpty ? [] : [parts.value]) + others)
      return (field, rest)
    }
    if line.segments.count == 1, let found = longLabel(of: line) { return found }
    // A label without a colon says so only by its length: "Main activities and responsibilities".
    guard line.segments.count == 1, let field = field(line.text),
      line.text.split(separator: " ").count >= (field == .duties ? 2 : 3) || line.text.contains("/")
    else { return nil }
    var rest = line
    rest.text = ""
    rest.segments = []
    return (field, rest)
  }

  /// "Title of qualification awarded Diploma in Chemistry": a label so long that it filled its column.
  private static func longLabel(of line: ResumeLine) -> (field: Field, line: ResumeLine)? {
    let words = line.text.split(separator: " ", maxSplits: 9)
    guard words.count >= 4 else { return nil }
    for count in stride(from: min(8, words.count - 1), through: 3, by: -1) {
      let label = line.text[..<words[count - 1].endIndex]
      guard let field = fields[TextFolding.key(String(label))],
        words[count].unicodeScalars.first.map({ !$0.properties.isLowercase }) ?? false
      else { continue }
      var rest = line
      rest.text = String(words[count...].joined(separator: " "))
      rest.segments = [rest.text]
      return (field, rest)
    }
    return nil
  }

  /// The rows of a form that has several fields on each ("직무 | 엔지니어 | 근무지 | 성남"), a line for each field; the line
  /// itself where not every other cell is a label.
  static func parted(_ line: ResumeLine) -> [ResumeLine] {
    let cells = line.segments
    guard line.role != .bullet, cells.count >= 4, cells.count.isMultiple(of: 2),
      stride(from: 0, to: cells.count, by: 2).allSatisfy({ field(cells[$0]) != nil })
    else { return [line] }
    return stride(from: 0, to: cells.count, by: 2).map { at in
      var part = line
      part.set([cells[at], cells[at + 1]])
      return part
    }
  }

  /// `lines` with labels that a narrow column set on two rows ("Main activities and" over "responsibilities") on one; as
  /// they are where no line begins with a label.
  static func joined(_ lines: [ResumeLine]) -> [ResumeLine] {
    guard lines.contains(where: { value(of: $0) != nil }) else { return lines }
    var out: [ResumeLine] = []
    out.reserveCapacity(lines.count)
    for line in lines {
      if let above = out.last, let whole = joinedRows(above, line) {
        out[out.count - 1] = whole
      } else if let above = out.last, above.role != .bullet, line.role != .bullet, line.segments.count == 1,
        above.segments.count == 1, above.column == line.column, above.isBold == line.isBold,
        field(above.text) != .duties || line.text.unicodeScalars.first?.properties.isLowercase ?? false,
        field(above.text + " " + line.text) != nil
      {
        out[out.count - 1].text += " " + line.text
        out[out.count - 1].segments = [out[out.count - 1].text]
      } else {
        out.append(line)
      }
    }
    return out
  }

  /// Two rows of a label and its value side by side ("Main activities and ⟂ Analysis of" over "responsibilities ⟂ coffee")
  /// as one; nil where the labels are not halves of one.
  private static func joinedRows(_ above: ResumeLine, _ line: ResumeLine) -> ResumeLine? {
    guard above.role != .bullet, line.role != .bullet, above.segments.count == 2, line.segments.count <= 2,
      line.gapAbove == 0 || line.fontSize > 0,
      let half = line.segments.first, half.unicodeScalars.first?.properties.isLowercase ?? false,
      field(above.segments[0]) == nil, labelBeginnings.contains(TextFolding.key(above.segments[0])),
      case let label = above.segments[0] + " " + half, isBeginning(label)
    else { return nil }
    var whole = above
    whole.segments[0] = label
    if line.segments.count == 2 {
      whole.segments[1] = EastAsian.joined([above.segments[1], line.segments[1]])
    }
    whole.text = whole.segments.joined(separator: " ")
    return whole
  }

  private static func isBeginning(_ label: String) -> Bool {
    let key = TextFolding.key(label)
    return fields[key] != nil || labelBeginnings.contains(key)
  }

  /// What the long labels of forms begin with, which a narrow column breaks.
  private static let labelBeginnings: WordSet = {
    let long = [
      "Main activities and responsibilities", "Name and address of employer", "Occupation or position held",
      "Name and type of organisation providing education and training", "Title of qualification awarded",
      "Name and type of organization providing education and training",
    ]
    return WordSet(
      long.flatMap { label in
        let words = label.split(separator: " ")
        return (2..<words.count).map { TextFolding.key(words[..<$0].joined(separator: " ")) }
      })
  }()

  /// What a form has beside the label of the duties; nil where it is too little to be one. Readers leave the first item's
  /// mark in the cell.
  static func duty(_ value: ResumeLine) -> ResumeLine? {
    var duty = value
    if let mark = value.text.unicodeScalars.first, BulletGlyph.isStrong(mark) {
      duty.text = TextFolding.trimmed(String(value.text.unicodeScalars.dropFirst()))
      duty.segments = [duty.text]
      duty.role = .bullet
      duty.mark = mark
      return duty.text.isEmpty ? nil : duty
    }
    let isLong =
      TextFolding.isCJK(value.text)
      ? value.text.unicodeScalars.count >= 12 : value.text.split(separator: " ").count >= 4
    return isLong ? value : nil
  }

  /// Whether `line` is nothing but a label of what was done, in one word, that is no title of a section as well.
  static func headsDuties(_ line: ResumeLine) -> Bool {
    line.role != .bullet && line.segments.count == 1 && !line.text.contains(" ")
      && field(TextFolding.trimmed(line.text, of: ":：")) == .duties
      && SectionTitles.kind(of: line.text) == nil
  }

  /// `line` without the label before a project's name ("Project Title: …", "Project #2: …"); nil where it has none.
  static func projectName(of line: ResumeLine) -> ResumeLine? {
    guard line.role != .bullet, let first = line.segments.first, let parts = LabelledText(first),
      parts.label.utf8.count <= 40,
      projectNames.contains(TextFolding.key(String(parts.label.filter { !$0.isNumber })))
    else { return nil }
    var rest = line
    rest.set([parts.value] + line.segments.dropFirst())
    rest.text = TextFolding.trimmed(rest.text)
    return rest.text.isEmpty ? nil : rest
  }

  private static let projectNames = WordSet(
    [
      "Project Title", "Project Name", "Name of Project", "Name of the Project", "Title of the Project",
      "Project", "Projektname", "Projekttitel", "Nom du projet", "Nombre del proyecto", "项目名称", "項目名稱",
      "专案名称",
      "プロジェクト名", "案件名", "프로젝트명", "Название проекта",
    ].map(TextFolding.key))

  /// What a label with a colon behind it names; nil where it is none.
  static func field(beforeColon label: String) -> Field? { field(label) ?? note(label) }

  /// `text` without the label that it begins with ("Role: Engineer").
  static func withoutLabel(_ text: String) -> String {
    guard let parts = LabelledText(text), field(String(parts.label)) != nil else { return text }
    return parts.value
  }

  /// Whether `text` is a label of what somebody did, and nothing else.
  static func isDutiesLabel(_ text: String) -> Bool {
    field(TextFolding.trimmed(text, of: ":：")) == .duties
  }

  /// Whether `text` is such a label and nothing else.
  static func isLabel(_ text: String) -> Bool { field(TextFolding.trimmed(text, of: ":：")) != nil }

  /// The labels that stand alone on several of `lines`, by ``TextFolding/key(_:)``: "Achievements" over the list of each
  /// job is no section's title.
  static func repeated(in lines: [ResumeLine]) -> Set<String> {
    var once: Set<String> = []
    var often: Set<String> = []
    // The lines of a long file need not be there twice.
    for at in lines.indices where lines[at].role != .bullet && lines[at].segments.count == 1 {
      let line = lines[at]
      guard isLabel(line.text) || isColoned(line, over: at + 1 < lines.count ? lines[at + 1] : nil) else {
        continue
      }
      let key = TextFolding.key(line.text)
      if !once.insert(key).inserted { often.insert(key) }
    }
    return often
  }

  /// "Summary of what I did:" over a list: whatever it says, it labels that list.
  private static func isColoned(_ line: ResumeLine, over next: ResumeLine?) -> Bool {
    line.text.hasSuffix(":") && next?.role == .bullet && line.role != .heading
      && line.text.split(separator: " ").count <= 5
  }

  /// Whether `line` is the head of a table that names its columns ("Years | School | Degree").
  static func isTableHead(_ line: ResumeLine) -> Bool {
    guard line.role == .row, line.segments.count >= 2 else { return false }
    guard line.level == 1 else { return line.segments.allSatisfy(isColumn) }
    // Markdown and Word mark the head: then one unknown column is a column too.
    let unknown = line.segments.count { !isColumn($0) }
    return unknown == 0 || unknown == 1 && line.segments.count >= 3 && !LineWords.isDated(line.text)
  }

  /// Whether `text` is what a column of a table is called.
  static func isColumn(_ text: String) -> Bool {
    if columns.contains(TextFolding.key(text)) || field(text) != nil { return true }
    // "Kunde / Branche", "Role and tasks"
    guard text.utf8.count <= 40 else { return false }
    let parts = text.split(whereSeparator: { $0 == "/" || $0 == "&" || $0 == " " })
      .filter { !["und", "and", "et", "y", "e", "en"].contains($0) }
    return (2...3).contains(parts.count)
      && parts.allSatisfy { columns.contains(TextFolding.key(String($0))) || field(String($0)) != nil }
  }

  /// Whether a column of that name counts its rows.
  static func isCounter(_ text: String) -> Bool {
    ["nr", "no", "lfdnr", "n", "num", "번호", "番号"].contains(TextFolding.key(text)) || text == "#"
  }

  /// Whether `line` heads a table of a freelancer's work: a column for the client or the firm, and one for the role.
  static func headsWork(_ line: ResumeLine) -> Bool {
    guard isTableHead(line) else { return false }
    let words = Set(line.segments.flatMap { TextFolding.words($0) })
    return !words.isDisjoint(with: [
      "kunde", "client", "customer", "firma", "company", "unternehmen", "auftraggeber", "klant",
    ])
      && !words.isDisjoint(with: ["rolle", "role", "position", "funktion", "rol", "tatigkeit", "tatigkeiten"])
  }

  /// `lines` without the heads of tables; what stands in a column of duties is a bullet below its row.
  static func withoutTableHeads(_ lines: [ResumeLine]) -> [ResumeLine] {
    var out: [ResumeLine] = []
    out.reserveCapacity(lines.count)
    var head: (cells: Int, duties: Int)?
    var counts = false
    for line in lines {
      var line = line
      // A number that counts the rows says nothing.
      if counts, line.role == .row, line.segments.count >= 3, Int(line.segments[0]) != nil {
        line.set(Array(line.segments.dropFirst()))
      }
      if isTableHead(line) {
        counts = isCounter(line.segments[0])
        if counts { line.segments.removeFirst() }
        head = line.segments.lastIndex { field($0) == .duties }.map { (line.segments.count, $0) }
      } else if let head, line.role == .row, line.segments.count == head.cells,
        var duty = duty(cell(head.duties, of: line))
      {
        var row = line
        row.segments.remove(at: head.duties)
        row.set(row.segments)
        duty.role = .bullet
        duty.level = 1
        out.append(row)
        // A cell may hold a whole list.
        for text in duty.text.split(separator: "•") {
          duty.text = TextFolding.trimmed(String(text))
          duty.segments = [duty.text]
          if !duty.text.isEmpty { out.append(duty) }
        }
      } else if let head, line.role != .bullet, line.segments.count < head.cells,
        head.duties == head.cells - 1,
        let duty = out.last, duty.role == .bullet, out.count >= 2, case let row = out[out.count - 2],
        row.role == .row, row.number == duty.number, line.number > row.number,
        line.gapAbove < 0.5 * row.gapAbove
      {
        // The cells of a row go on below it: the last one is the duties', those before it stand before them.
        let above = line.segments.dropLast()
        out[out.count - 1].text = EastAsian.joined([duty.text] + line.segments.suffix(1))
        out[out.count - 1].segments = [out[out.count - 1].text]
        for (cell, at) in zip(above.reversed(), row.segments.indices.reversed()) {
          out[out.count - 2].segments[at] = EastAsian.joined([row.segments[at], cell])
        }
        out[out.count - 2].text = out[out.count - 2].segments.joined(separator: " ")
      } else {
        out.append(line)
      }
    }
    return out
  }

  private static func cell(_ at: Int, of line: ResumeLine) -> ResumeLine {
    var cell = line
    let isMarked = line.segments[at].hasPrefix("- ") || line.segments[at].hasPrefix("– ")
    cell.segments = [isMarked ? String(line.segments[at].dropFirst(2)) : line.segments[at]]
    cell.segmentSizes = []
    cell.text = cell.segments[0]
    cell.role = .text
    return cell
  }

  /// What else the columns of tables are called.
  private static let columns = WordSet(
    [
      "Year", "Years", "School", "Degree", "University", "Field", "Subject", "Grade", "Course", "Institution",
      "Qualification", "Jahr", "Jahre", "Schule", "Abschluss", "Hochschule", "Fach", "Note", "Tätigkeit",
      "Année",
      "Années", "École", "Diplôme", "Établissement", "Entreprises", "학교", "학교명", "전공", "학위", "구분", "부서",
      "名称", "経歴", "案件", "プロジェクト", "案件・プロジェクト", "開始", "学校名称", "专业", "學校", "學歷", "学历", "학과", "졸업구분", "학점", "年月",
      "年", "月", "学歴・職歴", "学歴・職歴(各別にまとめて書く)", "学歴・職歴(項目別にまとめて書く)", "学校", "学校名", "学部",
      "学位", "専攻", "部署", "内容", "職務内容", "Nr.", "No.", "#", "Lfd. Nr.", "번호", "番号", "Branche", "Industry",
      "Sector",
      "Tasks", "Tätigkeiten", "Aufgaben", "Tools", "Technologien", "Technologies", "Kunde", "Client",
      "Customer",
      "Projekt", "Project", "Rolle", "Role", "Dauer", "Duration", "Ort", "Location",
    ].map(TextFolding.key))

  private static func field(_ label: String) -> Field? {
    guard TextFolding.countOfBlankSeparated(label) <= 12 else { return nil }
    return fields[TextFolding.key(label)] ?? (isDuties(label) ? .duties : nil)
  }

  private static func note(_ label: String) -> Field? {
    TextFolding.countOfBlankSeparated(label) <= 5 && notes.contains(TextFolding.key(label)) ? .note : nil
  }

  /// "Responsibilities and achievements", "Duties, Accomplishments and Related Skills": two words for what somebody did,
  /// and around them only words that such labels are made of.
  private static func isDuties(_ label: String) -> Bool {
    guard label.utf8.count <= 60, label.utf8.contains(0x20) else { return false }
    let words = TextFolding.words(label)
    return (2...7).contains(words.count) && words.count(where: dutyWords.contains) >= 1
      && words.allSatisfy { dutyWords.contains($0) || besideDuties.contains($0) }
  }

  /// What labels with a colon name that is no part of a job; without the colon, some of them are titles.
  private static let notes = WordSet(
    [
      "Supervisor", "Supervisor name", "Supervisor name and title", "Manager", "Line manager", "Reporting to",
      "Reports to", "Reported to", "Reporting manager", "Hours per week", "Hours", "Salary", "Series",
      "Pay grade",
      "Grade level", "Project", "Client project", "Projekt", "Projet", "Proyecto", "Progetto", "Projeto",
      "Team size", "Reason for leaving", "Vorgesetzter", "Vorgesetzte", "Teamgröße",
      "Supérieur", "事業内容", "従業員数", "従業員", "資本金", "売上高", "売上", "設立", "雇用形態", "業種", "体制", "チーム規模", "规模",
      "公司规模", "团队规模", "项目名称", "项目", "汇报对象", "离职原因", "회사 규모", "고용 형태", "고용형태", "팀 규모", "Industria", "Industry",
      "Okay to contact this Supervisor", "May we contact", "Pay Plan", "Отдел", "部门", "部門", "Indústria",
      "Type of business or sector", "Business or sector", "下属人数",
    ].map(TextFolding.key))

  private static let dutyWords: WordSet = [
    "responsibilities", "duties", "highlights", "achievements", "accomplishments", "tasks", "deliverables",
    "aufgaben",
    "erfolge",
    "verantwortlichkeiten", "tatigkeiten", "responsabilites", "realisations", "missions", "responsabilidades",
    "logros",
    "funciones", "responsabilita", "mansioni", "taken", "verantwoordelijkheden",
  ]

  private static let besideDuties: WordSet = [
    "and", "&", "main", "key", "major", "principal", "primary", "notable", "selected", "related", "daily",
    "roles", "role",
    "job", "work", "skills", "contributions", "results", "activities", "und", "wesentliche", "wichtigste",
    "summary", "of", "et",
    "principales", "y", "principali", "e", "en", "belangrijkste", "cles", "clave", "claves", "chave",
    "principaux", "objectifs", "objectives", "objetivos", "mes", "my", "mis", "meine",
  ]

  private static let fields: WordMap<Field> = {
    let labels: [(Field, [String])] = [
      (
        .organisation,
        [
          "Company", "Company Name", "Employer", "Organisation", "Organization", "Client", "Name of employer",
          "Employer name", "Name des Arbeitgebers", "Nom de l’employeur", "Nombre del empleador",
          "Nome del datore di lavoro", "Name and address of employer",
          "Name and address of employer (company)",
          "Name and type of organisation providing education and training",
          "Name and type of organisation providing education",
          "Name and type of organization providing education and training",
          "Name und Art der Bildungs- oder Ausbildungseinrichtung",
          "Nom et type de l’établissement d’enseignement ou de formation",
          "Nombre y tipo de organización que ha impartido la educación o la formación",
          "Nome e tipo d’organizzazione erogatrice dell’istruzione e formazione", "Institution", "Firma",
          "Unternehmen", "Arbeitgeber", "Name und Adresse des Arbeitgebers", "Kunde", "Entreprise",
          "Employeur",
          "Société", "Nom et adresse de l’employeur", "Empresa", "Nombre y dirección de la empresa",
          "Azienda",
          "Nome e indirizzo del datore di lavoro", "Werkgever", "Bedrijf", "회사", "회사명", "소속", "근무처", "会社名",
          "勤務先", "企業名", "所属／屋号", "所属先", "会社", "公司", "公司名称", "公司名稱", "单位", "单位名称", "就职公司", "所在公司",
          "工作单位", "Место работы", "Компания", "Организация",
        ]
      ),
      (
        .position,
        [
          "Position", "Job Title", "Title", "Role", "Designation", "Occupation", "Post", "Position held",
          "Occupation or position held",
          "Title of qualification awarded", "Bezeichnung der erworbenen Qualifikation",
          "Intitulé du certificat ou diplôme délivré", "Título de la cualificación obtenida",
          "Titolo della qualifica rilasciata", "Type of employment and position", "Funktion", "Beruf",
          "Rolle",
          "Beruf oder Funktion", "Tätigkeit als", "Stelle", "Poste", "Fonction", "Poste occupé", "Rôle",
          "Fonction ou poste occupé", "Puesto", "Cargo", "Profesión o cargo desempeñado", "Ruolo",
          "Lavoro o posizione ricoperti", "Functie", "직책", "직무", "직위", "직급", "담당", "담당직무", "역할", "役職", "職種",
          "役割",
          "ポジション", "担当", "主な役割", "担当役割", "职位", "職位", "职务", "職務", "岗位", "職稱", "职称", "角色", "担任角色", "项目角色",
          "项目职务", "担任职位", "職務名稱", "項目角色", "Должность",
        ]
      ),
      (
        .date,
        [
          "Date", "Dates", "Period", "Duration", "Time", "Dates (from – to)", "Dates from – to",
          "Time period",
          "Zeitraum", "Datum", "Daten", "Dauer", "Von – bis", "Période", "Durée", "Periodo", "Fecha",
          "Fechas",
          "Periode", "기간", "근무기간", "근무 기간", "재직기간", "재직 기간", "재학기간", "재학 기간", "期間", "在籍期間", "時期", "开始时间",
          "时间", "時間", "时间段", "起止时间", "任职时间", "在职时间", "工作时间", "项目时间", "项目周期", "期间",
          "任職期間", "Период", "Период работы", "Дата",
        ]
      ),
      (
        .place,
        [
          "Location", "City", "Place", "Country", "Ort", "Standort", "Land", "Lieu", "Ville", "Pays", "Lugar",
          "Ciudad", "Luogo", "Città", "Locatie", "Plaats", "근무지", "소재지", "위치", "勤務地", "所在地", "地点", "工作地点",
          "地點", "工作地點",
        ]
      ),
      (
        .duties,
        [
          "Main activities and responsibilities", "Responsibilities", "Key responsibilities", "Duties",
          "Main responsibilities", "Roles and responsibilities", "Achievements", "Key achievements",
          "Accomplishments", "Achievements/Tasks", "Tasks/Achievements", "Principales activités",
          "Main activities", "Hauptaufgaben", "Highlights", "Tasks", "Job description", "Description",
          "Projects handled",
          "Hauptaufgaben und Zuständigkeiten", "Wichtigste Tätigkeiten und Zuständigkeiten", "Aufgaben",
          "Aufgabenbereich", "Tätigkeiten", "Erfolge", "Principales activités et responsabilités", "Missions",
          "Réalisations", "Responsabilités", "Activités", "Tâches", "Funciones", "Logros",
          "Principales actividades y responsabilidades", "Principali attività e responsabilità", "Taken",
          "주요업무 및 성과", "주요 업무 및 성과", "담당업무 및 성과", "담당 업무 및 성과", "업무 및 성과", "주요 업무 및 실적", "담당 업무", "담당업무",
          "주요 업무",
          "주요업무", "업무 내용", "업무내용", "주요 성과", "성과", "業務内容", "職務内容", "業務内容・実績", "業務内容と成果", "職務内容・実績",
          "担当業務", "主な業務", "実績", "成果", "主な実績", "主な成果", "担当内容",
          "工作内容", "工作內容", "工作职责", "工作職責", "工作描述", "主要工作", "主要职责", "主要職責", "岗位职责", "职责", "職責", "职责描述",
          "个人职责", "个人负责", "责任描述", "项目职责", "项目描述", "项目介绍", "项目简介", "项目内容", "工作业绩", "主要业绩", "业绩", "主要成果",
          "项目成果", "工作成果", "主要成就", "Обязанности", "Достижения", "Должностные обязанности", "Job Profile",
          "Job Responsibilities", "Atividades", "Principais atividades", "Atribuições",
        ]
      ),
    ]
    return WordMap(labels.flatMap { field, names in names.map { (TextFolding.key($0), field) } })
  }()
}
