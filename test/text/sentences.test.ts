/** Where the sentences of a block end. */
import { expect, test } from 'vitest';
import { sentencesOf } from '../../lib/text/sentences.ts';
import { tokensOf } from '../../lib/text/tokens.ts';

test.each([
  ['full stops', 'It fell.| We ran.'],
  ['a question and an exclamation', 'Who pays?| Nobody!| So be it.'],
  ['titles do not end one', 'Sen. Amsel met Dr. Osei.| They left.'],
  ['initials do not', 'J. R. Amsel spoke.| She left.'],
  ['a month does not', 'It opened on Sept. 3 in Varde.'],
  ['a closing mark that opens stands with what it opens', '”No,” he said.| ”Never.”'],
  ['an abbreviation of letters does when a new one clearly begins', 'It came to the U.S.| The rest stayed.'],
  ['and does not before a name', 'It came to the U.S. Senate.'],
  ['a time of day does at the end of a long one', 'Two boats sank off the old pier at 5 p.m. |Police said so.'],
  ['and not at its head', 'At 5 p.m. Amsel left.'],
  ['nor before a day', 'Two boats sank off the old pier at 5 p.m. Monday.'],
  ['a state does not, in a dateline', 'ORLO, Mass. (KXWD) - Two boats sank.'],
  ['a closing mark belongs to what it closes', '“It fell.”| We ran.'],
  ['a straight one too', '"It fell."| We ran.'],
  ['a mark after a space opens', 'It fell.| "We ran," she said.'],
  ['a small letter goes on', '“Who?” asked the nurse.'],
  ['a number with a point', 'It grew 2.5 percent.| Then it fell.'],
])('%s', (_name, cut) => {
  const text = cut.replaceAll('|', '');
  const tokens = tokensOf(text);
  const pieces = sentencesOf(tokens, [0, tokens.length]).map(([from, to]) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
  expect(pieces).toEqual(cut.split('|').map((piece) => piece.trim()));
});
