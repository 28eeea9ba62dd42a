/// Tells job titles from the names of organisations by the words they are made of.
enum JobTitleWords {
  /// How much `text` reads like a job title: 0 not at all, 1 perhaps, 2 and more surely.
  static func score(_ text: String) -> Int {
    let words = TextFolding.words(text)
    guard !words.isEmpty, words.count <= 12 else { return 0 }
    var score = 0
    for word in words {
      if strong.contains(word) || hasTitleSuffix(word) {
        score = max(score, 2)
      } else if weak.contains(word) {
        score = max(score, 1)
      } else if seniority.contains(word) {
        score = max(score, 1)
      }
    }
    if score == 1, isPhrase(words) { score = 2 }
    if score == 2, words.contains(where: seniority.contains) { score = 3 }
    return score
  }

  /// "Team Lead", "Research Fellow", "Head of Sales", "Member of Technical Staff", "Chef de projet": words
  /// that are a title in company.
  private static func isPhrase(_ words: [String]) -> Bool {
    guard words.count >= 2 else { return false }
    if words.last == "lead" || words.last == "fellow" { return true }
    return ["head", "chief", "chef", "member", "maitre", "maitresse"].contains(words[0])
      && ["of", "de", "du"].contains(words[1])
  }

  /// Whether the words that make `text` a title are surnames as well ("Eva Kaufmann", "Tom Driver").
  static func mayBeSurname(_ text: String) -> Bool {
    let words = TextFolding.words(text)
    let rest = words.filter { !surnames.contains($0) }
    return (2...4).contains(words.count) && rest.count < words.count && !rest.contains(where: isTitleWord)
  }

  /// Whether `word` belongs to titles: a profession, a rank, a part of an organisation.
  static func isTitleWord(_ word: String) -> Bool {
    strong.contains(word) || weak.contains(word) || seniority.contains(word) || departments.contains(word)
      || hasTitleSuffix(word)
  }

  /// Professions that many people are called after.
  private static let surnames: WordSet = [
    "nurse", "driver", "coach", "captain", "clerk", "buyer", "writer", "tester", "teacher", "sergeant",
    "planner", "tutor", "surgeon", "lehrer", "leiter", "kaufmann", "pfleger", "verwalter", "charge", "jefe",
    "artist", "chef", "mechanic", "waiter", "vendeur", "serveur", "dozent",
  ]

  /// Whether `text` names a part of an organisation, as titles end in one ("Director, Product Management").
  static func isDepartment(_ text: String) -> Bool {
    let words = TextFolding.words(text)
    return !words.isEmpty && words.allSatisfy { departments.contains($0) }
  }

  private static func hasTitleSuffix(_ word: String) -> Bool {
    if word.unicodeScalars.count < 3 { return false }
    // "Go开发工程师", "Webエンジニア": what a title ends in says what it is.
    if let last = word.unicodeScalars.last, last.value >= 0x1100 {
      return cjkSuffixes.contains { word.hasSuffix($0) }
    }
    // Looking for each takes most of the time of judging a word, and few words end as one of them does.
    guard latinEndings.contains(String(decoding: word.utf8.suffix(3), as: UTF8.self)) else { return false }
    return latinSuffixes.contains { word.hasSuffix($0) }
  }

  /// The last three letters of ``latinSuffixes``.
  private static let latinEndings = WordSet(latinSuffixes.map { String($0.suffix(3)) })

