import { expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { resolveDrawn, speakersDrawn } from '../helpers/sources.ts';

const NAME = 'the fullest name stands for the person, wherever it is written';
test.each([
  [NAME, '⟦Okafor⟧ said no.\nLater ⟦Adaeze Okafor⟧, the mayor, said yes.', ['Adaeze Okafor', 'Adaeze Okafor']],
  ['a title is no part of the name', '⟦Harbour Minister Ann Roe⟧ spoke. Then ⟦Ms Roe⟧ left.', ['Ann Roe', 'Ann Roe']],
  [
    'a short first name is the same person',
    '⟦Timothy Vance⟧ spoke, and ⟦Tim Vance⟧ wrote.',
    ['Timothy Vance', 'Timothy Vance'],
  ],
  ['a middle initial is the same person', '⟦Ann B. Roe⟧ spoke. ⟦Ann Roe⟧ wrote.', ['Ann B. Roe', 'Ann B. Roe']],
  ['a suffix belongs to the name', '⟦Peter Quill Jr.⟧ spoke. ⟦Quill⟧ wrote.', ['Peter Quill Jr.', 'Peter Quill Jr.']],
  [
    'a name with particles',
    '⟦Bram van der Meer⟧ spoke. ⟦Van der Meer⟧ wrote.',
    ['Bram van der Meer', 'Bram van der Meer'],
  ],
  ['a possessor', '⟦Ann Roe’s⟧ claim was that it leaked.', ['Ann Roe']],
  [
    'a role behind the name',
    '⟦Ann Roe⟧, 41, head of the harbour office, spoke. ⟦The head of the harbour office⟧ wrote.',
    ['Ann Roe', 'Ann Roe'],
  ],
  [
    'a role of one’s own before the name',
    '⟦Her spokesman⟧, Carl Stone, spoke. ⟦Stone⟧ wrote.',
    ['Carl Stone', 'Carl Stone'],
  ],
  ['a description', '⟦Ann Roe⟧ spoke. ⟦The 52-year-old⟧ wrote.', ['Ann Roe', 'Ann Roe']],
  ['the surname of a headline', 'Roe hits back\n⟦Ann Roe⟧ spoke.\nThen ⟦Roe⟧ left.', ['Ann Roe', 'Ann Roe']],
  ['a role before the name', '⟦The head of the harbour office, Ann Roe,⟧ spoke.', ['Ann Roe']],
  [
    'a firm between commas behind its trade',
    '⟦The main sponsor⟧, Aurora, spoke. ⟦Aurora⟧ wrote.',
    ['Aurora', 'Aurora'],
  ],
  [
    'a person between commas',
    '⟦A council member⟧, Hal Everson, spoke. ⟦Everson⟧ wrote.',
    ['Hal Everson', 'Hal Everson'],
  ],
  ['one of them, by name', 'Three people saw it. ⟦One⟧ of them, Denise Platt, 47, spoke.', ['Denise Platt']],
  [
    'a spokesman of an office between commas',
    '⟦A spokesman for the harbour office⟧, Beat Rolli, spoke. ⟦Rolli⟧ wrote.',
    ['Beat Rolli', 'Beat Rolli'],
  ],
  ['sums by somebody', '⟦Calculations by Dr Fenna Moor, an economist,⟧ show a gap.', ['Fenna Moor']],
  [
    'returns published by a body',
    '⟦The Harbour Commission⟧ spoke. There is a gap, according to ⟦partial returns published by the commission⟧.',
    ['Harbour Commission', 'Harbour Commission'],
  ],
  [
    'who published it, and when',
    'Most are against it, according to ⟦a poll published Friday by the Vell institute⟧.',
    ['Vell'],
  ],
  ['a poll of a day', 'Most are against it, according to ⟦a Grain Board poll released Monday⟧.', ['Grain Board poll']],
  ['a railway', 'No train ran, ⟦the state railway⟧ said.', ['state railway']],
  ['a clause that begins with a body', 'According to ⟦the company⟧, Norland said no.', ['company']],
  ['a role and its place before the name', '⟦Norway’s envoy to Denmark Nils Roe⟧ spoke.', ['Nils Roe']],
  [
    'a role first, the name later',
    '⟦Norway’s envoy to Denmark⟧ spoke.\n\n⟦Norway’s envoy to Denmark Nils Roe⟧ wrote.',
    ['Nils Roe', 'Nils Roe'],
  ],
  ['an office without a name of its own', '⟦Governor Ann Roe⟧ spoke. ⟦The governor⟧ wrote.', ['Ann Roe', 'Ann Roe']],
  ['an office and its place', '⟦Ardport Mayor Ann Roe⟧ spoke. ⟦The Ardport mayor⟧ wrote.', ['Ann Roe', 'Ann Roe']],
  [
    'a spokesperson by any spelling',
    '⟦Mill spokeswoman Ann Roe⟧ spoke. ⟦The spokesperson⟧ wrote.',
    ['Ann Roe', 'Ann Roe'],
  ],
  [
    'the same office in another place is somebody else',
    '⟦Ardport Mayor Ann Roe⟧ spoke. ⟦The Wexley mayor⟧ wrote.',
    ['Ann Roe', 'The Wexley mayor'],
  ],
  [
    'a former holder is not the holder',
    '⟦Former governor Ann Roe⟧ spoke. ⟦Governor Ben Stone⟧ spoke. ⟦The governor⟧ wrote.',
    ['Ann Roe', 'Ben Stone', 'Ben Stone'],
  ],
])('%s', (_name, marked, names) => {
  expect(speakersDrawn(marked)).toEqual(names);
});

test.each([
  [
    'a married couple',
    '⟦Ann Roe⟧ spoke. Her husband, ⟦Carl Roe⟧, wrote. Then ⟦Mr Roe⟧ left, and ⟦Mrs Roe⟧ stayed.',
    ['Ann Roe', 'Carl Roe', 'Carl Roe', 'Ann Roe'],
  ],
  [
    'nothing tells two bearers of a surname apart',
    '⟦Ann Roe⟧ and ⟦Carl Roe⟧ spoke. ⟦Roe⟧ wrote.',
    ['Ann Roe', 'Carl Roe', null],
  ],
  [
    'a brother’s surname goes to the one who is no brother',
    '⟦Ann Roe⟧ spoke. Her brother Carl Roe listened. ⟦Roe⟧ wrote.',
    ['Ann Roe', 'Ann Roe'],
  ],
  ['a knight and his lady', '⟦Sir Carl Roe⟧ spoke. ⟦Lady Roe⟧ wrote.', ['Carl Roe', 'Roe']],
  ['first names', '⟦Ann Roe⟧ and ⟦Carl Roe⟧ spoke. ⟦Carl⟧ wrote.', ['Ann Roe', 'Carl Roe', 'Carl Roe']],
  [
    'a bare surname stays with whom it was first used for',
    '⟦Ann Roe⟧ spoke. ⟦Roe⟧ wrote.\nIt rained. It snowed. It froze.\nShe has a son, Carl Roe.\nIt thawed. It rained. It dried. ⟦Roe⟧ left.',
    ['Ann Roe', 'Ann Roe', 'Ann Roe'],
  ],
  [
    'a title decides',
    '⟦Senator Ann Roe⟧ spoke. ⟦Judge Carl Roe⟧ wrote. ⟦Judge Roe⟧ left.',
    ['Ann Roe', 'Carl Roe', 'Carl Roe'],
  ],
])('two people of one surname are two: %s', (_name, marked, names) => {
  expect(speakersDrawn(marked)).toEqual(names);
});

test.each([
  ['who spoke last', '⟦Ann Roe⟧ spoke of it with Mary Stone. ⟦She⟧ wrote.', ['Ann Roe', 'Ann Roe']],
  ['he is not she', '⟦Ann Roe⟧ spoke. Carl Stone came by. ⟦He⟧ wrote.', ['Ann Roe', 'Carl Stone']],
  [
    'whom the sentence is about',
    'Carl Stone was held for a letter to Ann Roe, in which ⟦he⟧ wrote it.',
    ['Carl Stone'],
  ],
  ['two women of whom neither leads', 'With Ann Roe and Mary Stone came a dog. ⟦She⟧ wrote.', [null]],
  ['an unnamed witness', '⟦A witness⟧ spoke. ⟦She⟧ wrote.', ['A witness', 'A witness']],
  ['a body', '⟦The Grain Board⟧ spoke. ⟦It⟧ wrote.', ['Grain Board', 'Grain Board']],
  ['a group', '⟦Residents⟧ spoke. ⟦They⟧ wrote.', ['Residents', 'Residents']],
  ['“it” is no person', '⟦Ann Roe⟧ spoke. ⟦It⟧ wrote.', ['Ann Roe', null]],
  ['the writer and the reader are nobody', '⟦We⟧ said so, as ⟦you⟧ know.', [null, null]],
  ['who, behind a name', 'Ann Roe, ⟦who⟧ said no, left.', ['Ann Roe']],
  ['who, behind an apposition', 'Ann Roe, head of the harbour office, ⟦who⟧ said no, left.', ['Ann Roe']],
  [
    'a name inside a quotation is not spoken of',
    '⟦Ann Roe⟧ said: “Mary Stone left.” ⟦She⟧ added more.',
    ['Ann Roe', 'Ann Roe'],
  ],
  [
    'a new subject takes over',
    '⟦Carl Roe⟧ said so. Ben Stone disagreed. “It is wrong,” ⟦he⟧ said.',
    ['Carl Roe', 'Ben Stone'],
  ],
  [
    'whom the words are about does not',
    '⟦Carl Roe⟧ said Ben Stone was wrong. ⟦He⟧ added more.',
    ['Carl Roe', 'Carl Roe'],
  ],
  [
    'a lawyer and her client',
    'Carl Roe was jailed. His lawyer, ⟦Ann Stone⟧, said so. ⟦She⟧ added that ⟦he⟧ denied it.',
    ['Ann Stone', 'Ann Stone', 'Carl Roe'],
  ],
  [
    'a spokesman',
    '⟦A spokesman for the mill⟧ spoke. ⟦He⟧ left.',
    ['A spokesman for the mill', 'A spokesman for the mill'],
  ],
  ['a quotation that goes on', '⟦Ann Roe⟧ spoke. Then ⟦⟧more.', ['Ann Roe', 'Ann Roe']],
])('pronouns: %s', (_name, marked, names) => {
  expect(speakersDrawn(marked)).toEqual(names);
});

test.each([
  [
    'an acronym in brackets',
    '⟦The International Grain Board (IGB)⟧ spoke. ⟦The IGB⟧ wrote.',
    ['International Grain Board', 'International Grain Board'],
  ],
  [
    'an acronym by its letters',
    '⟦The Northern Fisheries Council⟧ spoke. ⟦NFC⟧ wrote.',
    ['Northern Fisheries Council', 'Northern Fisheries Council'],
  ],
  [
    'a company without its legal form',
    '⟦Brightwell Foods Inc⟧ spoke. ⟦Brightwell⟧ wrote.',
    ['Brightwell Foods Inc', 'Brightwell Foods Inc'],
  ],
  ['no word that the sentence gives its capital', 'Turnover rose 4% to $2bn, ⟦the company⟧ said.', ['company']],
  ['the company', '⟦Brightwell Foods⟧ spoke. ⟦The company⟧ wrote.', ['Brightwell Foods', 'Brightwell Foods']],
  [
    'the ministry, not the company',
    '⟦The Health Ministry⟧ spoke. ⟦Brightwell Foods⟧ spoke. ⟦The ministry⟧ wrote.',
    ['Health Ministry', 'Brightwell Foods', 'Health Ministry'],
  ],
  [
    'a body and its spokesperson are two',
    '⟦Brightwell Foods⟧ spoke. ⟦A Brightwell spokesman⟧ wrote.',
    ['Brightwell Foods', 'A Brightwell spokesman'],
  ],
  [
    'a body’s report is the body',
    '⟦A report by the Grain Board⟧ spoke. ⟦The Grain Board’s report⟧ wrote.',
    ['Grain Board', 'Grain Board'],
  ],
  ['its statement', '⟦The Grain Board⟧ spoke. ⟦The statement⟧ wrote.', ['Grain Board', 'Grain Board']],
  [
    'a group, then its name',
    '⟦A group of tenants⟧ spoke. The group, Tenants Together, met. ⟦The group⟧ wrote.',
    ['Tenants Together', 'Tenants Together'],
  ],
  ['a body named beside its noun', '⟦The UN’s refugee office, UNRO,⟧ spoke. ⟦The office⟧ wrote.', ['UNRO', 'UNRO']],
  ['a body with its noun before it', 'The farm union Agra met. ⟦The union⟧ wrote.', ['Agra']],
  [
    'two ministries',
    '⟦The defence ministry⟧ spoke. ⟦The foreign ministry⟧ wrote.',
    ['defence ministry', 'foreign ministry'],
  ],
  [
    'a board is no company',
    '⟦The Grain Board⟧ spoke. Shares in Brightwell Foods fell. ⟦The company⟧ wrote.',
    ['Grain Board', 'Brightwell Foods'],
  ],
  [
    'the report of before',
    '⟦A report by the Grain Board⟧ spoke. ⟦Ann Roe⟧ left. ⟦The report⟧ went on.',
    ['Grain Board', 'Ann Roe', 'Grain Board'],
  ],
  ['the study it was', 'The study followed nurses. ⟦It⟧ found more.', ['study']],
  ['two countries', '⟦The US⟧ spoke and ⟦China⟧ wrote.', ['US', 'China']],
])('bodies: %s', (_name, marked, names) => {
  expect(speakersDrawn(marked)).toEqual(names);
});

test.each([
  [
    'an official is the official',
    '⟦A senior harbour official⟧ spoke. ⟦The official⟧ wrote.',
    ['A senior harbour official', 'A senior harbour official'],
  ],
  ['one user and another are two', '⟦One user⟧ spoke. ⟦Another user⟧ wrote.', ['One user', 'Another user']],
  ['a resident and a resident may be two', '⟦A resident⟧ spoke. ⟦A resident⟧ wrote.', ['A resident', 'A resident']],
  [
    'a nurse and a teacher are two',
    '⟦A nurse⟧ spoke. ⟦A teacher⟧ wrote. ⟦The nurse⟧ left.',
    ['A nurse', 'A teacher', 'A nurse'],
  ],
  [
    'police are police',
    '⟦Ardport police⟧ spoke. ⟦Police⟧ wrote. ⟦The city’s police⟧ left.',
    ['Ardport police', 'Ardport police', 'Ardport police'],
  ],
  [
    'the police of two towns are two',
    '⟦Ardport police⟧ spoke. ⟦Wexley police⟧ wrote.',
    ['Ardport police', 'Wexley police'],
  ],
  ['a move says nothing', '⟦The move⟧ suggested more.', [null]],
  [
    'the defendant is who is accused, whoever spoke last',
    'Carl Stone, 41, is accused of arson.\n⟦A nurse⟧ spoke. ⟦The defendant⟧ told police that it rained.',
    ['A nurse', 'Carl Stone'],
  ],
  [
    'the accused is who pleaded',
    'Ann Roe pleaded not guilty. ⟦Tim Vance⟧, a witness, spoke. ⟦The accused⟧ wrote.',
    ['Tim Vance', 'Ann Roe'],
  ],
  [
    'of two who are charged neither is meant for sure',
    'Ann Roe was charged with fraud, and Carl Stone stands charged with theft. ⟦The defendant⟧ spoke.',
    ['The defendant'],
  ],
  ['who accuses is no defendant', 'Ann Roe accused the firm of fraud. ⟦The defendant⟧ spoke.', ['The defendant']],
  ['the man is the man in the story', '⟦Dr Carl Stone⟧ treated a man. ⟦The man⟧ spoke.', ['Carl Stone', 'The man']],
])('without a name: %s', (_name, marked, names) => {
  expect(speakersDrawn(marked)).toEqual(names);
});

test('two residents get two entries', () => {
  expect(resolveDrawn('⟦A resident⟧ spoke. ⟦A resident⟧ wrote.').speakers).toHaveLength(2);
});

test.each([
  ['⟦Ann Roe⟧ spoke.', 'person'],
  ['⟦Cheng Wei-lun⟧, the commander of the coastguard, spoke.', 'person'],
  ['⟦The Grain Board⟧ spoke.', 'organization'],
  ['⟦Brightwell⟧ spoke.', 'organization'],
  ['⟦The Danish coastguard⟧ spoke.', 'organization'],
  ['⟦The defence ministry⟧ spoke.', 'organization'],
  ['⟦The Stone campaign⟧ spoke.', 'organization'],
  ['⟦Norway⟧ spoke.', 'organization'],
  ['⟦A Republican⟧ spoke.', 'unnamed'],
  ['⟦A freeholder⟧ spoke.', 'unnamed'],
  ['⟦One of the survivors⟧ spoke.', 'unnamed'],
  ['⟦Rebels⟧ spoke.', 'group'],
  ['⟦The Metropolitan Police⟧ spoke.', 'organization'],
  ['⟦Olga⟧, a 61-year-old pensioner, spoke.', 'person'],
  ['⟦Yulan Bo⟧ said no.', 'person'],
  ['⟦Backers of the plan⟧ spoke.', 'group'],
  ['⟦Eleven progressive and rural organizations⟧ spoke.', 'group'],
  ['⟦Multiple sources privy to the talks⟧ spoke.', 'unnamed'],
  ['⟦Police⟧ spoke.', 'group'],
  ['⟦Prosecutors⟧ spoke.', 'group'],
  ['⟦Some experts⟧ spoke.', 'group'],
  ['⟦Both sides⟧ spoke.', 'group'],
  ['⟦The companies⟧ spoke.', 'group'],
  ['⟦The family⟧ spoke.', 'group'],
  ['⟦Officials⟧ spoke.', 'unnamed'],
  ['⟦Two people familiar with the talks⟧ spoke.', 'unnamed'],
  ['⟦A senior official⟧ spoke.', 'unnamed'],
  ['⟦Two former drivers⟧ spoke.', 'unnamed'],
  ['⟦The drivers⟧ spoke.', 'group'],
  ['⟦The builder, Ventora,⟧ spoke.', 'organization'],
  ['⟦Regional broadcaster Talfunken⟧ spoke.', 'organization'],
  ['⟦Takeshi Amaro, a soil chemist at the Polar Institute,⟧ spoke.', 'person'],
  ['⟦A local police source⟧ spoke.', 'unnamed'],
  ['⟦A spokeswoman for the mill⟧ spoke.', 'unnamed'],
  ['⟦Her lawyer⟧ spoke.', 'unnamed'],
  ['⟦One of the young divers, Pemba Orro,⟧ spoke.', 'person'],
  ['⟦One⟧ of them, Pemba Orro, spoke.', 'person'],
  ['⟦One of the mills, Pemba Orro,⟧ spoke.', 'organization'],
  ['⟦Divers Without Flags⟧ said so.', 'organization'],
  ['⟦The lawsuit⟧ spoke.', 'document'],
  ['⟦A new poll of voters⟧ spoke.', 'document'],
  ['⟦The study⟧ spoke.', 'document'],
  ['⟦Court records⟧ spoke.', 'document'],
])('%s: %s', (marked, kind) => {
  expect(resolveDrawn(marked).speakers.map((speaker) => speaker.kind)).toEqual([kind]);
});

test.each([
  ['⟦Mill spokesman Carl Roe⟧ spoke.', 'Mill spokesman'],
  ['⟦Ann Roe⟧, 41, deputy head of the harbour office, spoke.', 'deputy head of the harbour office'],
  ['The chief of the harbour office, ⟦Ann Roe⟧, spoke.', 'chief of the harbour office'],
  ['⟦Gov. Ann Roe⟧ spoke.', 'Gov.'],
  ['⟦Ms Roe⟧ spoke.', null],
  ['⟦Ann Roe⟧, after a long night, spoke.', null],
  ['⟦The Grain Board⟧ spoke.', null],
  ['⟦Ann Roe⟧, a hotelier, spoke.', 'hotelier'],
  ['The debate’s moderator, ⟦Ann Roe⟧, spoke.', 'debate’s moderator'],
  ['⟦Human Mill Watch’s director, Ann Roe,⟧ spoke.', 'Human Mill Watch’s director'],
  ['⟦Another rower, Ann Roe,⟧ spoke.', 'rower'],
  ['⟦Ann Roe⟧, however, spoke.', null],
  ['⟦Ann Roe⟧, later, spoke.', null],
  ['Never before had ⟦Holger Roe⟧ spoken, he said.', null],
])('role in «%s»', (marked, role) => {
  expect(resolveDrawn(marked).speakers[0]?.role).toBe(role);
});

test('a refusal is the speaker’s response, a denial goes before it, and a refusal alone makes a speaker', () => {
  const text = 'The Grain Board declined to comment. The mill did not reply.';
  const { speakers, refusalSpeakers } = resolveDrawn(text, {
    refusals: [
      { span: [0, 35], core: [0, 35], source: [0, 15], kind: 'declined', rule: 'drawn' },
      { span: [37, 59], core: [37, 59], source: [37, 45], kind: 'no-response', rule: 'drawn' },
    ],
  });
  expect(speakers.map(({ name, response }) => [name, response])).toEqual([
    ['Grain Board', 'declined'],
    ['mill', 'no-response'],
  ]);
  expect(refusalSpeakers).toEqual(['s1', 's2']);
});

test('an official who says two things in one sentence is one speaker, however new', () => {
  const { speakers } = analyze(
    articleOfText(
      'A harbour official said the pier “points to a failure” but cautioned that the survey was incomplete.',
    ),
  );
  expect(speakers.map(({ name }) => name)).toEqual(['A harbour official']);
});

test('letters behind a name are no part of it, and counsel is a lawyer', () => {
  const { speakers } = analyze(
    articleOfText(
      'Otis Teal KC, defending Mrs Voss, said the Crown was wrong. The barrister said nobody had been paid.',
    ),
  );
  expect(speakers.map(({ name, role }) => [name, role])).toEqual([['Otis Teal', 'KC']]);
});

test('who is mentioned and says nothing is no speaker', () => {
  expect(resolveDrawn('⟦Ann Roe⟧ spoke to Carl Stone of the Grain Board.').speakers.map(({ name }) => name)).toEqual([
    'Ann Roe',
  ]);
});
