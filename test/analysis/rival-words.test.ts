/** Two voices on one thing in other words, and on two things in like words. All sentences are invented. */
import { expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { conflictsIn, rivalsIn } from '../helpers/conflicts.ts';

test.each([
  [
    'The tunnel will cost $9 million, the mayor said. Auditors said it would cost $14 million.',
    '$9 million ≠ $14 million',
  ],
  ['The dean puts the cost of the hall at £5m. Villagers say it will cost £9m.', '£5m ≠ £9m'],
  ['The mill would create 400 jobs, the builder said. Farmers say it would create only 50.', '400 ≠ 50'],
  ['The army said the rocket flew 350 kilometers. The navy said it flew 290 kilometers.', '350 ≠ 290'],
  ['Wardens said 900 people had come. The guild said it was closer to 3,000.', '900 ≠ closer to 3,000'],
  ['Inflation stood at 4%, the bank said. The union says it is 9%.', '4% ≠ 9%'],
  [
    'Turnout stood at 65 percent, the board said. Monitors put turnout at between 40 and 50 percent.',
    '65 percent ≠ 40 and 50 percent',
  ],
  ['Twelve bakers were detained, police said. Their lawyers said that 26 had been taken into custody.', 'Twelve ≠ 26'],
  ['The coastguard said 25 people were rescued. The mayor said 19 had been saved.', '25 ≠ 19'],
  ['The mayor said 20 houses were destroyed. The guild said 35 homes had been destroyed.', '20 ≠ 35'],
  ['The rebels said they had killed 140 soldiers. Colonel Ivo Tamm said the army had lost 23 men.', '140 ≠ 23'],
  ['The official death toll stands at 85. Villagers say 400 people were killed.', '85 ≠ 400'],
  ['Nurses say around 140 people have been admitted. The ministry’s figure is 96.', 'around 140 ≠ 96'],
  ['The ministry said emissions totalled 56 tonnes. The guild said emissions totalled 67 tonnes.', '56 ≠ 67'],
  ['The mill said it would cut 800 jobs. The guild said 1,250 people would lose their jobs.', '800 ≠ 1,250'],
  ['The Reds will have 86 seats in the 230-seat chamber, down from 120.', '86 ≠ 120'],
  ['The guild runs a 40-bed ward, up from 30.', '40 ≠ 30'],
  ['Measles cases rose by 4% to 930, the clinic said, up from 894 last year.', '930 ≠ 894'],
])('told apart: %s', (text, rivals) => {
  expect(rivalsIn(text)).toBe(rivals);
});

test.each([
  'The bank will lend $9 million, the mayor said. The airline said it would lend $14 million.',
  'The tunnel will cost $9 million, the mayor said. It rained. It snowed. The ferry is old. Auditors said it would cost $14 million.',
  'Inflation stood at 4%, the bank said. It rained. It snowed. Rents are the other worry. The union says it is 9%.',
  'Wardens said 40 mills burned. The mayor said it was 12 miles to the well.',
  'The mill said it would cut 800 jobs. The guild said 950 people had applied for jobs.',
  'The board said 31,500 mills will be built. Roe said that the real need was 50,000.',
  'Roe said 58 bakers and 24 cooks were among the victims. The guild said its own count came to 690 murders.',
  '“It excludes £60m of reserves,” the clerk said. Her rival said the bill would be £500m.',
  'The mayor said 25 people were rescued. The coastguard said 12 people had drowned.',
  'The death toll stands at 85. Villagers say 400 people were killed.',
  'The raid killed 140 soldiers, the rebels said. Colonel Ivo Tamm said Norland had lost 23 men.',
])('no conflict: %s', (text) => {
  expect(conflictsIn(text)).toEqual([]);
});

test.each([
  [
    'The rebels said they were strong. The army said it lost 30 men, not the 40 claimed by the rebels.',
    ['army', 'rebels'],
  ],
  ['Divers said 900 barrels leaked, far more than the 40 barrels acknowledged by Norvo.', ['Divers', null]],
  ['The ministry disputes the union’s figure of 9,000 job losses and says 3,500 will go.', [null, 'ministry']],
  ['The army said the 40 rebels killed by the blast were armed.', ['army']],
])('whose figures: %s', (text, givers) => {
  const { figures, speakers } = analyze(articleOfText(text));
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  expect(figures.map(({ speaker }) => names.get(speaker ?? '') ?? null)).toEqual(givers);
});
