/** What a number counts that has no noun of its own, and numbers that are bounds or changes. All sentences are invented. */
import { expect, test } from 'vitest';
import { findFigures } from '../../lib/analysis/figures/figures.ts';
import { prepare } from '../../lib/analysis/reading.ts';

const figuresIn = (text: string) =>
  findFigures(
    prepare({ text, blocks: [{ kind: 'paragraph', span: [0, text.length] }], article: { published: null } }),
    [],
    [],
  );

test.each([
  ['It met 40 boats. The death toll given by police was 24.', ['boats', 'dead']],
  ['It left Orlo in May with 27 on board. Police estimate 2,500 took part.', ['people', 'people']],
  ['The death toll at a coal mine explosion in Orlo rose to 66.', ['dead']],
  ['The death toll rose to 30. The number of missing fell to 9 from 12.', ['dead', 'missing', 'missing']],
  ['The number of bakers missing fell to 9, from 12.', ['bakers', 'bakers']],
  ['Among the wounded, 12 came from Orlo.', ['wounded']],
  ['The guild put the crowd at 900, the bakers at 200.', ['people', 'people']],
  ['Missing rose to 12.', ['']],
  ['It paid 900 bakers. Its shares lost half their value.', ['bakers', 'value']],
  ['It sold 30 boats. Of the wounded, 12 came from Orlo.', ['boats', 'wounded']],
  ['It sold 30 boats. Of those, 12 came from Orlo.', ['boats', 'boats']],
  ['It counted 900 marchers at 40 gates. The guild counted 2,000.', ['marchers', 'gates', 'marchers']],
  ['It counted 900 marchers in 40 towns, and last year 700.', ['marchers', 'towns', 'marchers']],
  ['The gale killed 12 people, including nine women, and wounded 42.', ['people', 'women', 'people']],
  ['They sang in 40 towns. Of these 12 were poor.', ['towns', 'towns']],
  ['They put the crowd at 900. The true number was 700.', ['people', 'people']],
  ['The crowd was put by the guild at 900 and by the bakers at 2,000.', ['people', 'people']],
  ['The turnout was put by the guild at 900.', ['people']],
  ['The report by bakers lists 900.', ['']],
  ['Barge carrying 40 pupils sinks off Orlo', ['pupils']],
  ['The mill bought 40 sports cars.', ['cars']],
  ['Ida Roe, a mother of four, sang. She is a mother of two girls.', ['children', 'girls']],
  ['They found 12 bodies. The death toll is now 44.', ['bodies', 'dead']],
  ['The number of people living with it in the region rose to 900.', ['people']],
  ['The number of measles cases tied to a camp in Orlo grew to 48.', ['cases']],
  ['The number of bakers enrolled at night schools stood at 48.', ['bakers']],
  ['The number of police officers in Orlo fell to 9.', ['officers']],
  ['The number of people still missing fell to 9.', ['people']],
  ['Thefts rose by 4% to 930.', ['%', 'Thefts']],
  ['Sales fell 4 percent to 900 cars.', ['%', 'cars']],
  ['The toll rose to 18, three still missing.', ['dead', 'people']],
  ['It counted 60 cases, more than the 28 reported in May.', ['cases', 'cases']],
  ['It sent 30 cooks. It put the dead at “well over 45”.', ['cooks', 'dead']],
  ['About 40 gallons leaked; the board now says it was about six.', ['gallons', '']],
])('what numbers count: %s', (text, units) => {
  expect(figuresIn(text).map(({ unit }) => unit)).toEqual(units);
});

test.each([
  ['The number of deaths rose by 9 to 58.', [9, 58]],
  ['The number of posts is to be cut by 20 to 30.', [[20, 30]]],
  ['The number of posts will grow by 20 to 30.', [[20, 30]]],
  ['Prices rose by 2 to 3 percent.', [[2, 3]]],
  ['Between 20 and 30 posts went.', [[20, 30]]],
  ['Cases fell to eight, down from 40 to 50.', [8, [40, 50]]],
  ['The rate rose, up from 3 percent to 5 percent.', [3, 5]],
  ['The gap is 70 to 90 million tonnes.', [[70e6, 90e6]]],
  [
    'It lost 20 to 30 million euros, then $10-15 million.',
    [
      [20e6, 30e6],
      [10e6, 15e6],
    ],
  ],
  ['It planted 2 to 30 million trees.', [[2e6, 30e6]]],
  [
    'It paid 10 to 20 lakh bakers, one to two hundred cooks and two to three dozen clerks.',
    [
      [1e6, 2e6],
      [100, 200],
      [24, 36],
    ],
  ],
])('changes and their results, and ranges: %s', (text, values) => {
  expect(figuresIn(text).map(({ value }) => value)).toEqual(values);
});

test.each([
  ['The crowd was no bigger than 900.', 'no bigger than 900', 'less'],
  ['The share is not higher than 9 percent.', 'not higher than 9 percent', 'less'],
  ['The crowd was no smaller than 900.', 'no smaller than 900', 'more'],
  ['They saved no fewer than 70 horses.', 'no fewer than 70', 'more'],
  ['They saved not more than 70 horses.', 'not more than 70', 'less'],
  ['The crowd was bigger than 900.', 'bigger than 900', 'more'],
  ['The toll could be more like 200.', 'more like 200', 'about'],
  ['Ministers face anger over £38m.', '£38m', 'exact'],
  ['Row over 900 new homes.', '900', 'exact'],
  ['They marched over two nights.', 'two', 'exact'],
  ['They saved no less well than 70 horses.', '70', 'exact'],
])('what is no bigger is bounded: %s', (text, words, bound) => {
  expect(figuresIn(text).map((figure) => [text.slice(...figure.span), figure.bound])).toEqual([[words, bound]]);
});
