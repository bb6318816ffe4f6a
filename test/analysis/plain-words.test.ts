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

describe('when it was said is no part of what was said', () => {
  test.each([
    ['a date before "that"', '‹The clerk› said on March 3 that ⟦prices rose in March⟧.'],
    ['a date with its year', '‹The clerk› announced on April 3, 2014 that ⟦prices rose⟧.'],
    ['a date and no "that"', '‹The clerk› said on March 29 ⟦the boats had been lost⟧.'],
    [
      'a date, and a time the words begin with',
      '‹The clerk› said on April 29 that ⟦since Monday nine boats had been lost⟧.',
    ],
    ['by how many votes', '‹The court› ruled 6-3 that ⟦the law was void⟧.'],
    ['last week', '‹Senator Marr› said last week ⟦prices were too high⟧.'],
    ['people, last week', '‹Senator Marr› told reporters last week ⟦prices were too high⟧.'],
    ['this week, behind the words', '⟦Prices were too high⟧, ‹Senator Marr› said this week.'],
    ['people, this week, behind the words', '⟦Prices were too high⟧, ‹Senator Marr› told the Tide this week.'],
    ['this year, of which is spoken', '‹Senator Marr› said ⟦this year was hard⟧.'],
    ['a warning last month', '‹President Lund› warned last month ⟦Tarvia was massing troops⟧.'],
    ['a warning on Monday', '‹Senator Marr› warned on Monday ⟦prices would rise⟧.'],
    ['a week that is spoken of', '‹Senator Marr› said ⟦last week was hard⟧.'],
  ])('%s', drawn);
});

describe('where the words said end', () => {
  test.each([
    [
      'what the article does not know',
      '‹Witnesses› said ⟦cattle were among the dead⟧, but it was not immediately clear how many had drowned.',
    ],
    [
      'when it happened, by the clock',
      '‹The officers› said ⟦they had arrested the mayor⟧, minutes after the count gave him a second term.',
    ],
    [
      'what it is a sign of',
      '⟦The bank was set to confirm talks⟧, according to ‹a person briefed on the plan›, a sign that a merger was near.',
    ],
    [
      'raids of two states',
      '‹Rights groups› said ⟦more villagers had died in U.S. and Norvian raids than officials had said⟧.',
    ],
    [
      'a fear inside the words',
      '‹The agency› says ⟦hundreds of people who fled, fearing reprisals, are stuck at the bridge⟧.',
    ],
  ])('%s', drawn);
});

describe('who speaks, past a description', () => {
  test.each([
    [
      'unable to do something',
      '⟦Hundreds are cut off, unable to cross the river⟧, ‹the envoy to Tarn›, Karl Boon, said on Monday.',
    ],
    [
      'a lawsuit somebody pays to end',
      'The town paid $40,000 to settle ‹a complaint› alleging that ⟦a guard kicked a baker⟧.',
    ],
    [
      'others, behind "but"',
      'The boat left with 20 climbers but ‹several fishermen› told rangers ⟦there were 40 of them⟧.',
    ],
    ['loyal to somebody', '‹The insurgents loyal to former vice president Odo Marr› said ⟦they freed prisoners⟧.'],
    ['a bank that left something', '‹The central bank› left rates at 4 percent, saying ⟦inflation was high⟧.'],
    ['who gets a letter', '‹The head teacher›, Mrs Anna Moll, wrote to parents saying ⟦the school would shut⟧.'],
    ['reached by phone', '‹A resident reached by phone› said ⟦shells were falling⟧.'],
    ['what a film shows', 'The station showed footage ‹it› said ⟦was of soldiers⟧.'],
    ['allied with somebody', '‹Militiamen allied with General Odo Marr› said ⟦they had taken the bridge⟧.'],
  ])('%s', drawn);
});