  private static let strong: WordSet = [
    "engineer", "engineers", "illustrator", "animator", "artist", "composer", "developer", "programmer",
    "manager", "analyst", "intern", "co-op", "coop", "director",
    "designer",
    "architect", "consultant", "scientist", "researcher", "assistant", "specialist", "officer", "cto", "ceo",
    "cfo",
    "coo", "cpo", "ciso", "cio", "vp", "svp", "evp", "president", "founder", "cofounder", "administrator",
    "admin",
    "coordinator", "supervisor", "technician", "teacher", "professor", "lecturer", "tutor", "sre", "sdet",
    "swe",
    "tester", "accountant", "nurse", "cashier", "barista", "waiter", "waitress", "trainee", "apprentice",
    "freelancer", "contractor", "representative", "advisor", "adviser", "clerk", "editor", "writer",
    "strategist",
    "planner", "recruiter", "auditor", "economist", "statistician", "postdoc", "instructor", "mentor",
    "coach",
    "volunteer", "ambassador", "organizer", "organiser", "maintainer", "contributor", "treasurer",
    "secretary",
    "chairman", "chairperson", "captain", "evangelist", "marketer", "buyer", "receptionist", "bartender",
    "driver", "chemist", "physicist", "biochemist", "surgeon", "dentist", "veterinarian", "midwife",
    "paramedic", "therapist", "psychologist", "psychiatrist", "copywriter", "underwriter", "actuary",
    "bookkeeper", "surveyor", "machinist", "welder", "plumber", "labourer", "laborer",
    "caregiver", "firefighter", "solicitor", "barrister", "archivist", "courier",
    "educator",
    "sergeant", "lieutenant", "corporal", "bioinformatician", "bookseller", "mechanic", "electrician",
    "operator", "translator", "interpreter", "journalist", "photographer",
    "physician",
    "pharmacist", "attorney", "lawyer", "paralegal", "librarian", "counselor", "facilitator", "executive",
    "devops",
    "fullstack", "superintendent", "salesperson", "tech-lead", "teamlead", "techlead", "webmaster", "dba",
    "joiner", "bricklayer", "roofer", "plasterer", "scaffolder", "glazier", "tiler", "fitter", "decorator",
    "groundskeeper", "landscaper", "florist", "hairdresser", "beautician", "cleaner", "housekeeper",
    "janitor",
    "caretaker", "concierge", "deckhand", "arborist", "zookeeper", "packer", "dispatcher", "postman",
    "dishwasher", "sommelier", "brewer", "dietitian", "dietician", "nutritionist", "optometrist", "optician",
    "radiographer", "radiologist", "phlebotomist", "hygienist", "physiotherapist", "chiropractor",
    "osteopath",
    "podiatrist", "audiologist", "pathologist", "anaesthetist", "anesthetist", "carer", "nanny",
    "childminder",
    "headteacher", "curator", "conservator", "archaeologist", "anthropologist", "sociologist", "linguist",
    "historian", "meteorologist", "mathematician", "epidemiologist", "pharmacologist", "toxicologist",
    "musician", "choreographer", "producer", "cinematographer", "videographer", "blacksmith", "locksmith",
    "upholsterer", "cabinetmaker", "toolmaker", "millwright", "boilermaker", "pipefitter", "ironworker",
    "typesetter", "proofreader", "columnist", "reporter", "correspondent", "broadcaster", "presenter",
    "publicist", "lobbyist", "councillor", "magistrate", "notary", "conveyancer", "detective", "inspector",
    "investigator", "lifeguard", "appraiser", "auctioneer", "realtor", "broker", "trader", "teller",
    "assessor",
    "adjuster", "merchandiser", "estimator", "draughtsman", "draftsman", "draughtsperson", "drafter",
    "foreman",
    "forewoman", "groundworker", "installer", "repairer", "valuer", "storekeeper",
    "warehouseman", "headmaster", "headmistress", "matron", "seamstress", "rigger",
    // German
    "entwickler", "entwicklerin", "ingenieur", "ingenieurin", "leiter", "leiterin", "berater", "beraterin",
    "mitarbeiter", "mitarbeiterin", "praktikant", "praktikantin", "werkstudent", "werkstudentin",
    "geschaftsfuhrer",
    "softwareentwickler", "informatiker", "informatikerin", "fachinformatiker", "architektin", "teamleiter",
    "referent",
    "referentin", "assistentin", "assistent", "lehrer", "lehrerin", "dozent", "auszubildender",
    "auszubildende", "azubi",
    "sachbearbeiter", "techniker", "programmierer", "programmiererin", "administratorin", "projektleiter",
    "projektleiterin", "managerin", "analystin", "hilfskraft", "beauftragter", "beauftragte", "tutorin",
    // French
    "ingenieure", "developpeur", "developpeuse", "responsable", "stagiaire", "alternant", "alternante",
    "directeur",
    "directrice", "consultante", "technicien", "technicienne", "analyste", "concepteur", "conceptrice",
    "administrateur",
    "administratrice", "charge", "chargee", "assistante", "chercheur", "chercheuse", "professeur",
    "enseignant",
    "enseignante", "doctorant", "doctorante", "apprenti", "apprentie", "gestionnaire", "architecte",
    "coordinateur",
    "coordinatrice", "formateur", "formatrice", "redacteur", "redactrice", "comptable", "vendeur", "vendeuse",
    "serveur",
    "serveuse", "benevole", "conseiller", "conseillere", "cheffe", "infirmier", "infirmiere", "graphiste",
    "journaliste", "caissier", "caissiere", "secretaire", "animateur",
    "animatrice", "educateur", "educatrice", "juriste", "electricien", "electricienne", "mecanicien",
    "cuisinier", "cuisiniere",
    "bibliothecaire", "testeur", "testeuse", "ouvrier",
    "ouvriere", "controleur", "controleuse", "acheteur", "acheteuse", "magasinier", "magasiniere",
    "preparateur", "preparatrice", "operateur", "operatrice", "superviseur", "superviseuse", "monteur",
    "monteuse", "traducteur", "traductrice", "livreur", "livreuse",
    // Spanish, Portuguese, Italian, Dutch
    "ingeniero", "ingeniera", "desarrollador", "desarrolladora", "programador", "programadora", "gerente",
    "becario",
    "becaria", "analista", "jefe", "jefa", "arquitecto", "arquitecta", "consultor", "consultora", "tecnico",
    "tecnica",
    "profesor", "profesora", "practicante", "auxiliar", "encargado", "coordinador", "coordinadora",
    "disenador",
    "disenadora", "investigador", "investigadora", "engenheiro", "engenheira", "desenvolvedor",
    "desenvolvedora",
    "estagiario", "estagiaria", "arquiteto", "ingegnere", "sviluppatore", "sviluppatrice", "responsabile",
    "tirocinante",
    "coordenador", "coordenadora", "professora", "instrutor", "instrutora", "vendedor", "vendedora",
    "assistente",
    "atendente", "diretor", "diretora", "eletricista", "recepcionista", "enfermeiro", "enfermeira",
    "advogado", "advogada",
    "monitora", "pesquisador", "pesquisadora", "bolsista", "supervisora", "directora", "administrador",
    "administradora",
    "administrativo", "administrativa", "cajero", "cajera", "camarero", "camarera", "dependienta", "asesor",
    "asesora",
    "redactor", "redactora", "redattore", "periodista", "archivista", "enfermero", "enfermera", "docente",
    "asistente", "ayudante",
    "pasante",
    "operario", "operaria", "traductor", "traductora", "abogado", "abogada", "especialista", "electricista",
    "impiegato",
    "impiegata", "commesso", "commessa", "cameriere", "cameriera", "insegnante", "direttore", "direttrice",
    "coordinatore",
    "coordinatrice", "progettista", "ricercatore", "ricercatrice", "segretaria", "operaio", "magazziniere",
    "addetto", "addetta",
    "programmatore", "consulente",
    "stagista", "ontwikkelaar", "adviseur", "medewerker", "stagiair", "onderzoeker", "projectleider",
    "docent",
    // Polish, Swedish, Danish, Norwegian
    "inzynier", "programista", "programistka", "kierownik", "kierowniczka", "specjalista", "specjalistka",
    "analityk", "analityczka", "stazysta", "stazystka", "praktykant", "praktykantka", "dyrektor",
    "koordynator",
    "koordynatorka", "architekt", "konsultant", "konsultantka", "asystent", "asystentka", "lider", "ingenjor",
    "utvecklare", "systemutvecklare", "projektledare", "konsult", "udvikler", "utvikler", "ingenior",
    "radgiver",
    "systemudvikler", "praktikant", "handledare",
    // Russian
    "разработчик", "инженер", "программист", "менеджер", "аналитик", "дизайнер", "руководитель", "директор",
    "специалист", "архитектор", "тестировщик", "администратор", "стажер", "стажёр", "консультант",
    "бухгалтер", "верстальщик", "преподаватель", "учитель", "врач", "юрист", "экономист", "редактор",
    "журналист", "оператор", "техник", "ассистент", "помощник", "лаборант", "сотрудник", "координатор",
    "тимлид", "начальник", "заведующий", "переводчик", "продавец", "кассир", "водитель", "маркетолог",
    "логист", "секретарь", "основатель", "девопс", "технолог", "рекрутер",
    // Korean, Japanese as whole words
    "엔지니어", "개발자", "매니저", "인턴", "연구원", "디자이너", "팀장", "과장", "대리", "기획자", "분석가", "책임", "선임", "사원", "주임",
    "이사", "조교", "강사", "컨설턴트", "아키텍트", "リーダー", "主任", "課長", "部長", "係長", "研究員", "担当", "助手", "講師",
    "司書", "店員", "店長", "教師", "秘書", "通訳", "記者", "사서", "교사", "기자", "작가", "점장",
    // Chinese
    "经理", "經理", "总监", "總監", "主管", "专员", "專員", "助理", "顾问", "顧問", "组长", "組長", "店长", "教师", "老师", "讲师", "教授",
    "会计",
    "會計", "护士", "律师", "编辑", "翻译", "记者", "秘书", "文员", "实习", "前端", "后端", "全栈",
  ]

