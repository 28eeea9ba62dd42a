/// The words of dates in the languages that resumes come in, as ``Token/folded`` gives them.
enum DateWords {
  /// What stands between the years and the months of a duration ("4 anos e 10 meses").
  static let betweenDurations: WordSet = [",", ".", "and", "und", "et", "y", "e", "en"]

  /// What stands before a date.
  enum Opener { case since, from, until }

  static let months: WordMap<Int> = {
    let names: [[String]] = [
      [
        "january", "jan", "januar", "jän", "jänner", "janvier", "janv", "enero", "ene", "januari", "janeiro",
        "gennaio", "gen", "styczeń", "stycznia", "sty", "январь", "января", "янв",
      ],
      [
        "february", "feb", "februar", "février", "févr", "fév", "febrero", "februari", "fevereiro", "fev",
        "febbraio", "luty", "lutego", "lut", "февраль", "февраля", "фев",
      ],
      [
        "march", "mar", "märz", "mär", "mrz", "mars", "marzo", "maart", "mrt", "março", "marzec", "marca",
        "март", "марта", "мар",
      ],
      [
        "april", "apr", "avril", "avr", "abril", "abr", "aprile", "kwiecień", "kwietnia", "kwi", "апрель",
        "апреля", "апр",
      ],
      ["may", "mai", "mayo", "mei", "maio", "maggio", "mag", "maj", "maja", "май", "мая"],
      [
        "june", "jun", "juni", "juin", "junio", "junho", "giugno", "giu", "czerwiec", "czerwca", "cze",
        "июнь", "июня", "июн",
      ],
      [
        "july", "jul", "juli", "juillet", "juil", "julio", "julho", "luglio", "lug", "lipiec", "lipca", "lip",
        "июль", "июля", "июл",
      ],
      [
        "august", "aug", "août", "aout", "agosto", "ago", "augustus", "augusti", "sierpień", "sierpnia",
        "sie", "август", "августа", "авг",
      ],
      [
        "september", "sep", "sept", "septembre", "septiembre", "setembro", "set", "settembre", "wrzesień",
        "września", "wrz", "сентябрь", "сентября", "сент", "сен",
      ],
      [
        "october", "oct", "oktober", "okt", "octobre", "octubre", "outubro", "out", "ottobre", "ott",
        "październik", "października", "paź", "октябрь", "октября", "окт",
      ],
      [
        "november", "nov", "novembre", "noviembre", "novembro", "listopad", "listopada", "lis", "ноябрь",
        "ноября", "ноя",
      ],
      [
        "december", "dec", "dezember", "dez", "décembre", "déc", "diciembre", "dic", "dezembro", "dicembre",
        "desember", "grudzień", "grudnia", "gru", "декабрь", "декабря", "дек",
      ],
    ]
    return WordMap(names.enumerated().flatMap { index, forms in forms.map { ($0, index + 1) } })
  }()

  /// What may stand before a year, and is part of the date.
  static let partsOfYears: WordSet = ["early", "mid", "late", "anfang", "mitte", "ende"]

  /// The month that `word` was meant to be where it is a letter away from its English name: "Janruary",
  /// "Febuary".
  static func misspeltMonth(_ word: String) -> Int? {
    guard (5...10).contains(word.utf8.count) else { return nil }
    let letters = Array(word.utf8)
    return longMonths.first { MisspeltTitles.isSlip(letters, Array($0.name.utf8)) }?.month
  }

  /// Names of which no other word before a number is a letter away.
  private static let longMonths: [(name: String, month: Int)] = [
    ("january", 1), ("february", 2), ("august", 8), ("september", 9), ("october", 10), ("november", 11),
    ("december", 12),
  ]

  static let seasons: WordSet = [
    "spring", "summer", "fall", "autumn", "winter", "frühling", "frühjahr", "sommer", "herbst", "printemps",
    "été",
    "automne", "hiver", "primavera", "verano", "otoño", "invierno", "sommersemester", "wintersemester", "ws",
    "ss",
  ]

  static let present: WordSet = [
    "present", "now", "current", "currently", "today", "ongoing", "continuing", "onward", "onwards", "heute",
    "jetzt", "lfd", "aktuell",
    "laufend",
    "gegenwart",
    "aujourd'hui", "auj", "présent", "actuel", "actuellement", "maintenant", "actualidad", "actual",
    "presente",
    "hoy", "heden",
    "nu", "obecnie", "teraz", "nadal", "nuvarande", "pågående", "nuværende", "nåværende", "atual",
    "atualmente", "oggi", "attuale", "attualmente", "actualmente", "presentemente", "tutt'oggi", "현재", "재직중",
    "재직", "진행중", "지금", "cursando", "現在", "在職中", "継続中", "至今",
    "现在", "目前", "сейчас", "günümüz", "halen",
  ]

  /// The English ones of them; American dates set the month first.
  static let englishPresent: WordSet = [
    "present", "now", "current", "currently", "today", "ongoing", "continuing", "onward", "onwards",
  ]

  static let presentJoined: WordSet = [
    "todate", "incorso", "encurso", "emcurso", "encours", "tillnow", "tilldate", "tonow", "aujourd'hui",
    "àcejour", "cejour", "재직중", "진행중", "alafecha",
    "lafecha",
    "àprésent", "bisheute", "aday", "doteraz", "dodziś", "dochwiliobecnej",
    "настоящеевремя", "понастоящеевремя", "нв", "devamediyor", "tilltoday", "tillpresent",
    "servingnoticeperiod",
  ]

  static let openers: WordMap<Opener> = [
    "since": .since, "seit": .since, "depuis": .since, "desde": .since, "sinds": .since, "dal": .since,
    "od": .since, "sedan": .since, "siden": .since, "from": .from, "von": .from, "ab": .since, "du": .from,
    "de": .from, "с": .from, "until": .until, "till": .until, "bis": .until, "do": .until,
  ]

  static let separators: WordSet = ["-", "–", "—", "~", "〜", "～", "→", "−", "‑", "/"]

  static let separatorWords: WordSet = [
    "to", "until", "till", "through", "thru", "bis", "à", "au", "jusqu'à", "a", "al", "hasta", "até", "tot",
    "do", "til", "t", "から", "부터", "and", "по", "至", "到",
  ]

  static let sinceTails: WordSet = ["から", "부터", "以降", "이후"]

  static let durations: WordSet = [
    "yr", "yrs", "year", "years", "mo", "mos", "month", "months", "jahr", "jahre", "monat", "monate", "an",
    "ans", "mois",
    "año", "años", "ano", "anos", "mes", "mês", "meses", "anno", "anni", "mese", "mesi", "jaar", "maand",
    "maanden", "год", "года", "лет", "месяц", "месяца", "месяцев", "мес", "个月", "년", "개월", "年", "ヶ月", "か月",
    "カ月",
  ]
}
