/// The names that keys have for one thing, the likeliest first.
struct JSONNames {
  /// Those of JSON Resume, of its old versions too, as they are written; the first is today's.
  let own: [String]
  /// All of them, by ``JSONRecord/folded(_:)``.
  let all: [String]

  /// `own`, and then `others`, words with blanks between.
  init(_ own: String..., others: String = "") {
    self.own = own
    all = own.map(JSONRecord.folded) + others.split(separator: " ").map(String.init)
  }

  /// As ``init(_:others:)``, where others come `before` those of JSON Resume: names that mean the thing and nothing
  /// else, as against "name".
  init(_ own: String..., before: String, others: String = "") {
    self.own = own
    all =
      before.split(separator: " ").map(String.init) + own.map(JSONRecord.folded)
      + others.split(separator: " ").map(String.init)
  }
}

extension JSONNames {
  // MARK: Entries

  static let organisation = JSONNames(
    "name", "company", "organization",
    before: "company companyname employer employername organization organisation org enterprise firm place",
    others: "institution client workplace")
  static let department = JSONNames("department", others: "departmentname division")
  static let position = JSONNames(
    "position", others: "jobtitle title titel role positiontitle designation occupation jobrole function name"
  )
  static let institution = JSONNames(
    "institution",
    others:
      "school university college institute institutionname schoolname universityname academy organization "
      + "organisation enterprise name")
  static let area = JSONNames(
    "area",
    others: "major field fieldofstudy specialization specialisation subject discipline program direction")
  static let studyType = JSONNames(
    "studyType",
    others: "degree qualification academicdegree educationlevel diploma title titel course level type")
  static let score = JSONNames(
    "score", "gpa",
    others: "cgpa grade percentage marks cumulativegpa percentcgpa finalevaluationgrade result")
  static let project = JSONNames("name", others: "projectname title titel project pname")
  static let projectRoles = JSONNames("roles", others: "role position projectrole myrole")
  static let entryLocation = JSONNames(
    "location", others: "joblocation schoollocation place city address country")
  static let startDate = JSONNames(
    "startDate", others: "start from fromdate datefrom datestart begin begindate started startyear")
  static let endDate = JSONNames(
    "endDate",
    others:
      "end to todate dateto dateend until finish finishdate ended endyear yearofcompletion completiondate "
      + "graduationdate graduationyear graduated")
  static let dates = JSONNames(
    "startDate and endDate",
    others:
      "date dates datestring period duration time timeperiod timeframe years year when worktime edutime projecttime "
      + "employmentperiod daterange")
  static let isCurrent = JSONNames(
    "isCurrent",
    others: "current present ongoing currentlyworking iscurrentrole currentlyworkhere iscurrently")
  static let summary = JSONNames("summary", others: "overview about")
  static let description = JSONNames(
    "description",
    others:
      "desc descr des note notes descriptions details detail workdesc projectdesc content text jobdescription "
      + "pdescription tagline")
  static let highlights = JSONNames(
    "highlights",
    others: "bullets bulletpoints points responsibilities keyresponsibilities achievements keyachievements "
      + "accomplishments duties tasks contributions honors honor projectcontent projects items job work")
  static let keywords = JSONNames(
    "keywords",
    others:
      "technologies technologiesused technologystack techstack tech stack tools toolsused skills skillsused "
      + "skillsacquired frameworks tags")
  static let courses = JSONNames(
    "courses", others: "coursework relevantcoursework relevantcourses subjects coresubjects")
  static let url = JSONNames(
    "url", "website",
    others:
      "link links href site web homepage github githublink githuburl repo repository source livelink live liveurl demo demourl projecturl page"
  )
  static let roles = JSONNames("roles", others: "positions titles")
  static let about = JSONNames("description")
  static let entity = JSONNames("entity")
  static let type = JSONNames("type")

  // MARK: Items

  static let itemName = JSONNames(
    "name", "title", "language",
    others:
      "label certificate certification award awardinfo lang idiom interest hobby text value item items bullet"
  )
  static let itemDate = JSONNames(
    "date", "releaseDate",
    others: "year dates issuedate issued awarddate awardtime time published publicationdate period")
  static let issuer = JSONNames(
    "issuer", others: "issuedby organization organisation authority provider institution institute company by"
  )
  static let awarder = JSONNames(
    "awarder", others: "issuer issuedby organization organisation institution by")
  static let publisher = JSONNames("publisher", others: "journal venue conference event publication")
  static let authors = JSONNames("authors", others: "author")
  static let itemSummary = JSONNames("summary", others: "description desc details abstract")
  static let fluency = JSONNames("fluency", others: "level proficiency skilllevel fluencylevel")
  static let reference = JSONNames("reference", others: "text quote testimonial")
  static let refereeDetails = JSONNames(
    "position", "relationship", "title", "role", "company", "phone", "email")
  static let groupName = JSONNames(
    "name",
    others: "category label title group type typename section skill skillname area description summary")
  static let level = JSONNames("level", others: "proficiency expertiselevel skilllevel expertise rating")
  static let groupKeywords = JSONNames(
    "keywords",
    others: "items item skills skillvalues values list subskills technologies tools toolset details detail")
  static let groupText = JSONNames("description", others: "descriptions desc skilldesc summary")

