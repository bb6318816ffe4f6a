import { expect, test } from 'vitest';
import { bare, draw, find } from '../helpers/draw-statements.ts';
import { resolveDrawn, speakersDrawn } from '../helpers/sources.ts';

const TITLES = 'titles before a name';
const OWN_S = 'a name that ends in an apostrophe and an s';
const BODIES = 'one body by several names';
test.each([
  [TITLES, '⟦District Superintendent of Police Bram Pell⟧ spoke. ⟦Pell⟧ wrote.', ['Bram Pell', 'Bram Pell']],
  [TITLES, '⟦Harbour District Collector Ann Roe⟧ spoke. ⟦Roe⟧ wrote.', ['Ann Roe', 'Ann Roe']],
  [TITLES, '⟦St. Oliver County Police Media Officer Ann Roe⟧ spoke. ⟦Roe⟧ wrote.', ['Ann Roe', 'Ann Roe']],
  [
    TITLES,
    '⟦Cllr Olive Trent⟧, cabinet member for leisure, spoke. ⟦Cllr Trent⟧ wrote.',
    ['Olive Trent', 'Olive Trent'],
  ],
  [TITLES, '⟦Ardport Writers’ Union (AWU) Deputy Head Bram Pell⟧ spoke.', ['Bram Pell']],
  [TITLES, '⟦Orchard Workers Union (OWU) spokesman Zoltan Kerr⟧ spoke.', ['Zoltan Kerr']],
  ['a body and its letters', '⟦The Orchard Workers Union (OWU) of Ardport⟧ spoke.', ['Orchard Workers Union']],
  ['a person and a party', '⟦Ann Roe (Reform)⟧ spoke.', ['Ann Roe']],
  [OWN_S, '⟦Bellamy’s⟧ said no. The house was ⟦Bellamy’s⟧.', ['Bellamy’s', 'Bellamy’s']],
  [OWN_S, 'Visitors to ⟦Bellamy’s⟧ spoke. ⟦Bellamy’s⟧ has a new owner.', ['Bellamy’s', 'Bellamy’s']],
  ['a possessor', '⟦Bellamy’s⟧ proposed deal fell. ⟦Bellamy⟧ spoke.', ['Bellamy', 'Bellamy']],
  ['a possessor with a full name', '⟦Ann Roe’s⟧ said goal is peace.', ['Ann Roe']],
  [BODIES, '⟦The UK Mill Watch Agency⟧ spoke. ⟦The UKMWA⟧ wrote.', ['UK Mill Watch Agency', 'UK Mill Watch Agency']],
  [BODIES, '⟦New Ardport-based Harbour Watch⟧ spoke. ⟦Harbour Watch⟧ wrote.', ['Harbour Watch', 'Harbour Watch']],
  ['a union inside a firm', '⟦Brightwell⟧ spoke. ⟦The Brightwell union⟧ wrote.', ['Brightwell', 'Brightwell union']],
  ['a paper of a town', 'It rained in Ardport. ⟦The Ardport newspaper⟧ spoke.', ['Ardport newspaper']],
  ['a firm named once', '⟦The Ardport company⟧ spoke.', ['Ardport company']],
  [
    'a new firm',
    '⟦Quarry Friends⟧ spoke. ⟦A Quarry Friends company⟧ wrote.',
    ['Quarry Friends', 'Quarry Friends company'],
  ],
  ['what others file', 'It wrote to the Fair Bread Commission (FBC). ⟦FBC filings⟧ spoke.', ['FBC filings']],
  ['a group on a platform', '⟦Facebook⟧ spoke. ⟦The Facebook group⟧ wrote.', ['Facebook', 'Facebook group']],
  ['an agency of a body', '⟦The UN⟧ spoke. ⟦The UN agency⟧ wrote.', ['UN', 'UN agency']],
  ['whose', '⟦Carl Stone’s lawyer, Ann Roe,⟧ spoke. The guard left, ⟦whose lawyer⟧ wrote.', ['Ann Roe', 'lawyer']],
  ['its report', '⟦The HLW report⟧ spoke. ⟦Hill Law Watch (HLW)⟧ wrote.', ['Hill Law Watch', 'Hill Law Watch']],
  ['a report about a place', '⟦The Ardport report⟧ spoke. Ardport slept.', ['Ardport report']],
])('%s: %s', (_name, marked, names) => {
  expect(speakersDrawn(marked)).toEqual(names);
});

