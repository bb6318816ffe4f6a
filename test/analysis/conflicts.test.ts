import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { conflictsIn } from '../helpers/conflicts.ts';

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
    ['a year earlier', 'Revenue rose to $8bn from $6bn a year earlier.', [['$8bn', '$6bn']]],
    ['cents a share', 'Income shrank to 41 cents a share from 57 cents.', [['41', '57']]],
    ['from a profit', 'Profit rose to $4m from a profit of $3m a year earlier.', [['$4m', '$3m']]],
    [
      'shares, up from',
      'Turnout was 58 per cent, the returning officer said, up from about 51 per cent in 2018.',
      [['58 per cent', 'about 51 per cent']],
    ],
    [
      'double the count of before',
      'Ninety-four cases have been found in Oster, including 6 deaths, the clinic said, double the 45 it reported in May.',
      [['Ninety-four', '45']],
    ],
    [
      'a place that once had more',
      'It is a village of 210 people that had 900 before the mine closed.',
      [['210', '900']],
    ],
    [
      'a bare number in the place of a sum',
      'The levy would cost farms more than 20 million euros, the chamber warned. Ida Roe, an economist, reckons the cost is nearer 12 million.',
      [['more than 20 million euros', 'nearer 12 million']],
    ],
    [
      'a measure that somebody puts otherwise',
      'A survey found the lake had fallen by about two metres. Petr Hale, a hydrologist, puts it nearer 6.',
      [['about two', 'nearer 6']],
    ],
    [
      'the real figure, farther on',
      'The study puts the amount at 3 billion tonnes. The Panel estimated the same stock at 2 billion tonnes.\nNobody has asked the owners. They were away.\nIda Roe, a statistician, calculates that the true figure could be 900 million tonnes.',
      [['3 billion', '2 billion', '900 million']],
    ],
    [
      'a price of before',
      'The buyer would pay about $7bn, Harbour Wire reported. The price had been closer to $5bn in May.',
      [['about $7bn', 'closer to $5bn']],
    ],
    [
      'a statement that is corrected',
      'Two canisters were found on the roof, the force said on Sunday, correcting an earlier statement that there had been one.',
      [['Two', 'one']],
    ],
    [
      'counts that do not match',
      'The company said it knew of 21 fires. The watchdog said it had 48 reports of smoke. The two sets of figures do not match, the minister said.',
      [['21', '48']],
    ],
    [
      'the headline gives one of them',
      'Quake toll in Orlo valley passes 60\nMayor Ida Roe said 64 people had died. The clinic gave a lower figure of 51 dead.',
      [['60', '64', '51']],
    ],
    [
      'two sources set against each other',
      'The minister said 300 cows had been culled. The farmers’ union, however, said 900 cows had been culled.',
      [['300', '900']],
    ],
    [
      'a value somebody gives between commas',
      'Prosecutors said he took more than $41 million. The actual gap, his lawyer Ida Roe argued, was closer to $17 million.',
      [['more than $41 million', 'closer to $17 million']],
    ],
    [
      'a third and a fourth source, past a share',
      'The relief office said more than 6,400 goats had died, about a third of them young. Ordan said the true number was under 2,000. Tesh officials put it above 9,000.',
      [['more than 6,400', 'under 2,000', 'above 9,000']],
    ],
    [
      'a count of what a thing can hold stands between',
      'Mayor Ida Roe said 140 people had been aboard the boat, licensed for 75. The lake office gave the figure as 96. Fishermen reckoned that there were more than 200.',
      [['140', '96', 'more than 200']],
    ],
    [
      'records that list a number',
      'The lawyer Ida Roe said the company had lost 19 lorries in five years. City records list 14.',
      [['19', '14']],
    ],
    [
      'turnout by two sources, far apart',
      'The alliance said 85,000 people had marched in Oster.\nIt rained. Nobody sang. The trams stood still.\nPolice estimated that between 22,000 and 25,000 people had taken part.',
      [['85,000', '22,000 and 25,000']],
    ],
    [
      'two values, each with another beside it',
      'Net income fell to $212 million, or 48 cents a share, from $301 million, or 67 cents.',
      [
        ['$212 million', '$301 million'],
        ['48', '67'],
      ],
    ],
    [
      'a forecast of before',
      'The grocer expects a profit of $2m, down from a previous forecast of $3m.',
      [['$2m', '$3m']],
    ],
    [
      'the same value once more',
      'About 7,400 people have left, the county says.\nAn earlier post gave the number of people as 9,000; the county now says about 7,400.',
      [['About 7,400', '9,000', 'about 7,400']],
    ],
    [
      'a toll of the first paragraph and one far below, in which no name is shared',
      'Fever spreads in the Orlo hills\nAt least 27 people have died in the Orlo hills, the health office said.\nIt rained. Nobody sang. The trams stood still.\nThe Red Lantern, an aid group, said it had counted 44 dead.',
      [['At least 27', '44']],
    ],
    [
      'a part that is more than the whole',
      'Officials said 60 people had died in Orlo.\nThe clinic alone had seen 90 deaths, its head, Ida Roe, said.',
      [['60', '90']],
    ],
    [
      'civilian deaths, and civilians who died',
      'The mission said last month that 3,800 civilian deaths had been recorded. The government maintains that no more than 1,900 civilians have died.',
      [['3,800', 'no more than 1,900']],
    ],
    [
      'jobs under other names',
      'The chief executive, Ida Roe, said the mill would shed 600 jobs. The union said it had been told that as many as 900 positions would go.',
      [['600', 'as many as 900']],
    ],
    [
      'nearer another value, whatever it is called',
      'Ida Roe said the deficit would reach 14 billion euros. The opposition says that the hole is closer to nine billion.',
      [['14 billion euros', 'closer to nine billion']],
    ],
    [
      'the thing itself, named again',
      'The survey said the slide had moved 40,000 tonnes of mud. Petr Hale put the mud on the road at 90,000 tonnes.',
      [['40,000', '90,000']],
    ],
    [
      'a bare number that is claimed',
      'Police said 150 people had come to the quay. Organisers claimed 400.',
      [['150', '400']],
    ],
    [
      'sums of one thing by two sources',
      'The Grain Board says a levy on carts would raise $220 million a year. But the levy would raise only $110 million, the Cart League says.',
      [['$220 million', '$110 million']],
    ],
    [
      'against a year ago',
      'Sales came in at 9.3 billion crowns, against 9.6 billion a year ago.',
      [['9.3 billion crowns', '9.6 billion']],
    ],
    [
      'from a year earlier, past another change and an aside',
      'Operating profit fell 23% to 1.1 billion crowns ($99 million) in the first quarter from 1.4 billion a year earlier.',
      [['1.1 billion crowns', '1.4 billion']],
    ],
    [
      'a share of before, of people named further off',
      'Of those asked, 64 percent hold that rents will fall before the winter comes, up from 51 percent ten years ago.',
      [['64 percent', '51 percent']],
    ],
    [
      'a fall told by a participle',
      'The tally showed her support among bakers sinking to 37 percent, from 48 percent in June.',
      [['37 percent', '48 percent']],
    ],
    [
      'a rise told by a participle',
      'He bought more in May, raising his stake in the mill to 8.4 percent from 6.1 percent.',
      [['8.4 percent', '6.1 percent']],
    ],
    [
      'an adverb and an article before the value of before',
      'The brewery paid $40,000 for the fair, down steeply from the more than $300,000 it spent in 2019.',
      [['$40,000', 'more than $300,000']],
    ],
    [
      'a value with its sign',
      'Her lead among growers stands at three points, down from plus 18 points in the spring.',
      [['three', '18']],
    ],
    [
      'a noun of change',
      'The count found that 66 percent of growers would sign the pact, a fall from 81 percent in April.',
      [['66 percent', '81 percent']],
    ],
    [
      'compared with all of last year',
      'The board counted 1,140 drownings on the river this year, compared with 870 in all of last year.',
      [['1,140', '870']],
    ],
    [
      'a forecast in a range, and the one before',
      'The mill now expects sales to grow by 1% to 3% this year, compared with an earlier forecast of 4% to 6%.',
      [['1% to 3%', '4% to 6%']],
    ],
    [
      'first given so and corrected',
      'Turnout, which the office initially reported as 71 percent, was later corrected to 64 percent.',
      [['71 percent', '64 percent']],
    ],
    [
      'those who joined a march, and marchers',
      'Organisers claimed that as many as 90,000 people joined the march.\nPolice put the number of demonstrators at 30,000.',
      [['as many as 90,000', '30,000']],
    ],
    [
      'houses by village, each with its own rival',
      'The Watch said that 85 houses were destroyed in Elm, 245 in Dale, and 100 in Ost.\nIda Roe said the actual number of burned houses was 20 in Elm, 30 in Dale and 115 in Ost.',
      [
        ['85', '20'],
        ['245', '30'],
        ['100', '115'],
      ],
    ],
    [
      'an earlier toll',
      'Mayor Ida Roe said 34 people had died in Oster. An earlier toll of 12 was given by police.',
      [['34', '12']],
    ],
  ])('%s', (_name, text, expected) => {
    expect(conflictsIn(text)).toEqual(expected);
  });
});

