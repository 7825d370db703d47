// How papers print money: signs, codes before the number, letters before a dollar sign, names and codes behind it.
// Tables only: how they are read is reading/figures/money.ts.

type Row = readonly [code: string, spellings: string];

const byWord = (rows: readonly Row[]): [string, string][] =>
  rows.flatMap(([code, spellings]) => spellings.split(' ').map((word): [string, string] => [word, code]));

/** Signs right before the number. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['£', 'GBP'],
  ['＄', 'USD'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₵', 'GHS'],
  ['₡', 'CRC'],
  ['₸', 'KZT'],
  ['₿', 'BTC'],
]);

/** Letters before a dollar sign, or behind one that the number follows ("$US113"). */
export const DOLLARS: ReadonlyMap<string, string> = new Map(
  byWord([
    ['USD', 'us u.s'],
    ['AUD', 'a au aud'],
    ['CAD', 'c ca can cad cdn'],
    ['HKD', 'hk hkd'],
    ['NZD', 'nz nzd'],
    ['SGD', 's sg sgd'],
    ['TWD', 'nt twd'],
    ['BRL', 'r'],
    ['MXN', 'mx mex'],
    ['JMD', 'j ja'],
    ['TTD', 'tt'],
    ['FJD', 'fj'],
    ['BBD', 'bds'],
    ['NAD', 'n'],
    ['ZWL', 'zw'],
    ['XCD', 'ec'],
  ]),
);

const ISO_CODES =
  'usd gbp eur aud cad hkd nzd sgd jpy cny inr chf sek nok dkk zar rub brl mxn krw ils aed sar qar kwd bhd omr jod ' +
  'pln czk huf ron bgn isk uah kzt thb myr idr php vnd twd pkr bdt lkr npr ngn kes ghs ugx tzs etb egp mad dzd tnd ' +
  'ars clp cop pen uyu jmd ttd xof xaf try';

/** The codes of ISO 4217 that papers print, before the number or behind it, always in capitals. */
export const CODES: ReadonlyMap<string, string> = new Map(
  ISO_CODES.split(' ').map((code): [string, string] => [code, code.toUpperCase()]),
);

/** Short forms before the number, with a capital: "Rs 500", "RM300,000", "Rp15 trillion", "KSh3,500". */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  byWord([
    ['INR', 'rs re'],
    ['CNY', 'rmb'],
    ['MYR', 'rm'],
    ['IDR', 'rp'],
    ['KES', 'ksh kshs'],
    ['UGX', 'ush shs'],
    ['TZS', 'tsh'],
    ['BDT', 'tk'],
    ['AED', 'dh dhs'],
    ['SAR', 'sr'],
    ['CHF', 'sfr'],
    ['DKK', 'kr'],
  ]),
);

/** Single letters before the number that are money only where it is glued to them: "R1,250", "P20,000". */
export const LETTER_CODES: ReadonlyMap<string, string> = new Map(
  byWord([
    ['ZAR', 'r'],
    ['PHP', 'p'],
    ['NGN', 'n'],
  ]),
);

/** Words behind the number. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(
  byWord([
    ['GBP', 'pound pounds quid sterling'],
    ['pence', 'pence penny'],
    ['USD', 'dollar dollars bucks'],
    ['cent', 'cent cents'],
    ['EUR', 'euro euros'],
    ['JPY', 'yen 円'],
    ['CNY', 'yuan renminbi 元'],
    ['INR', 'rupee rupees'],
    ['ILS', 'shekel shekels'],
    ['RUB', 'rouble roubles ruble rubles'],
    ['DKK', 'crown crowns kroner krone krona kronor koruna'],
    ['CHF', 'franc francs'],
    ['MXN', 'peso pesos'],
    ['ZAR', 'rand rands'],
    ['MYR', 'ringgit ringgits'],
    ['THB', 'baht'],
    ['IDR', 'rupiah rupiahs'],
    ['VND', 'dong'],
    ['TRY', 'lira liras'],
    ['NGN', 'naira'],
    ['KES', 'shilling shillings'],
    ['GHS', 'cedi cedis'],
    ['AED', 'dirham dirhams'],
    ['SAR', 'riyal riyals'],
    ['IRR', 'rial rials'],
    ['KWD', 'dinar dinars'],
    ['PLN', 'zloty zlotys zloties złoty zł'],
    ['HUF', 'forint forints'],
    ['CZK', 'kč'],
    ['BRL', 'reais'],
    ['UAH', 'hryvnia hryvnias'],
    ['BDT', 'taka'],
    ['BTC', 'bitcoin bitcoins'],
  ]),
);

/** Names that are mostly other words: money only behind a multiplier ("300 million won"). */
export const DOUBTFUL_NAMES: ReadonlyMap<string, string> = new Map([
  ['won', 'KRW'],
  ['real', 'BRL'],
]);

/** Countries whose dollars, pounds or crowns are their own, by the last word of their name. */
export const CURRENCY_COUNTRIES: ReadonlyMap<string, string> = new Map(
  byWord([
    ['AUD', 'australian'],
    ['CAD', 'canadian'],
    ['HKD', 'kong'],
    ['NZD', 'zealand'],
    ['SGD', 'singapore singaporean'],
    ['TWD', 'taiwan taiwanese'],
    ['SEK', 'swedish'],
    ['NOK', 'norwegian'],
    ['CZK', 'czech'],
    ['ISK', 'icelandic'],
    ['EGP', 'egyptian'],
    ['PKR', 'pakistani pakistan'],
    ['LKR', 'lankan'],
    ['PHP', 'philippine'],
    ['ARS', 'argentine'],
    ['COP', 'colombian'],
    ['CLP', 'chilean'],
    ['KRW', 'korean'],
    ['UGX', 'ugandan'],
    ['TZS', 'tanzanian'],
  ]),
);

/** Letters for a multiplier that only money takes: "$3.8T", "Rs 500 cr", "$5 mil". */
export const MONEY_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['t', 1e12],
  ['tr', 1e12],
  ['mm', 1e6],
  ['mil', 1e6],
  ['bil', 1e9],
  ['cr', 1e7],
]);
