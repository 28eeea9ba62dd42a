/// A unit that may follow a number, with what it takes to convert it.
enum Unit: UInt8, CaseIterable, Sendable {
  case none
  case nanosecond, microsecond, millisecond, second, minute, hour, day, week, month, quarter, year, decade
  case fortnight, sprint
  case bit, byte, kilobyte, megabyte, gigabyte, terabyte, petabyte, exabyte
  case kibibyte, mebibyte, gibibyte, tebibyte, pebibyte
  case kilobitPerSecond, megabitPerSecond, gigabitPerSecond, terabitPerSecond
  case requestPerSecond, queryPerSecond, transactionPerSecond, operationPerSecond, framePerSecond
  case messagePerSecond, eventPerSecond, requestPerMinute
  case percent, percentagePoint, basisPoint
  case celsius, fahrenheit, decibel, decibelMilliwatt
  case hertz, kilohertz, megahertz, gigahertz
  case metre, kilometre, mile, foot, kilogram, tonne, watt, kilowatt, megawatt, kilowattHour
  case pixel, degree, acre, millicore, partPerMillion

  /// What the unit measures.
  enum Dimension: UInt8, Sendable {
    case none, time, size, rate, percent, other
  }

  /// What the unit measures.
  var dimension: Dimension {
    switch rawValue {
    case Unit.none.rawValue: .none
    case Unit.nanosecond.rawValue...Unit.sprint.rawValue: .time
    case Unit.bit.rawValue...Unit.pebibyte.rawValue: .size
    case Unit.kilobitPerSecond.rawValue...Unit.requestPerMinute.rawValue: .rate
    case Unit.percent.rawValue...Unit.basisPoint.rawValue: .percent
    default: .other
    }
  }

  /// The unit's spelling in reports.
  var name: String {
    switch self {
    case .none: ""
    case .nanosecond: "ns"
    case .microsecond: "us"
    case .millisecond: "ms"
    case .second: "s"
    case .minute: "min"
    case .hour: "hour"
    case .day: "day"
    case .week: "week"
    case .month: "month"
    case .quarter: "quarter"
    case .year: "year"
    case .decade: "decade"
    case .fortnight: "fortnight"
    case .sprint: "sprint"
    case .bit: "bit"
    case .byte: "B"
    case .kilobyte: "KB"
    case .megabyte: "MB"
    case .gigabyte: "GB"
    case .terabyte: "TB"
    case .petabyte: "PB"
    case .exabyte: "EB"
    case .kibibyte: "KiB"
    case .mebibyte: "MiB"
    case .gibibyte: "GiB"
    case .tebibyte: "TiB"
    case .pebibyte: "PiB"
    case .kilobitPerSecond: "kbit/s"
    case .megabitPerSecond: "Mbit/s"
    case .gigabitPerSecond: "Gbit/s"
    case .terabitPerSecond: "Tbit/s"
    case .requestPerSecond: "request/s"
    case .queryPerSecond: "query/s"
    case .transactionPerSecond: "transaction/s"
    case .operationPerSecond: "operation/s"
    case .framePerSecond: "frame/s"
    case .messagePerSecond: "message/s"
    case .eventPerSecond: "event/s"
    case .requestPerMinute: "request/min"
    case .percent: "%"
    case .percentagePoint: "percentage point"
    case .basisPoint: "basis point"
    case .celsius: "degC"
    case .fahrenheit: "degF"
    case .decibel: "dB"
    case .decibelMilliwatt: "dBm"
    case .hertz: "Hz"
    case .kilohertz: "kHz"
    case .megahertz: "MHz"
    case .gigahertz: "GHz"
    case .metre: "m"
    case .kilometre: "km"
    case .mile: "mile"
    case .foot: "foot"
    case .kilogram: "kg"
    case .tonne: "t"
    case .watt: "W"
    case .kilowatt: "kW"
    case .megawatt: "MW"
    case .kilowattHour: "kWh"
    case .pixel: "px"
    case .degree: "degree"
    case .acre: "acre"
    case .millicore: "millicore"
    case .partPerMillion: "ppm"
    }
  }

  /// How many of the dimension's base unit (second, byte) one of it is; nil where no number of them is agreed.
  /// Months and years are the Gregorian calendar's mean.
  var inBase: Double? {
    switch self {
    case .nanosecond: 1e-9
    case .microsecond: 1e-6
    case .millisecond: 1e-3
    case .second: 1
    case .minute: 60
    case .hour: 3_600
    case .day: 86_400
    case .week: 604_800
    case .fortnight: 1_209_600
    case .month: 2_629_746
    case .quarter: 7_889_238
    case .year: 31_556_952
    case .decade: 315_569_520
    case .bit: 0.125
    case .byte: 1
    case .kilobyte: 1e3
    case .megabyte: 1e6
    case .gigabyte: 1e9
    case .terabyte: 1e12
    case .petabyte: 1e15
    case .exabyte: 1e18
    case .kibibyte: 1_024
    case .mebibyte: 1_048_576
    case .gibibyte: 1_073_741_824
    case .tebibyte: 1_099_511_627_776
    case .pebibyte: 1_125_899_906_842_624
    case .kilobitPerSecond: 1e3
    case .megabitPerSecond: 1e6
    case .gigabitPerSecond: 1e9
    case .terabitPerSecond: 1e12
    case .requestPerMinute: 1.0 / 60
    default: dimension == .rate ? 1 : nil
    }
  }

  /// Whether a rate may be stated per this unit.
  var isPeriod: Bool { dimension == .time && self != .sprint || self == .sprint }
}
