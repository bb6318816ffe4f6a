/** Words of court reports, tributes, headlines and local papers go to who says them; what is no statement gives none. All sentences are invented. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { drawn, find } from '../helpers/draw-statements.ts';
import { speakersDrawn } from '../helpers/sources.ts';

describe('who says it', () => {
  test.each([
    [
      'who came to say it',
      'Fans fumed after ‹the diver Ida Voss› came on the show to insist that ⟦her trip was needed⟧.',
    ],
    [
      'behind a quotation with no stop',
      'Carl Stone sang "Pull It" and ‹Voss› answered, ⟦"He does not know the weir."⟧',
    ],
    ['whom others remind', '‹The Tide› reported that ⟦in the letter, Voss reminded members to swim⟧.'],
    ['who reminds', '‹Voss› reminded ⟦members to swim⟧.'],
    ['who assures', '⟦“They need only ring,”⟧ assured ‹Ida Voss›, a reeve.'],
    ['who is assured', '⟦“They need only ring,”⟧ ‹he› assured Ida Voss.'],
    ['what was done to them', '‹The group› said ⟦two divers were held and questioned in the north by guards⟧.'],
    ['who is charged', '‹The group› said ⟦Carl Stone was held and charged with theft⟧.'],
    ['who asks why', '‹The group› said ⟦he was held⟧ and questioned ⟦why it had taken so long⟧.'],
    ['for whom somebody appears', 'Defending herself, ‹Voss› said ⟦she was late⟧.'],
    ['on that letter', 'On how she came to write that letter for the reeve, ‹Ida Voss› said ⟦she was asked⟧.'],
    ['what a letter says', '‹Ida Voss› wrote that ⟦the letter was late⟧.'],
  ])('%s', drawn);
});

test.each([
  'Anglers urged to report leaks\nIt rained.',
  'Anglers warned to stay away from the weir\nIt rained.',
  'Responding to a statement by Ida Voss on Tuesday (Nov 4), the reeve sought to calm the guild.',
])('nobody says anything: %s', (text) => {
  expect(find(text)).toEqual([]);
});

describe('who is meant', () => {
  test.each([
    ['behind a lawyer’s name', 'Asked by Mr Stone’s lawyer, Carl Voss, ⟦the girl⟧ said so.', ['the girl']],
    ['who is asked by a man', 'Asked by Mr Stone’s lawyer, Carl Voss, ⟦the boy⟧ said so.', ['the boy']],
    ['who is asked by Ann', 'Ann Voss asked and ⟦the girl⟧ said so.', ['the girl']],
    ['another word in another sentence', 'Ann Voss left. ⟦The girl⟧ spoke.', ['Ann Voss']],
    ['a day', 'Swimming in Velm on 26th Jan, ⟦she⟧ spoke.', [null]],
    ['a short name with its letters', 'Judge Carl Stone QC sat. ⟦Judge Stone QC⟧ spoke.', ['Carl Stone']],
    [
      'the group that spoke, and one that comes later',
      'The group Weirwatch, ⟦which⟧ spoke, left. ⟦The group⟧ wrote. Last week the union-friendly group Tidewatch left.',
      ['Weirwatch', 'Weirwatch'],
    ],
    [
      'of two groups the one that spoke last',
      '⟦The group Weirwatch⟧ spoke. ⟦The group Tidewatch⟧ spoke. ⟦Weirwatch⟧ wrote. ⟦The group⟧ added.',
      ['Weirwatch', 'Tidewatch', 'Weirwatch', 'Weirwatch'],
    ],
    ['a group, and soon its name', '⟦A group of anglers⟧ spoke. The group, Weirwatch, left.', ['Weirwatch']],
    [
      'a mother of two',
      '⟦A mum-of-two from Velm⟧ spoke. ⟦The mum-of-two⟧ wrote.',
      ['A mum-of-two from Velm', 'A mum-of-two from Velm'],
    ],
    ['who was named', '⟦Ann Voss⟧ spoke. ⟦The mother-of-two⟧ wrote.', ['Ann Voss', 'Ann Voss']],
    ['no father', '⟦Ann Voss⟧ spoke. ⟦The father-of-two⟧ wrote.', ['Ann Voss', 'The father-of-two']],
    ['not her mother', '⟦Ann Voss⟧ spoke of her mum, Diane. ⟦The mum-of-two⟧ wrote.', ['Ann Voss', 'Ann Voss']],
    ['an office in chief', '⟦The editor-in-chief⟧ spoke.', ['The editor-in-chief']],
  ] as [string, string, (string | null)[]][])('%s', (_name, text, names) => {
    expect(speakersDrawn(text)).toEqual(names);
  });
});

test.each([
  ['Ida Voss, a diver best known for her weir, said it fell.', 'Ida Voss, diver'],
  ['Meantime, head of the weir board, Superintendent Ann Voss, told the Tide it fell.', 'Ann Voss, Superintendent'],
])('what somebody is: %s', (text, who) => {
  const { speakers } = analyze(articleOfText(text));
  expect(speakers.map(({ name, role }) => `${name}, ${role}`)).toEqual([who]);
});

describe('who is named in the words is another', () => {
  const whose = (text: string) => {
    const { statements, speakers } = analyze(articleOfText(text));
    return statements.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name ?? null);
  };
  test.each([
    ['a colleague', 'Actor Carl Stone died on Monday. In a post, he said he fell in love with Stone at once.', [null]],
    ['in marks', 'Actor Carl Stone died on Monday. In a post, he said: “Stone was a kind man.”', [null]],
    ['who spoke before', 'Carl Stone said it fell. He said it would rain.', ['Carl Stone', 'Carl Stone']],
    ['behind “while”', 'Ida Voss left. While she called the weir a wreck, Voss kept her boat.', ['Ida Voss']],
  ] as [string, string, (string | null)[]][])('%s', (_name, text, names) => {
    expect(whose(text)).toEqual(names);
  });
});
