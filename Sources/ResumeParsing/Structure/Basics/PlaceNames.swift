/// Tells places from other pieces of a line: "Portland, OR", "Utrecht, Netherlands", "서울특별시 성동구", "Remote".
enum PlaceNames {
  /// Whether `text` as a whole names a place: a known one, or "Somewhere, REGION" with a known region.
  static func isPlace(_ text: String) -> Bool {
    if text.utf8.last == UInt8(ascii: ")"), areTownsWithCodes(text) { return true }
    let trimmed = TextFolding.trimmed(text, of: ".,;()[]|·•")
    guard !trimmed.isEmpty, trimmed.unicodeScalars.count <= 60 else { return false }
    let parts = trimmed.split(whereSeparator: { $0 == "," || $0 == "/" || $0 == "，" || $0 == "、" }).map {
      TextFolding.trimmed(String($0))
    }
    if parts.count == 1 { return isKnown(trimmed) }
    guard parts.count <= 4, let last = parts.last, let first = parts.first else { return false }
    if JobTitleWords.score(first) >= 2 || OrganisationWords.score(first) >= 2 { return false }
    guard parts.allSatisfy({ looksLikeName($0) }) else { return false }
    if parts.count == 2, withTrailingPlace(trimmed) != nil { return false }
    let isAddress = first.unicodeScalars.contains { (0x30...0x39).contains($0.value) }
    // "Acme, Portland, OR" is a name with its place; "Portland, OR, USA" and an address are places.
    if parts.count > 2 {
      // "Vision, Victoria, BC": a state behind a state's name makes that a city, and what is before it a name.
      let isCountry = isRegion(parts[1]) && !(stateCodes.contains(last) && !["US", "UK"].contains(last))
      return isRegion(last) && (isAddress || isCountry || isKnown(first))
    }
    // "Acme, Utrecht" is a name with its place too: a city in the second place says nothing about the first.
    return isRegion(last) || isKnown(first) || remote.contains(TextFolding.words(last).joined(separator: " "))
  }

  /// "Leeds (UK)", "Lima (PE), Aktau (KZ)": towns with the codes of their countries. An only one is a known
  /// town, since firms have their countries behind them as well.
  private static func areTownsWithCodes(_ text: String) -> Bool {
    let towns = text.split(separator: ",").map { TextFolding.trimmed(String($0)) }
    guard towns.count <= 4 else { return false }
    return towns.allSatisfy { town in
      let code = town.suffix(5)
      guard code.count == 5, code.hasPrefix(" ("), code.hasSuffix(")"),
        code.dropFirst(2).dropLast().allSatisfy({ $0.isASCII && $0.isUppercase })
      else { return false }
      let name = String(town.dropLast(5))
      return towns.count > 1
        ? looksLikeName(name) && OrganisationWords.score(name) == 0 && JobTitleWords.score(name) == 0
        : isKnown(name)
    }
  }

  /// "Nordlys Oslo, Norway": a name, and behind it a known city with its region; "Harrow Medical Center-Leeds, UK": an
  /// organisation by its words, and behind a hyphen any place.
  static func withTrailingPlace(_ text: String) -> (name: String, place: String)? {
    guard let comma = text.lastIndex(where: { $0 == "," }),
      isRegion(TextFolding.trimmed(String(text[text.index(after: comma)...])))
    else { return nil }
    let words = text[..<comma].split(separator: " ").map(String.init)
    guard words.count >= 2, !isKnown(words.joined(separator: " ")),
      !words.contains(where: { $0.hasSuffix(",") })
    else { return nil }
    for count in stride(from: min(3, words.count - 1), through: 1, by: -1) {
      let city = words.suffix(count).joined(separator: " ")
      guard cities.contains(TextFolding.words(city).joined(separator: " ")) else { continue }
      return (words.dropLast(count).joined(separator: " "), city + text[comma...])
    }
    return behindHyphen(text[..<comma]).map { ($0.name, $0.city + text[comma...]) }
  }

  private static func behindHyphen(_ text: Substring) -> (name: String, city: String)? {
    guard let hyphen = text.lastIndex(of: "-") else { return nil }
    let (name, city) = (String(text[..<hyphen]), String(text[text.index(after: hyphen)...]))
    // "Harrow Systems Winston-Salem" has the hyphen in the city.
    guard OrganisationWords.score(name) > 0, name.contains(" "), !city.hasPrefix(" "), looksLikeName(city)
    else { return nil }
    return (name, city)
  }

