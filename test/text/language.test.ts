import { expect, test } from 'vitest';
import { languageOf } from '../../lib/text/language.ts';

test.each([
  ['en', 'The council said on Monday that it had not been told of the cracks, which were found by an engineer.'],
  ['es', 'El consejo dijo el lunes que no sabía nada de las grietas, que fueron vistas por un ingeniero del puerto.'],
  ['fr', 'Le conseil a dit lundi que les fissures du pont ne sont pas nouvelles et qui les a vues est inconnu.'],
  ['de', 'Der Rat sagte am Montag, dass er von den Rissen nicht gewusst habe, und die Brücke ist seit dem Morgen zu.'],
  ['ru', 'Совет заявил в понедельник, что ничего не знал о трещинах в опорах моста.'],
  ['ja', '市議会は月曜日、橋のひび割れについて知らされていなかったと述べた。'],
  ['zh', '市议会周一表示，对桥梁的裂缝一无所知，港务局也没有说明。'],
  ['ar', 'قال المجلس يوم الاثنين إنه لم يعلم بالشقوق في الجسر القديم.'],
  ['und', 'Lenn 4, Port Ostra 2.'],
  ['und', ''],
])('%s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test('an English article that quotes another script stays English', () => {
  const text =
    'The banner read 橋を返せ, and the mayor said that it was not the first of the kind he had seen in the town. ';
  expect(languageOf(text.repeat(4))).toBe('en');
});