test.each([
  ['⟦Friends of the Fen (FoF)⟧ spoke.', 'organization'],
  ['She said that the firm that owns the pier, ⟦Tall Machine⟧, said no.', 'organization'],
  ['She accused ⟦Tall Machine⟧ of greed.', 'organization'],
  ['⟦Friends of the family⟧ spoke.', 'group'],
  ['⟦Families of the victims⟧ spoke.', 'group'],
  ['⟦The families⟧ spoke.', 'group'],
  ['⟦Cllr Olive Trent⟧ spoke.', 'person'],
])('%s: %s', (marked, kind) => {
  expect(resolveDrawn(marked).speakers.map((speaker) => speaker.kind)).toEqual([kind]);
});

test.each([
  ['⟦The survey of 12,500 nurses⟧ spoke.', 'survey of 12,500 nurses'],
  ['The guard left, ⟦whose lawyer⟧ spoke.', 'lawyer'],
])('named so: %s', (marked, name) => {
  expect(resolveDrawn(marked).speakers[0]?.name).toBe(name);
});

const LATER = 'an office first, the name later';
const OFFICIALS = 'officials';
const THEY = 'they';
test.each([
  [LATER, '⟦A harbour spokesman⟧ spoke.\nIt rained.\n⟦Harbour spokesman Bram Pell⟧ wrote.', ['Bram Pell', 'Bram Pell']],
  [
    LATER,
    '⟦A spokeswoman for Tarrow Mills⟧ spoke.\nIt rained.\n⟦Ann Roe, a spokeswoman for Tarrow Mills,⟧ wrote.',
    ['Ann Roe', 'Ann Roe'],
  ],
  [LATER, '⟦The attorney, Bram Pell,⟧ spoke. ⟦The defence attorney⟧ wrote.', ['Bram Pell', 'Bram Pell']],
  [
    'another office',
    '⟦A harbour spokesman⟧ spoke. ⟦Mill spokesman Bram Pell⟧ wrote.',
    ['A harbour spokesman', 'Bram Pell'],
  ],
  [
    'a woman, a man',
    '⟦A harbour spokeswoman⟧ spoke. ⟦Harbour spokesman Bram Pell⟧ wrote.',
    ['A harbour spokeswoman', 'Bram Pell'],
  ],
  ['some spokesman', '⟦A spokesman⟧ spoke.\n⟦Harbour spokesman Bram Pell⟧ wrote.', ['A spokesman', 'Bram Pell']],
  ['one resident, another', '⟦A resident⟧ spoke. ⟦Bram Pell⟧, a resident, wrote.', ['A resident', 'Bram Pell']],
  [
    'an official, much later',
    '⟦An official⟧ spoke. It rained. ⟦Bram Pell⟧, an official, wrote.',
    ['An official', 'Bram Pell'],
  ],
  [
    OFFICIALS,
    '⟦Valley army officials⟧ spoke. ⟦Valley officials⟧ wrote.',
    ['Valley army officials', 'Valley army officials'],
  ],
  [OFFICIALS, '⟦Health officials⟧ spoke. ⟦Officials⟧ wrote.', ['Health officials', 'Health officials']],
  [
    OFFICIALS,
    '⟦Officials⟧ spoke. Then ⟦health officials⟧ wrote, and ⟦police officials⟧ left.',
    ['Officials', 'Officials', 'police officials'],
  ],
  [
    OFFICIALS,
    '⟦Health officials⟧ spoke. ⟦Police officials⟧ wrote. ⟦Officials⟧ left.',
    ['Health officials', 'Police officials', 'Officials'],
  ],
  [
    OFFICIALS,
    '⟦American officials⟧ spoke. ⟦U.S. officials⟧ wrote. ⟦United States officials⟧ left.',
    ['American officials', 'American officials', 'American officials'],
  ],
  [OFFICIALS, '⟦American officials⟧ spoke. ⟦Danish officials⟧ wrote.', ['American officials', 'Danish officials']],
  [OFFICIALS, '⟦Officials⟧ spoke. ⟦Former officials⟧ wrote.', ['Officials', 'Former officials']],
  [OFFICIALS, '⟦Aides⟧ spoke. ⟦Her aides⟧ wrote.', ['Aides', 'Her aides']],
  [OFFICIALS, '⟦Officials⟧ spoke. ⟦Danish officials⟧ wrote.', ['Officials', 'Danish officials']],
  [OFFICIALS, '⟦Officials⟧ spoke. ⟦Two officials⟧ wrote.', ['Officials', 'Two officials']],
  [OFFICIALS, '⟦Officials⟧ spoke. ⟦Brightwell Mills officials⟧ wrote.', ['Officials', 'Brightwell Mills officials']],
  [
    'a bank’s economists are not all economists',
    '⟦Economists⟧ see a rise in rents\nRents rose, ⟦economists⟧ said. ⟦BTR economists⟧ wrote.',
    ['Economists', 'Economists', 'BTR economists'],
  ],
  [
    'the sources',
    '⟦Two people familiar with the talks⟧ spoke. ⟦The sources⟧ wrote.',
    ['Two people familiar with the talks', 'Two people familiar with the talks'],
  ],
  [THEY, 'Director Ann Roe and doctor Bram Pell left. ⟦They⟧ spoke.', ['Ann Roe']],
  [THEY, '⟦Miners⟧ spoke. Ann Roe and Carl Stone left. ⟦They⟧ wrote.', ['Miners', 'Ann Roe']],
  [THEY, 'Ann Roe met Carl Stone. ⟦They⟧ spoke.', [null]],
  [THEY, 'Some marchers Wednesday waved a picture. ⟦They⟧ spoke.', ['Some marchers']],
  [THEY, 'Some marchers on Monday waved a picture. ⟦They⟧ spoke.', ['Some marchers']],
  [
    THEY,
    '⟦A spokesperson for Tarrow Mills⟧ spoke. ⟦They⟧ wrote.',
    ['A spokesperson for Tarrow Mills', 'A spokesperson for Tarrow Mills'],
  ],
  [THEY, '⟦A spokesperson for the drivers⟧ spoke. ⟦They⟧ wrote.', ['A spokesperson for the drivers', null]],
  [THEY, '⟦A spokeswoman for the mill⟧ spoke. ⟦They⟧ wrote.', ['A spokeswoman for the mill', null]],
  [
    'who is told by another',
    'Bellamy’s was told twice by the Harbour Register. “We know,” ⟦the company⟧ said.',
    ['Bellamy’s'],
  ],
  [
    'a place before an office',
    'Senator Bayo Kerr left. Adding that stones fell in Dene, ⟦the lawmaker⟧ said no.',
    ['Bayo Kerr'],
  ],
  [
    'a place before an office',
    'Senator Bayo Kerr left. Noting that he had slept in Dene, ⟦the senator⟧ said no.',
    ['Bayo Kerr'],
  ],
  [
    'whom the sentence is about',
    'Mill & Sons ignored a letter from the Harbour Register (HR). “We know,” ⟦the company⟧ said.',
    ['Mill & Sons'],
  ],
  [
    'whom shares are in',
    'The mayor praised Mill & Sons. Shares in Brightwell Foods rose. ⟦The company⟧ spoke.',
    ['Brightwell Foods'],
  ],
  ['a name in straight marks before them', 'Then ⟦the main "Walk for Water" organisers⟧ spoke.', ['organisers']],
  ['a name before marks', '⟦Ann Roe of the “Walk for Water” movement⟧ spoke.', ['Ann Roe']],
  ['a name in marks before them', 'Then ⟦the main “Walk for Water” organisers⟧ spoke.', ['organisers']],
  [
    'who alone can be meant',
    'The gel was paid for by Brightwell Foods. Then ⟦the company⟧ spoke.',
    ['Brightwell Foods'],
  ],
  ['an office with a capital', 'Speaker Imran Kerr rose. Then ⟦the Speaker⟧ wrote.', ['Imran Kerr']],
  ['an office with a capital', 'Mayor Ann Roe rose. Then ⟦the Mayor⟧ wrote.', ['Ann Roe']],
  ['an office in a headline', '⟦Mayor⟧ says no\nIt rained.\nArdport Mayor Ann Roe wept.', ['Ann Roe']],
  ['an office in a line of its own', 'It rained.\n⟦Mayor⟧ says no\nArdport Mayor Ann Roe wept.', ['Ann Roe']],
  ['an hour before an office', 'It rained.\n17:⟦45 Minister⟧ says no', [null]],
  ['two in a headline', '⟦Mayor⟧ says no\nArdport Mayor Ann Roe wept. Tarrow Mayor Carl Stone left.', ['Mayor']],
  [
    'who is shortened in a headline',
    '⟦Judge⟧ says no\n⟦A Norland judge⟧ spoke.',
    ['A Norland judge', 'A Norland judge'],
  ],
  ['a surname like an office', 'It rained.\n⟦King⟧ spoke.', [null]],
  [
    'a senator, then another',
    '⟦The independent senator⟧ spoke. ⟦The senator⟧ wrote. Sen. Ann Roe left.',
    ['The independent senator', 'The independent senator'],
  ],
  ['a senator of some state', 'Sen. Ann Roe of Norland left. ⟦The Ardport senator⟧ spoke.', ['The Ardport senator']],
  ['a mayor in the text', 'It rained.\n⟦A mayor⟧ spoke.\nArdport Mayor Ann Roe wept.', ['A mayor']],
  ['a place behind the name', 'He met Senator Bayo Kerr (Hill Central), ⟦who⟧ spoke.', ['Bayo Kerr']],
  ['a firm with a small word', '⟦Tools in Hand’s chief executive⟧, Ann Roe, spoke.', ['Ann Roe']],
  [
    'the name he gave',
    '⟦The farmer⟧ who asked to be identified as Zoltan spoke. ⟦Zoltan⟧ wrote.',
    ['Zoltan', 'Zoltan'],
  ],
  [
    'the name he gave',
    '⟦The farmer who asked to be identified as Zoltan⟧ spoke. ⟦Zoltan⟧ wrote.',
    ['Zoltan', 'Zoltan'],
  ],
])('who is meant: %s: %s', (_name, marked, names) => {
  expect(speakersDrawn(marked)).toEqual(names);
});

test.each([
  ['‹A man charged with hitting a guard with a spade› said ⟦he was asleep⟧.'],
  ['‹A man accused of taking a van and trying to sell it to his neighbour› claimed ⟦he was asleep⟧.'],
  ['‹The guards› accused ⟦a man of theft⟧. ‹A neighbour with a spade› said ⟦he was asleep⟧.'],
  ['‹Two monitors› said ⟦they saw four rafts⟧.'],
  ['‹Norvia’s Mercyline monitor of raft crossings› said ⟦it was hearing the same⟧.'],
  ['The agency monitors the strait. ‹It› said ⟦nobody fell⟧.'],
  ['In March ‹organisers› said ⟦it was small⟧.'],
])('who is the source: %s', (marked) => {
  expect(draw(bare(marked), find(bare(marked)))).toBe(marked);
});
