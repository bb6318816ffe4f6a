import { wordTable } from './word-table.ts';

/** Commonest small words of the languages a news page may be in; each list holds words the others lack. */
const SMALL_WORDS = wordTable({
  en: 'the of and to in that is was for it with as his on be at by had not are but from have they which said were who has',
  es: 'el los las del que y una por con para es su más como pero sus le ya este sí porque cuando muy sin sobre también',
  fr: 'le les des et est une du dans qui pour pas au sur plus avec ce ne se il par sont mais nous cette aux ont été',
  de: 'der die das und ist nicht von zu den mit sich auf für im dem auch als nach bei aus wie ein eine einer noch wird',
  it: 'il di che è la per un non sono della con gli alla del nel anche più come ma dei si ha delle questo stato',
  pt: 'não uma os dos da do em para com mais mas foi ao ele das seu ou ser quando muito nos já são também pelo',
  nl: 'het een van dat niet zijn op te voor met aan er maar om hij dan ook als bij wordt naar over uit nog deze',
  tr: 'bir ve bu için ile olarak daha çok gibi kadar olan sonra değil var olduğu ise en dedi ancak göre şey',
  pl: 'nie się na jest że do jak ale przez dla po tak przy od za który są oraz może tym jego był została',
  sv: 'och att det som på är av för med till den har de inte om ett han men var jag från vi så kan när',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena oleh kata telah sebagai',
});
const LANGUAGE_OF = new Map<string, string[]>();
for (const [language, words] of SMALL_WORDS)
  for (const word of words.split(' ')) LANGUAGE_OF.set(word, [...(LANGUAGE_OF.get(word) ?? []), language]);

/** Ranges of UTF-16 units and the language that is written in them; the first of a script's languages stands for all. */
const SCRIPTS: [from: number, to: number, language: string][] = [
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x052f, 'ru'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x06ff, 'ar'],
  [0x0900, 0x097f, 'hi'],
  [0x0e00, 0x0e7f, 'th'],
  [0x3040, 0x30ff, 'ja'],
  [0x3400, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];
/** Kana are never Chinese: this share of them makes Japanese of a text in Han characters. */
const KANA = 0.1;
/** A text is in a script when this share of its letters is. */
const MOST = 1 / 3;

/** How much of a text is looked at, at its beginning and in its middle. */
const SAMPLE = 1_200;
/** Every so many characters one is asked for its script. */
const STEP = 4;
/** Fewer known small words than this and nothing is said. */
const MIN_WORDS = 5;

/** BCP 47 primary language of a text by its script and small words; "und" when there is too little to tell. */
export function languageOf(text: string): string {
  const middle = Math.max(SAMPLE, text.length >> 1);
  const sample = `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)}`.toLowerCase();
  const script = scriptOf(sample);
  if (script) return script;
  const counts = new Map<string, number>();
  for (const word of sample.split(/[^a-z\u00DF-\u024F\u1E00-\u1EFF]+/))
    for (const language of LANGUAGE_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= MIN_WORDS ? best[0] : 'und';
}

/** The language of the script most letters are in, when it is not the Latin one. */
function scriptOf(sample: string): string | null {
  const counts = new Map<string, number>();
  let letters = 0;
  for (let i = 0; i < sample.length; i += STEP) {
    const code = sample.charCodeAt(i);
    if (code < 0x61 || (code > 0x7a && code < 0xdf)) continue;
    letters++;
    if (code < 0x0370) continue;
    const language = SCRIPTS.find(([from, to]) => code >= from && code <= to)?.[2];
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const kana = counts.get('ja') ?? 0;
  const han = counts.get('zh') ?? 0;
  if (kana + han > letters * MOST) return kana > (kana + han) * KANA ? 'ja' : 'zh';
  for (const [language, count] of counts) if (count > letters * MOST) return language;
  return null;
}
