import Prose

/// What fixed words and phrases can say in an answer.
enum AnswerPhrase: Int, Sendable, CaseIterable {
  /// Takes back what is said ("maybe", "kind of"). "so", "like" and "right" in ordinary use are none.
  case hedge
  /// Gives a reason.
  case reason
  /// Weighs an alternative or names the price of a choice.
  case alternative
  /// Says how something was measured.
  case measurement
  /// Places something in time.
  case time
  /// Says that something came of it.
  case outcome
  /// Claims scale.
  case scale
  /// Says what was learned.
  case lesson
  /// Blames or despises somebody.
  case blame
  /// CAP as a choice of two.
  case twoOfThree
  /// Says in so many words what was the speaker's to do.
  case task

  /// The phrases, words separated by spaces, as the tokenizer cuts them.
  fileprivate var phrases: String {
    switch self {
    case .hedge:
      """
      maybe,perhaps,probably,possibly,somewhat,presumably,supposedly,basically,arguably,hopefully,um,uh,uhm,erm,\
      i guess,i suppose,i assume,more or less,or something,and stuff,or so i think,i think maybe
      """
    case .reason:
      """
      because,cause,bc,cuz,coz,therefore,hence,thereby,whereas,so that,so i,so we,so the,so it,so no,so they,\
      since there,since every,since each,since no,since all,since only,since most,since people,since users,\
      since nobody,as there,as nobody,as it had,as he had,as she had,as they had,as we had,as they were,\
      in order to,to avoid,to prevent,to reduce,to keep,to ensure,to make sure,to protect,to limit,to let,to allow,\
      to stop,to cut,to give,to isolate,to guarantee,to find out,to see,to know,to understand,to help,to make,\
      to get,due to,owing to,thanks to,rather than,instead of,which meant,which means,which would,which let,\
      which gave,which made,which kept,which allowed,as i knew,as it was,since i,since we,since the,since it,\
      since they,the reason,that way,that is why,that's why,this way,otherwise
      """
    case .alternative:
      """
      instead of,rather than,alternative,alternatives,alternatively,considered,weighed,trade - off,trade - offs,\
      tradeoff,tradeoffs,trade off,option,options,as opposed to,versus,vs,at the cost of,the cost was,\
      the price was,at the price of,downside,downsides,drawback,drawbacks,could have,ruled out,decided against,\
      rejected,chose not to,didn't want,pros and cons,on the other hand,the catch,came at a cost,gave up,\
      accepted that,sacrificed,compromise,compromised,whereas,the risk was,it cost us,would have been,would have had,\
      would have meant,would have taken,would have cost,would have needed,\
      that costs us,this costs us,it costs us,which costs,the cost is,the price is,at the expense of,first but,\
      had thought about,had thought of,also thought of,also thought about,would not have changed,\
      would not have solved,wouldn't have solved,would not have helped,wouldn't have helped,did not help,\
      didn't help,was cheaper,was not worth,wasn't worth,\
      the price we paid,the price i paid,the price to pay,which cost,slower but,cheaper but,\
      i preferred,we preferred,argued for,argued against
      """
    case .measurement:
      """
      measured,measure,measurement,measurements,measuring,dashboard,dashboards,grafana,prometheus,datadog,\
      cloudwatch,crashlytics,sentry,dynatrace,amplitude,mixpanel,tableau,looker,lighthouse,kibana,new relic,\
      splunk,honeycomb,jaeger,trace,traces,traced,tracing,logs,log,metric,metrics,\
      monitoring,monitored,monitor,load test,load tests,load tested,load - test,load - tested,load testing,benchmark,\
      benchmarks,benchmarked,profile,profiled,profiler,profiling,survey,surveys,surveyed,a / b,experiment,k6,jmeter,\
      gatling,locust,wrk,histogram,histograms,percentile,percentiles,bill,bills,invoice,invoices,cost explorer,\
      slo,slos,sli,error budget,analytics,compared,counted,report,reports,reported,tracked,tracking,audit,\
      audited,audits,canary,sampled,query plan,query plans,explain,score,scores,review,reviews,statistics,graph,\
      graphs,chart,charts,feedback,p95,p99,tested,by our count,by my count,own count,according to the
      """
    case .time:
      """
      since then,ever since,within a,within the,over the next,after a week,after a month,the next day,\
      the same day,next week,that week,that day,that night,by friday,by monday,overnight,a week later,\
      a month later,weeks later,months later,days later,a year later,that quarter,next quarter,last year,\
      last month,last week,the following,black friday,that year,to this day,for months,for a year,for weeks,\
      on time,ahead of schedule,before the deadline,first week,first month,first day,in a week,in a month,\
      in a day,this year,january,february,march,april,june,july,august,september,october,november,december,\
      spring,summer,autumn,winter,monday,tuesday,wednesday,thursday,friday,saturday,sunday
      """
    case .outcome:
      """
      as a result,resulted,resulting,led to,result,results,outcome,improved,improvement,improvements,increased,\
      increase,decreased,decrease,reduced,reduction,fell,dropped,rose,grew,went from,went up,went down,went live,\
      doubled,tripled,halved,saved,saving,savings,achieved,exceeded,on time,ahead of schedule,under budget,\
      within budget,successfully,successful,success,praised,praise,thanked,promoted,award,awarded,positive feedback,\
      satisfied,satisfaction,adopted,approved,renewed,resolved,recovered,in the end,ultimately,eventually,\
      never again,no longer,faster,higher,lower,fewer,better,smoother,stronger,zero,paid off,delivered,completed,\
      finished,launched,shipped,won,still use,still in use,still runs,happy,impressed,accepted,passed,solved,earned,\
      gained,down to,up to,came down,came back,cleared,stopped,avoided,on track,ahead of,met the,became,appreciated,\
      worked again,works again,happened again,not happened since,not come back,never came back,\
      recognized,recognised,returned,back to,able to,helped us,enabled,has since,have since,since then,ever since
      """
    case .scale:
      """
      high traffic,heavy traffic,massive scale,at scale,large scale,huge scale,highly scalable,huge traffic,\
      massive traffic,lots of traffic,a lot of traffic,a lot of users,lots of users,high load,heavy load,web scale,\
      improved scalability,more scalable,scalable architecture,large - scale,high - traffic,high volume,\
      high volumes,large volume,large volumes,huge amount,huge amounts,\
      massive amount,massive amounts
      """
    case .lesson:
      """
      learned,learnt,lesson,lessons,taught me,taught us,next time,in hindsight,looking back,in retrospect,\
      would do differently,since then i,now i always,ever since i,i now,would have done,i should have,\
      we should have,should have been,realised that,\
      realized that,takeaway
      """
    case .blame:
      """
      his fault,her fault,their fault,junior's fault,developer's fault,dev's fault,team's fault,manager's fault,\
      guy's fault,fault of the,was to blame,were to blame,is to blame,blamed him,blamed her,blamed them,incompetent,\
      incompetence,idiot,idiots,idiotic,he was stupid,she was stupid,they were stupid,stupid mistake of,he was lazy,\
      she was lazy,they were lazy,lazy colleague,lazy developer,lazy people,clueless,moron,morons,he never tests,\
      she never tests,they never test,he doesn't care,she doesn't care,they don't care,they didn't care,\
      he didn't care,she didn't care,he screwed up,she screwed up,they screwed up,he messed up,she messed up,\
      they messed up,terrible manager,bad manager,horrible manager,terrible boss,are just careless,is just careless,\
      was just careless,they are careless,he is careless,she is careless,\
      they were careless,he was careless,she was careless,careless people,asleep as usual,as usual they,\
      never tested their,never tests his,never tests her,never do their job,didn't do their job,\
      didn't know what he was doing,\
      didn't know what she was doing,didn't know what they were doing,had no idea what they were doing
      """
    case .twoOfThree:
      """
      two of three,two out of three,two of the three,two out of the three,2 of 3,2 out of 3,2 of the 3,\
      2 out of the 3,pick two,choose two,picked two,chose two
      """
    case .task:
      """
      i was asked to,asked me to,i was tasked,i was responsible,i was in charge,i was assigned,i was given the,\
      i was to,my task,my job was,my job to,my responsibility,my role was,my goal was,was my job,was my task,\
      was on me,was up to me,fell to me,left it to me,landed with me,landed on me,i was the owner,i was on call,\
      i was primary,i was on duty,\
      i was appointed,i was put in charge,put me in charge,made me responsible,wanted me to,told me to,i owned the
      """
    }
  }

