/** What records, studies and polls say, and words that hang together over a mark. All sentences are invented. */
import { describe, expect, test } from 'vitest';
import { drawn, find } from '../helpers/draw-statements.ts';

describe('a record shows something, whatever stands between it and its verb', () => {
  test.each([
    ['whose it is', '‹Records from the ministry› show that ⟦four accounts made 24 searches⟧.'],
    ['its year', '‹Ledgers and records from 2008› show ⟦he repaired both cranes⟧.'],
    ['who was asked', '‹Polling of dockers› shows that ⟦Ms. Brandt remains popular⟧.'],
    ['at the end', '⟦Rents rose in August⟧, ‹figures from the property office Rightnest› show.'],
    ['who put it together', '‹Harbour records compiled by the Amsel Centre› show ⟦Pate has not sailed since May⟧.'],
  ])('%s', drawn);

  test.each([
    ['a show of its own', 'Guests of the talk show that she hosts laughed at the records.'],
    ['what only happened', 'The arrest showed that the harbour was watched.'],
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

describe('a sentence with something in between', () => {
  test.each([
    [
      'what the speaker was asked',
      '‹Harbour spokesman Andrei Petuk›, asked if President Orr had been told, said: ⟦"Constantly."⟧',
    ],
    ['what was unsealed', '‹A court affidavit› unsealed last year alleged that ⟦Pettibone hid the cash⟧.'],
    ['where it was said', '‹The ministry› said in its daily update that ⟦100 boats had been sunk⟧.'],
    ['a report', '‹Officers› had warned in a report that ⟦reserves would run dry⟧.'],
    ['a month that is also a verb', '‹The owner› said in May ⟦the trade was in for a shock⟧.'],
    ['how the hearers were told', '‹The head teacher› told parents in an email ⟦to keep children at home⟧.'],
    ['when it was said', '⟦None of the answers⟧, ‹he› complained afterwards, ⟦was worth the paper⟧.'],
    ['what was said before', '‹The force› said ⟦it had sunk 84 boats⟧; ⟦the rest⟧, ‹it› said, ⟦had turned back⟧.'],
    ['the time of an entry', '12.40pm: ⟦The minister will speak at five⟧, ‹the harbour office› confirmed.'],
    [
      'who said nothing of the kind',
      "‹The Guild of Small Firms› said ⟦the vote was 'a victory'⟧, while ‹Friends of Elm Bay› expressed ⟦regret⟧.",
    ],
  ])('%s', drawn);

  test('a paper that asks does not answer', () => {
    const text = 'Asked by the Tide if he felt alone, Giorgos, a baker, laughed. "Alone? I have been since May."';
    expect(find(text)).toEqual([]);
  });
});

describe('“that”', () => {
  test.each([
    ['as a subject', '‹Zoe Hart› reckons ⟦that is optimistic⟧.'],
    ['left out behind “accepted”', '‹He› accepted ⟦he had not called for help⟧.'],
    ['not needed by a deed', '‹Voss› has always denied knowingly ⟦taking the steroid⟧.'],
    ['of an assessment', '‹The Institute for Tides› assessed that ⟦the crews had moved 10 km⟧.'],
    ['before two qualities', '‹A guide who met the pair› described ⟦them as strong and well prepared⟧.'],
  ])('%s', drawn);

  test.each([
    ['of what is withheld', 'Inmates were beaten and denied food, a court heard. Guards denied them sleep.'],
    ['as an object', 'Pettibone has denied that through his lawyers.'],
    ['of not everybody', 'Not every teacher says that the strike will help.'],
  ])('not %s', (_name, text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('words that hang together', () => {
  test.each([
    [
      'a question in a relative clause',
      'Ann Roe, ‹who› said ⟦it was too early to tell what cattle have survived⟧, left.',
    ],
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
