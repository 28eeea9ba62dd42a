/// Words that decide what a number beside them is. Each is a fact about English (and a little about other languages) as engineers write it; a word may stand in several lists.
enum CueWords {
  /// Words by what they do in the grammar of numbers.
  static let grammar: [(Grammar, String)] = [
    ([.from, .stop], "from"),
    ([.from, .stop, .foreign], "von da desde van с со z"),
    ([.to, .stop], "to"),
    ([.to, .stop, .foreign], "à auf naar до"),
    ([.foreign], "de a"),
    ([.of, .stop], "of"),
    ([.per, .stop], "per par pro por"),
    ([.by, .stop], "by um"),
    ([.and, .stop], "and & und et y"),
    ([.or, .stop], "or"),
    ([.inside, .stop], "in within inside"),
    ([.indefinite, .stop], "a an"),
    ([.the, .stop], "the our its their this these those my his her your whose"),
    ([.between, .stop], "between zwischen entre"),
    ([.into, .stop], "into"),
    ([.was, .stop], "was were been being"),
    ([.before, .stop], "before prior"),
    ([.after, .stop], "after"),
    ([.ago], "ago earlier later prior beforehand afterwards hence"),
    ([.ago, .stop], "before after into since"),
    (
      [.approximator, .stop],
      """
      about around roughly approximately approx nearly almost over under circa ca some above below exceeding only
      just another exactly beyond near least most minimum upto ungefähr etwa rund environ plus minus well
      """
    ),
    (
      .stop,
      """
      with for on onto as is are be am has have had do does did will would can could should must may might that which
      who whom when where while because since until till through throughout via across against among along behind
      despite during except like off out toward towards upon without but so if then though although nor yet
      i we they he she it you me us them there here not no all both either neither than then too also very still
      already again once never always often usually instead later ago ahead behind late early up down back away
      whether how what why how's it's that's i'm i've we've i'd every each using including reducing increasing
      improving achieving enabling resulting leading saving cutting making driving allowing supporting serving handling
      processing delivering decreasing ensuring maintaining covering providing generating processed handled served
      et le la les des du en dans sur pour avec und der die das mit für el los las con para y
      reduced increased improved dropped grew fell took takes went came got gets became saved cut ran run runs
      began started happened failed passed needed wanted made gave worked led built shipped used
      """
    ),
    (
      .notPlural,
      """
      was is has does this its his hers ours theirs as us plus versus less across always perhaps besides towards
      afterwards yes thus various various previous continuous serious famous precious obvious nervous anxious
      includes uses takes gets makes goes means becomes remains requires allows gives shows says lets
      helps keeps seems comes provides serves contains supports handles ensures enables
      reduces improves wants knows thinks feels tells begins stays holds sits lives happens exists
      fails takes continuous access process business analysis basis status series
      kubernetes aws redis postgres sms css dns https tls rds ecs eks sqs sns gcs os ios macos windows
      postgresql jenkins pandas cross gross loss stress express address progress success compress bus class pass mass
      axis crisis thesis hypothesis emphasis synopsis virus bonus focus campus corpus census consensus
      sales ops devops analytics operations logistics statistics mathematics physics economics news ethics
      themselves ourselves upwards downwards backwards forwards outwards inwards sometimes nevertheless
      whereas unless james paris texas dallas united
      """
    ),
    (
      .plural,
      """
      people children men women staff personnel criteria indices vertices matrices appendices data loc kloc sloc vcpu
      vcpus cpu cpus gpu gpus ftes fte heads headcount crew feet mice phenomena media alumni vertices ram cores
      aircraft ppl species schemata teeth geese lives wives halves shelves leaves knives wolves pax concurrent
      nines runs devs engs eng mau dau wau maus daus mrr users pods apis apps prs vms tas ras pms sres qas ides
      urls pcs ids
      """
    ),
    ([.each, .stop], "each"),
    ([.every, .stop], "every"),
    (.frequency, "daily weekly monthly annually yearly hourly quarterly nightly biweekly"),
    (.frequency, "annual"),
    (.times, "times time fold mal fois veces"),
    ([.than, .stop], "than"),
    ([.down, .stop], "down"),
    ([.now, .stop], "now today currently afterwards"),
    ([.firstPerson, .stop], "i i've i'm i'd my me"),
    ([.previously, .stop], "previously formerly originally initially once before used"),
    (.pastLast, "last past next previous preceding following coming first final recent initial entire whole"),
    (.dateLead, "in since until till by during from of through circa early late mid class"),
    ([.all, .stop], "all"),
    ([.at, .stop], "at"),
    ([.instead, .stop], "instead versus vs rather"),
    (.ordinalSuffix, "st nd rd th"),
    (
      .takes,
      "take takes took taking taken spent spend spending lasted lasting last lasts waited waiting wait"
    ),
    (.ahead, "ahead behind late early sooner faster earlier"),
    (.negation, "no not without never"),
  ]

