/** What stands on a claim's card: the claim whole, who gives it and how, and each caveat's words once. */
import { beforeAll, expect, test } from 'vitest';
import { useLanguage } from '../../lib/i18n.ts';
import type { Analysis } from '../../lib/model.ts';
import { readyState } from '../helpers/page-states.ts';
import { caveatOf, emptyAnalysis, figureOf, spanOf, speakerOf, statementOf } from '../helpers/sample-analysis.ts';
import { draw } from './draw.tsx';

beforeAll(() => useLanguage('en'));

function cardsOf(analysis: Analysis): HTMLElement[] {
  const { container } = draw(readyState(analysis), { layout: 'panel' });
  return [...container.querySelectorAll<HTMLElement>('.card')];
}

/** A statement of Ann Roe's under a caveat, both given by their words. */
function told(text: string, content: string, cue: string, limit: string, kind: 'alleged' | 'anonymous' = 'alleged') {
  const at = (words: string) => spanOf(text, words);
  return {
    ...emptyAnalysis(text),
    speakers: [speakerOf('p1', { name: 'Ann Roe', role: 'pilot' })],
    statements: [
      statementOf('s1', [at(content)], {
        ...{
          speaker: 'p1',
          source: text.includes('Ann Roe') ? at('Ann Roe') : null,
          cue: at(cue),
          mode: 'indirect',
          caveats: ['c1'],
        },
      }),
    ],
    caveats: [caveatOf('c1', at(limit), { kind, covers: ['s1'] })],
    claims: [{ id: 'k1', target: 's1', caveats: ['c1'] }],
  };
}

const limiting = (card: HTMLElement) => [...card.querySelectorAll('.limiting')].map(({ textContent }) => textContent);

test('a claim that is a figure stands in its sentence, with the figure marked', () => {
  const text = 'The board will meet.\n\nIt is expected to rule on two leases in May. Nobody objected.';
  const [card] = cardsOf({
    ...emptyAnalysis(text),
    figures: [figureOf('f1', spanOf(text, 'two'), { of: 'leases', unit: 'leases', caveats: ['c1'] })],
    caveats: [caveatOf('c1', spanOf(text, 'is expected to rule on two leases'), { kind: 'estimate', covers: ['f1'] })],
    claims: [{ id: 'k1', target: 'f1', caveats: ['c1'] }],
  });
  expect(card?.querySelector('.words')?.textContent).toBe('“It is expected to rule on two leases in May.”');
  expect(card?.querySelector('.figure-value')?.textContent).toBe('two');
  expect(limiting(card!).join('')).toBe('is expected to rule on two leases');
  expect(card?.querySelector('.caveat-words')).toBeNull();
  expect(card?.querySelector('.who')?.textContent).toBe('The article itself');
});

test('of a long sentence a card has the part about the figure, and never loses who denies it', () => {
  const lead = 'after a long night on the river with rain and wind from the hills, '.repeat(6);
  const text = `Ann Roe denied, ${lead}that she had lost 30 crates, ${lead}and went home.`;
  const analysis = {
    ...told(text, 'that she had lost 30 crates', 'denied', 'went home'),
    figures: [figureOf('f1', spanOf(text, '30'), { of: 'crates', statement: 's1', caveats: ['c1'] })],
    caveats: [caveatOf('c1', spanOf(text, 'went home'), { covers: ['f1'] })],
    claims: [{ id: 'k1', target: 'f1', caveats: ['c1'] }],
  };
  expect(cardsOf(analysis)[0]?.querySelector('.words')?.textContent).toMatch(/^“Ann Roe denied, .*\u00a0…”$/);
  const [statement] = analysis.statements;
  const plain = { ...analysis, statements: [{ ...statement!, cue: null }] };
  expect(cardsOf(plain)[0]?.querySelector('.words')?.textContent).toMatch(/^“\w.* lost 30 crates, .*\u00a0…”$/);
});

test('a caveat among the claim’s words is underlined there and not said again', () => {
  const text = 'Ann Roe said the crew had allegedly slept.';
  const [card] = cardsOf(told(text, 'the crew had allegedly slept', 'said', 'had allegedly'));
  expect(limiting(card!)).toEqual(['had allegedly']);
  expect(card?.textContent?.match(/allegedly/g)).toHaveLength(2); // once for the heading's name
  expect(card?.querySelector('.caveat-words')).toBeNull();
});

test.each(['Ann Roe has alleged', 'Ann Roe has alleged that it'])(
  'so is one in the verb before them, with the name that stands above: %s',
  (limit) => {
    const [card] = cardsOf(told('Ann Roe has alleged that it leaked.', 'it leaked', 'alleged', limit));
    expect(card?.querySelector('.cue.limiting')?.textContent).toBe('has alleged');
    expect(card?.querySelector('.caveat-words')).toBeNull();
  },
);

