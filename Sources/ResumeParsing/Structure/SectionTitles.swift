/// Section titles as resumes in English, German, French, Spanish, Dutch, Portuguese, Italian, Polish, Swedish, Danish,
/// Norwegian, Russian, Korean, Japanese and Chinese print them, by ``TextFolding/key(_:)``.
enum SectionTitles {
  /// The kind of section that `title` names, or nil where it is no known title.
  ///
  /// A title is known as a whole ("Berufserfahrung"), or word by word: one word that names the kind, and around it
  /// only words that titles are made of ("Selected Open Source Projects", "Work Experience & Leadership").
  static func kind(of title: String) -> SectionKind? {
    if let bare = withoutBrackets(title) {
      // Lists of skills have brackets behind their labels as well.
      return kind(of: bare).flatMap { $0 == .skills || $0 == .languages ? nil : $0 }
    }
    let cleaned = TextFolding.trimmed(title, of: ":：.-–—_=*#|~·•[]()【】■●▶◆◇▪")
    let key = TextFolding.key(cleaned)
    guard !key.isEmpty, key.unicodeScalars.count <= 48 else { return nil }
    if let kind = whole[key] { return kind }
    if isWishes(cleaned) { return .other }
    if TextFolding.isCJK(cleaned), let kind = eastAsian(cleaned) { return kind }
    let words = TextFolding.words(cleaned)
    if words.count == 1 { return compound(words[0]) }
    guard (2...6).contains(words.count) else { return nil }
    var found: SectionKind?
    for word in words {
      if let kind = SectionTitleWords.nouns[word] ?? compound(word) {
        // "Project Experience" is about projects, "Work Experience" about work: the more specific word decides.
        if found == nil || found == .work { found = kind }
      } else if !SectionTitleWords.modifiers.contains(word) {
        return nil
      }
    }
    return found
  }

  /// Whether `title` names jobs and schools ("Education & Experience").
  static func namesWorkAndEducation(_ title: String) -> Bool {
    let words = TextFolding.words(title)
    guard (2...6).contains(words.count) else { return false }
    let kinds = words.compactMap { SectionTitleWords.nouns[$0] ?? compound($0) }
    let isList =
      title.contains(where: { "&/+,".contains($0) })
      || words.contains { ["and", "und", "et", "y", "e", "en"].contains($0) }
    return isList && kinds.contains(.work) && kinds.contains(.education)
  }

  /// "Career Highlights (so far)", "EXPERIENCE: (Total: 8 years)", "[ 경력 ] 총 6년 2개월": a title without what is said
  /// of it behind it; nil where nothing is.
  private static func withoutBrackets(_ title: String) -> String? {
    let text = TextFolding.trimmed(title, of: ":")
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex,
      !text[open...].contains(",")
    {
      return TextFolding.trimmed(String(text[..<open]), of: ":")
    }
    if text.hasPrefix("["), let close = text.firstIndex(of: "]"), case let rest = text[close...].dropFirst(),
      rest.hasPrefix(" "), rest.contains(where: \.isNumber)
    {
      return String(text[...close])
    }
    return nil
  }

  /// The kind that the last word of `title` names, whatever stands before it: for lines that are titles by their look
  /// ("Community Garden Projects").
  static func kind(ofNounIn title: String) -> SectionKind? {
    let words = TextFolding.words(title)
    guard (2...5).contains(words.count), let last = words.last else { return nil }
    return SectionTitleWords.nouns[last] ?? compound(last)
  }

  /// The kind that the first of several known titles names ("工作与实习经历", "受賞歴・登壇", "수상 및 자격"),
  /// or the title before brackets ("项目经历（部分）").
  private static func eastAsian(_ title: String) -> SectionKind? {
    // The last bracket may have been trimmed.
    if let open = title.firstIndex(where: { $0 == "(" || $0 == "（" }), open > title.startIndex,
      !title.dropLast().contains(where: { $0 == ")" || $0 == "）" })
    {
      return kind(of: String(title[..<open]))
    }
    let spaced = title.replacing(" 및 ", with: "/")
    let parts = spaced.split(whereSeparator: { "/／与和及與・、&".contains($0) }).map {
      whole[TextFolding.key(String($0))]
    }
    guard parts.count >= 2, let first = parts.first, parts.allSatisfy({ $0 != nil }) else { return nil }
    return first
  }

