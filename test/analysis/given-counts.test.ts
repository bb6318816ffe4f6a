/** Who gives a number, where no verb of saying does: "was put at 40 by the clinic", "by the union’s count, …". All sentences are invented. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { bare, draw, find } from '../helpers/draw-statements.ts';

describe('who gives a number', () => {
  test.each([
    ['in the passive', '⟦The crowd⟧ was put ⟦at 8,000⟧ by ‹the harbour board›.'],
    ['in the passive, with a verb of reckoning', '⟦Attendance⟧ was estimated ⟦at 30,000⟧ by ‹the organisers›.'],
    ['as a toll', '⟦The death toll⟧ was given ⟦as 52⟧ by ‹the health ministry›.'],
    ['an office that does', '‹The police› figure was ⟦22,000⟧.'],
    ['by the owner of a figure', '‹The ministry’s› figure was ⟦29 dead⟧.'],
    ['by the owner of an estimate', '‹The organisers’› own count came to ⟦60,000⟧.'],
    ['by the owner, with an aside', '‹Lund’s› own estimate of the dead, made from calls to villages, stands at ⟦95⟧.'],
    ['by a count, in front', 'By ‹the union’s› count, ⟦900 jobs would go⟧.'],
    ['by a count, behind', '⟦Waste amounted to 3.1% of sales⟧, on ‹Orlo’s› own figures.'],
    ['one behind the other', '‹Police› put ⟦the crowd at 8,000⟧ and ‹the organisers› ⟦at 20,000⟧.'],
    ['with no “at” before the second', '⟦⟦Turnout⟧⟧ was put ⟦at 900⟧ by ‹the board› and ⟦2,000⟧ by ‹the guild›.'],
    ['no verb before the second', '‹The ministry› said ⟦12 people had died⟧ and ‹the clinic› ⟦41⟧.'],
    ['a second forecast', '‹The fund› has forecast ⟦growth of 2%⟧ and ‹the government› ⟦3%⟧.'],
    ['what others lost', '‹The ministry› said ⟦the army had lost 12 men and the police 41⟧.'],
    ['another place', '‹The fund› has forecast ⟦growth of 2% in Orlo and Tarn 3%⟧.'],
    ['a second that expects', '‹The fund› expects ⟦growth of 2%⟧ and ‹the central bank› ⟦3%⟧.'],
    ['a bare claim', '‹The unions› claimed ⟦1.3 million⟧.'],
    ['a bare count in millions', '‹The unions› counted ⟦1.3 million⟧.'],
    ['by those who are many', '‹The guild› says ⟦4,000 took part⟧, but ‹police› estimate ⟦the crowd at 900⟧.'],
    ['damage that is insured', '‹Tide Models› estimated ⟦insured damage at $2bn⟧.'],
    ['what a poll gives', '‹An exit poll by Tide› had given ⟦the Reeds 36% and the National Union 34%⟧.'],
    ['within another’s words', '‹Ida Roe› said ⟦it would cost £3m, while ‹the union’s› own calculation is ⟦£2m⟧⟧.'],
    ['what was expected', 'The profit was $2.1 billion, below ⟦the $2.4 billion⟧ ‹analysts› had expected.'],
    ['what they expect', '‹Analysts polled by Tide› had expected ⟦59 cents a share⟧.'],
    ['what a firm expects', '‹The mill› now expects ⟦earnings of 40 cents to 52 cents a share⟧.'],
    ['a forecast of theirs', 'It beat ⟦the 81 cents a share loss⟧ forecast of ‹analysts›.'],
    ['what is expected by them', 'It earned 41 cents a share, compared with ⟦36 cents⟧ expected by ‹analysts›.'],
    ['numbers', '‹Police estimates› put ⟦the marchers’ numbers at just 900⟧.'],
    [
      'each its own',
      '⟦Some 40 per cent stayed away⟧, according to ‹the guild›, ⟦75 per cent⟧ according to ‹the union›.',
    ],
    ['their forecast', 'It missed ‹analysts’› average estimate of ⟦$3 billion⟧.'],
    ['an appeal for money', '‹The charity› appealed for ⟦$12 million to feed 50,000 people⟧.'],
    ['a call for money', '‹The charity› called for ⟦$40 million in aid⟧.'],
  ])('%s', (_what, marked) => {
    expect(draw(bare(marked), find(bare(marked)))).toBe(marked);
  });
});

describe('nobody gives it', () => {
  test.each([
    'The bomb was put at the gate by two men.',
    'The shop was valued at 40 crowns by noon.',
    'The team’s total was 40.',
    'The unions claimed 30 seats.',
    'The flood claimed 30.',
    'The card gave the guild 36 crowns.',
    'The crowd was put by the gate at noon.',
    'The company’s count of cars was wrong.',
    'The police figure was doubted in 14 towns.',
    'On Lund’s figures the light fell.',
    'His figure was slim.',
    'The union’s number is 40.',
    'The mill expects 40 guests.',
    'The mill did not expect sales of $3 million.',
    'The $40 expected by noon was paid.',
    'It rained on Mr Lund, who had been elected, by the Tide’s count.',
    'The road is a trap that, by her count, has cost 19 lives.',
  ])('%s', (text) => {
    expect(draw(text, find(text))).toBe(text);
  });
});

test.each([
  [
    'a speaker’s estimate',
    'Governor Ada Roe said she would cut it. The hole is worse than Roe’s first estimate of $3 million, the clerk said.',
    'Ada Roe',
  ],
  ['somebody else’s', 'The clerk said the hole was worse than Ms Voss’s estimate of $3 million.', null],
  ['several people’s', 'The mill said it beat analysts’ forecast of $3 million.', null],
  ['an office’s', 'The club said the police estimate of $3 million was low.', null],
  ['one’s own', 'The clerk said her estimate of $3 million was low.', 'The clerk'],
])('a value that is told with its owner is the owner’s, whoever speaks of it: %s', (_what, text, owner) => {
  const { speakers, figures } = analyze(articleOfText(text));
  const giver = speakers.find(({ id }) => id === figures[0]?.speaker);
  expect([figures[0]?.value, giver?.name ?? null]).toEqual([3_000_000, owner]);
});

test('what was foreseen says whose a figure is, and is nothing anybody said', () => {
  const text = 'Analysts polled by Tide had expected 59 cents a share.';
  const { statements, speakers, figures } = analyze(articleOfText(text));
  expect([statements, speakers.map(({ name }) => name)]).toEqual([[], ['Analysts polled by Tide']]);
  expect(figures).toMatchObject([{ value: 59, speaker: speakers[0]?.id, statement: null }]);
});