describe('figures that only look alike are no conflict', () => {
  test.each([
    [
      'some of the injured',
      '3 guards die, 6 injured as Elm pit floods\nSix of the injured were taken to Elm Hospital. One died there, one was flown out and three were being treated, said Bram Pell, its head.',
    ],
    ['a share of a profit', 'The fee rose to $4m, and it took a tenth of a profit of $3m.'],
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
    ['two valleys', 'Unemployment fell from 6% in Tarn to 5% in Oster.'],
    ['one speaker on two things', 'Mayor Lund said 12 houses burned and 40 houses were saved.'],
    ['shares of a poll', 'A survey said 48 percent of voters back Hale and 41 percent of voters back Lund.'],
    ['plans', 'The port wants to expand capacity from 40 berths to 60 berths.'],
    [
      'dead and wounded of one army, one of them in quotation marks',
      'The army put its own losses in the battle at 57 dead and “fewer than 120” wounded.',
    ],
    [
      'one of several',
      'Three people were hurt in Oster, one with burns.\nThree people were taken to a clinic, one with burns, police said.',
    ],
    [
      'others than those before',
      'A poll said 81 percent of farmers are against it. Among bakers, the figure is 75 percent.',
    ],
    [
      'turnout, and a share of the vote',
      'Hale had 49 percent of the vote, the commission said. Its chair, Ida Roe, put turnout at 67 percent.',
    ],
    ['more of them', 'Officials said 36 people had died in Tarn. Divers found nine more bodies in Tarn, police said.'],
    ['the time of a post', 'Officials said 9,000 people had left.\n15.20\nThe roads are shut.'],
    [
      'protesters who were arrested',
      'Police said 31 protesters were arrested. The union said 9,000 people had marched.',
    ],
    ['two firms', 'Ana Holt said she employs 40 people in Tarn. But Petr Hale said he employs 90 people.'],
    ['two rivals', 'Hale is up from 37 percent in May and Lund is down from 49 percent.'],
    [
      'sums of two groups',
      'The club reported spending $1m on posters, while the league reported spending $2m on posters.',
    ],
    ['a yield', 'The yield on the 10-year note fell to 1.4 percent from 1.5 percent.'],
    [
      'an estimate of something else',
      'Doctors said as many as 40 children were trapped. The society estimated that 15,000 people would need beds.',
    ],
    ['a price and a fine', 'The ticket costs $40. The fine is $90.'],
    [
      'one’s own losses, and the enemy’s',
      'The army said it had killed 120 enemy fighters near Brack. Major Ivo Denk put army losses at four dead.',
    ],
    [
      'the dead of nobody named, and fighters',
      'The army said it had killed 120 fighters near Brack.\nIt rained. Nobody sang. The trams stood still. A dog barked.\nThe coroner’s office recorded six deaths.',
    ],
    [
      'what was sent and what was asked for',
      'The agency said it had shipped 250,000 doses, but the ministry said it had asked for 600,000 doses.',
    ],
    [
      'a number of people, and ships',
      'The search goes on with five ships.\nAn earlier version gave the number of people rescued as 26.',
    ],
    [
      'bodies that a room can hold',
      'The coast guard said 29 people had drowned off Saria. Saria’s morgue holds 10 bodies, its mayor said.',
    ],
    ['two lower bounds', 'Kiosk fire in Orlo kills at least 80\n“I saw over 30 dead bodies in Orlo,” said Ida Roe.'],
    ['two places, compared', 'Gauges in Oster showed 40 mm, compared with 90 mm in Tarn on Friday.'],
    [
      'a part that is less than the whole',
      'Officials said 60 people had died in Orlo. The clinic alone had seen 20 deaths, Ida Roe said.',
    ],
    ['a plan told by a participle', 'The board has no plans for raising the fee to $9 from $7.'],
    ['jobs made', 'The mill said it had created 600 jobs. The union said it knew of 90 posts in the shop.'],
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
