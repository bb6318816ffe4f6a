/** Money: signs, codes and names of currencies → ISO 4217. */

/** Signs that stand for one currency; "$" is American unless letters say otherwise. */
const SIGNS: Record<string, string> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₴': 'UAH',
  '₺': 'TRY',
  '₪': 'ILS',
  '₩': 'KRW',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₫': 'VND',
  '₡': 'CRC',
  '₾': 'GEL',
  '₭': 'LAK',
  '₸': 'KZT',
  '₵': 'GHS',
  '₲': 'PYG',
  '₼': 'AZN',
  '₮': 'MNT',
  '₿': 'XBT',
  元: 'CNY',
  円: 'JPY',
};

/** Letters before or after "$": "US$", "$A", "HK$". */
const DOLLARS: Record<string, string> = {
  us: 'USD',
  'u.s': 'USD',
  'u.s.': 'USD',
  usd: 'USD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  aus: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  cad: 'CAD',
  can: 'CAD',
  cdn: 'CAD',
  hk: 'HKD',
  hkd: 'HKD',
  nz: 'NZD',
  nzd: 'NZD',
  s: 'SGD',
  sgd: 'SGD',
  nt: 'TWD',
  twd: 'TWD',
  r: 'BRL',
  mex: 'MXN',
  mx: 'MXN',
  mxn: 'MXN',
  j: 'JMD',
  tt: 'TTD',
  bds: 'BBD',
  fj: 'FJD',
  z: 'ZWL',
  n: 'NAD',
};

/** Letters right before a number that are money: ISO codes and what newspapers write instead. */
const CODES: Record<string, string> = {
  rs: 'INR',
  re: 'INR',
  rm: 'MYR',
  rmb: 'CNY',
  ntd: 'TWD',
  kn: 'HRK',
  sfr: 'CHF',
  fr: 'CHF',
  kr: 'SEK',
  ksh: 'KES',
  tsh: 'TZS',
  ugx: 'UGX',
  rp: 'IDR',
  zl: 'PLN',
  btc: 'XBT',
};
for (const code of 'USD EUR GBP JPY CNY INR RUB UAH AUD CAD NZD HKD SGD CHF SEK NOK DKK PLN CZK HUF RON BGN TRY ILS AED SAR QAR KWD BHD OMR EGP ZAR NGN KES GHS BRL MXN ARS CLP COP PEN KRW TWD THB IDR MYR PHP VND PKR BDT LKR ISK XBT'.split(
  ' ',
))
  CODES[code.toLowerCase()] = code;

/** Codes that are also words or units when written small ("try", "all", "cad"): capitals only. */
const CAPITALS_ONLY = new Set([
  'try',
  'cop',
  'pen',
  'sar',
  'ron',
  'bhd',
  're',
  'fr',
  'kr',
  'kn',
  'rp',
  'zl',
  'rm',
  'omr',
  'ars',
  'cad',
]);
/** What transliteration makes of "£" and "¥" ("PS3.4m", "Y=30 billion"): money only before a number that is more than a few digits. */
const MISWRITTEN: Record<string, string> = { PS: 'GBP', Y: 'JPY', R: 'ZAR', N: 'NGN', GHS: 'GHS' };

/** Nouns, plural and singular; the country before them decides ("Australian dollars"). */
const NAMES: Record<string, string> = {
  dollar: 'USD',
  buck: 'USD',
  greenback: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  sterling: 'GBP',
  quid: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  kuai: 'CNY',
  rupee: 'INR',
  rouble: 'RUB',
  ruble: 'RUB',
  hryvnia: 'UAH',
  franc: 'CHF',
  krona: 'SEK',
  krone: 'NOK',
  kronor: 'SEK',
  kroner: 'NOK',
  crown: 'SEK',
  lira: 'TRY',
  lire: 'ITL',
  shekel: 'ILS',
  peso: 'MXN',
  peseta: 'ESP',
  real: 'BRL',
  reais: 'BRL',
  won: 'KRW',
  baht: 'THB',
  ringgit: 'MYR',
  rupiah: 'IDR',
  rand: 'ZAR',
  naira: 'NGN',
  dirham: 'AED',
  riyal: 'SAR',
  rial: 'IRR',
  dinar: 'KWD',
  zloty: 'PLN',
  forint: 'HUF',
  leu: 'RON',
  lei: 'RON',
  taka: 'BDT',
  bolivar: 'VES',
  kuna: 'HRK',
  markka: 'FIM',
  guilder: 'NLG',
  mark: 'DEM',
  bitcoin: 'XBT',
};
/** Nouns that are money only after a scale or a country: "90 pounds", "three marks", "a real crown". */
const DOUBTFUL_NAMES = new Set(['pound', 'crown', 'mark', 'real', 'won', 'rand', 'leu', 'lei', 'sterling']);

