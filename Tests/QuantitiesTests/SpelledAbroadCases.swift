/// Numbers that other languages than English spell out: what they measure or count, and words that only look so.
enum SpelledAbroadCases {
  static let all: [QuantityCase] = [
    QuantityCase("Steuerung von 🔹drei🔸 externen Dienstleistern", "count 3 dienstleistern"),
    QuantityCase("Berichte liegen nach 🔹zwei Stunden🔸 vor", "duration 2 hour"),
    QuantityCase(
      "Für 🔹zwei Millionen🔸 Nutzer und 🔹fünf Prozent🔸 mehr", "count 2000000 nutzer", "percent 5 %"),
    QuantityCase("Einführung der Zwei-Faktor-Anmeldung für das Portal"),
    QuantityCase("Frau Sechs und Herr Acht von nebenan"),
    QuantityCase("Encadrement d'une équipe de 🔹huit🔸 personnes à Lille", "count 8 personne"),
    QuantityCase("Formation de 🔹trente-cinq🔸 apprentis", "count 35 apprenti"),
    QuantityCase("Boutique pour 🔹deux mille🔸 clients", "count 2000 client"),
    QuantityCase("Un site neuf pour la ville"),
    QuantityCase("Dirección de un equipo de 🔹siete🔸 analistas", "count 7 analista"),
    QuantityCase("Soporte a 🔹treinta y dos🔸 tiendas de la zona", "count 32 tienda"),
    QuantityCase("Rede com 🔹oito🔸 pontos de acesso", "count 8 ponto"),
    QuantityCase(
      "Gestione di 🔹due🔸 fornitori e 🔹quattro🔸 magazzini", "count 2 fornitori", "count 4 magazzini"),
    QuantityCase("Werkt met 🔹drie🔸 ontwikkelteams", "count 3 ontwikkelteam"),
    QuantityCase("Utrzymanie w 🔹dwóch🔸 centrach danych", "count 2 centrach"),
    QuantityCase("Sent the invoices due to the tres amigos of dos Santos"),
    QuantityCase("Ran Windows and DOS machines, acht and elf"),
    QuantityCase("带🔹三名🔸新人，服务🔹十一条🔸业务线", "count 3 person", "count 11 piece"),
    QuantityCase("支持🔹两万条🔸线路，数据量达🔹三倍🔸", "count 20000 piece", "multiplier 3 x"),
    QuantityCase("规则🔹一百余条🔸，获得第二名，十分重要，三个方面", "count 100 piece"),
    QuantityCase("历时🔹三个月🔸，二零二三年与三五个人", "duration 3 month"),
    QuantityCase("🔹三名🔸の教育を担当、三条店と二位入賞", "count 3 person"),
    QuantityCase("🔹세🔸 명의 신입을 교육, 네 그리고 두 사람", "count 3 person"),
    QuantityCase("🔹두 시간🔸 걸리던 작업", "duration 2 hour"),
  ]

  /// A text, the value before and the value after.
  static let changes: [ChangeCase] = [
    ChangeCase(
      "Verkürzung der Durchläufe von sechs Wochen auf drei Tage", "sechs Wochen", "drei Tage", 3.0 / 42),
    ChangeCase(
      "Wartezeit von zwei Wochen auf durchschnittlich einen Tag verkürzt", "zwei Wochen", "einen Tag",
      1.0 / 14),
    ChangeCase("Délai réduit de deux semaines à un jour", "deux semaines", "un jour", 1.0 / 14),
    ChangeCase("Reducción del plazo de dos semanas a tres días", "dos semanas", "tres días", 3.0 / 14),
    ChangeCase("Redução do prazo de duas semanas para dez dias", "duas semanas", "dez dias", 10.0 / 14),
    ChangeCase("Riduzione dei tempi da tre ore a venti minuti", "tre ore", "venti minuti", 20.0 / 180),
    ChangeCase(
      "Doorlooptijd teruggebracht van zes weken naar drie dagen", "zes weken", "drie dagen", 3.0 / 42),
    ChangeCase("Skrócenie czasu z dwóch dni do 25 minut", "dwóch dni", "25 minut", 25.0 / 2880),
    ChangeCase("延迟由十分钟降到五秒", "十分钟", "五秒", 5.0 / 600),
    ChangeCase("从一周缩短到两天", "一周", "两天", 2.0 / 7),
    ChangeCase("成功率从40%提升至80%", "40%", "80%", 2),
  ]
}
