/** What a note beside a highlight says of a whole article. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { noteOfStatement } from '../../lib/background/notes.ts';
import { planOf } from '../../lib/background/plan.ts';
import type { HighlightKind, Note } from '../../lib/highlight-plan.ts';
import type { Analysis } from '../../lib/model.ts';
import {
  caveatOf,
  emptyAnalysis,
  figureOf,
  sampleAnalysis,
  spanOf,
  speakerOf,
  statementOf,
} from '../helpers/sample-analysis.ts';

const STYLE = { caveat: true, speaker: true, figure: true, strength: 'normal', print: false } as const;

function notesOf(analysis: Analysis, kind: HighlightKind): Note[] {
  const { marks } = planOf(analysis, 'r1', STYLE, 'en');
  return marks.filter((mark) => mark.kind === kind).map(({ note }) => note);
}

describe('a caveat', () => {
  test('names what it limits and who gives that; a figure in a statement is no second claim', () => {
    expect(notesOf(sampleAnalysis(), 'caveat')[1]).toEqual({
      label: 'Not independently verified',
      who: 'Ines Varga, harbour master',
      words: '“The ferry sank before dawn with more than 300 crates of fruit on board”',
      why: 'The article says this was not verified independently.',
    });
  });

  test('on five claims shows three of them, each with who gives it, and counts the others', () => {
    const text = 'Ann: a. Bob: b. Cid denied c. Dan: d. Eve: e. None of it could be checked.';
    const said = ['a.', 'b.', 'c.', 'd.', 'e.'].map((words, i) =>
      statementOf(
        `s${i}`,
        [spanOf(text, ` ${words}`)].map(([start, end]) => [start + 1, end - 1]),
        { speaker: `p${i}` },
      ),
    );
    said[2] = { ...said[2]!, cue: spanOf(text, 'denied'), stance: 'denies' };
    const analysis = {
      ...emptyAnalysis(text),
      speakers: ['Ann', 'Bob', 'Cid', 'Dan', 'Eve'].map((name, i) => speakerOf(`p${i}`, { name })),
      statements: said,
      caveats: [caveatOf('c1', spanOf(text, 'None of it'), { covers: said.map(({ id }) => id) })],
    };
    expect(notesOf(analysis, 'caveat')[0]).toMatchObject({
      who: null,
      words: '• “a” — Ann\n• “b” — Bob\n• Cid denied “c”\n• and 2 more',
    });
  });

  test('that is a refusal is about who refused, and shows no claim of another', () => {
    const analysis = sampleAnalysis();
    const refusal = { ...analysis.caveats[3]!, covers: ['s1'] };
    const note = notesOf({ ...analysis, caveats: [refusal] }, 'caveat')[0];
    expect(note).toMatchObject({ label: 'No answer or no comment', who: 'shipping line', words: '' });
  });
});

describe('a figure', () => {
  test('stands with its number, its caveats and what else is given for the same thing; its source once', () => {
    expect(notesOf(sampleAnalysis(), 'figure')[0]).toEqual({
      label: 'Figure',
      who: 'Ines Varga, harbour master',
      words: '“more than 300 crates of fruit”',
      why: 'Preliminary · Not independently verified\nThe article also gives: About 300.',
    });
  });

  test('given twice is not set against itself', () => {
    const text = 'About 20 boats sank. Ann Roe says about 20 boats sank, Bob Fry says 30.';
    const figures = [spanOf(text, 'About 20'), spanOf(text, 'about 20'), spanOf(text, '30')].map((span, i) =>
      figureOf(`f${i}`, span),
    );
    const conflicts = [{ id: 'x1', figures: ['f0', 'f1', 'f2'], about: 'boats', span: null }];
    const [first] = notesOf({ ...emptyAnalysis(text), figures, conflicts }, 'figure');
    expect(first?.why).toContain('The article also gives: 30.');
  });

  test('that nobody gives is the article’s own', () => {
    const text = 'The yard has 20 boats.';
    const analysis = { ...emptyAnalysis(text), figures: [figureOf('f1', spanOf(text, '20'), { of: 'boats' })] };
    expect(notesOf(analysis, 'figure')[0]).toEqual({
      label: 'Figure',
      who: null,
      words: '“20 boats”',
      why: 'The article gives this figure in its own voice.',
    });
  });
});

test('that figures differ is disputed by nobody: neither note says so', () => {
  const text = 'The mayor counted 20 boats, police 30. The counts differ widely.';
  const figures = ['20', '30'].map((words, i) => figureOf(`f${i}`, spanOf(text, words), { caveats: ['c1'] }));
  const atOdds = caveatOf('c1', spanOf(text, 'differ widely'), {
    kind: 'disputed',
    rule: 'figures-at-odds',
    covers: ['f0', 'f1'],
  });
  const analysis = { ...emptyAnalysis(text), figures, caveats: [atOdds] };
  for (const note of [...notesOf(analysis, 'figure'), ...notesOf(analysis, 'caveat')])
    expect(JSON.stringify(note)).not.toMatch(/dispute/i);
  for (const note of notesOf(analysis, 'caveat'))
    expect(note).toMatchObject({ label: 'Accounts differ', why: 'The article says that accounts or figures differ.' });
});

describe('a speaker', () => {
  test('has the role once, as no quotation', () => {
    const [first] = notesOf(sampleAnalysis(), 'speaker');
    expect(first).toEqual({ label: 'Speaker', who: 'Ines Varga, harbour master', words: '', why: '' });
  });

  test('without a name is said to have none', () => {
    const note = notesOf(sampleAnalysis(), 'speaker').find(({ who }) => who === 'a dock worker');
    expect(note?.why).toBe('The article gives no name for this source.');
  });
});

test('a speaker who gave no answer is said to have given none', () => {
  const text = 'The mission did not answer. Ann Roe spoke.';
  const speakers = [
    speakerOf('p1', { name: 'The mission', response: 'no-response', mentions: [spanOf(text, 'The mission')] }),
    speakerOf('p2', { name: 'Ann Roe', mentions: [spanOf(text, 'Ann Roe')] }),
  ];
  const notes = notesOf({ ...emptyAnalysis(text), speakers }, 'speaker');
  expect(notes.map(({ why }) => why)).toEqual(['The article says it received no answer or no comment.', '']);
});

test('"Who says this?" on a denial answers with its verb', () => {
  const text = 'Ms Orla Brandt has denied that the dam leaked.';
  const analysis = analyze(articleOfText(text));
  const note = noteOfStatement(analysis, analysis.statements[0] ?? null, [0, 5], 'en');
  expect(note).toMatchObject({ label: 'Speaker', who: 'Orla Brandt', words: 'has denied “the dam leaked”' });
});
