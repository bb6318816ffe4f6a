/** Values that somebody puts in the place of others: corrected, foreseen, grown since; and values that are of something else. All sentences are invented. */
import { expect, test } from 'vitest';
import { conflictsIn, rivalsIn } from '../helpers/conflicts.ts';

test.each([
  // Told before.
  ['The roof fell in May, killing 15 people. The toll later rose to 16.', '15 ≠ 16'],
  ['The league said the levy covered 300 mills, more than the 120 it announced in May.', '300 ≠ 120'],
  [
    'The ferry was carrying 190 people, the coast guard said. Earlier, the coast guard had said there were 156 people on board.',
    '190 ≠ 156',
  ],
  [
    'In all 10,240 cases were found, the clinic said. Two weeks ago the clinic had reported 7,500 cases.',
    '10,240 ≠ 7,500',
  ],
  [
    'The mill said on Friday it would cut 420 jobs. It had said in May that it planned to eliminate 250 positions.',
    '420 ≠ 250',
  ],
  ['The guild said about 4,500 barrels of tar had leaked, half its first estimate of 9,000.', 'about 4,500 ≠ 9,000'],
  // The same told by another word.
  ['Takings fell 5% last year, the guild said. The league, however, put the decline at just 2.8%.', '5% ≠ 2.8%'],
  [
    'The plan would save 12 million euros a year, the mayor said. The board has estimated the savings at 7.5 million euros.',
    '12 million euros ≠ 7.5 million euros',
  ],
  [
    'The cost of the line has doubled to £18m, the auditors said. Mayor Ida Roe insisted it could be built for £14.5m and rejected the auditors’ figure.',
    '£18m ≠ £14.5m',
  ],
  // Then and now.
  [
    'The price of the hall, once pegged at $3.5 million, has now reached $9 million, the clerk said.',
    '$3.5 million ≠ $9 million',
  ],
  [
    'The clerk said the quay would cost $30 million. She said that has now risen to $52 million.',
    '$30 million ≠ $52 million',
  ],
  [
    'On Monday 900 lamps were out in Orlo, but by Tuesday that number had shrunk to fewer than 200.',
    '900 ≠ fewer than 200',
  ],
  ['The share of weavers who like him climbed in the past week from 31% to 38%.', '31% ≠ 38%'],
  ['This brings the cost of the pier from $40.5 million to $52 million.', '$40.5 million ≠ $52 million'],
  [
    'Growth was revised down, from 0.9% to 0.6% in May, from 1.4% to 1.2% in June and from 0.5% to 0.3% in July.',
    '0.9% ≠ 0.6%; 1.4% ≠ 1.2%; 0.5% ≠ 0.3%',
  ],
  [
    'The wardens have cut their estimate of those missing on the ridge to about 140, from earlier calculations of 300.',
    'about 140 ≠ 300',
  ],
  ['Catches rose by 0.3 percent, down from 0.7 percent.', '0.3 percent ≠ 0.7 percent'],
  [
    'The tram was initially expected to cost $2 million but by now its budget has blown out to $5 million.',
    '$2 million ≠ $5 million',
  ],
  [
    'Lamps out in Orlo down to 340\nOn Sunday 2,100 lamps were out in Orlo, but by Monday that number had fallen to 340.',
    '340 ≠ 2,100 ≠ 340',
  ],
  // Corrected.
  [
    'The number of missing hikers was initially put at four, then raised to 11 and finally brought down to six.',
    'four ≠ 11 ≠ six',
  ],
  [
    'At least 17 people died when a barge sank off Orlo, the harbour board said.\nIt rained. The quay was shut. Snow fell.\nThe board initially said at least 19 people died.',
    'At least 17 ≠ at least 19',
  ],
  // Two sources.
  [
    'Organisers said up to 90,000 people joined the march. However, police estimates put the marchers’ numbers at just 20,000.',
    'up to 90,000 ≠ 20,000',
  ],
  [
    'The province said 31 people had been killed in Orlo after thousands gathered there. The guild said the toll was higher: some weavers put it at several hundred.',
    '31 ≠ several hundred',
  ],
  [
    'Organisers said 60,000 people marched in Orlo. Wardens at the gates estimate the total number of marchers at around 25,000.',
    '60,000 ≠ around 25,000',
  ],
  ['The mayor said 31 people died in Friday’s flood.\nThe Red Lantern said 52 people died in Tarn.', ''],
  // Foreseen.
  ['Tarn Mills earned 41 cents a share, compared with 36 cents expected by analysts.', '41 ≠ 36'],
  [
    'Sales rose 0.6 percent in April after a rise of 0.2 percent in March. The consensus forecast of economists was for sales to rise 0.3 percent.',
    '0.6 percent ≠ 0.3 percent',
  ],
  ['Exports grew 6 percent, beating the 4 percent rise forecast by economists.', '6 percent ≠ 4 percent'],
  [
    'Profit at Tarn Mills came to $1.32 per share. Analysts on average estimated it would earn $1.21 per share.',
    '$1.32 ≠ $1.21',
  ],
  [
    'Rents up 4% in Orlo\nRents rose 4% in June, above the 2% rise economists had forecast.\nIn May rents fell a revised 4%, more than an earlier estimate of 3%.',
    '4% ≠ 4% ≠ 2%; 4% ≠ 3%',
  ],
  // Of one quake, one pier, one quarter, one march.
  [
    'The Norland Survey reported the magnitude as 5.6. Orlo’s Watch Office reported the magnitude at 6.4, with several small aftershocks.',
    '5.6 ≠ 6.4',
  ],
  [
    'The pier will cost $6.4 million, the mayor said – well above the $3.8 million cost estimated by the guild.',
    '$6.4 million ≠ $3.8 million',
  ],
  ['It earned 60 cents a share, compared with 61 cents in May. Analysts had expected 57 cents.', '60 ≠ 57'],
  [
    'It earned $1.5 million, or 26 cents a share, compared with $2.1 million, or 33 cents a share a year earlier. Analysts had expected 28 cents.',
    '26 ≠ 28',
  ],
  [
    'March in Orlo\nThe guild said 2,000 weavers marched in Orlo.\nPolice counted 2,000 protesters, but the clerks say up to 10,000 people made their way to the park.',
    '2,000 ≠ up to 10,000',
  ],
  // The same value once more, in other words, or of nothing named.
  [
    'Gale in Orlo: 46,000 properties dark\nSome 46,000 homes are without power, up from 31,000 this morning.\nGridworks says 46,000 of its customers are cut off.',
    '46,000 ≠ Some 46,000 ≠ 31,000 ≠ 46,000',
  ],
  [
    'Police put the turnout at 4,000, while the guild said 9,000 people marched.\nNobody counted the 9,000 at the gate.',
    '4,000 ≠ 9,000 ≠ 9,000',
  ],
  ['300 jobs at risk in Orlo\nThe firm says 300 posts will go. The union says 450 posts will go.', '300 ≠ 300 ≠ 450'],
  // … but not of something else, or of somebody else who is hurt.
  [
    'Police said 200 people had marched. The guild said that 500 people had marched.\nA storm cut off 200 homes, and 200 wells were dry.',
    '200 ≠ 500',
  ],
  // Foreseen, and counted by somebody else.
  ['The firm made 31,000 carts in May, more than the expected 27,000 carts.', '31,000 ≠ 27,000'],
  ['The firm made 31,000 carts in May, while expectations were for 27,000 carts.', '31,000 ≠ 27,000'],
  ['It made 31,000 carts. Analysts had expected between 24,000 and 27,000 carts.', '31,000 ≠ 24,000 and 27,000'],
  ['Earnings per share were $9.57, higher than the average analyst estimate of $8.33.', '$9.57 ≠ $8.33'],
  ['Carters found 206 dry wells, far more than the 111 reported by the council.', '206 ≠ 111'],
  ['Carters found 206 dry wells last week, well above the 111 recorded by the council in May.', '206 ≠ 111'],
  ['Carters counted 206 wells, well above the council’s estimate of 111 wells.', '206 ≠ 111'],
  ['The guild claimed 50,000 people took part in the march, against the police figure of 9,800.', '50,000 ≠ 9,800'],
  [
    'The guild counted 40 people sleeping outside.\nThis contrasts with a council count, which came to a total of only eight.',
    '40 ≠ eight',
  ],
  // Put in another's place.
  [
    'A landslip near Orlo killed at least 31 people, police said.\nThe death toll was revised down from 38 after some had been counted twice.',
    'at least 31 ≠ 38',
  ],
  ['Mending the pier was set at $1.6bn in 2014 but is now expected to cost $2.8bn.', '$1.6bn ≠ $2.8bn'],
  [
    'The guild put the leak at 5,000 barrels a day. Two weeks ago, engineers put it at between 1,200 and 1,900 barrels a day.',
    '5,000 ≠ 1,200 and 1,900',
  ],
  ['Police say 30 people were killed in the raid. Carters say 50 people were killed and 30 wounded.', '30 ≠ 50'],
])('%s', (text, expected) => {
  expect(rivalsIn(text)).toBe(expected);
});

