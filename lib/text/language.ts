/** Commonest small words of the languages a news page may be in; each list holds words the others lack. */
const SMALL_WORDS: Record<string, string> = {
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
};
const LANGUAGE_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS))
  for (const word of words.split(' ')) LANGUAGE_OF.set(word, [...(LANGUAGE_OF.get(word) ?? []), language]);

const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\u3040-\u30FF]/u],
  ['zh', /\p{Script=Han}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['th', /\p{Script=Thai}/u],
];

/** How much of a text is looked at. */
const SAMPLE = 6_000;
/** Fewer known small words than this and nothing is said. */
const MIN_WORDS = 5;

/** BCP 47 primary language of a text by its script and small words; "und" when there is too little to tell. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu) ?? [];
  for (const [language, script] of SCRIPTS) {
    const share = letters.filter((letter) => script.test(letter)).length;
    if (share > letters.length / 3) return language;
  }
  const counts = new Map<string, number>();
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu))
    for (const language of LANGUAGE_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= MIN_WORDS ? best[0] : 'und';
}