test.each(['A tug pilot', 'according to a tug pilot'])(
  'a caveat that is but a name is underlined there: %s',
  (limit) => {
    const text = 'It leaked, according to a tug pilot. A tug pilot said it sank.';
    const story = told(text, 'It leaked', 'according to', limit, 'anonymous');
    story.speakers = [speakerOf('p1', { name: 'a tug pilot', kind: 'unnamed' })];
    const [card] = cardsOf(story);
    expect(limiting(card!)).toEqual(['a tug pilot']);
    expect(card?.querySelector('.caveat-words')).toBeNull();
  },
);

test.each([
  ['beside the claim', 'Ann Roe, as she was told, has alleged that it leaked.', 'as she was told'],
  ['in a verb that is not shown', 'It leaked, according to pilot Ann Roe.', 'according to pilot Ann Roe'],
])('a caveat %s has a line of its own', (_, text, limit) => {
  const [content, cue] = text.startsWith('It') ? ['It leaked', 'according to'] : ['it leaked', 'alleged'];
  const [card] = cardsOf(told(text, content!, cue!, limit));
  expect(card?.querySelector('.caveat-words')?.textContent).toContain(`“${limit}”`);
  expect(limiting(card!)).toEqual([]);
});

test('a caveat behind the cut of a long claim has a line of its own', () => {
  const content = `the crew ${'rowed and rowed '.repeat(30)}and had allegedly slept`;
  const [card] = cardsOf(told(`Ann Roe said ${content}.`, content, 'said', 'allegedly slept'));
  expect(card?.querySelector('.words')?.textContent).toMatch(/rowed\u00a0…”$/);
  expect(card?.querySelector('.caveat-words')?.textContent).toContain('“allegedly slept”');
});

test('words of the article have one pair of quotation marks, whatever marks they carry', () => {
  const text = 'Ann Roe has denied that the "quiet" crew was “late”.';
  const [card] = cardsOf(told(text, 'the "quiet" crew was “late”', 'denied', 'denied'));
  expect(card?.querySelector('.words')?.textContent).toBe("has denied “the 'quiet' crew was ‘late’”");
  const [direct] = cardsOf(told('"It leaked," Ann Roe said, allegedly.', '"It leaked,"', 'said', 'allegedly'));
  expect(direct?.querySelector('.words')?.textContent).toBe('“It leaked,”');
});

test('who says it stands with how, whether or not a verb of the article tells', () => {
  const [card] = cardsOf(told('Ann Roe said it leaked, allegedly.', 'it leaked', 'said', 'allegedly'));
  expect(card?.querySelector('.who')?.textContent).toBe('Ann Roe, pilot\u00a0· Indirect speech');
  const [verb] = cardsOf(told('Ann Roe warned that it leaked, allegedly.', 'it leaked', 'warned', 'allegedly'));
  expect(verb?.querySelector('.who')?.textContent).toBe('Ann Roe, pilot');
  expect(verb?.querySelector('.tools')?.textContent).toContain('Indirect speech');
});

test('a caveat that a card above has whole begins with whole words', () => {
  const text = 'Ann Roe said it leaked. Bo Lind said it sank. Neither of these accounts could be checked by the board.';
  const at = (words: string) => spanOf(text, words);
  const both = ['s1', 's2'];
  const [, second] = cardsOf({
    ...emptyAnalysis(text),
    statements: [statementOf('s1', [at('it leaked')]), statementOf('s2', [at('it sank')])],
    caveats: [caveatOf('c1', at('Neither of these accounts could be checked by the board'), { covers: both })],
    claims: both.map((target) => ({ id: `k-${target}`, target, caveats: ['c1'] })),
  });
  expect(second?.querySelector('.is-known')?.textContent).toBe('“Neither of these accounts could be checked\u00a0…”');
});

test('that figures differ has a label of its own: nobody disputes them', () => {
  const text =
    'Ann Roe said 9 leaked. Bo Lind said 5 leaked. The first number is above the second. None could be checked.';
  const at = (words: string) => spanOf(text, words);
  const both = ['s1', 's2'];
  const [first, second] = cardsOf({
    ...emptyAnalysis(text),
    statements: [statementOf('s1', [at('9 leaked')]), statementOf('s2', [at('5 leaked')])],
    caveats: [
      caveatOf('c1', at('None could be checked'), { covers: both }),
      caveatOf('c2', at('The first number is above the second'), {
        ...{ kind: 'disputed', rule: 'figures-at-odds', covers: both },
      }),
    ],
    claims: both.map((target) => ({ id: `k-${target}`, target, caveats: ['c1', 'c2'] })),
  });
  expect(first?.textContent).toContain('“The first number is above the second”');
  for (const card of [first, second]) {
    expect(card?.textContent).toContain('Accounts differ');
    expect(card?.textContent).not.toContain('Disputed');
  }
});