  /// One phrase where it stands.
  struct Match: Sendable {
    let phrase: AnswerPhrase
    /// Indices into the prose's tokens.
    let tokens: Range<Int>
  }

  struct Entry: Sendable {
    let phrase: AnswerPhrase
    /// The keys of the words after the first, in ``Book/rests``.
    let rest: Range<Int>
  }

  /// Phrases by their first word.
  struct Book: Sendable {
    /// One more than the index into `firsts`, by the key of the first word.
    let places: HashTable
    /// Where the entries of each first word begin in `entries`; one more at the end.
    let firsts: [Int]
    /// Of one kind the longest first.
    let entries: [Entry]
    /// The keys of the further words of all entries.
    let rests: [UInt64]

    /// Adds every phrase that begins at token `index`, the longest of each kind.
    func append(at index: Int, in tokens: [BareToken], to matches: inout [Match]) {
      let place = Int(places[tokens[index].key])
      guard place > 0 else { return }
      let next = index + 1 < tokens.count ? tokens[index + 1].key : 0
      for number in firsts[place - 1]..<firsts[place] {
        let entry = entries[number]
        // Most phrases of a common word end here.
        if !entry.rest.isEmpty, rests[entry.rest.lowerBound] != next { continue }
        let end = index + 1 + entry.rest.count
        guard end <= tokens.count else { continue }
        var at = index + 1
        while at < end, tokens[at].key == rests[entry.rest.lowerBound + at - index - 1] { at += 1 }
        guard at == end else { continue }
        if let last = matches.last, last.phrase == entry.phrase, last.tokens.lowerBound == index { continue }
        matches.append(Match(phrase: entry.phrase, tokens: index..<end))
      }
    }
  }

  /// All phrases.
  static let book: Book = {
    var byFirst: [String: [(phrase: AnswerPhrase, rest: [String])]] = [:]
    for phrase in allCases {
      for text in phrase.phrases.split(separator: ",") {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let first = words.first else { continue }
        byFirst[first, default: []].append((phrase, Array(words.dropFirst())))
      }
    }
    var places = HashTable(count: byFirst.count)
    var firsts = [0]
    var entries: [Entry] = []
    var rests: [UInt64] = []
    for (first, phrases) in byFirst.sorted(by: { $0.key < $1.key }) {
      for (phrase, rest) in phrases.sorted(by: {
        ($0.phrase.rawValue, -$0.rest.count) < ($1.phrase.rawValue, -$1.rest.count)
      }) {
        entries.append(Entry(phrase: phrase, rest: rests.count..<(rests.count + rest.count)))
        rests += rest.map(WordKey.of)
      }
      firsts.append(entries.count)
      places.set(WordKey.of(first), UInt32(firsts.count - 1))
    }
    return Book(places: places, firsts: firsts, entries: entries, rests: rests)
  }()
}
