/** Values of one thing at two times or by two voices, and values that only look like it. All sentences are invented. */
import { expect, test } from 'vitest';
import { conflictsIn, rivalsIn } from '../helpers/conflicts.ts';

test.each([
  [
    'The hall was first priced at 3 million crowns. When the last beam was laid, the final bill came to 11 million crowns.',
    '3 million crowns ≠ 11 million crowns',
  ],
  [
    'Its original budget was 4 million euros. The builder says he has spent 9 million euros to date.',
    '4 million euros ≠ 9 million euros',
  ],
  [
    'The cannery now expects takings of $36 million this year. Previously, it foresaw takings of $31 million.',
    '$36 million ≠ $31 million',
  ],
  ['The ferry was supposed to cost $20 million, but now is to cost $45 million.', '$20 million ≠ $45 million'],
  [
    'A magnitude 5.2 quake shook Orlo, the survey said.\nThe quake, initially registered at a magnitude 5.8, woke the whole town, the survey said.',
    '5.2 ≠ 5.8',
  ],
  ['While yesterday 61 wells were dry, today it’s 48, the board said.', '61 ≠ 48'],
  ['The guild said 90 mills stood still on Monday, on Tuesday it was 70 and on Wednesday it was 52.', '90 ≠ 70 ≠ 52'],
  [
    'Among weavers the drop has been steeper, from 52 per cent last spring to 39 per cent now.',
    '52 per cent ≠ 39 per cent',
  ],
  [
    'Rents rose 4.5 percent in May, a larger increase than the 3.1 percent increase in April.',
    '4.5 percent ≠ 3.1 percent',
  ],
  [
    'The brewery sells 400 kegs a week, its owner Ida Roe said, rejecting reports that sales had fallen to around 270 kegs.',
    '400 ≠ around 270',
  ],
  [
    'The council says closing the mill would save £70,000 a year. Parents say it would save only £15,000.',
    '£70,000 ≠ £15,000',
  ],
  [
    'The pier is to cost $26 million, compared with the $12 million approved for the project in 2004.',
    '$26 million ≠ $12 million',
  ],
  [
    'The cost of the pier has blown out from $4 million to an estimated $31 million, a report says.',
    '$4 million ≠ an estimated $31 million',
  ],
  ['The toll had risen from seven earlier in the day to 12 at midnight.', 'seven ≠ 12'],
  // Told of two at once; set against another's; of a toll that names the place.
  [
    'Up to 60 villagers and 35 rebels had been killed in the raid, clerks said. One officer said eight villagers had been killed.',
    'Up to 60 ≠ eight',
  ],
  [
    'Police said more than 30 people were killed in Orlo. The church said more than 40 people were killed, which is higher than the number given by the police.',
    'more than 30 ≠ more than 40',
  ],
  [
    'Almost 6,000 hewers were killed last year, the bureau said. The guilds say the real number of pit deaths could be as high as 20,000.',
    'Almost 6,000 ≠ as high as 20,000',
  ],
  [
    'The death toll from the flood in the coal town of Orlo has risen to 66, clerks said.\nThe guild said 90 people had died.',
    '66 ≠ 90',
  ],
  ['The toll in a mine explosion in Orlo has risen to 66, clerks said. The guild said 90 people had died.', '66 ≠ 90'],
  [
    'The ferry was carrying 187 passengers when it sank, the coastguard said. Survivors told police there were more than 250 people on board.',
    '187 ≠ more than 250',
  ],
  [
    'The harbour saw its costs rise to $12 million after the first quay was finished in May, from $6 million estimated in 2016.',
    '$12 million ≠ $6 million',
  ],
  ['The tannery cost $12 million compared with a projection of $8 million in 1999.', '$12 million ≠ $8 million'],
  ['The yards shed a net total of 26,000 jobs in May, up from a revised 20,000 in April.', '26,000 ≠ 20,000'],
  ['The yards shed 26,000 jobs in May, down from an upwardly revised 31,000 in April.', '26,000 ≠ 31,000'],
  ['There was a rise in rents here, from 29 crowns to 48 crowns.', '29 ≠ 48'],
  [
    'The mill turned out 345,000 bricks in May, the guild said. This compares with 362,000 bricks in April.',
    '345,000 ≠ 362,000',
  ],
  [
    'A first count suggested more than 3,700 people were in the square, but police later estimated that number was between 5,000 and 9,000.',
    'more than 3,700 ≠ 5,000 and 9,000',
  ],
  [
    'The army confirmed the deaths of two shepherds in Orlo. But villagers say six shepherds from one family -- four men and two boys -- were killed in Orlo.',
    'two ≠ six',
  ],
  [
    'The death toll from a crush at a ferry gate has risen to 93, officials in Orlo said on Monday.\nIda Roe, a clerk, said 31 more deaths were confirmed, adding to the earlier toll of 62.',
    '93 ≠ 62',
  ],
  [
    'Orlo pumps 4 million barrels a day, its minister said, denying reports that output has fallen to 2.7 million bpd.',
    '4 million ≠ 2.7 million',
  ],
  [
    'The guild said 41,000 weavers marched in the capital, while the town gave another estimate, putting the number at 230,000.\nIt rained. A dog barked.\nThe other march was attended by 4,200 weavers, according to the guild, while the town put the figure at 2,600.',
    '41,000 ≠ 230,000; 4,200 ≠ 2,600',
  ],
  [
    'The tannery forecast takings of $4.1 billion for the autumn. Analysts predicted $3.8 billion.',
    '$4.1 billion ≠ $3.8 billion',
  ],
  [
    '5.2 Magnitude Quake Shakes Orlo\nA magnitude 5.2 quake shook Orlo, the survey said.\nThe navy put its magnitude at 5.8.',
    '5.2 ≠ 5.2 ≠ 5.8',
  ],
  ['Takings came to $5.2 million, up 8 percent from $4.8 million.', '$5.2 million ≠ $4.8 million'],
  ['Takings came to $5.2 million, up $400,000 from $4.8 million.', '$5.2 million ≠ $4.8 million'],
  [
    'The guild puts its chest at 8.4 million crowns rather than the 8.1 million crowns the board reports.',
    '8.4 million crowns ≠ 8.1 million crowns',
  ],
  [
    'The clinic in Orlo said 15 people had died. At least 150 people were hurt. Nurses in Orlo said the number killed could yet be as high as 29.',
    '15 ≠ as high as 29',
  ],
  [
    'Ninety per cent of weavers downed tools, the guild said. Mill owners said only 30 per cent of weavers stayed away.',
    'Ninety per cent ≠ 30 per cent',
  ],
  // Of one army, whoever speaks of it.
  ['Tarn said 20 of its soldiers were killed. The Orlo press office said 90 Tarn soldiers were killed.', '20 ≠ 90'],
  [
    'Tarn said that 20 of its soldiers were killed in the raid. It had initially said that three soldiers died. Orlo said in May that four of its soldiers had died.',
    '20 ≠ three',
  ],
  [
    'While the guild says there are more than 240 mills, the league says there are about 180.',
    'more than 240 ≠ about 180',
  ],
  ['Inflation was 3.1% in May, the bank said. Inflation was 4%, clerks said.', '3.1% ≠ 4%'],
  [
    'The ferry was carrying about 320 passengers, its owner said. The coast guard said it had 410 passengers.',
    'about 320 ≠ 410',
  ],
  ['The quay has already cost £9m, the clerk said. Its original budget was £4m.', '£9m ≠ £4m'],
  [
    'A gunman hurt 15 people, the board said. Petr Hale, its head, first said 10 people had died but later corrected the number to eight.',
    '10 ≠ eight',
  ],
])('%s', (text, expected) => {
  expect(rivalsIn(text)).toBe(expected);
});