  // MARK: The person

  static let fullName = JSONNames("name", others: "fullname")
  static let firstName = JSONNames("firstName", others: "fname givenname forename")
  static let middleName = JSONNames("middleName", others: "mname")
  static let lastName = JSONNames("lastName", others: "lname surname familyname")
  static let label = JSONNames(
    "label",
    others:
      "headline title jobtitle tagline position positiontitle role profession occupation currentrole "
      + "jobdescription jobintension")
  static let email = JSONNames("email", others: "mail emailaddress contactemail emails")
  static let phone = JSONNames(
    "phone",
    others:
      "tel telephone mobile phonenumber mobilenumber cell cellphone contactno contactnumber phones contact")
  static let phonePrefix = JSONNames("phonePrefix", others: "phonecountrycode")
  static let personURL = JSONNames(
    "url", "website", others: "homepage site websiteurl portfolio portfoliourl web personalwebsite blog")
  static let personSummary = JSONNames(
    "summary",
    others: "about aboutme bio objective careerobjective professionalsummary objectives intro introduction "
      + "description")
  static let place = JSONNames("location")
  static let placeParts = JSONNames(
    "address",
    others: "city workplace region state province postalcode zip zipcode postcode country countrycode")
  static let address = JSONNames("address", others: "street line1")
  static let postalCode = JSONNames("postalCode", others: "zip zipcode postcode")
  static let city = JSONNames("city", others: "town")
  static let region = JSONNames("region", others: "state province")
  static let countryCode = JSONNames("countryCode", others: "country")
  static let profiles = JSONNames(
    "profiles", others: "socials social socialmedia sociallinks socialprofiles socialnetworks links")
  static let network = JSONNames("network", others: "name title platform label type site")
  static let username = JSONNames("username", others: "user id handle account")
  static let profileURL = JSONNames("url", "website", others: "link href uri")

  /// The keys under which the person stands, by ``JSONRecord/folded(_:)``.
  static let person = [
    "basics", "basic", "basicinfo", "basicinformation", "personal", "personalinfo", "personalinformation",
    "personaldetails", "profile", "header", "contact", "contacts", "contactinfo", "contactinformation",
    "contactdetails", "info", "about", "person", "candidate", "main", "sidebar", "generalinformation",
    "owner", "identity",
  ]

  /// The keys of lists of contact data, by ``JSONRecord/folded(_:)``.
  static let contacts = ["contact", "contacts", "contactinfo", "socials", "social", "links", "profiles"]

  /// Keys of documents that say nothing of the person.
  static let settings = [
    "theme", "metatheme", "settings", "config", "template", "selectedtemplate", "headings", "labels",
    "sections",
    "titlenamemap", "locales", "avatar", "photo", "id", "userid", "version", "lang", "datalang", "layout",
    "lastupdated", "resumetitle", "revision", "gaid",
  ]

  /// Networks that are keys by themselves ("linkedin", "github_url"), as profiles print them.
  static let networks: [String: String] = [
    "linkedin": "LinkedIn", "github": "GitHub", "gitlab": "GitLab", "twitter": "Twitter", "x": "X",
    "stackoverflow": "Stack Overflow", "medium": "Medium", "leetcode": "LeetCode", "kaggle": "Kaggle",
    "instagram": "Instagram", "facebook": "Facebook", "youtube": "YouTube", "telegram": "Telegram",
    "skype": "Skype", "mastodon": "Mastodon", "behance": "Behance", "dribbble": "Dribbble", "zhihu": "Zhihu",
    "wechat": "WeChat", "weibo": "Weibo", "sinaweibo": "Weibo", "blog": "Blog", "hackerrank": "HackerRank",
    "orcid": "ORCID", "googlescholar": "Google Scholar", "codepen": "CodePen", "devto": "DEV",
    "credly": "Credly", "whatsapp": "WhatsApp",
  ]
}