describe('a claim within a statement has its own voice', () => {
  test.each([
    ['by a body', 'The raid revived accusations by ‹village councils› that ⟦the army is not careful enough⟧.'],
    ['of a chief', '‹The suit› cites ⟦projections made in May by ‹Fred Orrin› that ⟦sales would grow⟧⟧.'],
    ['of observers', '‹The minister› rejected ⟦findings by ‹Union observers› that ⟦there were errors⟧⟧.'],
    ['an owner', 'He laughed when he heard of ‹Finch’s› allegations that ⟦he had asked for £3.2m⟧.'],
  ])('%s', drawn);
});

describe('what others call it', () => {
  test.each([['a man by trade', 'The man, described as a baker, was seen by the police.']])('%s', drawn);
});

describe('a thing that is denied, rejected or put high', () => {
  test.each([
    ['ever doing it', '‹Mr Boon› denied ever ⟦taking money⟧.'],
    ['further cases', '‹Dr Moran› said ⟦further cases were likely⟧.'],
    ['earlier talks', '‹The mayor› said ⟦earlier attempts had failed⟧.'],
    ['an alleged thing', '‹Tarn Motors› denied ⟦alleged bribes⟧ on Monday.'],
    ['on so many per cent', '‹A poll by Tidewatch› put ⟦Reform on 34 per cent⟧.'],
    ['a book on a shelf', 'She put the book on 34 others.'],
    ['as high as', '‹Doctors› put ⟦the toll as high as 55⟧.'],
    ['a country and what it risks', '‹The minister› warned ⟦the country risked a long war⟧.'],
    ['a country and what it risks doing', '‹The minister› warned ⟦the country risked sliding into war⟧.'],
    ['the men and a place', 'The minister warned the men standing on the bridge.'],
  ])('%s', drawn);
});

describe('what is done, not said', () => {
  test.each([
    ['talks that went on', 'The hearing continued “well past the hour of supper” on Monday.'],
    ['innocence', 'Hale, who left through a side door, maintained his innocence.'],
    ['a name of her own', 'A trader identified herself as Mama Lale.'],
    ['reports thrown out', 'The command had received 31 reports and dismissed 17 of them as hoaxes.'],
    ['an agreement', 'Nurses will get it if they agreed to halt the strike.'],
  ])('%s', (_name, text) => drawn(_name, text.replace(/[‹›⟦⟧]/g, '')));
});

describe('verbs in their other forms and places', () => {
  test.each([
    ['labelled', '‹Ella Moran› labelled ⟦the charge “absurd”⟧.'],
    ['submitted', '‹Counsel for the state› submitted that ⟦the plea was late⟧.'],
    ['signalled', '‹The bank› signalled that ⟦rates would fall⟧.'],
    ['results so far', '‹Official results› so far showed ⟦Reform with 41 seats⟧.'],
    ['a woman who lives above a shop', '‹A woman› who lives above the shop opposite said ⟦she heard shouts⟧.'],
    [
      'a poll with its margin',
      '‹A poll by Civic Barometer› put ⟦Volos at 51 percent, with a margin of error of three points⟧.',
    ],
    ['a petition', '‹Residents› signed a petition calling on ⟦the council to extend the ban⟧.'],
    ['a joint statement', '‹The two firms› said in a joint statement that ⟦they had agreed to merge⟧.'],
    ['who wrote something', 'Nobody knows who wrote them or whether the board saw them.'],
  ])('%s', drawn);
});

test.each([
  ['organization', 'television radio magazine gendarmerie cartel'],
  ['group', 'MPs'],
  ['unnamed', 'landlord nun girlfriend cameraman referee widow third'],
  ['document', 'newsletter subpoena tape chart'],
])('%s: %s', (kind, nouns) => {
  for (const noun of nouns.split(' ')) {
    const { speakers } = analyze(articleOfText(`Rain fell on Tarn.\nThe ${noun} said it would rain again.`));
    expect(speakers, noun).toMatchObject([{ kind }]);
  }
});
