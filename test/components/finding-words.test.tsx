import { fireEvent, screen } from '@testing-library/preact';
import { beforeAll, expect, test } from 'vitest';
import { useLanguage } from '../../lib/i18n.ts';
import type { Analysis, Statement } from '../../lib/model.ts';
import { readyState } from '../helpers/page-states.ts';
import { caveatOf, emptyAnalysis, figureOf, spanOf, speakerOf, statementOf } from '../helpers/sample-analysis.ts';
import { draw } from './draw.tsx';

beforeAll(() => useLanguage('en'));

const TEXT = 'The yard’s owner Ann Roe has denied hiding 20 leaks. Nobody could check it. She said a tug was near.';

function story(change: Partial<Statement> = {}): Analysis {
  const at = (words: string) => spanOf(TEXT, words);
  return {
    ...emptyAnalysis(TEXT, { published: '2026-11-20' }),
    speakers: [speakerOf('p1', { name: 'Ann Roe', role: 'owner', mentions: [at('Ann Roe')] })],
    statements: [
      statementOf('s1', [at('hiding 20 leaks')], {
        ...{ speaker: 'p1', source: at('The yard’s owner Ann Roe'), cue: at('denied'), mode: 'indirect' },
        ...{ stance: 'denies', caveats: ['c1'], ...change },
      }),
      statementOf('s2', [at('a tug was near')], { speaker: 'p1', source: at('She'), cue: at('said'), ...change }),
    ],
    figures: [
      figureOf('f1', at('20'), { of: 'leaks', unit: 'leaks', speaker: 'p1', statement: 's1', caveats: ['c1'] }),
    ],
    caveats: [caveatOf('c1', at('Nobody could check it'), { covers: ['s1', 'f1'] })],
    claims: [
      { id: 'k1', target: 's1', caveats: ['c1'] },
      { id: 'k2', target: 'f1', caveats: ['c1'] },
    ],
  };
}

test('a denial is read as one: who, the article’s verb, the words', () => {
  const { container } = draw(readyState(story()));
  const [claim, figure] = [...container.querySelectorAll('#unverified .card')].map((card) => card.textContent);
  expect(claim).toContain('Ann Roe, ownerhas denied “hiding 20 leaks”');
  expect(figure).toContain('“The yard’s owner Ann Roe has denied hiding 20 leaks.”Ann Roe, owner');
});

test('under a speaker the verb stands before the words, and none where the words are what was said', () => {
  const { container } = draw(readyState(story({ stance: 'says' })));
  fireEvent.click(screen.getByRole('button', { name: /^Ann Roe/ }));
  const words = [...container.querySelectorAll('#speakers .statement .words')].map((one) => one.textContent);
  expect(words).toEqual(['has denied “hiding 20 leaks”', '“a tug was near”']);
});

test.each([
  ['2026-11-18', 'dated 18 Nov'],
  ['2025-11-18', 'dated 18 Nov 2025'],
  ['2019-05', 'dated May 2019'],
  ['2018', 'dated 2018'],
])('a statement of %s is %s: no day that the article does not name', (when, dated) => {
  const { container } = draw(readyState(story({ when })));
  fireEvent.click(screen.getByRole('button', { name: /^Ann Roe/ }));
  expect(container.querySelector('#speakers .statement .quiet')?.textContent).toMatch(new RegExp(`${dated}$`));
});
