/** Signs, codes and names of currencies → ISO 4217. */

import { tableOfLists } from '../../text/word-table.ts';

/** Signs that stand for one currency; "$" is American unless letters say otherwise. */
export const SIGNS = tableOfLists<string>({
  USD: '$',
  GBP: '£',
  EUR: '€',
  JPY: '¥ 円',
  INR: '₹',
  RUB: '₽',
  UAH: '₴',
  TRY: '₺',
  ILS: '₪',
  KRW: '₩',
  NGN: '₦',
  PHP: '₱',
  THB: '฿',
  VND: '₫',
  CRC: '₡',
  GEL: '₾',
  LAK: '₭',
  KZT: '₸',
  GHS: '₵',
  PYG: '₲',
  AZN: '₼',
  MNT: '₮',
  XBT: '₿',
  CNY: '元',
});

/** Letters before or after "$": "US$", "$A", "HK$". */
export const DOLLARS = tableOfLists<string>({
  USD: 'us u.s u.s. usd',
  AUD: 'a au aud aus',
  CAD: 'c ca cad can cdn',
  HKD: 'hk hkd',
  NZD: 'nz nzd',
  SGD: 's sgd',
  TWD: 'nt twd',
  BRL: 'r',
  MXN: 'mex mx mxn',
  JMD: 'j',
  TTD: 'tt',
  BBD: 'bds',
  FJD: 'fj',
  ZWL: 'z',
  NAD: 'n',
});

/** Letters right before a number that are money: ISO codes and what newspapers write instead. */
export const CODES = tableOfLists<string>({
  INR: 'rs re',
  MYR: 'rm',
  CNY: 'rmb',
  TWD: 'ntd',
  HRK: 'kn',
  CHF: 'sfr fr',
  SEK: 'kr skr',
  NOK: 'nkr',
  DKK: 'dkr',
  KES: 'ksh kshs sh',
  TZS: 'tsh tshs',
  UGX: 'ugx ush ushs',
  AED: 'dh dhs',
  BDT: 'tk',
  XOF: 'fcfa cfa',
  ILS: 'nis',
  IDR: 'rp',
  PLN: 'zl',
  XBT: 'btc',
});
for (const code of 'USD EUR GBP JPY CNY INR RUB UAH AUD CAD NZD HKD SGD CHF SEK NOK DKK PLN CZK HUF RON BGN TRY ILS AED SAR QAR KWD BHD OMR EGP ZAR NGN KES GHS BRL MXN ARS CLP COP PEN KRW TWD THB IDR MYR PHP VND PKR BDT LKR ISK XBT'.split(
  ' ',
))
  CODES.set(code.toLowerCase(), code);

/** Codes that are also words or units when written small ("try", "all", "cad"): capitals only. */
export const CAPITALS_ONLY = new Set('try cop pen sar ron bhd re fr kr kn rp zl rm omr ars cad'.split(' '));
/** What transliteration makes of "£" and "¥" ("PS3.4m", "Y=30 billion"): money only before a number that is more than a few digits. */
export const MISWRITTEN = tableOfLists<string>({
  GBP: 'PS',
  JPY: 'Y',
  ZAR: 'R',
  NGN: 'N',
  GHS: 'GHS',
});

/** Nouns, plural and singular; the country before them decides ("Australian dollars"). */
export const NAMES = tableOfLists<string>({
  USD: 'dollar buck greenback',
  EUR: 'euro',
  GBP: 'pound sterling quid',
  JPY: 'yen',
  CNY: 'yuan renminbi kuai',
  INR: 'rupee',
  RUB: 'rouble ruble',
  UAH: 'hryvnia',
  CHF: 'franc',
  SEK: 'krona kronor crown',
  NOK: 'krone kroner',
  TRY: 'lira',
  ITL: 'lire',
  ILS: 'shekel',
  MXN: 'peso',
  ESP: 'peseta',
  BRL: 'real reais',
  KRW: 'won',
  THB: 'baht',
  MYR: 'ringgit',
  IDR: 'rupiah',
  ZAR: 'rand',
  NGN: 'naira',
  GHS: 'cedi',
  ZMW: 'kwacha',
  ETB: 'birr',
  KZT: 'tenge',
  AED: 'dirham',
  SAR: 'riyal',
  IRR: 'rial',
  KWD: 'dinar',
  PLN: 'zloty',
  HUF: 'forint',
  RON: 'leu lei',
  BDT: 'taka',
  VES: 'bolivar',
  HRK: 'kuna',
  FIM: 'markka',
  NLG: 'guilder',
  DEM: 'mark',
  XBT: 'bitcoin',
});
/** Nouns that are money only after a scale or a country: "90 pounds", "three marks", "a real crown". */
export const DOUBTFUL_NAMES = new Set('pound crown mark real won rand leu lei sterling'.split(' '));

/** The currency of a noun by the word before it, as "danish crown" → DKK. One row: the noun, the currency, the words. */
export const COUNTRIES = new Map<string, string>();
for (const row of `
dollar USD us u.s. u.s american
dollar AUD australian aussie
dollar CAD canadian
dollar NZD zealand
dollar HKD kong
dollar SGD singapore singaporean
dollar TWD taiwan taiwanese
dollar JMD jamaican
dollar ZWL zimbabwean
pound GBP british
pound EGP egyptian
pound SYP syrian
pound LBP lebanese
pound SDG sudanese
pound TRY turkish
pound IEP irish
rupee INR indian
rupee PKR pakistani
rupee LKR lankan
rupee NPR nepalese nepali
franc CHF swiss
franc FRF french
franc BEF belgian
franc XOF cfa
crown DKK danish
crown NOK norwegian
crown SEK swedish
crown CZK czech
crown ISK icelandic
krona SEK swedish
krona ISK icelandic
krone DKK danish
krone NOK norwegian
kroner DKK danish
kroner NOK norwegian
lira TRY turkish
lira ITL italian
lira LBP lebanese
lira SYP syrian
peso MXN mexican
peso ARS argentine argentinian
peso CLP chilean
peso COP colombian
peso PHP philippine
peso CUP cuban
dinar KWD kuwaiti
dinar IQD iraqi
dinar JOD jordanian
dinar RSD serbian
dinar LYD libyan
dinar BHD bahraini
rial IRR iranian
rial OMR omani
rial QAR qatari
rial YER yemeni
riyal SAR saudi
riyal QAR qatari
real BRL brazilian
won KRW korean
rand ZAR african
shilling KES kenyan
shilling UGX ugandan
shilling TZS tanzanian
mark DEM german
mark FIM finnish
guilder NLG dutch
yen JPY japanese
yuan CNY chinese
`
  .trim()
  .split('\n')) {
  const [noun, code = '', ...countries] = row.split(' ');
  for (const country of countries) COUNTRIES.set(`${country} ${noun}`, code);
}
