/** What records, studies and polls say, and words that hang together over a mark. All sentences are invented. */
import { describe, expect, test } from 'vitest';
import { drawn, find } from '../helpers/draw-statements.ts';

describe('a record shows something, whatever stands between it and its verb', () => {
  test.each([
    ['whose it is', '‹Records from the ministry› show that ⟦four accounts made 24 searches⟧.'],
    ['its year', '‹Ledgers and records from 2008› show ⟦he repaired both cranes⟧.'],
    ['who was asked', '‹Polling of dockers› shows that ⟦Ms. Brandt remains popular⟧.'],
    ['who put it together', '‹Harbour records compiled by the Amsel Centre› show ⟦Pate has not sailed since May⟧.'],
  ])('%s', drawn);

  test.each([
    ['a show of its own', 'Guests of the talk show that she hosts laughed at the records.'],
    ['a show after the results', 'The results delayed the evening show that he presents.'],
  ])('not %s', (_name, text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('what a poll found', () => {
  test.each([
    ['at the end', '⟦Orr leads Voss by nine points among dockers⟧ in ‹a Lenn Tribune poll› released on Monday.'],
    ['at the end, with a share', '⟦About 14 percent chose the bridge⟧ in ‹the same survey›.'],
    ['at the head', 'In ‹a Lenn Tribune poll›, ⟦half of the dockers chose the bridge⟧.'],
  ])('%s', drawn);

  test.each([
    ['a vote', 'More than 9,000 people queued in the polls of the harbour town.'],
    ['no figure', 'Orr was named in the survey.'],
    ['another source', 'Voss took part in 2014 in a survey.'],
  ])('not %s', (_name, text) => {
    expect(find(text).filter(({ rule }) => rule.startsWith('poll'))).toEqual([]);
  });
});

describe('words that hang together', () => {
  test.each([
    ['two subjects', '‹Voss› added that ⟦100 people had come and that she and Mr. Orr had spoken about it⟧.'],
    [
      'a title cut short behind a hyphen',
      '‹Voss› argued that ⟦the gap between her and then-Sen. Bram Orr was narrow⟧.',
    ],
    ['so called', '‹He› stated that ⟦clerks would serve, even if it were the so called Never Orr group⟧.'],
    ['a hyphen left hanging', '‹Voss› said ⟦his plan would use above- and below-ground sensors⟧.'],
    ['two hyphens for a dash', '‹Voss› said ⟦old cranes -- those built in May -- cost many people their work⟧.'],
  ])('%s', drawn);
});

test.each([
  ['what is done to a thing', 'Voss found the letter, reported it to the harbour office, and left.'],
  ['what is done to somebody', 'The crew met Voss at noon, mocked him, and sailed.'],
])('not said by %s', (_name, text) => {
  expect(find(text).filter(({ rule }) => rule === 'inverted')).toEqual([]);
});
