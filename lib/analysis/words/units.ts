/** Units of measure: the words and signs that follow a number, and what they measure. */

export type Dimension =
  | 'percent'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'duration'
  | 'speed'
  | 'temperature'
  | 'power'
  | 'information'
  | 'money'
  | 'other';

export interface Unit {
  /** Singular name in British spelling; two ways of writing one unit share it. */
  name: string;
  dimension: Dimension;
}

/** One unit a line: dimension, name, then every other way of writing it; "_" stands for a space. Plurals in -s go without saying. */
const TABLE = `
percent|percent|%|per_cent|pct|pc|percentage
percent|percentage point|percentage_points|percent_point|pp|ppt|ppts
percent|basis point|bps|bp
length|metre|meter|m|mtr
length|kilometre|kilometer|km|kms|klick
length|centimetre|centimeter|cm|cms
length|millimetre|millimeter|mm
length|decimetre|decimeter|dm
length|micrometre|micrometer|micron|μm|µm
length|nanometre|nanometer|nm
length|picometre|picometer
length|mile|mi
length|nautical mile
length|foot|feet|ft
length|inch|inches|″
length|yard|yd|yds
length|light year|light-year
area|square metre|square_meter|sq_m|sqm|m2|m²|sq_metre
area|square kilometre|square_kilometer|sq_km|sqkm|km2|km²|sq_kilometre
area|square mile|sq_mile|sq_mi
area|square foot|square_feet|sq_ft|sqft|ft2
area|square inch|square_inches
area|square yard
area|hectare|ha
area|acre
volume|litre|liter|l
volume|millilitre|milliliter|ml
volume|cubic metre|cubic_meter|m3|m³
volume|cubic foot|cubic_feet
volume|cubic kilometre|cubic_kilometer
volume|gallon
volume|pint
volume|quart
volume|barrel|bbl|bpd
volume|cup
volume|tablespoon|tbsp
volume|teaspoon|tsp
volume|bushel
mass|kilogram|kilogramme|kilo|kg|kgs
mass|gram|gramme|g
mass|milligram|milligramme|mg
mass|microgram|microgramme|mcg|μg|µg
mass|metric ton|metric_tonne|tonne
mass|ton
mass|kiloton|kilotonne
mass|megaton|megatonne
mass|pound-mass|pound|lb|lbs
mass|ounce|oz
mass|stone
mass|carat
duration|second|sec|secs|s
duration|minute|min|mins
duration|hour|hr|hrs|h
duration|day
duration|week|wk|wks
duration|fortnight
duration|month
duration|year|yr|yrs
duration|decade
duration|century|centuries
duration|millisecond|ms
speed|mile per hour|mph|miles_per_hour|miles_an_hour
speed|kilometre per hour|kph|kmph|km/h|km/hr|kmh|kilometres_per_hour|kilometers_per_hour|kilometres_an_hour|kilometers_an_hour|km_per_hour
speed|knot|knots
temperature|celsius|°c|degree_celsius|degrees_celsius|degrees_c|degree_c|deg_c|deg_celsius|centigrade|degrees_centigrade|celcius|degrees_celcius|c|ºc|centigrate
temperature|fahrenheit|°f|degree_fahrenheit|degrees_fahrenheit|degrees_f|degree_f|deg_f|deg_fahrenheit|farenheit|degrees_farenheit|f|ºf
temperature|degree|deg|°|º
power|watt|w
power|kilowatt|kw
power|megawatt|mw
power|gigawatt|gw
power|terawatt|tw
power|watt hour|wh
power|kilowatt hour|kwh|kilowatt-hour
power|megawatt hour|mwh|megawatt-hour
power|gigawatt hour|gwh|gigawatt-hour
power|terawatt hour|twh|terawatt-hour
power|milliampere-hour|mah
power|horsepower|hp
power|brake horsepower|bhp
power|volt|v
power|amp|ampere
power|calorie
power|kilocalorie|kcal
power|joule
information|byte
information|bit
information|kilobyte|kb
information|megabyte|mb
information|gigabyte|gb
information|terabyte|tb
information|megabit|mbps
information|gigabit|gbps
information|pixel
information|megapixel
money|cent|¢|c
money|penny|p|pence|pennies
money|sen
other|hertz|hz
other|kilohertz|khz
other|megahertz|mhz
other|gigahertz|ghz
other|decibel|db
other|pascal|pa
other|gigapascal|gpa
other|newton metre|nm|newton-metre|newton-meter
other|foot pound-force|lb-ft|pound-foot|pound-feet
other|revolutions per minute|rpm
other|mile per gallon|mpg|miles_per_gallon
other|parts-per-billion|ppb
other|parts-per-million|ppm
other|magnitude
other|frame per second|fps|frames_per_second
other|radian|rad
other|turn
other|point|pt
other|farad
`;

/** Signs and letters that are units only when glued to the number or written just so: "5m", "10 p" are, "10 a" is not. */
const LETTERS = new Set([
  'm',
  'l',
  'g',
  's',
  'h',
  'c',
  'f',
  'w',
  'v',
  'p',
  'pa',
  'ms',
  'min',
  'mb',
  'kb',
  'tb',
  'db',
  'ha',
  'sec',
  'rad',
  'pt',
  'mi',
  'pp',
]);

const UNITS = new Map<string, Unit>();
/** First words of units of several words. */
const OPENINGS = new Map<string, number>();

for (const line of TABLE.trim().split('\n')) {
  const [dimension, name = '', ...others] = line.split('|');
  const unit: Unit = { name, dimension: dimension as Dimension };
  for (const written of [name, ...others].map((word) => word.replaceAll('_', ' '))) {
    for (const form of /[a-z]{3}$/.test(written) ? [written, `${written}s`] : [written]) {
      if (!UNITS.has(form)) UNITS.set(form, unit);
      const words = form.split(' ');
      const opening = words[0] as string;
      OPENINGS.set(opening, Math.max(OPENINGS.get(opening) ?? 0, words.length));
    }
  }
}

/** The unit written so (lower case, words with single spaces): "km", "square miles"; null for anything else. */
export function unitOf(written: string): Unit | null {
  return UNITS.get(written) ?? null;
}

/** How many words the longest unit has that begins with this one; 0 when none does. */
export function longestUnitFrom(word: string): number {
  return OPENINGS.get(word) ?? 0;
}

/** Whether letters are a unit only right after digits, without a space or with nothing else they could be. */
export function isUnitLetter(written: string): boolean {
  return LETTERS.has(written);
}