  private static let weak: WordSet = [
    "lead", "associate", "fellow", "partner", "head", "master", "chef", "owner", "member", "student",
    "principal",
    "support", "host", "server", "crew", "team", "sales", "staff", "chair", "guide", "author", "speaker",
    "reviewer",
    "co-founder", "scrum", "stage", "praktikum", "internship", "temp", "aide", "worker", "agent", "chief",
    "consulting",
    "freelance", "research", "maitre", "maitresse",
  ]

  private static let seniority: WordSet = [
    "senior", "junior", "sr", "jr", "principal", "staff", "chief", "lead", "deputy", "assistant", "associate",
    "vice",
    "interim", "entry-level", "mid-level", "leitender", "leitende", "debutant", "confirme", "starszy",
    "starsza", "mlodszy", "mlodsza", "старший", "старшая", "младший", "младшая", "ведущий", "ведущая",
    "главный", "시니어", "주니어",
    "シニア",
    "ジュニア",
  ]

  private static let latinSuffixes = [
    "entwickler", "entwicklerin", "ingenieur", "ingenieurin", "manager", "managerin", "leiter", "leiterin",
    "berater",
    "beraterin", "mitarbeiter", "mitarbeiterin", "architekt", "analyst", "engineer", "developer",
    "praktikant",
    "werkstudent", "werkstudentin", "student", "ontwikkelaar", "tester", "testerin", "statistician",
    "technologist", "biologist", "ecologist", "geologist", "wissenschaftler", "wissenschaftlerin",
    "techniker",
    "technikerin", "architektin", "designerin", "assistentin", "referent", "referentin", "kaufmann",
    "kauffrau", "informatikerin", "koordinator", "koordinatorin", "verwalter", "verwalterin", "pfleger",
    "pflegerin",
  ]