  /// Words by what they are about.
  static let sense: [(Sense, String)] = [
    (
      .month,
      """
      january february march april may june july august september october november december jan feb mar apr jun jul
      aug sep sept oct nov dec janvier février mars avril mai juin juillet août septembre octobre novembre décembre
      januar februar märz juni juli oktober dezember enero febrero marzo abril mayo junio julio agosto
      """
    ),
    (.season, "spring summer fall autumn winter year fiscal fy cy q1 q2 q3 q4 mid early late"),
    (
      .label,
      """
      phase option step month week day level tier chapter section version release part stage sprint iteration
      milestone item question figure fig table appendix scenario case example lesson module unit grade layer rule
      principle priority sev severity p line page slide room floor building gate slot zone shard replica node
      exercise lab assignment problem goal objective approach attempt round season episode volume vol issue ticket
      bug pr mr task story epic story no nr number id chapter article attempt exhibit bullet rank class category type
      series wave plan track team batch cohort act lecture quarter semester term year sol
      """
    ),
    (
      .product,
      """
      python java javascript windows angular angularjs node nodejs postgres postgresql mysql swift php ruby rails
      django react vue ios ipados macos android kubernetes go golang rust ubuntu debian rhel centos fedora spring boot
      kafka spark hadoop redis elasticsearch oracle unity unreal scala perl terraform xcode gcc clang cuda pytorch
      tensorflow laravel symfony drupal next nuxt bootstrap swagger graphql llama gpt claude gemini
      bert dynamics sharepoint exchange excel office net dotnet core iphone ipad pixel galaxy playstation xbox
      db2 js tomcat jboss websphere weblogic mongodb cassandra mariadb sqlite svelte webpack ember kotlin typescript
      es ecmascript jdk jre openjdk junit log4j struts hibernate flask fastapi airflow dagster vite tailwind
      magento wordpress joomla raspberry pi arduino cortex ryzen xeon pentium snapdragon vega volta opengl
      directx vulkan metal godot python3 kernel linux sonnet opus helm istio envoy nginx apache ansible chef vagrant
      selenium cypress playwright jest neo4j visual studio vs2019 solidworks catia photoshop
      """
    ),
    (
      .standard,
      """
      rfc iso soc pci iec ieee nist cve cwe sox hipaa fips wcag cmmi itil sae din ansi ecma tls ssl http https ipv ip
      oauth oidc saml openapi json xml html css sql ansi utf ascii sha md aes rsa hmac usb pcie bluetooth wifi
      ddr hdmi sata nvme gen web industry covid area form schedule title nfpa ccpa ci cis cobit csa tier
      """
    ),
    (.version, "version versions v ver rev revision release build patch upgraded upgrade tag"),
    (
      .status,
      "http https status statuscode code codes returning returns returned return error response responses"
    ),
    (
      .statusFollow,
      """
      error errors response responses status statuses code codes gateway timeout timeouts internal forbidden unauthorized
      unauthorised ok created accepted redirect redirects bad too service
      """
    ),
    (.availability, "uptime availability available up-time sla slas slo slos uptimes"),
    (
      .rhetorical,
      """
      option options thing things reason reasons approach approaches question questions bottleneck bottlenecks
      cause causes choice choices alternative alternatives idea ideas lesson lessons goal goals principle
      principles point points aspect aspects path paths concern concerns takeaway takeaways item items theme themes
      problem problems hypothesis hypotheses mistake mistakes criteria possibility possibilities consideration considerations
      factor factors scenario scenarios kind kinds type types category categories way ways step steps phase phases
      part parts area areas rule rules pillar pillars side sides trade-off tradeoff tradeoffs offs priority
      priorities challenge challenges strategy strategies solution solutions objective objectives suggestion
      suggestions action actions candidate candidates measure measures stage stages layer layers example examples
      camps schools dimension dimensions axes perspectives constraint constraints theory theories suspects signals
      phasen schritte schritten arten teile teilen wege wegen gründe ansätze ansätzen bereiche bereichen themen ziele
      étapes façons raisons axes fases etapas maneras formas partes razones pasos passos fasi modi parti passi fazy etapy
      etapach fazach sposoby części fassen stappen manieren delen sprachen langues idiomas lingue talen języki
      issue__ conditions outcomes proposals levers requirements tracks buckets angle angles
      """
    ),
    (
      .page,
      "page pages sentence sentences slide slides paragraph paragraphs word words bullet bullets column columns"
    ),
    (
      .meeting,
      """
      meeting meetings standup standups sync syncs call calls session sessions interview interviews timebox
      timeboxed box mark checkin check retro retros retrospective retrospectives workshop
      workshops presentation demo demos talk talks conversation conversations slot slots chat chats lunch break
      forum seminar seminars webinar webinars clinic walkthrough review reviews call update updates cadence
      briefing 1 one pairing class course huddle hackathon hackathons
      """
    ),
    (
      .plan,
      "roadmap plan strategy vision contract internship rotation horizon degree program programme bootcamp warranty"
    ),
    (
      .user,
      """
      reader readers viewer viewers listener listeners shopper shoppers buyer buyers seller sellers member members
      user users visitor visitors subscriber subscribers active actives customer customers player players people
      """
    ),
    (
      .failure,
      """
      reboot reboots crash crashes crashed crashing fail fails failed failing failure failures outage outages restart
      restarts restarted error errors timeout timeouts page pages paged alert alerts incident incidents
      """
    ),
    (
      .experience, "experience expertise exp track tenure background career industry working yoe professional"
    ),
    (
      .target,
      """
      sla slo slas slos target targets goal deadline budget objective promise promised requirement required requires
      require must threshold limit needed committed aim aimed commitment
      """
    ),
    (
      .loadVerb,
      """
      serving serves served serve handling handles handled handle processing processes processed process supporting
      supports supported support scaling scaled scale across ingesting ingests ingested ingest traffic load
      peak throughput volume storing stores managing managed manage maintaining used reaching team
      """
    ),
    (
      .resultVerb,
      """
      achieving achieved achieve resulting resulted result reached reaching reach saving saved save generating generated
      delivered delivering earned earning won gained gaining hit stabilized stabilised restored now finally dropped
      fell landed ended brought recovered cut reduced improved grew rose
      """
    ),
    (
      [.changeVerb, .decrease],
      """
      reduced reduce reduces reducing cut cuts cutting dropped drop drops dropping lowered lower lowers lowering
      decreased decrease decreases decreasing fell fall falls falling shrank shrink shrinking shrunk slashed slash slashing
      trimmed trimming shaved shaving shave minimised minimized declined decline shortened shortening shorten
      brought bring down lessened
      reduction saved saving save savings cuts sank
      """
    ),
    (
      [.changeVerb, .increase],
      """
      increased increase increases increasing grew grow growing grown grows raised raise raising rose rise rises rising
      boosted boost boosting improved improve improves improving improvement improvements jumped jump jumping scaled scale
      scaling lifted lift climbing climbed accelerated accelerate expanded expanding expand went gone moved moving
      gain gained uplift growth up spiked surged ramped
      """
    ),
    (
      [.changeVerb],
      "went go goes going changed changing change turned brought moved optimised optimized optimizing"
    ),
    (
      .comparative,
      """
      faster slower more less fewer higher lower better worse larger smaller bigger cheaper longer shorter greater
      quicker as the our what that original speed speedup increase improvement reduction growth throughput traffic load
      return roi
      """
    ),
    (
      .group,
      """
      batches chunks chunk groups backlog audience capacity sample population portfolio network queue pod tribe
      crew team teams group squad squads cohort panel total cluster fleet batch class org organization
      organisation
      department staff pool pair committee average maximum minimum max min limit count set list chapter guild unit
      """
    ),
    (
      .score,
      """
      score scores scored scoring rating ratings rated stars star auc roc f1 f nps csat precision recall map ndcg mape rmse
      cls pue roas mae mse wer cer mcc ssim psnr accuracy lighthouse index bleu rouge satisfaction review reviews iou ratio
      """
    ),
    (.grade, "gpa cgpa grade"),
    (.rollout, "rollout rolled canary canaries ramp ramped ramping rollouts staged shifting shifted"),
    (
      .setting,
      """
      timeout timeouts ttl interval keepalive backoff jitter debounce sleep polling poll window cooldown retry retries
      retention expiry expiration lease heartbeat keepalivetime
      """
    ),
    (.meridiem, "am pm utc gmt est pst cet ist edt pdt bst et pt jst kst o'clock uhr"),
    (
      .rangeWord,
      "ranging ranged range ranges varying varied vary varies anywhere between fluctuating fluctuated oscillated"
    ),
    (.yearly, "arr acv mrr annual annually yearly year"),
    (.port, "patent port ports extension ext room localhost pid uid"),
    (
      .fixedCompound,
      """
      factor tier way bit phase phased sided fold__ dimensional step pane stage pillar legged pronged d party click
      entry check checked checking hand handed wheel spend baked hearted level trust downtime day_ click writes write
      booked booking charge charged end-to-end off on__ time_ stop store value world quarters pointer track
      shot hop line liner piece body sum nines nine layer layered part digit digits letter
      """
    ),
    (
      .person,
      """
      person people member engineer engineers developer developers devs eng engs designers members dev man strong designer employee seat server node core instance
      service host region site
      """
    ),
    (.display, "video resolution display displays monitor monitors streaming tv uhd content videos screen"),
    (.phone, "phone tel telephone mobile cell fax call whatsapp"),
    (
      .spend,
      "spent spend spending invested invest took takes take taking lost wasted saved saving within under"
    ),
    (
      .tenure,
      "years' year's worked working contractor engineer developer programmer job role company intern"
    ),
    (
      .money,
      "costs cost revenue savings spend sales bill budget arr funding deal deals profit price salary fee fees"
    ),
    (.work, "engineer developer person man dev team people staff designer"),
  ]
}
