/** Quotations of one block, with their marks, outermost only. */
import { describe, expect, test } from 'vitest';
import { findQuotations, quotationStyleOf } from '../../lib/text/quotation-marks.ts';
import { plain, show } from '../helpers/show.ts';

describe('what a block quotes', () => {
  test.each([
    ['curly marks', 'Ms Okafor said: ⟦“We had no warning.”⟧'],
    ['straight marks', '⟦"No,"⟧ he said. ⟦"Never."⟧'],
    ['two apostrophes', "⟦''No,''⟧ he said. ⟦''Never.''⟧"],
    ['closing marks at both ends', '⟦”No,”⟧ he said. ⟦”Never.”⟧'],
    ['guillemets', '⟦«No,»⟧ he said.'],
    ['low and high marks', '⟦„No,“⟧ he said.'],
    ['single marks where they are the rule', '⟦‘No,’⟧ he said. ⟦‘It’s the workers’ hut.’⟧'],
    ['single marks of words and of no sentence', 'Anglers called it ⟦‘a farce’⟧ and the weir ⟦‘old’⟧.'],
    ['turned marks before what is left out', 'It was the ‘90s and rock ‘n’ roll.'],
    ['one inside another', '⟦“She said “no” to me,”⟧ he said.'],
    ['a single pair inside a double one', '⟦“She said ‘no’ to me,”⟧ he said.'],
    ['a few words in single marks beside double ones', '⟦“No,”⟧ he said, and denied ⟦‘cooking the books’⟧.'],
    ['the same in straight marks', "⟦\"No,\"⟧ he said. The workers' ⟦'mess'⟧ wasn't theirs."],
    ['more words than a headline quotes', `⟦“No,”⟧ he said. ‘It ${'went on and on '.repeat(9)}’`],
    ['a forgotten closing mark ends where the next opens', '⟦“No, he said.⟧ ⟦“Never.”⟧'],
    ['an open quotation runs to the end of its block', '⟦“No, and furthermore,⟧'],
    ['an apostrophe is not a quotation', "The minister's office didn't reply."],
    ['inches are not', 'The plank was 11" wide.'],
    ['elisions are not', "It was the '90s and rock 'n' roll."],
    ['elisions beside double marks are not', '⟦“No,”⟧ he said of the ‘90s and rock ‘n’ roll.'],
    ['marks around nothing are not', 'He typed “” and left.'],
  ])('%s', (_name, marked) => {
    const text = plain(marked);
    expect(
      show(
        text,
        findQuotations(text, [0, text.length], quotationStyleOf(text)).map(({ span }) => span),
      ),
    ).toBe(marked);
  });

  test('an open quotation says so', () => {
    const text = '“It was night.';
    expect(findQuotations(text, [0, text.length])).toEqual([{ span: [0, text.length], closed: false }]);
  });
});
