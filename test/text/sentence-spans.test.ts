import { expect, test } from 'vitest';
import { blocksOfText } from '../../lib/text/blocks.ts';
import { sentenceSpansOf, spanHolding } from '../../lib/text/sentence-spans.ts';
import { show } from '../helpers/show.ts';

test('an article’s sentences lie apart and in order, each inside its block', () => {
  const text = 'Ferry sinks\n\nIt sank. “Nobody saw it,” she said.\n\nThe end';
  const spans = sentenceSpansOf(text, blocksOfText(text));
  expect(show(text, spans)).toBe('⟦Ferry sinks⟧\n\n⟦It sank.⟧ ⟦“Nobody saw it,” she said.⟧\n\n⟦The end⟧');
  expect(spanHolding(spans, text.indexOf('saw'))).toEqual(spans[2]);
  expect(spanHolding(spans, text.indexOf('It sank.') + 8)).toBeNull();
  expect(spanHolding([], 3)).toBeNull();
});
