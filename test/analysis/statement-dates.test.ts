import { expect, test } from 'vitest';
import { prepare } from '../../lib/analysis/reading.ts';
import { dateOfStatement } from '../../lib/analysis/speakers/statement-dates.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { undraw } from '../helpers/sources.ts';

// Source, cue and content are drawn in any order; the first is the source, the second the cue, the rest content.
test.each([
  ['⟦Ann Roe⟧ ⟦said⟧ on Monday that ⟦it leaked⟧.', '2024-12-23'],
  ['⟦Ann Roe⟧ ⟦told⟧ reporters in Ardport on Friday ⟦it leaked⟧.', '2024-12-27'],
  ['⟦Ann Roe⟧ on Wednesday ⟦accused⟧ ⟦the mill of waste⟧.', '2024-12-25'],
  ['On December 17, ⟦Ann Roe⟧ ⟦said⟧ ⟦it leaked⟧.', '2024-12-17'],
  ['Last month ⟦Ann Roe⟧ ⟦said⟧ ⟦it leaked⟧.', '2024-11'],
  ['⟦Ann Roe⟧ ⟦said⟧ ⟦it would leak on Monday⟧.', null],
  ['⟦Ann Roe⟧ ⟦said⟧ ⟦it leaks⟧.', null],
  ['⟦Ann Roe⟧ watched the December 25 parade and ⟦asked⟧ ⟦for more⟧.', null],
  ['On Monday the dam broke, and ⟦Ann Roe⟧ ⟦said⟧ ⟦it leaks⟧.', null],
  ['⟦Ann Roe⟧ ⟦said⟧ ⟦it leaks⟧. On Monday it broke.', null],
  ['Dam leaks, ⟦Ann Roe⟧ ⟦says⟧\n\nDecember 28, 2024\n\nThe dam was old.', null],
])('%s', (marked, when) => {
  const { text, spans } = undraw(marked);
  const reading = { ...prepare(articleOfText(text)), published: '2024-12-27' };
  const [source = null, cue = null, ...content] = spans;
  const attribution = {
    source,
    cue,
    content,
    mode: 'indirect',
    stance: 'says',
    rule: 'drawn',
    sureness: 'sure',
    sharesSourceWith: null,
  } as const;
  expect(dateOfStatement(reading, attribution, 0)).toBe(when);
});