const COUNTRIES: Record<string, Record<string, string>> = {
  dollar: {
    us: 'USD',
    'u.s.': 'USD',
    'u.s': 'USD',
    american: 'USD',
    australian: 'AUD',
    aussie: 'AUD',
    canadian: 'CAD',
    'new zealand': 'NZD',
    zealand: 'NZD',
    'hong kong': 'HKD',
    kong: 'HKD',
    singapore: 'SGD',
    singaporean: 'SGD',
    taiwan: 'TWD',
    taiwanese: 'TWD',
    jamaican: 'JMD',
    zimbabwean: 'ZWL',
  },
  pound: {
    british: 'GBP',
    egyptian: 'EGP',
    syrian: 'SYP',
    lebanese: 'LBP',
    sudanese: 'SDG',
    turkish: 'TRY',
    irish: 'IEP',
  },
  rupee: { indian: 'INR', pakistani: 'PKR', 'sri lankan': 'LKR', lankan: 'LKR', nepalese: 'NPR', nepali: 'NPR' },
  franc: { swiss: 'CHF', french: 'FRF', belgian: 'BEF', cfa: 'XOF' },
  crown: { danish: 'DKK', norwegian: 'NOK', swedish: 'SEK', czech: 'CZK', icelandic: 'ISK' },
  krona: { swedish: 'SEK', icelandic: 'ISK' },
  krone: { danish: 'DKK', norwegian: 'NOK' },
  kroner: { danish: 'DKK', norwegian: 'NOK' },
  lira: { turkish: 'TRY', italian: 'ITL', lebanese: 'LBP', syrian: 'SYP' },
  peso: {
    mexican: 'MXN',
    argentine: 'ARS',
    argentinian: 'ARS',
    chilean: 'CLP',
    colombian: 'COP',
    philippine: 'PHP',
    cuban: 'CUP',
  },
  dinar: { kuwaiti: 'KWD', iraqi: 'IQD', jordanian: 'JOD', serbian: 'RSD', libyan: 'LYD', bahraini: 'BHD' },
  rial: { iranian: 'IRR', omani: 'OMR', qatari: 'QAR', yemeni: 'YER' },
  riyal: { saudi: 'SAR', qatari: 'QAR' },
  real: { brazilian: 'BRL' },
  won: { 'south korean': 'KRW', korean: 'KRW' },
  rand: { 'south african': 'ZAR', african: 'ZAR' },
  mark: { german: 'DEM', finnish: 'FIM' },
  guilder: { dutch: 'NLG' },
  yen: { japanese: 'JPY' },
  yuan: { chinese: 'CNY' },
};

/** The currency of a sign ("$", "£"); null for any other mark. */
export function readCurrencySign(mark: string): string | null {
  return Object.hasOwn(SIGNS, mark) ? (SIGNS[mark] as string) : null;
}

/** The currency of letters beside "$" ("HK" in "HK$"); null when they say nothing about it. */
export function readDollarLetters(letters: string): string | null {
  const lower = letters.toLowerCase();
  return Object.hasOwn(DOLLARS, lower) ? (DOLLARS[lower] as string) : null;
}

/** The currency of a code as written ("USD", "Rs", "RM"); null for other letters. */
export function readCurrencyCode(letters: string): string | null {
  if (Object.hasOwn(MISWRITTEN, letters)) return MISWRITTEN[letters] as string;
  const lower = letters.toLowerCase();
  if (!Object.hasOwn(CODES, lower)) return null;
  if (CAPITALS_ONLY.has(lower) && letters !== letters.toUpperCase() && letters !== 'Fr') return null;
  return CODES[lower] as string;
}

/** Whether a code only stands for money before a long number ("PS3.4m", but "PS5"). */
export function isDoubtfulCode(letters: string): boolean {
  return Object.hasOwn(MISWRITTEN, letters);
}

/**
 * The currency of a noun, given the word before it ("Danish" crowns) and whether the number counts money for sure (a scale before it);
 * null when the noun is none.
 */
export function readCurrencyName(noun: string, country: string | null, sure: boolean): string | null {
  const singular = Object.hasOwn(NAMES, noun) ? noun : noun.replace(/s$/, '');
  if (!Object.hasOwn(NAMES, singular)) return null;
  const byCountry = COUNTRIES[singular];
  if (country && byCountry && Object.hasOwn(byCountry, country)) return byCountry[country] as string;
  if (DOUBTFUL_NAMES.has(singular) && !sure) return null;
  return NAMES[singular] as string;
}
