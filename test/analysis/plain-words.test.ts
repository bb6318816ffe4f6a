/** Statements in the plain words of daily news, where the subject, the person spoken to or the words themselves are easily mistaken. All sentences are invented. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { drawn } from '../helpers/draw-statements.ts';

describe('who speaks, past a reason or a refusal of his own', () => {
  test.each([
    [
      'why a source is not named',
      '‹A diplomat› who asked not to be named because the vote is secret said ⟦the plan had failed⟧.',
    ],
    [
      'why a source is not named, in an adjective',
      '‹An aide› who asked not to be identified as the talks are private said ⟦the deal was close⟧.',
    ],
    ['what somebody’s wife said', 'He is a man who left because ‹his wife› said ⟦the house was cold⟧.'],
  ])('%s', drawn);
});

describe('who is spoken to, and the words said', () => {
  test.each([
    ['a court, before a name', '‹Prosecutor Max Rill› told the court ⟦Dunn had planned every step⟧.'],
    ['a jury, before a name', '‹She› told the jury ⟦Ms Marsh was asleep⟧.'],
    [
      'after an occasion with a clause of its own',
      '⟦The mine was unsafe⟧, ‹inspectors› said after a visit that had been put off twice.',
    ],
    ['anyone who', '‹Police› are asking ⟦anyone who saw the van to call⟧.'],
    ['in somebody’s words', 'In the words of ‹one trader›, it was ⟦“a bloodbath in every street”⟧.'],
  ])('%s', drawn);
});

describe('nothing is said', () => {
  test.each([
    ['what was not said either', 'Police have not released the name of the driver or said what caused the crash.'],
    ['neither confirmed nor denied', 'The office would neither confirm nor deny that a raid had taken place.'],
    ['responsibility nobody took', 'The group has not claimed responsibility.'],
    ['a correction', 'Correction: an earlier version of this story misspelled the name of the river.'],
  ])('%s', drawn);
});

test.each([
  ['organization', 'television radio magazine gendarmerie cartel'],
  ['unnamed', 'landlord nun girlfriend cameraman referee widow third'],
  ['document', 'newsletter subpoena tape chart'],
])('%s: %s', (kind, nouns) => {
  for (const noun of nouns.split(' ')) {
    const { speakers } = analyze(articleOfText(`Rain fell on Tarn.\nThe ${noun} said it would rain again.`));
    expect(speakers, noun).toMatchObject([{ kind }]);
  }
});
