import { expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import type { Analysis, CaveatKind } from '../../lib/model.ts';

/** The words that the caveats of one kind limit, in reading order. */
function limited(text: string, kind: CaveatKind): string[] {
  const analysis = analyze(articleOfText(text));
  const ids = new Set(analysis.caveats.filter((caveat) => caveat.kind === kind).flatMap((caveat) => caveat.covers));
  return wordsOf(analysis, ids);
}

function wordsOf({ text, statements, figures }: Analysis, ids: ReadonlySet<string>): string[] {
  return [
    ...statements.map(({ id, content }) => ({
      id,
      at: content[0]?.[0] ?? 0,
      words: content.map((span) => text.slice(...span)).join(' … '),
    })),
    ...figures.map(({ id, span }) => ({ id, at: span[0], words: text.slice(...span) })),
  ]
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => a.at - b.at || b.words.length - a.words.length)
    .map(({ words }) => words);
}

test('reports of losses limit everything said about the dead and wounded, and nothing else', () => {
  const text = `Colonel Ana Brisk said on Monday that 400 soldiers had been killed near the dam.

Captain Oleg Tarn said his side had lost 30 men, with 12 wounded.

Ms Brisk said a new bridge would open in May.

It was not possible to verify reports of battlefield losses.`;
  const words = limited(text, 'unverified').join(' | ');
  expect(words).toContain('400 soldiers had been killed');
  expect(words).toContain('his side had lost 30 men');
  expect(words).not.toContain('bridge');
});

test('an open question about something else limits nothing before it', () => {
  const text = `Captain Ana Brisk said that 400 soldiers had been killed near the dam.

It is unclear how many sheep are still in the valley.`;
  expect(limited(text, 'unclear')).toEqual([]);
});

test('an unnamed source is unnamed in all it says', () => {
  const text = `A customs official, speaking on condition of anonymity, said the crates had come from the north.

The crates were opened on Tuesday.

The customs official said the seals had been broken.`;
  expect(limited(text, 'anonymous').join(' | ')).toBe('the crates had come from the north | the seals had been broken');
});

test('preliminary data limit what their speaker gave before', () => {
  const text = `Minister Jana Holt said that 250 houses had burned. She said that she was citing preliminary data.`;
  expect(limited(text, 'preliminary').join(' | ')).toContain('250 houses had burned');
});

test('early results limit the figures of their own sentence', () => {
  const text = `The Orchard Party won 41 percent of the vote, according to preliminary results. About 300 people gathered in the square.`;
  const words = limited(text, 'preliminary');
  expect(words).toContain('41 percent');
  expect(words.join(' | ')).not.toContain('300');
});

test('a claim limits its own words', () => {
  const text = `The rebels claimed they had taken the airport. The army said the road was open.`;
  expect(limited(text, 'alleged')).toEqual(['they had taken the airport']);
});

test('a margin of error limits the shares of the poll', () => {
  const text = `The poll found that 52 percent of drivers wanted the toll gone. It has a margin of error of 3 points.`;
  expect(limited(text, 'estimate').join(' | ')).toContain('52 percent');
});

test('a clause under a hedge is a claim without a source', () => {
  const text = `The treasurer allegedly took 40,000 euros from the fund.`;
  const { statements, claims } = analyze(articleOfText(text));
  expect(statements.map(({ source, stance }) => [source, stance])).toEqual([[null, 'alleges']]);
  expect(claims.map(({ target }) => target)).toEqual([statements[0]?.id]);
});

test('a refusal makes no claim', () => {
  const text = `The mill declined to comment.`;
  expect(analyze(articleOfText(text)).claims).toEqual([]);
});

test('a correction speaks of the whole article', () => {
  const text = `Mr Ode said the lake was dry.

Correction: An earlier version of this article gave the wrong name for the lake.`;
  const { caveats } = analyze(articleOfText(text));
  expect(caveats.map(({ kind, covers }) => [kind, covers])).toEqual([['correction', []]]);
});

