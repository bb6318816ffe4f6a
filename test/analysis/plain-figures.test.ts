/** What numbers of business, sport and crowds are, and what they are values of. All sentences are invented. */
import { expect, test } from 'vitest';
import { findFigures } from '../../lib/analysis/figures/figures.ts';
import { prepare } from '../../lib/analysis/reading.ts';
import { plain, show } from '../helpers/show.ts';

const figuresIn = (text: string) =>
  findFigures(
    prepare({ text, blocks: [{ kind: 'paragraph', span: [0, text.length] }], article: { published: null } }),
    [],
    [],
  );

test.each([
  ['dollars in billions, and cents', 'It earned ⟦5.2 billion dollars⟧ and ⟦60⟧ cents a share.', [5.2e9, 60]],
  ['dollars with their cents', 'The pie cost ⟦5 dollars and 60 cents⟧.', [5.6]],
  ['sales in millions', 'The mill told of sales of ⟦18.6m⟧, a rise of ⟦4%⟧.', [18_600_000, 4]],
  ['a population in millions', 'Norland has a population of ⟦5.4m⟧.', [5_400_000]],
  ['millions of a thing with a name', 'It sold ⟦4.7m⟧ iPad tablet computers.', [4_700_000]],
  ['metres', 'It had waves of ⟦5⟧m and a ⟦3⟧m steel gate.', [5, 3]],
  ['hundreds and hundreds', '⟦Hundreds and hundreds⟧ of bakers came.', [null]],
  ['hundreds and thousands', '⟦Hundreds⟧ and ⟦thousands⟧ of bakers came.', [null, null]],
  ['a maximum', 'They began talks with bakers over ⟦a maximum of 10⟧ posts.', [10]],
  [
    'a price, and votes',
    'The club sold ⟦400⟧ for ⟦15 to 20 euros⟧. The bill passed ⟦215⟧ for and ⟦180⟧ against.',
    [400, [15, 20], 215, 180],
  ],
  ['scores of cricket', 'Tarn slipped from 124 for 2 to 132 for 5. They took 4 for 43 in ⟦seven⟧ overs.', [7]],
  ['for so many days', 'They paid ⟦40⟧ bakers for ⟦3⟧ days.', [40, 3]],
  ['a range behind “up by”', 'Rents would go up by ⟦£70 to £90⟧.', [[70, 90]]],
  ['an officer who calls it so', 'One Norland officer called the raid a success.', []],
] as const)('%s', (_name, marked, values) => {
  const text = plain(marked);
  const figures = figuresIn(text);
  expect(
    show(
      text,
      figures.map(({ span }) => span),
    ),
  ).toBe(marked);
  expect(figures.map(({ value }) => value)).toEqual(values);
});

test.each([
  ['The death toll from the 7.8-magnitude quake in coastal Orlo has reached 413.', ['magnitude', 'dead']],
  ['Hundreds arrested as thousands protest elections in Orlo', ['people', 'people']],
  ['It counted 40 protest songs.', ['songs']],
  ['It was one of a dozen marches. Tens of thousands more took to the streets of Tarn.', ['marches', 'people']],
  ['Property sales jumped 35 per cent to 470.', ['%', 'sales']],
  ['The mill cut 40.', ['']],
])('units: %s', (text, units) => {
  expect(figuresIn(text).map(({ unit }) => unit)).toEqual(units);
});

test.each([
  ['Profit for the quarter ended May 24th fell to $5m.', [null]],
  ['The pier is to triple in cost to $5m.', [null]],
  ['The price of homes sold in Orlo was $5m.', [null]],
  ['The median price across 470 homes sold in Orlo was $5m.', ['homes sold', null]],
  ['Rents in Orlo were $5m.', ['Rents in Orlo']],
  ['The success rate across the islands was 7%.', ['success rate across the islands']],
  ['About 73% of the 4,000-member guild voted no.', ['guild', 'member']],
])('values of: %s', (text, of) => {
  expect(figuresIn(text).map((figure) => figure.of)).toEqual(of);
});

test.each([
  ['The toll rose above 300 and the rate dipped just below 80%.', [null, null]],
  ['The rate rose more than 4%.', ['up']],
  ['Sales were higher, up by 28%, and thefts down by 17%.', ['up', 'down']],
  ['It told of a price decreasing 12% and of wages increasing 3%.', ['down', 'up']],
])('changes: %s', (text, changes) => {
  expect(figuresIn(text).map(({ change }) => change)).toEqual(changes);
});
