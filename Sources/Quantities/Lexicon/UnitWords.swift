/// How units are spelled after a number, in lower case.
enum UnitWords {
  /// Spellings by unit. Single letters count only where they are glued to the digits.
  static let spellings: [(Unit, String)] = [
    (.nanosecond, "ns nanosecond nanoseconds nanosec"),
    (.microsecond, "us µs μs microsecond microseconds microsec usec mikrosekunden"),
    (
      .millisecond,
      "ms msec msecs millis millisecond milliseconds milisecond miliseconds millisecs milliseconde millisecondes "
        + "мс миллисекунд millisekunde millisekunden milisegundo milisegundos milissegundo milissegundos millisecondi milliseconden"
    ),
    (
      .second,
      "s sec secs second seconds seconde secondes sekunde sekunden segundo segundos secondi seconden sekund sekundy секунд секунды"
    ),
    (.minute, "min mins minute minutes minuten minuto minutos minuti minut minuty минут минуты mn"),
    (
      .hour,
      "h hr hrs hour hours heure heures stunde stunden std hora horas ore uur godzin godziny часов часа"
    ),
    (
      .day,
      "d day days jour jours tag tage tagen día días dia dias giorno giorni dagen dni дней дня workday workdays weekday weekdays"
    ),
    (
      .week,
      "w wk wks week weeks semaine semaines woche wochen semana semanas settimana settimane weken tygodni tygodnie недель недели"
    ),
    (
      .month,
      "mo mos mth mths month months mois monat monate monaten mes mês meses mesi maanden miesięcy miesiące месяцев месяца"
    ),
    (.quarter, "quarter quarters qtr"),
    (.year, "y yr yrs year years yoe an ans année années jahr jahre jahren año años ano anos anni jaar"),
    (.decade, "decade decades"),
    (.fortnight, "fortnight fortnights"),
    (.sprint, "sprint sprints"),
    (.bit, "bits"),
    (.byte, "byte bytes"),
    (.kilobyte, "kb kbs kilobyte kilobytes"),
    (.megabyte, "mb mbs meg megs megabyte megabytes"),
    (.gigabyte, "gb gbs gig gigs gigabyte gigabytes go"),
    (.terabyte, "tb tbs terabyte terabytes"),
    (.petabyte, "pb pbs petabyte petabytes"),
    (.exabyte, "eb exabyte exabytes"),
    (.kibibyte, "kib ki"), (.mebibyte, "mib mi"), (.gibibyte, "gib gi"), (.tebibyte, "tib ti"),
    (.pebibyte, "pib"),
    (.kilobitPerSecond, "kbps"),
    (.megabitPerSecond, "mbps"),
    (.gigabitPerSecond, "gbps"),
    (.terabitPerSecond, "tbps"),
    (.requestPerSecond, "rps"),
    (.queryPerSecond, "qps"),
    (.transactionPerSecond, "tps"),
    (.operationPerSecond, "iops"),
    (.framePerSecond, "fps"),
    (.messagePerSecond, "mps"),
    (.eventPerSecond, "eps"),
    (.requestPerMinute, "rpm"),
    (.percent, "percent pct prozent procent percents"),
    (.percentagePoint, "pp pps ppts ppt pts"),
    (.basisPoint, "bps"),
    (.decibel, "db decibels"),
    (.decibelMilliwatt, "dbm"),
    (.hertz, "hz hertz"), (.kilohertz, "khz"), (.megahertz, "mhz"), (.gigahertz, "ghz"),
    (.metre, "metres meters"), (.kilometre, "km kms kilometers kilometres"), (.mile, "mile miles"),
    (.foot, "ft feet"),
    (.kilogram, "kg kgs kilograms"), (.tonne, "tonnes tons"),
    (.watt, "watts"), (.kilowatt, "kw kilowatts"), (.megawatt, "mw megawatts"), (.kilowattHour, "kwh"),
    (.pixel, "px pixels"), (.degree, "degrees"), (.acre, "acres"), (.partPerMillion, "ppm"),
  ]

  /// Spellings so short or so common as other words that they are units only when glued to the digits.
  static func mustBeGlued(_ word: Named) -> Bool {
    switch word {
    case .d, .w, .y, .an, .go, .std, .ore, .mes, .mn, .m, .t, .b, .eb, .mps, .eps, .ppt, .us, .ki, .mi, .gi,
      .ti:
      true
    default: false
    }
  }
}