test('every caveat limits statements and figures that exist, and says which rule found it', () => {
  const text = `Two people familiar with the talks said 90 jobs would go. The union disputed the figure, and the firm declined to comment.

It was unclear whether the plant would stay open. Local media reported that 20 workers had left.`;
  const { caveats, statements, figures } = analyze(articleOfText(text));
  const known = new Set([...statements, ...figures].map(({ id }) => id));
  expect(caveats.map(({ kind }) => kind)).toEqual(['anonymous', 'disputed', 'no-response', 'unclear', 'secondhand']);
  expect(caveats.flatMap(({ covers }) => covers).filter((id) => !known.has(id))).toEqual([]);
  expect(caveats.every(({ rule }) => rule !== '')).toBe(true);
  expect(caveats.filter(({ covers }) => covers.length === 0).map(({ kind }) => kind)).toEqual(['unclear']);
});

test('an estimate limits the estimate, and not what its source said before', () => {
  const text = `The Health Board said the rate in the valley was above 2 percent. It estimates that 40,000 people are at risk.`;
  expect(limited(text, 'estimate')).toEqual(['40,000 people are at risk', '40,000']);
});

const NAMED: [CaveatKind, string, string][] = [
  [
    'unverified',
    `Odo Marr said his men had taken Elmbridge.

"It is on the border," he said.

The mayor said schools were shut.

Kestrel News was not able to verify Marr's battlefield claims.`,
    'his men had taken Elmbridge | "It is on the border,"',
  ],
  [
    'unverified',
    'Hill rebels said they had taken the post. The army said it still held it. Neither claim could be verified.',
    'they had taken the post | it still held it',
  ],
  [
    'unverified',
    'Hill rebels said they took the post. The army said it held it. The claims could not be verified, but the road is the longest since King Odo seized power, saying the move was needed.',
    'they took the post | it held it',
  ],
  [
    'unverified',
    'The ministry said 40 guards had died. A trader said 12 cows were lost. The ministry’s figures could not be independently verified.',
    '40',
  ],
  [
    'unverified',
    'Norvia said its planes had sunk a ship. Tarvia said a boat was damaged. Norvian claims could not be verified.',
    'its planes had sunk a ship',
  ],
  [
    'unverified',
    'Villagers reported that a dam had burst. Edna Moll, of the coast guard, said she could not confirm the reports.',
    'a dam had burst',
  ],
  [
    'unverified',
    'Max Lund said he had been beaten in a cell. A trader said bread was dear. His account could not be verified.',
    'he had been beaten in a cell',
  ],
  [
    'unverified',
    `Five Danes and two Swedes were among the missing. The mayor said the boat was old.

The identities of the Danes were not yet confirmed.`,
    'Five',
  ],
  [
    'unclear',
    'About 30 hikers were missing. But the rangers said it was still unclear how many people were on the ridge.',
    'About 30',
  ],
  [
    'no-evidence',
    `The hill rebels said they had killed guards. The army said the road was open. A trader said prices had doubled.

The rebels offered no proof of their claim.`,
    'they had killed guards',
  ],
  [
    'no-evidence',
    'Senator Orr said the vote had been stolen. A judge, Ada Poll, said the vote was fair. Orr has provided no evidence.',
    'the vote had been stolen',
  ],
  [
    'preliminary',
    'At least four people died in the fire. The mayor said the toll could rise because 12 of the 80 in the mill were missing.',
    'At least four',
  ],
  [
    'disputed',
    `Odo Marr said his men had taken Elmbridge. The mayor said schools were shut. A trader said bread was dear.

The village head denied Elmbridge had been taken.`,
    'his men had taken Elmbridge | Elmbridge had been taken',
  ],
  [
    'disputed',
    `The port’s director, Ida Orlo, rejected claims made by the Harbour Union, calling them nonsense.

The Harbour Union had accused the port of hiding accidents.`,
    'the port of hiding accidents',
  ],
  [
    'disputed',
    'Tarn Ode said his men had taken a bridge. The army dismissed the report in a note sent to newspapers.',
    'his men had taken a bridge',
  ],
  [
    'disputed',
    'Officials gave contradicting tolls. The ministry said 15 people were killed. The clinic said four people were killed.',
    '15 | four',
  ],
  [
    'secondhand',
    'The Kestrel Post reported the sale on Friday, saying the mill would go to a rival.',
    'the sale | the mill would go to a rival',
  ],
];

test.each(NAMED)('%s limits the claim it names: %s', (kind, text, claims) => {
  expect(limited(text, kind).join(' | ')).toBe(claims);
});