  /// Whether `text` is a state, province or country, long or short.
  static func isRegion(_ text: String) -> Bool {
    if stateCodes.contains(text) { return true }
    let words = TextFolding.words(text)
    // A post code beside a state: "OR 97201".
    if words.count == 2, let first = text.split(separator: " ").first, stateCodes.contains(String(first)),
      words[1].allSatisfy(\.isNumber)
    {
      return true
    }
    // "Co. Cork", "County Durham", "Landkreis Harburg"
    if (2...3).contains(words.count), ["co", "county", "landkreis", "kreis"].contains(words[0]),
      looksLikeName(text)
    {
      return true
    }
    // "Lagos State"
    if words.count == 2, words[1] == "state", looksLikeName(text) { return true }
    return regions.contains(words.joined(separator: " "))
  }

  /// "Hilo HI": a town and its state without a comma, for what stands last behind one.
  static func isTownAndState(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...4).contains(words.count), let state = words.last, stateCodes.contains(String(state)) else {
      return false
    }
    let town = words.dropLast().joined(separator: " ")
    return looksLikeName(town) && JobTitleWords.score(town) == 0 && OrganisationWords.score(town) == 0
  }

  private static func isKnown(_ text: String) -> Bool {
    let words = TextFolding.words(text)
    guard !words.isEmpty, words.count <= 5 else { return false }
    let joined = words.joined(separator: " ")
    if regions.contains(joined) || cities.contains(joined) || remote.contains(joined) { return true }
    if let first = words.first, remote.contains(first), words.count <= 3 { return isOfRemote(words[1...]) }
    if TextFolding.isCJK(text) {
      return words.allSatisfy { word in
        cjkCities.contains(word)
          || cjkPlaces.contains { word.hasPrefix($0) && isPartOfPlace(word.dropFirst($0.count)) }
          || cjkAreaEndings.contains { word.hasSuffix($0) && word.count <= 5 }
      }
    }
    // "75011 Paris", "10115 Berlin Mitte", "Greater Boston Area", "San Francisco Bay Area".
    if let first = words.first, words.count >= 2, first.allSatisfy(\.isNumber), first.count >= 4,
      !words.dropFirst().contains(where: { $0.contains(where: \.isNumber) })
    {
      return true
    }
    if words.last == "area" || words.first == "greater" { return true }
    return words.count == 2 && words[0].allSatisfy(\.isNumber) == false && cities.contains(words[0])
      && regions.contains(words[1])
  }

  /// Whether `rest`, behind the word for it, says where or how somebody works elsewhere: "Remote (US)", "Hybrid Leeds",
  /// but no field ("Remote Sensing").
  private static func isOfRemote(_ rest: ArraySlice<String>) -> Bool {
    guard let last = rest.last else { return true }
    return !last.hasSuffix("ing") || last == "working"
  }

  /// Whether `rest`, behind a known place, goes on as places do ("강남구", "都渋谷区"): a university or a firm does not.
  private static func isPartOfPlace(_ rest: Substring) -> Bool {
    rest.isEmpty || cjkPlaceTails.contains { rest.hasSuffix($0) }
      || rest.prefix(4).contains { "都道府県市区町村".contains($0) }
      || cjkPlaces.contains { rest.hasPrefix($0) && isPartOfPlace(rest.dropFirst($0.count)) }
  }

  private static let cjkPlaceTails =
    cjkAreaEndings + [
      "역", "역로", "대로", "읍", "면", "지역", "권", "근교", "본사", "지사", "오피스", "사무소", "테크노밸리", "駅", "村", "近郊", "内",
      "本社", "支社",
      "支店", "オフィス",
    ]

  /// Whether every word begins with a capital (particles aside) and none is a number.
  static func looksLikeName(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard (1...5).contains(words.count) else { return false }
    return words.allSatisfy { word in
      guard let first = word.unicodeScalars.first else { return false }
      if first.properties.isUppercase || TextFolding.isCJK(first) || first.properties.numericType != nil {
        return true
      }
      return ["of", "the", "de", "la", "le", "del", "den", "am", "an", "der", "upon", "sur", "do", "da"]
        .contains(
          String(word))
    }
  }

  private static let stateCodes: WordSet = [
    "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY",
    "LA", "ME",
    "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK",
    "OR", "PA",
    "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC", "ON", "QC", "BC", "AB",
    "MB", "NS",
    "NB", "SK", "NSW", "VIC", "QLD", "USA", "UK", "US", "UAE", "EU",
  ]

  private static let remote: WordSet = [
    "remote", "hybrid", "on-site", "onsite", "on site", "teletravail", "remoto", "homeoffice", "재택", "원격",
    "リモート",
    "worldwide",
    "fully remote", "distributed", "a distance", "anywhere",
  ]

  private static let regions = WordSet.list(
    """
    usa|united states|united states of america|united kingdom|england|scotland|wales|ireland|northern ireland|france
    germany|deutschland|austria|osterreich|switzerland|schweiz|suisse|netherlands|the netherlands|nederland|belgium
    belgique|belgie|luxembourg|spain|espana|portugal|italy|italia|poland|polska|czech republic|czechia|slovakia
    hungary|romania|bulgaria|greece|turkey|turkiye|sweden|sverige|norway|norge|denmark|danmark|finland|suomi|iceland
    estonia|latvia|lithuania|ukraine|russia|serbia|croatia|slovenia|israel|uae|united arab emirates|saudi arabia
    qatar|egypt|morocco|tunisia|nigeria|kenya|ghana|south africa|india|pakistan|bangladesh|sri lanka|nepal|china
    hong kong|taiwan|japan|south korea|korea|republic of korea|singapore|malaysia|indonesia|philippines|thailand
    vietnam|australia|new zealand|canada|mexico|brazil|brasil|argentina|chile|colombia|peru|uruguay|costa rica
    california|texas|new york|washington|oregon|florida|illinois|massachusetts|georgia|colorado|virginia|ohio
    michigan|pennsylvania|north carolina|south carolina|arizona|utah|minnesota|wisconsin|indiana|tennessee|missouri
    maryland|new jersey|connecticut|nevada|iowa|kansas|kentucky|alabama|louisiana|oklahoma|idaho|montana|maine
    new hampshire|vermont|rhode island|delaware|hawaii|alaska|nebraska|new mexico|ontario|quebec|british columbia
    alberta|manitoba|nova scotia|bavaria|bayern|hessen|baden-wurttemberg|nrw|catalonia|ile-de-france|대한민국|한국|日本
    new south wales|victoria|queensland|karnataka|maharashtra|telangana|tamil nadu|delhi|haryana|cambodia|laos
    myanmar|mongolia|kazakhstan|uzbekistan|georgia|armenia|azerbaijan|cyprus|malta|albania|montenegro|kosovo
    north macedonia|bosnia and herzegovina|moldova|belarus|iran|iraq|jordan|lebanon|kuwait|bahrain|oman|algeria|libya
    senegal|ivory coast|cote d ivoire|cameroon|uganda|tanzania|rwanda|ethiopia|zambia|zimbabwe|botswana|namibia
    mozambique|angola|madagascar|mauritius|bolivia|ecuador|paraguay|venezuela|panama|guatemala|honduras|el salvador
    nicaragua|dominican republic|jamaica|trinidad and tobago|puerto rico|cuba|afghanistan|maldives|bhutan|fiji
    liechtenstein|monaco|andorra|danemark|norwegen|schweden|finnland|polen|niederlande|belgien|frankreich|italien
    spanien|portugal|osterreich|tschechien|ungarn|griechenland|vereinigtes konigreich|allemagne|autriche|espagne
    italie|pays-bas|royaume-uni|irlande|pologne|suede|norvege|etats-unis|maroc|algerie|tunisie|sachsen|thuringen
    niedersachsen|nordrhein-westfalen|rheinland-pfalz|saarland|brandenburg|sachsen-anhalt|schleswig-holstein
    mecklenburg-vorpommern|bretagne|normandie|occitanie|nouvelle-aquitaine|auvergne-rhone-alpes|pays de la loire
    newfoundland|saskatchewan|new brunswick|west virginia|arkansas|mississippi|wyoming|north dakota|south dakota
    """)

  private static let cities = WordSet.list(
    """
    london|manchester|edinburgh|glasgow|birmingham|bristol|leeds|cambridge|oxford|dublin|cork|belfast|paris|lyon
    marseille|toulouse|nantes|bordeaux|lille|strasbourg|nice|rennes|grenoble|montpellier|saint etienne
    berlin|hamburg|munich|munchen|cologne|koln|frankfurt|frankfurt am main|stuttgart|dusseldorf|leipzig|dresden
    hannover|nurnberg|nuremberg|karlsruhe|bonn|bremen|essen|dortmund|mannheim|aachen|freiburg|potsdam|wien|vienna
    graz|linz|salzburg|zurich|geneva|geneve|basel|bern|lausanne|amsterdam|rotterdam|utrecht|the hague|den haag
    eindhoven|leiden|delft|groningen|brussels|bruxelles|brussel|antwerp|ghent|gent|leuven|madrid|barcelona|valencia
    sevilla|seville|bilbao|malaga|lisbon|lisboa|porto|rome|roma|milan|milano|turin|torino|bologna|florence|firenze
    napoli|naples|warsaw|warszawa|krakow|wroclaw|gdansk|prague|praha|brno|bratislava|budapest|bucharest|cluj napoca
    sofia|athens|istanbul|ankara|izmir|stockholm|gothenburg|goteborg|malmo|oslo|bergen|trondheim|copenhagen|kobenhavn
    aarhus|helsinki|tampere|reykjavik|tallinn|riga|vilnius|kyiv|kiev|lviv|moscow|saint petersburg|belgrade|zagreb
    ljubljana|tel aviv|jerusalem|haifa|dubai|abu dhabi|riyadh|doha|cairo|casablanca|tunis|lagos|nairobi|accra
    cape town|johannesburg|bangalore|bengaluru|mumbai|pune|hyderabad|chennai|new delhi|delhi|gurgaon|noida|kolkata
    karachi|lahore|islamabad|dhaka|colombo|beijing|shanghai|shenzhen|guangzhou|hangzhou|taipei|tokyo|osaka|kyoto
    yokohama|nagoya|fukuoka|sapporo|seoul|busan|pangyo|seongnam|incheon|daejeon|daegu|suwon|kuala lumpur|jakarta
    manila|bangkok|hanoi|ho chi minh city|sydney|melbourne|brisbane|perth|adelaide|auckland|wellington|toronto
    vancouver|montreal|ottawa|calgary|edmonton|waterloo|mexico city|guadalajara|monterrey|sao paulo|rio de janeiro
    buenos aires|santiago|bogota|medellin|lima|montevideo|new york|new york city|nyc|brooklyn|boston|cambridge
    philadelphia|pittsburgh|washington dc|washington d c|baltimore|atlanta|miami|orlando|tampa|charlotte|raleigh
    durham|nashville|chicago|detroit|minneapolis|st louis|kansas city|dallas|houston|austin|san antonio|denver
    boulder|salt lake city|phoenix|las vegas|seattle|portland|san francisco|oakland|berkeley|san jose|palo alto
    mountain view|sunnyvale|santa clara|cupertino|menlo park|redwood city|los angeles|santa monica|irvine|san diego
    sacramento|redmond|bellevue|honolulu|anchorage|columbus|cleveland|cincinnati|indianapolis|milwaukee|madison
    sf|sf bay area|silicon valley|bay area|galway|limerick|waterford|newcastle|newcastle upon tyne|liverpool|sheffield
    nottingham|leicester|coventry|southampton|portsmouth|brighton|norwich|exeter|plymouth|york|bath|cardiff
    swansea|aberdeen|dundee|milton keynes|bochum|wuppertal|bielefeld|munster|augsburg|wiesbaden|braunschweig|chemnitz
    kiel|magdeburg|halle|erfurt|rostock|kassel|oldenburg|osnabruck|heidelberg|darmstadt|regensburg|wurzburg|ingolstadt
    ulm|trier|jena|gottingen|paderborn|innsbruck|klagenfurt|winterthur|luzern|lucerne|st gallen|lugano|reims|le havre
    toulon|dijon|angers|nimes|aix en provence|brest|le mans|amiens|tours|limoges|metz|besancon|orleans|rouen|caen|nancy
    saint nazaire|la rochelle|poitiers|pau|avignon|perpignan|sophia antipolis|haarlem|tilburg|breda|nijmegen|maastricht
    enschede|liege|namur|charleroi|bruges|zaragoza|granada|murcia|palma|coimbra|braga|genova|genoa|verona|padova|trieste
    palermo|catania|lodz|poznan|katowice|lublin|ostrava|plzen|debrecen|timisoara|iasi|varna|plovdiv|thessaloniki|uppsala
    linkoping|orebro|vasteras|lund|stavanger|tromso|odense|aalborg|turku|oulu|espoo|tartu|kaunas|kharkiv|odesa|yerevan
    tbilisi|baku|almaty|tashkent|kigali|kampala|dar es salaam|addis ababa|dakar|abidjan|durban|pretoria|ahmedabad|jaipur
    kochi|coimbatore|chandigarh|indore|penang|surabaya|bandung|cebu|da nang|phnom penh|kaohsiung|hsinchu|ulsan|changwon
    kobe|hiroshima|sendai|kawasaki|chiba|canberra|hobart|gold coast|christchurch|hamilton|winnipeg|quebec city|halifax
    saskatoon|regina|kitchener|boise|tucson|albuquerque|omaha|tulsa|wichita|louisville|memphis|richmond|buffalo
    rochester|albany|hartford|providence|new haven|jersey city|newark|stamford|ann arbor|grand rapids|des moines|spokane
    tacoma|eugene|fresno|long beach|anaheim|pasadena|plano|fort worth|el paso|chattanooga|knoxville|savannah|tallahassee
    jacksonville|fort lauderdale|st petersburg|huntsville|little rock|baton rouge|new orleans|evanston
    assen|zwolle|arnhem|apeldoorn|almere|amersfoort|leeuwarden|deventer|hilversum|zoetermeer|s hertogenbosch
    den bosch|dordrecht|gouda|hoofddorp|heerlen|venlo|middelburg|emmen|kortrijk|mechelen|hasselt|mons
    louvain la neuve|duisburg|gelsenkirchen|monchengladbach|krefeld|oberhausen|lubeck|saarbrucken|mainz
    ludwigshafen|leverkusen|solingen|neuss|heilbronn|pforzheim|furth|offenbach|erlangen|bremerhaven|koblenz
    bergisch gladbach|moers|siegen|hildesheim|cottbus|gutersloh|zwickau|schwerin|bautzen|gorlitz|zittau
    passau|bayreuth|bamberg|konstanz|tubingen|reutlingen|esslingen|ludwigsburg|friedrichshafen|ravensburg
    marburg|giessen|walldorf|weimar|flensburg|luneburg|wolfsburg|emden|steyr|villach|dornbirn|bregenz
    sankt polten|schaffhausen|fribourg|neuchatel|montreux|lannion|lorient|quimper|vannes|saint malo
    saint brieuc|cholet|angouleme|bayonne|biarritz|tarbes|albi|rodez|beziers|annecy|chambery
    clermont ferrand|mulhouse|colmar|belfort|troyes|dunkerque|calais|roubaix|tourcoing|valenciennes
    villeurbanne|montreuil|nanterre|boulogne billancourt|issy les moulineaux|courbevoie|puteaux|la defense
    levallois perret|saint denis|versailles|massy|saclay|evry|cergy|vitoria gasteiz|san sebastian|donostia
    pamplona|santander|gijon|oviedo|a coruna|vigo|santiago de compostela|valladolid|salamanca|burgos|logrono
    alicante|elche|cartagena|almeria|jaen|huelva|badajoz|albacete|castellon|tarragona|girona|lleida|sabadell
    terrassa|badalona|las palmas|tenerife|palma de mallorca|modena|parma|reggio emilia|ravenna|rimini
    ferrara|pisa|siena|livorno|perugia|ancona|pescara|bari|lecce|taranto|salerno|cagliari|sassari|messina
    bergamo|brescia|monza|pavia|varese|trento|bolzano|udine|venezia|venice|vicenza|treviso|aveiro|setubal
    guimaraes|viseu|leiria|evora|funchal|matosinhos|recife|olinda|fortaleza|brasilia|belo horizonte|curitiba
    porto alegre|florianopolis|joinville|blumenau|campinas|sao jose dos campos|ribeirao preto|sorocaba
    londrina|maringa|goiania|manaus|belem|joao pessoa|maceio|aracaju|uberlandia|niteroi|la plata|valparaiso
    concepcion|barranquilla|bucaramanga|quito|guayaquil|cusco|arequipa|caracas|asuncion|santo domingo|puebla
    queretaro|tijuana|szczecin|bydgoszcz|bialystok|gdynia|sopot|rzeszow|kielce|olsztyn|gliwice|opole
    czestochowa|radom|zielona gora|olomouc|liberec|kosice|szeged|pecs|gyor|brasov|sibiu|oradea|constanta
    craiova|burgas|rijeka|maribor|novi sad|skopje|tirana|sarajevo|podgorica|pristina|chisinau|minsk|dnipro
    zaporizhzhia|chernivtsi|vaasa|jyvaskyla|lahti|rovaniemi|umea|lulea|sundsvall|norrkoping|helsingborg
    jonkoping|vaxjo|kalmar|karlstad|esbjerg|vejle|kolding|roskilde|horsens|kristiansand|drammen|alesund|bodo
    fredrikstad|lillehammer|salford|stockport|wigan|warrington|wolverhampton|stoke on trent|peterborough
    ipswich|colchester|chelmsford|luton|watford|slough|guildford|woking|basingstoke|winchester|bournemouth
    swindon|gloucester|cheltenham|hereford|bradford|huddersfield|wakefield|middlesbrough|sunderland|carlisle
    inverness|derry|lisburn|wrexham|truro|canterbury|maidstone|kilkenny|sligo|athlone|drogheda|dundalk
    round rock|lubbock|corpus christi|mckinney|the woodlands|college station|chapel hill
    research triangle park|winston salem|greensboro|wilmington|asheville|gainesville|sarasota|boca raton
    clearwater|reston|mclean|fairfax|bethesda|rockville|silver spring|annapolis|virginia beach
    charlottesville|blacksburg|roanoke|hoboken|trenton|allentown|harrisburg|scranton|syracuse|ithaca
    white plains|yonkers|staten island|long island|somerville|framingham|nashua|south bend|fort wayne
    bloomington|champaign|urbana|naperville|schaumburg|peoria|rockford|lansing|kalamazoo|akron|green bay
    duluth|saint paul|st paul|sioux falls|cedar rapids|iowa city|overland park|topeka|saint louis
    fayetteville|bentonville|colorado springs|fort collins|scottsdale|tempe|santa fe|billings|bozeman
    missoula|cheyenne|santa cruz|santa barbara|san luis obispo|monterey|pleasanton|walnut creek|san mateo
    south san francisco|burlingame|foster city|milpitas|los gatos|bakersfield|culver city|torrance
    el segundo|costa mesa|newport beach|carlsbad|la jolla|bellingham|corvallis|hillsboro|kelowna|burnaby
    mississauga|brampton|guelph|gatineau|sherbrooke|moncton|fredericton|charlottetown|thane|nagpur|surat
    vadodara|lucknow|kanpur|bhopal|mysore|mysuru|mangalore|trivandrum|thiruvananthapuram|visakhapatnam
    bhubaneswar|guwahati|faridabad|ghaziabad|gurugram|mohali|kathmandu|chengdu|chongqing|nanjing|suzhou
    wuhan|tianjin|qingdao|dalian|xiamen|hefei|changsha|macau|taichung|tainan|shibuya|shinjuku|tsukuba
    okayama|kanazawa|niigata|kumamoto|matsuyama|nagasaki|shizuoka|hamamatsu|saitama|bundang|gangnam|cheongju
    jeonju|pohang|gwangju|goyang|yongin|anyang|ansan|cheonan|abuja|ibadan|port harcourt|kumasi|mombasa
    kisumu|lusaka|harare|gaborone|windhoek|maputo|luanda|rabat|marrakech|tangier|algiers|amman|beirut
    kuwait city|manama|muscat|jeddah|sharjah|dunedin|tauranga|geelong|wollongong|cairns|townsville
    launceston
    """)

  private static let cjkPlaces = [
    "서울", "부산", "대구", "인천", "광주", "대전", "울산", "세종", "경기", "강원", "충북", "충남", "전북", "전남", "경북", "경남", "제주",
    "판교", "성남", "수원", "용인", "분당", "강남", "안양", "고양", "대한민국", "한국", "東京", "大阪", "京都", "名古屋", "福岡", "札幌", "横浜",
    "神奈川", "千葉", "埼玉", "渋谷", "新宿", "日本", "北京", "上海", "深圳", "杭州", "広島", "仙台", "神戸", "品川", "港区",
  ]

  private static let cjkCities: WordSet = [
    "청주", "천안", "전주", "포항", "창원", "김해", "구미", "원주", "춘천", "강릉", "목포", "여수", "순천", "진주", "안산", "의정부", "부천",
    "평택", "화성", "파주", "김포", "이천", "아산", "군산", "익산", "경주", "거제", "川崎", "さいたま", "浜松", "静岡", "金沢", "新潟", "岡山",
    "熊本", "鹿児島", "那覇", "つくば", "松山", "長崎", "藤沢", "鎌倉",
  ]

  private static let cjkAreaEndings = ["특별시", "광역시", "시", "구", "동", "도", "군", "都", "府", "県", "市", "区", "町"]

  /// Whether `text` may be the name of a place where one is looked for: two words written large at most.
  static func isShortName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    // "Newcastle upon Tyne", "Stratford-upon-Avon": what is not written large does not count.
    let small = words.count { $0.unicodeScalars.first?.properties.isLowercase ?? false }
    return words.count - small <= 2 && words.count <= 4 && looksLikeName(text)
  }
}
