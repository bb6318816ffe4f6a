/** Who speaks, where an office, a trade, a country or a clause stands in the way. All sentences are invented. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { drawn } from '../helpers/draw-statements.ts';
import { speakersDrawn } from '../helpers/sources.ts';

/** "who: what was said", in reading order. */
function said(text: string): string[] {
  const { speakers, statements } = analyze(articleOfText(text.replaceAll('\n', '\n\n')));
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return statements.map(
    ({ speaker, content }) =>
      `${names.get(speaker ?? '') ?? '?'}: ${content.map(([start, end]) => text.replaceAll('\n', '\n\n').slice(start, end)).join(' … ')}`,
  );
}

describe('the source, its cue and its words', () => {
  test.each([
    ['a trade in -ing', '⟦“The weir leaks,”⟧ ‹brewing student Ida Moss› told the Tide.'],
    ['a firm’s trade in -ing', '⟦“The weir leaks,”⟧ ‹mining company Fenmark› told the Tide.'],
    ['an office in -ing', '⟦“The weir leaks,”⟧ ‹managing director Carl Fenn› said on Friday.'],
    [
      'who is quoted as saying, by a paper',
      '⟦The weir was old and full of mud⟧, ‹Carl Fenn› was quoted as saying by the Tide.',
    ],
    ['who is cited as saying, behind marks', '⟦“The weir leaks,”⟧ ‹Ida Moss› was cited as saying by the Tide.'],
    [
      'one of those who found it',
      '‹Carl Fenn›, one of the divers ‹who› found that ⟦the weir leaked⟧, said ⟦he was cold⟧.',
    ],
    ['an office behind a phrase without its comma', 'In a letter ‹the mayor›, Ida Moss, said ⟦the weir leaked⟧.'],
    ['a trade behind a participle without its comma', 'Speaking in court ‹the miller›, now 40, said ⟦it leaked⟧.'],
    ['who speaks within another’s refusal', 'The guild shrugged, with ‹warden Ida Moss› saying: ⟦“We are calm.”⟧'],
    ['and who speaks behind another', '‹The guild› rejected ⟦the bill⟧, with ‹Ida Moss› saying ⟦it was late⟧.'],
    ['a name before a verb that looks like a noun', '‹Fenn Cider› ferments plums and said ⟦it would grow⟧.'],
    ['as somebody else warns', '‹Ida Moss› said ⟦the weir leaked⟧, as ‹the guild› accused ⟦her of theft⟧.'],
    ['two clauses with a dash between', '‹Ida Moss› said that ⟦the weir leaked – and that it would fall⟧.'],
    ['something that somebody describes', 'It was late, something ‹the guild’s lawyers› described as ⟦“a mess”⟧.'],
    ['what is termed', '‹The guild› termed ⟦the raid “absurd”⟧ as it left.'],
    ['what somebody calls it, and what happened', 'In what ‹Ida Moss› termed ⟦a raid⟧, guards shot a goose.'],
  ])('%s', drawn);

  test.each([
    ['things that are noted', 'The plans of clerks obtained in May, noted many gaps.'],
    [
      'a call that is answered',
      'When the Tide rang the owner, Carl Fenn, he answered on the third ring, coughed twice, and wept.',
    ],
    ['terms', 'The terms of the deal were long. The guild’s terms include rent.'],
  ])('%s: nothing is said', (_name, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('one speaker', () => {
  const MINISTER = 'an office over two things';
  const NATION = 'a country and its adjective';
  const PRESS = 'a press officer';
  test.each([
    [MINISTER, '⟦Roads and Rivers Minister Ida Moss⟧ spoke. ⟦Moss⟧ wrote.', ['Ida Moss', 'Ida Moss']],
    [MINISTER, '⟦Salt, Coal and Timber Minister Ida Moss⟧ spoke.', ['Ida Moss']],
    [MINISTER, '⟦Orlo and Kell senior coroner Ida Moss⟧ spoke.', ['Ida Moss']],
    [MINISTER, '⟦The Roads and Rivers Minister⟧, Ida Moss, spoke. ⟦The minister⟧ wrote.', ['Ida Moss', 'Ida Moss']],
    [
      'a title behind a college',
      '⟦The lecturer at Fenn College Dr Ida Moss⟧ spoke. ⟦Moss⟧ wrote.',
      ['Ida Moss', 'Ida Moss'],
    ],
    ['a title behind a firm', '⟦The owner of Fenn Mills Mr Moss⟧ spoke.', ['Moss']],
    ['a title within titles', '⟦President Dr Ida Moss⟧ spoke. ⟦Dr Moss⟧ wrote.', ['Ida Moss', 'Ida Moss']],
    ['two people, one with an office', '⟦Carl Fenn and Rivers Minister Ida Moss⟧ spoke.', ['Carl Fenn']],
    [
      NATION,
      '⟦Norland’s Sea Ministry⟧ spoke. ⟦The Norlandian Sea Ministry⟧ wrote.',
      ['Norland’s Sea Ministry', 'Norland’s Sea Ministry'],
    ],
    [NATION, '⟦Norland’s army⟧ spoke. ⟦The Norlandian army⟧ wrote.', ['Norland’s army', 'Norland’s army']],
    [NATION, '⟦Norland’s army⟧ spoke. ⟦The Tarnian army⟧ wrote.', ['Norland’s army', 'Tarnian army']],
    [PRESS, '⟦The guild’s press officer, Carl Fenn⟧, spoke. ⟦The spokesman⟧ wrote.', ['Carl Fenn', 'Carl Fenn']],
    [PRESS, '⟦The guild’s weights officer, Carl Fenn⟧, spoke. ⟦The spokesman⟧ wrote.', ['Carl Fenn', 'The spokesman']],
    ['a paper', '⟦The Sun⟧ wrote on Monday. ⟦The newspaper⟧ spoke.', ['Sun', 'Sun']],
    [
      'a plural that only opens the sentence',
      'Ida Moss of the Salt and Timber Workers wept. ⟦Workers⟧ spoke.',
      ['Workers'],
    ],
  ])('%s: %s', (_name, marked, names) => {
    expect(speakersDrawn(marked)).toEqual(names);
  });

  test('a role before a name holds all that the office is over', () => {
    const { speakers } = analyze(articleOfText('Roads and Rivers Minister Ida Moss said the weir leaked.'));
    expect(speakers.map(({ role }) => role)).toEqual(['Roads and Rivers Minister']);
  });

  test('after paragraphs of quotation “he” is still whose they are', () => {
    expect(
      said('Carl Fenn said the weir leaked.\n“We will mend it.”\n“We need clay for it.”\nHe also said it was old.').at(
        -1,
      ),
    ).toBe('Carl Fenn: it was old');
  });

  test('papers that spoke are not the last speaker’s', () => {
    const text =
      'The weir leaked, according to secret memos seen by the Tide.\nIda Moss said the memos were old.\nThe memos also noted that clay was dear.';
    expect(said(text).at(-1)).toBe('secret memos: clay was dear');
  });
});