  private static let cjkSuffixes = [
    "엔지니어", "개발자", "매니저", "인턴", "연구원", "디자이너", "팀장", "과장", "대리", "기획자", "분석가", "리더", "컨설턴트", "아키텍트",
    "관리자", "담당자", "강사", "조교", "프로그래머", "운영자", "전문가", "사이언티스트", "애널리스트", "책임자", "차장", "부장", "엔지니어링",
    "エンジニア", "開発者", "マネージャー", "マネージャ", "インターン", "プログラマー", "プログラマ", "デザイナー", "リーダー", "コンサルタント",
    "アーキテクト", "アナリスト", "サイエンティスト", "研究員", "担当", "担当者", "主任", "課長", "部長", "工程师", "经理", "开发", "実習生",
    "工程師", "经理", "經理", "总监", "總監", "主管", "专员", "專員", "实习生", "實習生", "助理", "顾问", "顧問", "架构师", "架構師",
    "设计师", "設計師", "分析师", "分析師", "程序员", "组长", "組長", "负责人", "負責人", "研究员", "教师", "讲师", "店长", "店長", "厨师", "律师",
    "会计师", "會計師", "护士", "编辑", "翻译", "秘书", "科学家", "開発員", "司書", "販売員", "店員", "教員", "看護師", "設計士", "技術者",
    "作業員", "運転手", "調理師", "編集者", "翻訳者", "保育士", "介護士", "薬剤師", "사서", "교사", "간호사", "디렉터", "편집자", "상담원", "점장",
    "회계사",
    "アシスタント", "スタッフ", "ディレクター", "責任者", "社員", "アルバイト", "開発", "職", "代表", "대표", "이사",
    "工程師", "經理", "实习", "实习生", "實習生", "总监", "總監", "主管", "架构师", "架構師", "设计师", "設計師", "分析师", "分析師", "负责人",
    "負責人", "助理", "研究员", "研究員", "顾问", "顧問", "专员", "專員", "程序员", "程式設計師", "教师", "讲师", "講師", "组长", "組長",
    "科学家", "科學家", "技术员", "编辑", "編輯", "会计", "會計", "店长", "創辦人", "创始人", "运营",
  ]

  private static let departments: WordSet = [
    "engineering", "product", "management", "marketing", "sales", "operations", "design", "platform",
    "infrastructure",
    "backend", "frontend", "data", "security", "analytics", "research", "development", "finance", "strategy",
    "growth",
    "it", "software", "technology", "quality", "assurance", "support", "success", "customer", "and", "&",
    "devops",
    "mobile", "web", "cloud", "ii", "iii", "iv", "emea", "apac", "americas", "programs", "partnerships",
    "people",
    "payments", "search", "ml", "ai", "machine", "learning", "reliability", "site", "applications", "systems",
    "contract", "intern", "internship", "part-time", "full-time", "remote", "team", "business",
    "communications",
  ]
}
