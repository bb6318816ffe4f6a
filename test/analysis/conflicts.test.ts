import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';

/** Each conflict as the words of its figures. */
function conflictsIn(text: string): string[][] {
  const { figures, conflicts } = analyze(articleOfText(text));
  const words = new Map(figures.map(({ id, span }) => [id, text.slice(...span)]));
  return conflicts.map((conflict) => conflict.figures.map((id) => words.get(id) ?? ''));
}

describe('figures of one quantity that differ', () => {
  test.each([
    [
      'tolls of the same people by two sources',
      'The interior ministry said 42 people were killed in the Tarn valley.\nLocal doctors said 90 people were killed in the Tarn valley.',
      [['42', '90']],
    ],
    [
      'soldiers and casualties of one army',
      'General Ivo Marek said at least 500 Norland soldiers were killed and wounded near Tarn.\nA defence ministry spokesman said Norland had suffered 80 casualties near Tarn.',
      [['at least 500', '80']],
    ],
    [
      'a vague toll and a number',
      'The governor said several hundred villagers had died in Tarn.\nAid workers said 4,000 villagers had died in Tarn.',
      [['several hundred', '4,000']],
    ],
    [
      'the text compares them, though the periods differ',
      'The army said 900 soldiers were killed near Tarn in the last week.\nThe number is much higher than the figure given earlier by the ministry.\nThe ministry said 200 soldiers had been killed near Tarn.',
      [['900', '200']],
    ],
    [
      'four tolls of one army, two of them compared',
      'Sergeants from Norland are dying, with about 300 of them killed or wounded in the past week, Captain Ida Roe said.\nThe number is far larger than the one foreign officers have given so far.\nA foreign officer said Norland had suffered several hundred casualties.\nPresident Ana Holt said more than 2,000 Norland soldiers had been killed or wounded.\nThe Norland minister, Ivo Marek, put the losses at no more than 60 soldiers.',
      [['about 300', 'several hundred', 'more than 2,000', 'no more than 60']],
    ],
    [
      'a number put lower',
      'Up to 700 cooks walked out, their union said. The hotel put the number at about 400.',
      [['Up to 700', 'about 400']],
    ],
    ['a lower figure', 'Police said 40 people had died. The clinic gave a lower figure of 31 dead.', [['40', '31']]],
    [
      'then and now of one value',
      'The firm saw its valuation slashed from $40 billion to $9 billion.',
      [['$40 billion', '$9 billion']],
    ],
    [
      'a bare count by another source',
      'Organisers said 50,000 people marched; police estimated 12,000.',
      [['50,000', '12,000']],
    ],
    [
      'a toll put by witnesses',
      'Police said 12 people were killed. Witnesses put the death toll at more than 30.',
      [['12', 'more than 30']],
    ],
    [
      'the same words by two sources',
      'The company said 1,000 jobs would go. The union said 2,500 jobs would go.',
      [['1,000', '2,500']],
    ],
    ['a toll that was lowered', 'Officials lowered the death toll to 31 from 45.', [['31', '45']]],
    [
      'what the same source said before',
      'The firm said the leak affected 2 million customers. It had earlier said 500,000 customers were affected.',
      [['2 million', '500,000']],
    ],
    ['up from', 'The death toll rose to 31, up from 12, officials said.', [['31', '12']]],
    [
      'one source puts the number at another value',
      'Organisers said 50,000 people marched through Tarn. Police put the number at 12,000.',
      [['50,000', '12,000']],
    ],
  ])('%s', (_name, text, expected) => {
    expect(conflictsIn(text)).toEqual(expected);
  });
});

describe('figures that only look alike are no conflict', () => {
  test.each([
    ['a split of a total', 'The ministry said 86 people were killed and 204 wounded in Tarn.'],
    [
      'a part of a total',
      'Officials said 40 people were killed in Tarn. Doctors said they included 12 children killed in Tarn.',
    ],
    ['two places', 'The governor said 12 people were killed in Tarn. The mayor said 30 people were killed in Oster.'],
    [
      'two periods',
      'The mayor said 12 people were killed in Tarn in the last week. The United Nations said 300 people were killed in Tarn since 2019.',
    ],
    ['two events', 'Officials said 12 people were killed in Tarn. Another blast killed 30 people there, police said.'],
    [
      'values that agree',
      'The ministry said more than 40 people were killed in Tarn. Doctors said 43 people were killed in Tarn.',
    ],
    ['two sides', 'Norland said it killed 90 rebels in Tarn. The rebels said 15 soldiers were killed in Tarn.'],
    [
      'fighters and people',
      'The army said it killed 60 fighters near Tarn. The health ministry said 100 people were killed near Tarn.',
    ],
    ['nothing named that changed', 'He raised it from $40 million to $60 million.'],
    ['a year earlier', 'Revenue rose to $8bn from $6bn a year earlier.'],
    ['two months', 'Unemployment fell from 6% in March to 5% in April.'],
    ['one speaker on two things', 'Mayor Lund said 12 houses burned and 40 houses were saved.'],
    ['shares of a poll', 'A survey said 48 percent of voters back Hale and 41 percent of voters back Lund.'],
    ['plans', 'The port wants to expand capacity from 40 berths to 60 berths.'],
    ['a price and a fine', 'The ticket costs $40. The fine is $90.'],
  ])('%s', (_name, text) => {
    expect(conflictsIn(text)).toEqual([]);
  });
});

test('a conflict is named by the figures’ own words, and shows the text’s words on it', () => {
  const text =
    'More than 300 North Coast sailors have been killed and wounded off Tarn, admiral Ivo Marek said.\nThat number is much higher than the estimate of the ministry.\nLast week ministry spokesman Petr Hale said the North Coast fleet had suffered 40 casualties off Tarn.';
  const { conflicts } = analyze(articleOfText(text));
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]?.about).toBe('North Coast sailors killed and wounded');
  expect(text.slice(...(conflicts[0]?.span ?? [0, 0]))).toBe(
    'That number is much higher than the estimate of the ministry',
  );
});
