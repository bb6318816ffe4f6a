import { expect, test } from 'vitest';
import { findNames } from '../../lib/analysis/names/names.ts';
import { prepare } from '../../lib/analysis/reading.ts';
import { castOf } from '../../lib/analysis/speakers/cast.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { plain, show } from '../helpers/show.ts';

const namesOf = (text: string) => findNames(prepare(articleOfText(text)));

test.each([
  ['a name without its title', 'He met Senator ⟦Ann Roe⟧ twice.'],
  ['a shortened title', 'He met Gov. ⟦Ann B. Roe⟧ twice.'],
  ['an office of several words', 'He met ⟦U.S.⟧ and Danish Foreign Minister ⟦Ann Roe⟧ twice.'],
  ['a secretary of something', 'He met Secretary of State ⟦Ann Roe⟧ twice.'],
  ['particles', 'He met ⟦Bram van der Meer⟧ and ⟦Omar bin Said⟧ twice.'],
  ['a suffix', 'He met ⟦Peter Quill Jr.⟧ twice.'],
  ['a possessor', 'He read ⟦Ann Roe⟧’s letter.'],
  ['a body with links', 'He wrote to the ⟦Northern Institute for Work and Health⟧ twice.'],
  ['a body and its possessor', 'He wrote to ⟦Wessex’s Department of Roads⟧ twice.'],
  ['a body of two nouns', 'He wrote to the ⟦Forests and Rivers Commission⟧ twice.'],
  ['a union of many', 'He wrote to the ⟦Northern Nurses’ Federation⟧ twice.'],
  ['a people’s name before a first name', 'He met the Dutch ⟦Ann Roe⟧, and American ⟦Carl Stone⟧.'],
  ['where somebody sits', 'He wrote to Ardport-based ⟦Harbour Watch⟧ twice.'],
  ['days and months are no names', 'On Monday, in May, he met ⟦Ann Roe⟧.'],
  ['May is a name where it is no month', 'On Monday ⟦Ann May⟧ left.'],
  [
    'the first word of a sentence is a name only if it looks like one',
    'Yesterday it rained. Residents left. ⟦Ardport⟧ slept.',
  ],
  ['an office by itself is none', 'The Prime Minister left.'],
  ['a word begun by a quotation', 'He said: “Nothing happened.”'],
])('%s', (_name, marked) => {
  const text = plain(marked);
  const spans = namesOf(text).map(({ span }) => span);
  expect(show(text, spans)).toBe(marked);
});

test('a headline in title case gives no names of its own', () => {
  expect(namesOf('Mayor Roe Says Bridge Will Close\nThe bridge will close.')).toEqual([]);
});

test.each([
  ['Ms Roe left.', 'person'],
  ['He met Ann Roe.', 'person'],
  ['He met John Lewis Holdings.', 'body'],
  ['He read the Ardport Gazette.', 'body'],
  ['He wrote to NATO.', 'body'],
  ['He flew to Norway.', 'body'],
  ['He met spokesman Yulan Bo.', 'person'],
  ['He met Yulan Bo, 44, there.', 'person'],
  ['He met Yulan Bo, who left.', 'person'],
  ['He saw Brightwell.', null],
])('“%s” names a %s', (text, kind) => {
  expect(namesOf(text).at(-1)?.kind).toBe(kind);
});

function castOfText(text: string) {
  const reading = prepare(articleOfText(text));
  return castOf(reading, findNames(reading)).characters.map(({ name, mentions }) => [
    name,
    mentions.map(({ span }) => reading.text.slice(...span)).join(' / '),
  ]);
}

test.each([
  ['surname before full name', 'Roe left.\nHe met Ann Roe.', [['Ann Roe', 'Roe / Ann Roe']]],
  [
    'two surnames',
    'He met Mario Vega Stone. Then Vega Stone left.',
    [['Mario Vega Stone', 'Mario Vega Stone / Vega Stone']],
  ],
  ['the emails are no body', 'He met Ann Roe. The Roe emails burned. Roe left.', [['Ann Roe', 'Ann Roe / Roe']]],
  ['a nickname', 'He met William Roe. Then Bill Roe left.', [['William Roe', 'William Roe / Bill Roe']]],
  [
    'a man and a woman',
    'He met Paul Roe. Then Paula Roe left.',
    [
      ['Paul Roe', 'Paul Roe'],
      ['Paula Roe', 'Paula Roe'],
    ],
  ],
  [
    'a body by its last word',
    'He met the Northern Lanterns. The Lanterns left.',
    [['Northern Lanterns', 'Northern Lanterns / Lanterns']],
  ],
  [
    'a body by its letters, before its name',
    'He met the IGB. It is the International Grain Board.',
    [['International Grain Board', 'IGB / International Grain Board']],
  ],
  ['dots in letters', 'He left the U.S. and saw the US again.', [['U.S.', 'U.S. / US']]],
])('one character: %s', (_name, text, cast) => {
  expect(castOfText(text)).toEqual(cast);
});
