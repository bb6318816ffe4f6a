/** Sentences whose meaning is the trap: what is denied, asked, supposed or quoted from elsewhere is not put down as said or as limited. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import type { Analysis } from '../../lib/model.ts';

const AROUND =
  'The council met on Tuesday in the old town hall to talk about the dam and the money for its repair.\n\nThe meeting lasted for most of the day and was open to the public.';
const read = (sentence: string): Analysis => analyze(articleOfText(`${AROUND}\n\n${sentence}\n\n${AROUND}`));
const wordsOf = ({ text }: Analysis, spans: readonly [number, number][]) =>
  spans.map((span) => text.slice(...span)).join(' … ');
const nameOf = ({ speakers }: Analysis, id: string | null) => speakers.find((one) => one.id === id)?.name ?? null;
/** "who (stance): words" of each statement. */
const said = (analysis: Analysis) =>
  analysis.statements.map(
    ({ speaker, stance, content }) => `${nameOf(analysis, speaker)} (${stance}): ${wordsOf(analysis, content)}`,
  );

describe('what is denied is not put down as said by who denies it', () => {
  test.each([
    'Colonel Otto Falk denied that 3,000 soldiers had been killed.',
    'Otto Falk has denied that 3,000 soldiers were killed.',
  ])('meaning · %s', (sentence) => {
    const analysis = read(sentence);
    const own = analysis.statements.filter(({ speaker }) => nameOf(analysis, speaker)?.includes('Falk'));
    expect(own.filter(({ stance }) => stance !== 'denies').map(({ content }) => wordsOf(analysis, content))).toEqual(
      [],
    );
  });
});

describe('a caveat that is itself denied is none', () => {
  test.each([
    'The video was independently verified by two of our reporters.',
    'Reporters were able to verify the video independently.',
    'The figures have been confirmed by three hospitals.',
    'The final results leave nothing unverified.',
  ])('meaning · %s', (sentence) => {
    expect(read(sentence).caveats.filter(({ kind }) => kind === 'unverified')).toEqual([]);
  });
});

describe('what is supposed or asked is nobody’s figure', () => {
  test.each([
    ['If 3,000 people had died, Otto Falk said, the street would be empty.'],
    ['“Did 3,000 people die?” asked Otto Falk, a reporter.'],
  ])('meaning · %s', (sentence) => {
    expect(said(read(sentence)).filter((one) => /\(says\): 3,000 people (?:had )?died\.?$/.test(one))).toEqual([]);
  });
});

describe('words inside words belong to who is quoted, or to nobody, never to a third', () => {
  test.each([
    ['“He told me, ‘The dam will hold,’ and I believed him,” said Ines Moor, a farmer.', 'Ines Moor'],
    ['Ines Moor said the warden had told her that the dam would hold.', 'Ines Moor'],
  ])('meaning · %s', (sentence, speaker) => {
    const analysis = read(sentence);
    const named = analysis.statements.map((one) => nameOf(analysis, one.speaker)).filter((name) => name !== null);
    expect(named).toContain(speaker);
    expect(named.filter((name) => !/Ines Moor|warden/i.test(name))).toEqual([]);
  });
});

test('meaning · the headline of another outlet is no statement of a speaker of ours', () => {
  const analysis = read('Under the headline “Dam is safe”, the Kesh Courier printed two pages of letters.');
  expect(said(analysis).filter((one) => one.includes('Dam is safe') && !/Courier|^null/.test(one))).toEqual([]);
});

test('meaning · “no evidence that …” limits the claim and does not make it', () => {
  const analysis = read('Otto Falk said there was no evidence that 3,000 soldiers had been killed.');
  expect(said(analysis).filter((one) => /: (?:that )?3,000 soldiers had been killed\.?$/.test(one))).toEqual([]);
});
