/// The names of an entry's fields as forms print them: "Position: Engineer", "Name and address of employer", "Période".
enum FieldLabels {
  /// What a label says about its value.
  enum Field: Sendable, Equatable {
    case organisation, position, date, place, duties
    /// What is neither of them, and no title though it may read like one ("Supervisor: …").
    case note
  }

  /// What `label` names without a colon behind it; nil where it is none, or is one only with its colon.
  static func field(_ label: String) -> Field? {
    guard TextFolding.countOfBlankSeparated(label) <= 12 else { return nil }
    return fields[TextFolding.key(label)] ?? (isDuties(label) ? .duties : nil)
  }

  /// ``Field/note`` where `label` names one, as only a colon behind it can say; nil where it does not.
  static func note(_ label: String) -> Field? {
    TextFolding.countOfBlankSeparated(label) <= 5 && notes.contains(TextFolding.key(label)) ? .note : nil
  }

  /// What a label with a colon behind it names; nil where it is none.
  static func field(beforeColon label: String) -> Field? { field(label) ?? note(label) }

  /// Whether `text` is a label that needs no colon, and nothing else.
  static func isLabel(_ text: String) -> Bool { field(TextFolding.trimmed(text, of: ":：")) != nil }

  /// Whether `text` is a label of what somebody did, and nothing else.
  static func isDutiesLabel(_ text: String) -> Bool {
    field(TextFolding.trimmed(text, of: ":：")) == .duties
  }

  /// Whether `line` is nothing but a label of what was done, in one word, that is no title of a section as well.
  static func headsDuties(_ line: ResumeLine) -> Bool {
    line.role != .bullet && line.segments.count == 1 && !line.text.contains(" ")
      && field(TextFolding.trimmed(line.text, of: ":：")) == .duties
      && SectionTitles.kind(of: line.text) == nil
  }

  /// `text` without the label that it begins with ("Role: Engineer").
  static func withoutLabel(_ text: String) -> String {
    guard let parts = LabelledText(text), field(String(parts.label)) != nil else { return text }
    return parts.value
  }

  /// The labels that stand alone on several of `lines`, by ``TextFolding/key(_:)``: "Achievements" over the
  /// list of each job is no section's title.
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

  /// "Responsibilities and achievements", "Duties, Accomplishments and Related Skills": two words for what
  /// somebody did, and around them only words that such labels are made of.
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

  /// The labels by ``TextFolding/key(_:)``.
  static let fields: WordMap<Field> = {
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
          "时间", "時間", "时间段", "起止时间", "任职时间", "任期", "在學期間", "在学期间", "就讀期間", "就读时间", "在校时间", "实习时间", "實習期間",
          "实习期间", "在职时间", "工作时间", "项目时间", "项目周期", "期间",
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
          "工作内容", "工作重點", "工作重点", "工作內容", "工作职责", "工作職責", "工作描述", "主要工作", "主要职责", "主要職責", "岗位职责", "职责", "職責",
          "职责描述",
          "个人职责", "个人负责", "责任描述", "项目职责", "项目描述", "项目介绍", "项目简介", "项目内容", "工作业绩", "主要业绩", "业绩", "主要成果",
          "项目成果", "工作成果", "主要成就", "Обязанности", "Достижения", "Должностные обязанности", "Job Profile",
          "Job Responsibilities", "Atividades", "Principais atividades", "Atribuições",
        ]
      ),
    ]
    return WordMap(labels.flatMap { field, names in names.map { (TextFolding.key($0), field) } })
  }()
}