  /// The kind of a German compound by its last part ("Studienprojekte", "Fachkenntnisse").
  private static func compound(_ word: String) -> SectionKind? {
    guard word.unicodeScalars.count >= 11 else { return nil }
    return compounds.first { word.hasSuffix($0.ending) && word != $0.ending }?.kind
  }

  private static let compounds: [(ending: String, kind: SectionKind)] = [
    ("projekte", .projects), ("kenntnisse", .skills), ("kompetenzen", .skills), ("erfahrung", .work),
    ("erfahrungen", .work), ("ausbildung", .education), ("bildungsweg", .education),
    ("abschlusse", .education),
    ("zertifikate", .certificates), ("fortbildungen", .certificates), ("weiterbildungen", .certificates),
  ]

  /// Whether `word` can stand before a title's noun ("PROFESSIONAL" over "EXPERIENCE").
  static func isModifier(_ word: String) -> Bool {
    SectionTitleWords.modifiers.contains(TextFolding.key(word))
  }

  private static let whole = WordMap(
    (titles + ChineseTitles.titles + RussianTitles.titles).flatMap { kind, titles in
      titles.map { (TextFolding.key($0), kind) }
    })

  private static let titles: [(SectionKind, [String])] = [
    (
      .other,
      [
        "Additional Information", "Miscellaneous", "Military Service", "Research", "Sonstiges",
        "Persönliches",
        "Divers", "기타", "その他",
      ]
    ),
    (
      .summary,
      [
        "Summary", "Profile", "About", "About Me", "Currently", "Objective", "Career Objective",
        "Career Summary",
        "Professional Summary", "Professional Profile", "Executive Summary", "Personal Statement", "Overview",
        "Summary of Qualifications", "Personal Profile", "Introduction", "Who I Am", "Bio", "Biography",
        "In Short", "In a Nutshell", "Consultant’s Comments", "Consultant Comments", "Recruiter’s Comments",
        "Recruiter Comments", "Wer ich bin", "En deux mots", "Qui suis-je", "At a Glance", "Hello",
        "In Brief", "Currently", "En bref", "En résumé", "In Kürze", "Kurz gefasst",
        "Auf einen Blick", "Profil", "Kurzprofil",
        "Über mich", "Zusammenfassung", "Zur Person", "Kurzvorstellung", "Persönliches Profil",
        "Profil professionnel", "À propos",
        "À propos de moi", "Résumé", "Objectif", "Objectif professionnel", "Présentation", "Accroche",
        "Perfil",
        "Perfil profesional", "Resumen", "Resumen profesional", "Sobre mí", "Objetivo", "Extracto", "Profiel",
        "Over mij", "Samenvatting", "Sobre mim", "Resumo", "Resumo profissional", "Profilo", "Chi sono",
        "소개", "자기소개", "자기 소개", "간단 소개", "간단소개", "요약", "프로필", "핵심 역량 요약", "경력 요약", "한줄 소개",
        "자기PR", "自己PR", "自己紹介", "概要", "プロフィール", "職務要約", "要約", "サマリー", "志望動機", "志望の動機",
        "志望の動機、特技、好きな学科、アピールポイントなど", "志望の動機、特技、自己PR、アピールポイントなど",
        "Podsumowanie", "Podsumowanie zawodowe", "Profil zawodowy", "O mnie", "O sobie", "Om mig",
        "Om meg", "Sammanfattning", "Resumé",
        "Personal Summary", "Value Proposition", "What I Do", "What I Bring", "Kurzvita",
        "Résumé professionnel",
        "Resumen ejecutivo", "Acerca de mí", "Objetivo profissional", "Riepilogo", "Sommario",
        "Presentazione", "Sumário", "Profielschets", "소개글", "経歴要約", "職務経歴概要", "職務概要", "経歴概要",
        "経歴サマリ", "経歴サマリー", "Actualmente", "Atualmente", "Actuellement", "Kompetenzprofil",
        "Qualification Highlights",
      ]
    ),
    (
      .work,
      [
        "Experience", "Work", "Work Experience", "Appointments", "Stationen", "Meine Stationen",
        "Academic Appointments",
        "Professional Appointments", "Positions of Employment", "Jobs", "Where I’ve Worked",
        "Where I Have Worked", "Where I Worked",
        "My Work", "Experience Highlights", "Career Path", "Short Résumé",
        "Professional Journey", "Work & Experience",
        "Employment Record",
        "Professional Career", "Engagements & Contracts", "Contracts", "Roles", "Selected Experience",
        "Previous Roles", "Professional Experience", "Employment",
        "Employment History",
        "Work History", "Career", "Career History", "Professional Background", "Relevant Experience",
        "Job History", "Company Details", "Positions", "Positions Held", "Internships", "Internship",
        "Experience & Internships",
        "Industry Experience", "Professional History", "Berufserfahrung", "Beruflicher Werdegang",
        "Werdegang",
        "Berufspraxis", "Praktische Erfahrung", "Berufliche Laufbahn", "Praxiserfahrung",
        "Beruflicher Hintergrund", "Berufserfahrungen", "Arbeitserfahrung", "Tätigkeiten",
        "Berufliche Erfahrung", "Erfahrung", "Berufliche Tätigkeit", "Beruflicher Lebenslauf",
        "Bisherige Tätigkeiten", "Beschäftigungsverlauf", "Berufstätigkeit", "Berufsweg", "Karriere",
        "Praktika",
        "Berufliche Stationen", "Expérience", "Expériences", "Expérience professionnelle",
        "Expériences professionnelles", "Parcours professionnel", "Postes occupés", "Parcours",
        "Expérience de travail",
        "Expériences de travail", "Emploi", "Carrière", "Stages", "Emplois",
        "Experiencia",
        "Experiencia laboral", "Experiencia profesional", "Trayectoria profesional", "Historial laboral",
        "Werkervaring", "Ervaring", "Experiência", "Experiência profissional", "Esperienza",
        "Esperienze lavorative", "Esperienza professionale", "Esperienza lavorativa", "경력", "경력사항", "경력 사항",
        "경험", "업무 경험", "업무경험", "경력 기술서", "직장 경력", "주요 경력", "업무 경력", "경력 상세", "상세 경력", "상세경력", "근무 경력",
        "재직 경력", "업무경력", "인턴", "인턴 경험", "職歴", "職務経歴", "経歴", "業務経験",
        "職務経験", "職務履歴", "インターン", "業務経歴", "主な経歴", "職務経歴詳細", "経験", "実務経験", "勤務経験",
        "Doświadczenie", "Doświadczenie zawodowe", "Przebieg kariery", "Historia zatrudnienia", "Praca",
        "Arbetslivserfarenhet", "Erfarenhet", "Arbetserfarenhet", "Yrkeserfarenhet", "Erfaring",
        "Erhvervserfaring", "Arbejdserfaring", "Arbeidserfaring", "Yrkeserfaring",
        "Arbeidsverleden", "Loopbaan", "Carrière",
        "Teaching", "Professional Engagements", "Percorso professionale", "Carriera", "Carreira",
        "Berufliche Erfahrungen", "경력 기술",
        "경력 및 프로젝트", "職務内容", "主な職歴", "職歴サマリ", "職歴サマリー", "職歴詳細", "職歴一覧", "経歴詳細", "職務詳細",
      ]
    ),
    (
      .volunteer,
      [
        "Volunteer", "Volunteering", "Community Work", "Community", "Giving Back", "Volunteer Experience",
        "Volunteer Work", "Community Service",
        "Leadership",
        "Leadership Experience", "Activities", "Extracurricular Activities", "Extracurriculars",
        "Leadership & Activities", "Community Involvement", "Involvement", "Memberships",
        "Professional Memberships", "Affiliations", "Professional Affiliations", "Mitgliedschaften",
        "Membership", "Ehrenamt",
        "Ehrenamtliches Engagement", "Ehrenamtliche Tätigkeiten", "Soziales Engagement", "Engagement",
        "Bénévolat",
        "Engagements", "Engagement associatif", "Vie associative", "Voluntariado", "Vrijwilligerswerk",
        "Volontariato", "봉사활동", "봉사 활동", "대외활동", "대외 활동", "활동", "ボランティア", "課外活動", "社外活動",
        "Wolontariat", "Działalność społeczna", "Ideellt arbete", "Frivilligt arbejde",
        "Nevenactiviteiten",
        "Outreach", "Mentoring", "Mentorship", "Engagements associatifs",
        "Activités extra-professionnelles", "기타 활동", "Experiências extracurriculares",
        "Atividades extracurriculares", "Actividades extracurriculares", "Attività extracurriculari",
      ]
    ),
    (
      .projects,
      [
        "Projects", "Project", "On the Side", "Things I’ve Built", "What I’ve Built", "Things I Built",
        "Things I’ve Made",
        "What I Built", "Selected Work", "Side Work", "Personal Work", "Hackathons", "Apps", "Software",
        "Works",
        "Personal Projects", "Side Projects", "Selected Projects", "Key Projects",
        "Open Source", "Open-Source", "Open Source Contributions", "Academic Projects", "Portfolio",
        "Project Experience", "Projekte", "Eigene Projekte", "Projekterfahrung", "Private Projekte",
        "Projets",
        "Projets personnels", "Projets académiques", "Réalisations", "Proyectos", "Proyectos personales",
        "Projecten", "Projetos", "Progetti", "프로젝트", "개인 프로젝트", "사이드 프로젝트", "주요 프로젝트", "프로젝트 경험", "토이 프로젝트",
        "오픈소스", "プロジェクト", "個人開発", "プロジェクト経験", "制作物", "開発プロジェクト", "主なプロジェクト", "個人制作", "個人プロジェクト", "開発実績",
        "ポートフォリオ",
        "Projekty", "Projekty własne", "Wybrane projekty", "Projekt", "Prosjekter", "Projekter",
        "팀 프로젝트", "프로젝트 이력", "오픈소스 기여", "プロジェクト経歴", "制作実績", "オープンソース",
      ]
    ),
    (
      .education,
      [
        "Education", "Academic Background", "Where I’ve Studied", "Where I Have Studied", "Where I Studied",
        "What I’ve Studied", "Schooling", "Academic Education", "Learning", "Degrees", "Education & Training",
        "Academic History", "Academics", "Education and Training", "Schul- und Berufsbildung",
        "Éducation et formation", "Educación y formación",
        "Educational Background", "Academic Qualifications", "Qualifications", "Studies", "Coursework",
        "Relevant Coursework", "Training", "Bildung", "Ausbildung", "Bildungsweg", "Schulbildung", "Studium",
        "Akademischer Werdegang", "Hochschulbildung", "Aus- und Weiterbildung", "Formation", "Formations",
        "Études", "Parcours académique", "Scolarité", "Diplômes", "Diplômes et formations", "Educación",
        "Formación", "Formación académica", "Estudios", "Opleiding", "Opleidingen", "Educação", "Formação",
        "Formação acadêmica", "Istruzione", "Istruzione e formazione", "Formazione", "학력", "학력사항", "학력 사항",
        "교육",
        "교육 이수", "교육사항", "学歴", "教育", "学歴・資格", "学習歴", "학력 및 교육", "최종학력", "최종 학력", "学歴・職歴",
        "Wykształcenie", "Edukacja", "Edukacja i szkolenia", "Utbildning", "Uddannelse", "Utdanning",
        "Utdannelse",
        "Educational Qualifications", "Academic Qualification", "Academic Credentials", "Academic Record",
        "Titoli di studio", "Cursus", "Studi", "Percorso formativo", "교육 이력", "교육 및 활동", "最終学歴",
      ]
    ),
    (
      .skills,
      [
        "Skills", "Technical Skills", "Tools of the Trade", "Handwerkszeug", "Rüstzeug", "What I Know",
        "What I Use", "Tools", "Toolkit", "Tooling",
        "Programming Languages", "Languages & Frameworks", "Languages and Technologies", "Programming",
        "Technical Knowledge", "Technical Toolbox",
        "Things I Use", "Areas of Specialization", "Areas of Specialisation", "Digital Skills",
        "Digital Competence",
        "Digital Competences", "Digitale Kompetenz", "Digitale Kompetenzen", "Compétences numériques",
        "Programmation",
        "Competencias digitales", "Competenze digitali", "Tech", "Technology", "Capabilities",
        "Proficiencies", "Skills & Interests",
        "Core Skills", "Key Skills", "Top Skills", "Top-Kenntnisse", "Principales compétences",
        "Aptitudes principales", "Technical Stack", "Tech Skills", "Skills Summary", "Main Skills",
        "Key Competencies", "Werkzeuge", "IT-Skills", "Kernkompetenzen", "Zusatzqualifikationen",
        "Technologie-Stack", "Atouts", "Langages", "Technologies maîtrisées", "Compétences professionnelles",
        "기술 및 도구", "보유 역량", "주요 기술", "기술 요약", "得意分野", "スキル・技術", "主要スキル", "技術スキル", "Core Competencies",
        "Competencies",
        "Skills & Tools", "Technologies", "Technical Expertise", "Areas of Expertise", "Expertise",
        "Tech Stack",
        "Technical Proficiencies", "Programming Skills", "Hard Skills", "Soft Skills", "Skill Set",
        "Skillset",
        "Toolbox", "Technical Summary", "Stack", "Strengths", "Tools & Technologies", "Computer Skills",
        "IT Skills", "Skill Details", "Kenntnisse", "Fähigkeiten", "Technische Fähigkeiten",
        "Programmierkenntnisse",
        "Besondere Kenntnisse", "Qualifikationen", "Programmiersprachen", "IT-Kenntnisse", "EDV-Kenntnisse",
        "Fachkenntnisse",
        "Kompetenzen", "Technische Kenntnisse", "Technologien", "Skills & Kenntnisse",
        "Kenntnisse und Fähigkeiten", "Stärken", "Compétences", "Compétences techniques",
        "Compétences informatiques", "Outils", "Outils et technologies", "Langages et technologies",
        "Connaissances", "Savoir-faire", "Compétences clés", "Habilidades", "Competencias",
        "Conocimientos", "Aptitudes", "Conocimientos técnicos", "Tecnologías", "Herramientas",
        "Habilidades técnicas", "Competencias técnicas", "Vaardigheden",
        "Competenties", "Habilidades e competências", "Competências", "Competenze", "Competenze tecniche",
        "기술",
        "기술 스택", "기술스택", "보유 기술", "보유기술", "스킬", "기술 역량", "핵심 역량", "핵심역량", "사용 기술", "역량", "スキル", "技術スタック",
        "テクニカルスキル", "活かせる経験・知識・技術", "保有スキル", "技術", "使用技術", "スキルセット", "開発スキル",
        "Umiejętności", "Umiejętności techniczne", "Umiejętności cyfrowe", "Kompetencje", "Technologie",
        "Kluczowe umiejętności", "Kompetenser", "Färdigheter", "Tekniska kompetenser", "Kompetencer",
        "Kompetanse", "Ferdigheter", "Computervaardigheden",
        "Technical Skill Set", "Environnement technique", "Environnements techniques",
        "Technischer Hintergrund", "Savoir-être", "Tecnologie", "Ferramentas", "Technologieën",
        "Schwerpunkte", "Qualités", "핵심 기술", "주요 역량", "업무 역량", "使用可能な技術", "開発環境",
        "得意な技術", "活かせるスキル", "活かせる経験・知識", "得意なこと", "できること", "得意とする経験・分野・スキル",
        "得意とする経験・分野", "活かせる経験", "技術要素", "Boîte à outils", "Ma boîte à outils", "Caja de herramientas",
      ]
    ),
    (
      .certificates,
      [
        "Certificates", "Certifications", "Credentials", "Professional Development", "Continuing Education",
        "Courses & Training", "Licenses", "Licences", "Licenses & Certifications", "Registrations",
        "Professional Registrations", "Tickets", "Permis", "Habilitations", "Führerschein", "Führerscheine",
        "Certification", "Courses",
        "Courses & Certifications", "Professional Certifications", "Zertifikate", "Zertifizierungen",
        "Fortbildungen", "Fortbildung", "Zertifikate und Weiterbildungen", "Weiterbildung und Zertifikate",
        "Kurse", "Lizenzen",
        "Weiterbildung", "Weiterbildungen", "Certificats", "Certifications et licences", "Certificaciones",
        "Certificados", "Cursos", "Certificaten", "Cursussen", "Certificações", "Certificazioni",
        "Certificati",
        "자격증", "자격", "자격사항", "자격 사항", "자격 및 면허", "수료", "자격증 및 수료", "자격증/수료", "보유 자격증", "교육 및 자격증", "자격증 및 교육",
        "資格・研修", "取得資格", "保有資格・免許", "資格", "免許・資格", "資格・免許", "保有資格", "認定",
        "Certyfikaty", "Kursy i certyfikaty", "Certyfikaty i szkolenia", "Szkolenia", "Kursy",
        "Certifieringar", "Kurser", "Certificeringer", "Sertifiseringer",
        "Online Courses", "Trainings", "Professional Training", "Training and Development",
        "Job Related Training", "자격증 및 어학",
        "자격 및 어학",
        "수상 및 자격", "所有資格", "取得資格等", "保有資格等", "資格等",
      ]
    ),
    (
      .languages,
      [
        "Languages", "Language", "Language Skills", "Human Languages", "Natural Languages", "Fremdsprachen",
        "Langues parlées", "언어", "사용 언어", "사용 가능 언어", "구사 언어", "言語", "使用言語", "語学スキル", "Spoken Languages",
        "Sprachen", "Sprachkenntnisse",
        "Langues",
        "Langues étrangères", "Idiomas", "Lenguas", "Talen", "Talenkennis", "Línguas", "Lingue",
        "Competenze linguistiche", "외국어", "어학", "어학 능력", "외국어 능력", "어학능력", "언어 능력", "語学", "語学力", "言語スキル",
        "Języki", "Języki obce", "Znajomość języków", "Znajomość języków obcych", "Språk",
        "Språkkunskaper", "Sprog",
        "Language Proficiency", "Compétences linguistiques", "Conoscenze linguistiche",
        "Competencias lingüísticas",
      ]
    ),
    (
      .awards,
      [
        "Awards", "Honors", "Honours", "Honors & Awards", "Awards & Honors", "Achievements",
        "Accomplishments",
        "Selected Honors", "Scholarships", "Recognition", "Awards & Achievements", "Competitions",
        "Auszeichnungen", "Preise", "Stipendien", "Ehrungen", "Erfolge", "Distinctions", "Prix",
        "Récompenses",
        "Premios", "Reconocimientos", "Logros", "Becas", "Prijzen", "Prêmios", "Premi", "수상", "수상 경력", "수상경력",
        "수상 내역", "수상내역", "상훈", "受賞", "受賞歴", "表彰",
        "Nagrody", "Osiągnięcia", "Nagrody i wyróżnienia", "Utmärkelser", "Priser",
        "수상 이력", "Prizes", "Most Proud of", "Proud of",
      ]
    ),
    (
      .publications,
      [
        "Publications", "Selected Publications", "Papers", "Research Papers", "Patents", "Talks",
        "Invited Talks", "Presentations", "Speaking Engagements", "Talks & Writing", "Talks and Publications",
        "Lectures", "Articles", "Blog Posts", "Press", "Publications & Talks", "Conference Talks", "Speaking",
        "Writing",
        "Patents & Publications", "Veröffentlichungen", "Publikationen", "Patente", "Vorträge", "Brevets",
        "Conférences", "Publicaciones", "Patentes", "Publicaties", "Publicações", "Pubblicazioni", "논문", "출판",
        "특허", "발표", "논문 및 특허", "저서", "論文", "出版", "特許", "登壇", "発表", "執筆",
        "Publikacje", "Publikationer",
        "발표 및 저술", "登壇・執筆", "アウトプット", "執筆実績", "登壇実績", "執筆歴", "登壇歴", "Communications orales",
      ]
    ),
    (
      .interests,
      [
        "Interests", "Hobbies", "Hobbies & Interests", "Personal Interests", "Interests & Hobbies",
        "Interessen",
        "Hobbys", "Hobbys und Interessen", "Interessen und Hobbys", "Centres d’intérêt", "Centres d'intérêts",
        "Loisirs", "Intereses", "Aficiones", "Interesses", "Hobby's", "Interessi", "Passioni", "취미", "관심사",
        "관심 분야", "취미/특기", "특기", "趣味", "興味", "趣味・特技", "特技",
        "Zainteresowania", "Intressen", "Fritidsintressen", "Interesser",
        "Outside Work", "Beyond Work", "Freizeit", "Passions", "Hobby",
      ]
    ),
    (
      .contact,
      [
        "Contact", "Contact Information", "Get in Touch", "Reach Me", "Reach Me At", "Find Me", "Say Hello",
        "Where to Find Me", "Contacts", "Connect", "On the Web", "Contact Details", "Contact Me",
        "Personal Information",
        "Personal Details", "Personal Data", "Angaben zur Person", "Details", "Links", "Social",
        "Social Links", "Profiles",
        "Find me online",
        "Kontakt", "Kontaktdaten", "Persönliche Daten", "Persönliche Angaben", "Personalien", "Coordonnées",
        "Informations personnelles", "État civil", "Contacto", "Datos personales", "Datos de contacto",
        "Persoonlijke gegevens", "Contactgegevens", "Contato", "Dados pessoais", "Contatti", "Dati personali",
        "Informazioni personali", "연락처", "인적사항", "인적 사항", "개인정보", "개인 정보", "링크", "기본 정보", "기본정보", "채널", "連絡先",
        "基本情報",
        "個人情報", "リンク",
        "Dane kontaktowe", "Dane osobowe", "Personalia", "Personuppgifter", "Kontaktuppgifter",
        "Detalles", "Dane", "Gegevens", "Detaljer",
        "Personal Info", "Kontaktinformationen", "Me contacter", "Contactez-moi", "Contatos", "Contactos",
      ]
    ),
    (
      .references,
      [
        "References", "Referees", "Recommendations", "Testimonials", "Referenzen", "Références",
        "Referencias",
        "Referenties", "Referências", "Referenze", "추천인", "추천", "推薦者",
        "Referencje", "Referenser", "Referencer", "Referanser",
        "References available on request", "References available upon request",
        "Références disponibles sur demande", "Referenzen auf Anfrage",
      ]
    ),
  ]

  /// The last field of a Japanese form, which asks for wishes, with its instructions or without.
  static func isWishes(_ title: String) -> Bool {
    title.hasPrefix("本人希望") && !title.unicodeScalars.contains("。")
  }
}
