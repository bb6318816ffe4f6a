import { expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import type { Analysis, CaveatKind } from '../../lib/model.ts';
import { NAMED_CLAIMS } from './caveat-sentences/named-claims.ts';
import { OTHER_TOPICS } from './caveat-sentences/other-topics.ts';

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

test.each<[CaveatKind, string, string]>([
  ['alleged', 'an alleged theft', 'The audit cost 6,000 crowns. Clerks looked into the alleged theft of a boat.'],
  [
    'unclear',
    'what is not known',
    'Police said shops had been robbed. The full extent of the damage remained unclear.',
  ],
  ['preliminary', 'a question', 'Ms Holt said the boat was hers. Police are trying to determine how the crate fell.'],
])('%s, %s: told in its own words, and nothing else is limited', (kind, _what, text) => {
  expect(limited(text, kind)).toEqual([]);
});

test('an alleged sum is the claim', () => {
  const text = 'Ms Orlo was held over an alleged $40 million fraud. The mill cost $3 million.';
  expect(limited(text, 'alleged')).toContain('$40 million');
  expect(limited(text, 'alleged').join(' | ')).not.toContain('$3 million');
});

test('what looks back limits what was said', () => {
  expect(limited('Ms Holt said the lake had 400 swans. This was not clear.', 'unclear').join(' | ')).toContain(
    '400 swans',
  );
});

test('a hedge before a verb of saying limits what is said', () => {
  expect(limited('Ms Holt reportedly said, “Go home,” before she left.', 'alleged').join(' | ')).toContain('Go home');
});

test('an accusation goes on behind quoted words', () => {
  const text = 'The mayor was accused of trying to “rush” the council into a vote.';
  expect(limited(text, 'alleged')).toEqual(['trying to “rush” the council into a vote']);
});

test('an accusation ends where what the accused did begins', () => {
  const text = 'The man accused of stealing a boat from the old pier has admitted being there.';
  expect(limited(text, 'alleged')).toEqual(['stealing a boat from the old pier']);
});

test('what somebody is alleged to have done may be quoted at length', () => {
  const quoted =
    '“led the young clerks of the yard to his boat, under the name of work, and told them that none of it was ever to be spoken of”';
  expect(limited(`Mr Roe is alleged to have ${quoted}.`, 'alleged')).toEqual([`Mr Roe is … to have ${quoted}`]);
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

test('a hedge that opens a sentence limits the clause behind its comma', () => {
  const text = `It rained. Reportedly, the mill was sold in May. The buyer stayed away.`;
  expect(limited(text, 'alleged')).toEqual(['the mill was sold in May']);
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

test.each([...NAMED_CLAIMS, ...OTHER_TOPICS])('%s limits the claim it names: %s', (kind, text, claims) => {
  expect(limited(text, kind).join(' | ')).toBe(claims);
});