test.each([
  'Inflation was 4.1 percent in May. Economists expect inflation of 3.8 percent in June.',
  'The last rate was in May, at 4.4 percent, and economists expected it to be 4.5 percent for July.',
  'The firm made 31,000 carts in May and analysts expect 29,000 carts in June.',
  'Inflation was 4 percent in May, above the bank’s target of 2 percent.',
  'The town has 40,000 cows, more than the 31,000 in Dale.',
  'The clerk disputed the death figures, saying that 61 carters were dead and 82 were missing.',
  'The toll was cut from 38 in May, and 31 people died in June.',
  'The cost of the hall has risen to $12 million, but there is an extra $1 million charge for initial drains and $9 million for the roof.',
  'About 10,000 weavers joined a march in Orlo, police said.\nThe town had allowed up to 50,000 to walk in it.',
  'The army said it had sent 12,000 officers. A leader of the guild estimated the turnout at 50,000.',
  'The quake killed 900 people, the agency said. The worst-hit town was Orlo, where 600 people died, the mayor said.',
  'Auditors said the $55 million tunnel was late, while the mill said it was over budget by $7 million.',
  'The pound rose to $1.32 from $1.31.',
  'The mill originally announced 220 layoffs at Orlo, but 40 of that number were called back.',
  'The guild said 40 people had died. Most of the hurt were brought to two clinics, it said.',
  'Twelve people died on Monday, the clinic said. The toll rose to 31 in the spring.',
  'The league covered 300 mills, more than the 120 it needs in May.',
  'On Monday the army had said 12 men were hurt. It said 40 houses had burned.',
  'A storm killed 15 people in 2009, the mayor said. A quake in May killed dozens. The toll later rose to 60.',
  'Rents fell 5% in Orlo, the guild said. The bank put the decline in sales at 3%.',
  'Takings fell 5% last year, the guild said. The league put the rise at just 2.8%.',
  'The plan would cost 12 million euros, the mayor said. The board has estimated the savings at 7.5 million euros.',
  'The guild accused the mayor of hiding $5 million. The new line to Orlo is estimated to cost at least $11 million.',
])('no conflict: %s', (text) => {
  expect(conflictsIn(text)).toEqual([]);
});

const FLOOD = 'Floods in Norland kill 300\nFloods have killed 300 people, the minister said.';
test.each([
  `${FLOOD} Tarn was the hardest hit, with 200 deaths, the radio said.`,
  `${FLOOD} The worst affected was Tarn, with 200 deaths, the radio said.`,
  `${FLOOD} In the worst-hit district, 200 people died, the radio said.`,
  `${FLOOD} Tarn district recorded 200 deaths, the radio said.`,
])('of one of its places: %s', (text) => {
  expect(conflictsIn(text)).toEqual([]);
});

test('a flood and its dead, by two voices', () => {
  expect(rivalsIn(`${FLOOD} The radio said 500 people had died.`)).toBe('300 ≠ 300 ≠ 500');
});