test.each([
  'The clinic told of 17 lives lost in Orlo, the mayor said. The number of the dead now is 17, and the number of injured in Orlo is 28, Ida Roe said.',
  'The prefect said eight missing hikers had been found, and around 10 were still missing. The minister said that about a dozen walkers were missing.',
  'The board said 45 people had died in the storm. Petr Hale, its head in the south, said only 40 were dead there.\nMayor Ida Roe said 40 bodies had been found in the south. The storm killed five other people in the north, she said.',
  'A review found that the line has exceeded its first estimates by more than $64 million, with five of eight bridges late.',
  'The guild said it had paid $4 million in May for the dyke. It was first asked in June to insure carts worth $9 million.',
  'The council wants an increase in the fee, from $40 to $60.',
  'Oil should cost at least $150, the minister said. But a month on, Orlo crude had fallen below $110.\nThe figure he gave is far higher than many outside estimates.',
  'Twelve people died on Monday, the clinic said, and on Tuesday it was nine who died.',
  'The office denied reports that 12 carts had burned and 30 carts had been sold.',
  'The clinic said 12 people had died. The toll could rise to 32, it said.',
  'With 59 confirmed dead and 142 survivors, the port has counted everyone, Ida Roe said. Clerks said the toll in Orlo was 59.',
  'The toll in a mine explosion in Orlo has risen to 66, clerks said. A nurse said around 30 bodies remained in the mine.',
  'The blast hit 12 boats and 30 people were killed, clerks said. The guild said 40 boats were hit.',
  'Hundreds dead in raid\nA raid on Orlo killed 300 rebels, clerks said.\nIt rained. It snowed. The war began in 2003. Some 300,000 people have died in it, the league says.\nThe minister rejected the number.',
  'A poll said 43 per cent of weavers like tea. But the guild said 60 per cent of smiths like tea.',
  'Gauges showed 40 mm in Oster, more than the 30 mm in Tarn.',
  // Of each side its own, of a town or of all, of some or of the whole.
  'Orlo said 20 of its soldiers had died in the raid. Tarn said six of its soldiers had died.',
  'The mayor said 12 people had died in Oster. The governor said 40 people had died across the state.',
  'Turnout was 64.1%, the board said. In the capital, turnout was 58.7%, clerks said.',
  'The board said 12 people had died in Orlo. In the capital, 30 people had died, nurses said.',
  'Unemployment was 5.1 percent, the bureau said. Youth unemployment was 14 percent, clerks said.',
  'Core inflation was 4%, the bank said. Inflation was 3.1%, clerks said.',
  'The ferry was carrying 320 passengers, its owner said. The coast guard said it had rescued 110 passengers.',
  'At least 57 people were killed, the fire service said. Fourteen bodies have yet to be identified, the coroner said.',
  // Both money, both persons, both shares.
  'A gunman hurt 15 people, the board said. Ida Roe, its head, said £2.1m had already been spent. The guild claimed the final bill would exceed £25m.',
  'The minister has promised $45m for the dykes, but the guild said at least $300m would be needed.',
  'Economists polled by Tide had expected a rate of 3.3%. The bank forecasts growth of 2.5% for next year. The ministry expects 2.1%.',
  'Mayor Ida Roe has set aside $45m for new dykes, but shepherds said at least $300m had been lost.',
])('%s', (text) => {
  expect(conflictsIn(text)).toEqual([]);
});
