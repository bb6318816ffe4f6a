/** Rival counts as news words them, and counts that only look like rivals. All sentences are invented. */
import { expect, test } from 'vitest';
import { conflictsIn, rivalsIn } from '../helpers/conflicts.ts';

test.each([
  ['Organisers said 60,000 people marched in Orlo. The police figure was 22,000.', '60,000 ≠ 22,000'],
  ['The police figure was 22,000. It was well over 60,000, the organisers insisted.', '22,000 ≠ well over 60,000'],
  ['The crowd was put at 8,000 by the police and at 20,000 by the organisers.', '8,000 ≠ 20,000'],
  ['Police put the crowd at 8,000 and the organisers at 20,000.', '8,000 ≠ 20,000'],
  ['The town says the bridge would save $41 million. Auditors arrived at $15 million.', '$41 million ≠ $15 million'],
  ['A clerk put the mill’s losses at more than 200 men; the owner has acknowledged 57.', 'more than 200 ≠ 57'],
  [
    'The health ministry said 63 people had died in Tarn.\nIt rained on Sunday. The trains stood still. A dog barked. The mayor slept. Snow fell.\nThe opposition’s own estimate of the dead, made from calls to villages, stands at 95.',
    '63 ≠ 95',
  ],
  [
    'Blast in Orlo kills dozens\nORLO (Tide) — A blast killed at least 34 people in Orlo on Friday, the deadliest attack since the spring.\nThe mayor said 34 people had died. The clinic said 41 people had died.',
    'at least 34 ≠ 34 ≠ 41',
  ],
  [
    'The number of people known to have died when the dam above Tarn broke rose to 63 on Friday, the ministry said, as a boat reached a hamlet that had been cut off since the weekend.\nIt rained. It snowed.\nThe rebels said 95 people had died in Tarn.',
    '63 ≠ 95',
  ],
  [
    'A blast in the town of Orlo killed at least 34 people on Friday, the worst since the war began in March.\nThe mayor slept. It rained.\nAn inspector from Tarn said he had verified 18 deaths in Orlo.',
    'at least 34 ≠ 18',
  ],
  ['The profit came in at $21 million, short of the $25 million analysts had expected.', '$21 million ≠ $25 million'],
  ['Sales were $9.1 billion, beating the $8.4 billion that economists had forecast.', '$9.1 billion ≠ $8.4 billion'],
  [
    'The memo proposed eliminating 3,400 jobs, two aides said. Director Ida Roe told the panel that 1,500 jobs would go.',
    '3,400 ≠ 1,500',
  ],
  [
    'Half a million people marched in Orlo. Organisers said 750,000 people had marched in Orlo.',
    'Half a million ≠ 750,000',
  ],
  // Losses of an army, in a headline and below it.
  [
    'Norland Says It Lost 389 in Tarn War; Tarn Says Norland Lost over 7,000\nThe Norland army on Friday gave its first count of losses in Tarn, claiming 396 Norland troops have been killed and 1,402 injured.\nThe Tarn government claims the number of Norland casualties is many times higher, up to 7,000 in all.\nGeneral Ivo Marek said 396 Norland soldiers have been killed since the invasion began last week.\nThe Tarn press office reported a claim by the Tarn staff that roughly 7,000 Norland troops have been killed since May 4.',
    '389 ≠ over 7,000 ≠ 396 ≠ up to 7,000 ≠ 396 ≠ roughly 7,000',
  ],
  ['The council said the raid killed 13 civilians. A monitor in Orlo said 10 people were killed.', '13 ≠ 10'],
  [
    'The army denied it had killed eight villagers in Tarn. A Tarn clerk said six civilians were killed in the raid.',
    'eight ≠ six',
  ],
  [
    'The town first priced the drain at about $1 million. But when the final bill was paid, it cost about $7 million.\nThe hall was first priced at $1.4 million. The costs soared to $6.4 million.',
    'about $1 million ≠ about $7 million; $1.4 million ≠ $6.4 million',
  ],
  [
    'The rebels say they killed 31 Norland soldiers in Tarn. The Norland army said on Monday that it lost 16 soldiers in the raid.',
    '31 ≠ 16',
  ],
  [
    'The alliance estimated on Friday that 4,000 to 9,000 Norland soldiers have been killed in Tarn. Norland has given no count since it said on May 2 that 298 soldiers had been killed in Tarn.',
    '4,000 to 9,000 ≠ 298',
  ],
  [
    'The union says the mill will lay off up to 2,000 workers. The mill said the job losses would be 1,150.',
    'up to 2,000 ≠ 1,150',
  ],
  // A vote, and a march, in different words.
  [
    'The board declared that participation in Sunday’s poll was 74.3 percent. The Green Party said its monitors believed only 38 percent of voters had voted.',
    '74.3 percent ≠ 38 percent',
  ],
  [
    'A march filled the quays of Orlo on Friday.\nPolice said they had counted 3,000 people by noon.\nIt rained at one. The band played on.\nThe unions said more than 20,000 participants had come.',
    '3,000 ≠ more than 20,000',
  ],
  ['“The total job losses are 1,150, not 2,000,” the mill said.', '1,150 ≠ 2,000'],
  ['The bridge cost $97 million, the town said. The original budget was $63 million.', '$97 million ≠ $63 million'],
  [
    'A storm killed 40 people in Orlo, the rescuers said. The governor said the official death toll still stands at 22.',
    '40 ≠ 22',
  ],
  // Then and now, with another value beside each.
  [
    'The mill earned $31 million, or $1.04 a share, up from $27.5 million, or 88 cents a share, a year earlier.',
    '$31 million ≠ $27.5 million; $1.04 ≠ 88',
  ],
  [
    'Takings climbed to Kshs8.4 million ($81,000) from Kshs7.9 million ($76,000) a year earlier.',
    'Kshs8.4 million ≠ Kshs7.9 million; $81,000 ≠ $76,000',
  ],
  ['The fee rose to $1.10 a bale, up from 94 cents a bale.', '$1.10 ≠ 94'],
  [
    'Sales at the kiosk, which opened in May, rose 9 percent to $41 million from $37 million a year earlier.',
    '$41 million ≠ $37 million',
  ],
  [
    'Last year 1.4 per cent of 31,200 lambs had the fever, up from 0.9 per cent a year earlier.',
    '1.4 per cent ≠ 0.9 per cent',
  ],
  [
    'The brewery now expects to earn $2.05 to $2.15 a share for the year, down from an earlier forecast of at least $2.40.',
    '$2.05 to $2.15 ≠ at least $2.40',
  ],
  ['The number of lame ponies had risen from 312 counted in May to 407, the board said.', '312 ≠ 407'],
  ['Unemployment fell from 6% in March to 5% in April.', '6% ≠ 5%'],
  ['The share of cold flats rose from 31% in May to a new record high of 44%.', '31% ≠ 44%'],
  ['The pass rate has gone up to 81 percent against last year’s 77 percent.', '81 percent ≠ 77 percent'],
  ['The toll, first given as 11, was later cut to nine.', '11 ≠ nine'],
  ['The ministry said 56 people had died, but now puts the death toll under 40.', '56 ≠ under 40'],
  ['The ministry said 56 people had died. Villagers put the toll as high as 90.', '56 ≠ as high as 90'],
  [
    'At least six people died. The mayor gave the injury toll as 65. The station said the injury toll had risen to 140.',
    '65 ≠ 140',
  ],
  [
    'The warden said five people died and 20 were missing. The fire chief said eight people had died and 17 were missing.',
    'five ≠ eight; 20 ≠ 17',
  ],
  ['The clerks have brought the wait down to 34 days from 58.', '34 ≠ 58'],
  [
    'Some 36 percent of bakers liked him in the spring poll, compared to 47 percent in a similar count last autumn.',
    'Some 36 percent ≠ 47 percent',
  ],
  // A bare number in place of another source's.
  ['The ministry said 340 homes were flooded; the relief agency spoke of more than 500.', '340 ≠ more than 500'],
  ['The inquiry found that 17 alarms had been ignored. The operator admitted to just three.', '17 ≠ three'],
  ['The rebels said they had killed 50 soldiers. The army acknowledged the loss of eight.', '50 ≠ eight'],
  ['The council says the repairs will take six months. Builders say at least 18 months.', 'six ≠ at least 18'],
  ['Officials said eight hostages were held, but the number was raised to 13 on Sunday.', 'eight ≠ 13'],
  ['The toll, first given as 11, rose to 15 on Tuesday.', '11 ≠ 15'],
  ['The quake measured 6.4, the weather office said. The survey in Orlo gave a magnitude of 6.1.', '6.4 ≠ 6.1'],
  ['A 5.8-magnitude quake shook Orlo, the survey said. The navy put its magnitude at 6.2.', '5.8 ≠ 6.2'],
  ['Sales fell 3 percent, the chain said, less than the 5 percent analysts had expected.', '3 percent ≠ 5 percent'],
  [
    'A 6.4-magnitude quake shook Orlo, state media said.\nIt rained. A dog barked. Snow fell.\nThe survey said it measured magnitude 5.9.',
    '6.4 ≠ 5.9',
  ],
  ['Nine people lost their lives in the blast, the mayor said. The clinic said 14 people had died.', 'Nine ≠ 14'],
  // What was expected, in a sentence of its own.
  ['Adjusted profit was 98 cents a share. The tannery beat the 94 cents a share forecast of analysts.', '98 ≠ 94'],
  [
    'Operating profit fell to 1.1 billion crowns. Analysts polled by Tide had on average forecast a profit of 1.2 billion.',
    '1.1 billion crowns ≠ 1.2 billion',
  ],
  [
    'The tannery reported earnings of 98 cents a share on revenue of $3.4 billion. Analysts expected earnings of 91 cents a share and $3.1 billion in revenue.',
    '98 ≠ 91; $3.4 billion ≠ $3.1 billion',
  ],
  [
    'Revenue rose 4 percent to $3.4 billion. It beat the 94 cents a share forecast, but sales missed the $3.6 billion expected.',
    '$3.4 billion ≠ $3.6 billion',
  ],
  [
    'The chain earned $2.53 a share, as revenue rose 3.5 percent to $27.2 billion. Analysts surveyed by Tide were expecting $2.52 a share on revenue of $27.5 billion.',
    '$2.53 ≠ $2.52; $27.2 billion ≠ $27.5 billion',
  ],
  // Forecasts of one thing.
  [
    'Orlo Bank predicts a 0.6% rise in rents. It rained. Tarn Mutual is forecasting a 0.2% rise for the quarter.',
    '0.6% ≠ 0.2%',
  ],
  // A mistake put right.
  [
    'The first count put the share of lame ponies at 4 percent. Once the slip was mended, the share came to 9 percent.',
    '4 percent ≠ 9 percent',
  ],
  [
    'The map office said 19,220 wells were dug, while the union argued that the true total was more than 4,000 lower at 15,100.',
    '19,220 ≠ 15,100',
  ],
  ['An earlier note from the office said 14 people were missing; it later said six.', '14 ≠ six'],
  ['Officials said 14 people were missing. By evening the number had fallen to six.', '14 ≠ six'],
  ['The union says 80 percent of drivers joined in. The bus firm says 35 percent did.', '80 percent ≠ 35 percent'],
  ['The report says 3,000 children are out of school. The mayor told the Tide there were only 900.', '3,000 ≠ 900'],
  [
    'The radio said 200,000 people attended the fair. A reporter for the Tide counted about 15,000.',
    '200,000 ≠ about 15,000',
  ],
  [
    'The city says the bridge will cost $90 million. A study by Tarn College said the bridge will cost $140 million.',
    '$90 million ≠ $140 million',
  ],
  [
    'A survey found 43 percent of farmers support the levy. A poll by the brewers found 21 percent of farmers support the levy.',
    '43 percent ≠ 21 percent',
  ],
  ['In the spring the yard sold 40,000 carts. Analysts had expected 46,000.', '40,000 ≠ 46,000'],
  [
    'The tunnel was originally budgeted at 400 million crowns but ended up costing 900 million.',
    '400 million crowns ≠ 900 million',
  ],
  // Tolls.
  ['Police said the blast killed 12 and wounded 30. Doctors said 41 people were wounded.', '30 ≠ 41'],
  ['The mayor said 300 homes were destroyed. The fire office said 480 homes had been destroyed.', '300 ≠ 480'],
  [
    'At least 900 people were infected and 40 have died, the ministry said. Doctors said 90 people have died.',
    '40 ≠ 90',
  ],
  [
    'The governor said 2,000 people had fled the flood. The agency said 11,000 people have been displaced.',
    '2,000 ≠ 11,000',
  ],
  [
    'Three people were killed in Orlo and five in Oster, police said. A priest in Orlo said seven people were killed there.',
    'Three ≠ seven',
  ],
  [
    'Officials said 90 people had been killed. “By this hour the figure is 87 dead, 80 have been named and seven have not,” Marek said.',
    '90 ≠ 87',
  ],
  [
    'The raid killed nine people, the council said. Ola Brand said 14 people were killed, including a family of four and their two guests.',
    'nine ≠ 14',
  ],
  [
    'The mayor said 21 people were killed and another 44 wounded. Marek said nine people died and 12 were wounded.',
    '21 ≠ nine; 44 ≠ 12',
  ],
  [
    'Police said 21 people were killed and another 44 wounded. Doctors said the blast killed 13 people and wounded 52 others.',
    '21 ≠ 13; 44 ≠ 52',
  ],
  [
    'Rescuers said 40 people were hurt, 12 of them badly. The clinic said 55 people were hurt, six critically.',
    '40 ≠ 55',
  ],
  ['The ministry said 40 farmers were killed. The rebels were executing 90 farmers, villagers said.', '40 ≠ 90'],
  [
    '40 executed in Orlo\nThe army accused rebels of executing 40 soldiers.\n“They killed 40 men,” an army statement said. The rebels claimed they killed 160 soldiers.',
    '40 ≠ 40 ≠ 40 ≠ 160',
  ],
  [
    'At least 40 people, 12 of them children, were killed in Orlo, the mayor said. The clinic said 61 people had died in Orlo.',
    'At least 40 ≠ 61',
  ],
  [
    'About 40,000 people filled the streets of Orlo. The march’s organisers claimed a turnout of 75,000.',
    'About 40,000 ≠ 75,000',
  ],
  [
    'Gunmen kidnapped at least 52 people in Orlo, villagers said.\nPolice said the raid had ended in the capture of five people.\n“They took away 52 people,” said Ivo Marek.\nIt rained. Snow fell. A dog barked.\nPolice put the number kidnapped at five.',
    'at least 52 ≠ five ≠ 52 ≠ five',
  ],
])('%s', (text, expected) => {
  expect(rivalsIn(text)).toBe(expected);
});

test.each([
  'About 14,000 people live in the valley, the mayor said. Some 3,000 people live in Oster, the priest said.',
  'Police said 400 people marched in Tarn. The police figure for Oster was 90.',
  'The union said 900 people work at the mill. The ministry’s figure was 4%.',
  'The deadliest attack in Orlo, in 1997, killed 90 people, a historian said. The clinic said 12 people had died on Friday.',
  'The shop had 40 lamps. It was 60 years old, the owner said.',
  'The firm made $21 million, well above the $2 million it paid in tax.',
  'The ship carried 40 people. Divers arrived at 9 wrecks.',
  'The club said it had 400 members. The owner has acknowledged two mistakes.',
  'The clinic said 38 people had died in Orlo.\nIt rained.\nReporters in Orlo counted 14 bodies at the gate.',
  'Blast in Orlo kills at least 34, the mayor says\nORLO (Tide) — A blast killed at least 34 people in Orlo on Friday, in the deadliest attack since the spring.\nA reporter for the Tide saw two craters and at least six bodies.',
  'The rebels put the death toll in Orlo at 41. The army said nine civilians had been killed in Orlo and the rest of the dead were fighters.',
  'The clinic said 41 people had died in Orlo.\nIt rained.\nEleven of those killed came from Tarn, the mayor of Orlo said.',
  'The rebels put the dead of Orlo at 95. The warden said nine inmates had drowned.',
  'The clinic said 63 people had died in Orlo. Of the dead, 38 were from Tarn, the mayor said.',
  'The mill expects a profit of $21 million this year, compared with $29 million in May.',
  'The office said 12 people had died in Tarn, and 30 people had died in Oster.',
  'A third of the voters were women. About 40 percent of the voters were over 60.',
  'The mill earned $31 million, or $1.04 a share. It paid $4 million, or 12 cents a share, to its owners.',
  'The tannery paid a fine of $4 million ($1 million less than asked).',
  'Revenue was $3.4 billion. Analysts expected a profit of $3.1 billion.',
  'The dividend was 40 cents a share. Analysts expected earnings of 94 cents a share in June and sales of $9 million.',
  'Orlo Bank predicts a 0.6% rise in rents. Tarn Mutual predicts a 0.2% rise in wages.',
  'Orlo Bank predicts a 0.6% rise in rents. It also predicts a 0.2% rise in wages.',
  'The club said 20,000 fish had died in the Tarn. The river office said 400 grey fish and thousands of red fish had died in the Tarn.',
  'The club said 20,000 fish had died in the Tarn. The river office said thousands of eels had died in the Tarn.',
  'A blast in Orlo killed 34 people on Friday.\nIt rained.\nOn Tuesday the council said 12 people, five of them children, had died in the shelling of Oster.',
  'Over 40,000 people marched in towns all over Norland on Friday, the union said. At the main “Walk for Orlo” the union put the turnout at 9,000.',
  'An earlier version of this story said there were three bridges. There are two.',
  'Marchers in Orlo claimed a turnout of half a million. The Tide said 150,000 rallied in Tarn.',
  'Revenue was $3 million. Analysts had expected a fall, but the mill paid its owners $4 million of revenue.',
  'Two dead as boat sinks\nThe organisers claimed a turnout of 85,000.',
  'Some 40,000 people walked through Orlo. Walkers in Tarn claimed a turnout of 90,000.',
  'The quake had a magnitude of 6.4, the survey said. An aftershock of magnitude 5.1 followed, the navy said.',
  'A quake of magnitude 6.4 shook Orlo, the survey said. An aftershock of magnitude 5.1 was felt, the navy said.',
  'Nine people lost their jobs, the mayor said. The clinic said 14 people had died.',
  'The warden said 40 lambs were born. The vet spoke of two foxes.',
  'The union said 900 people work at the mill. It admitted to three mistakes.',
  'The pay was raised to 13 crowns. The clerk said eight men came.',
  'The course takes six months, the school said. Pupils say 40 km.',
  'The ship had 40 cabins, the owner said. The pilot said only 79 were aboard.',
  'At least six people died, the mayor said. The clinic said the injury toll had risen to 65.',
  'Cases rose from 546 in Tarn to 718 in Oster.',
  'The council said 300 trees were felled. Walkers say the real number is 120 higher.',
  'The mayor said 300 homes were destroyed. The fire office said 280 homes were damaged.',
  'The army said it had destroyed 12 carts. The rebels said they had destroyed 30 carts.',
  'The clinic has treated 31 wounded people. The health office said 52 people were wounded.',
  'The clinic had received 14 bodies, it said. The ministry said 31 people were killed.',
  'Eight people died in the first fire, the chief said. Police said two people died in the second fire.',
  'Readers spent nine minutes on the page, the Tide said. The Herald said its readers spent 50 minutes on the page.',
  'Marsh in Orlo kills dozens\nThe office says more than 6,400 civilians have died.',
  'The death toll rose to 12, police said. The clinic said nine children had died.',
  'The harbour office said 200 people were aboard. The owner said 11 crew were aboard.',
  'Police said the blast killed 12 and wounded 30. Doctors said 19 people were killed and wounded.',
  'This cart has three doors, not two as earlier carts had.',
  'A clerk said 40 of the 90 bakers had returned. The union said 12 bakers had returned.',
  'Police said 190 people were arrested in Orlo. The watch group said 340 people had been detained across the country.',
  'The yard sold 40,000 carts. Analysts had expected 46 rival offers.',
  // Parts, other events, other things.
  'Police said 18 of the bakers were arrested in Orlo, and the other five in Tarn.\nThe Watch said 11 of the bakers arrested belonged to a club.',
  'Three lodgers are among the dead, the innkeeper said. The clinic said 12 people had died.',
  'The army said the raid killed 10 people. Earlier on Tuesday, a raid killed seven farmers in Oster, the Watch said.',
  'A fire in a mill killed 11 people, the fire chief said. A fire in a barn killed four people, farmers said.',
  'A blast killed 30 people, the police said. The worst attack came in 2009, when 112 people were killed in Orlo, a professor said.',
  'Rebels killed five troops, an official said. Aid workers said the death toll stood at 26 after a raid on farmers in the neighbouring Oster district.',
  'The raid killed seven people, villagers said. The agency said a man and his wife were killed by two air raids.',
  'The army said it had captured three villages. The rebels said 12 carts were captured.',
  'Officials said 12 people had died. Many farmers have died in recent years; the union said 90 farmers had died in recent years.',
  'The army said rebels killed 40 soldiers, bringing the toll of the week to 66. The rebels said they had killed 40 soldiers.',
  // A whole and what it is made up of.
  'A ferry carrying 88 passengers and crew ran aground, the governor said.\nThere were six crew members and 82 passengers, among them four infants, the owner said.',
  'An air strike killed seven people, the army said.\nSix women and one girl were killed, the head of the clinic said.',
  'Blast toll\nThirty-one people died in Orlo on Monday, police said.\nNine farmers and 22 lodgers were killed, the clinic said.',
  'The Watch said it had found 430 destroyed buildings in three villages.\nThe ministry said 85 buildings were destroyed in Elm, 245 in Dale and 90 in Ost.',
  // Others, elsewhere, or those one saw, or brought to one.
  'Police said 63 people were arrested in Orlo.\nThe lawyer Ida Roe said six of her clients were arrested.\nThe League said 11 activists had been arrested.',
  'Seventeen migrants drowned on Monday, the coast guard said.\nA survivor said his three brothers drowned. A fisherman said he saw ten bodies.',
  'Police said 40 people were injured when a bus left the road.\nA spokeswoman for Elm Hospital said 14 injured were brought there.',
  'A gunman killed six people in a club, police said.\nThe hospital said three people died there.',
  'Rebels said they killed 14 soldiers on the road.\nA villager said he saw six soldiers dead.',
  'A storm killed seven people in Norland, officials said.\nIn neighbouring Tarn, the government said 12 people were killed.',
  'The quake killed 230 people, the agency said.\nIt rained.\nThe Red Lantern said 30 people were killed in Dale.',
  'A drone killed four militants in Orlo, two officials said.\nIt came a day after a drone killed nine militants, elders said.',
  'Two bombs killed 31 people at a market, police said.\nThe first bomb killed eight people, a shopkeeper said.',
  'The Red Lantern said 4,000 people were made homeless in Orlo.\nThe mayor of Orlo said 600 people were evacuated to schools.',
  'The mill said it would cut 900 jobs.\nIt rained. Nobody sang. The trams stood still.\nThe guild said 12,000 jobs were lost in the industry.',
  'The mill will lay off 415 workers, the Tide reported.\nThe mill previously announced it would lay off 6,000 workers at its works in Elm.',
  'The crash killed three passengers, the coroner said. The airline said the plane could carry nine passengers.',
  'The ministry said 640 passengers tested positive. The embassy said 40 passengers were flown home.',
  'Police said 51 passengers were aboard the jet. The airport said 57 people were on board.',
  'Two men blew themselves up, killing at least 27 people, officials said.\nThe first bomber killed 12 people, the chief said.\nPolice said a second bomber killed 15 people.',
  'A quake hit Moss, killing 11 people, the governor said.\nThe mayor said four people were killed in a hotel.',
  'Fever has killed 43 people, the ministry said.\nIn the Dale camp, aid workers said 16 people had died.',
  'Nine hop pickers have died of heat.\nThe union says 23 workers died.\nState figures show 31 deaths statewide.',
  'The union said 60,000 people marched on Friday.\nIn March, 90,000 people took part in a similar march, police said.',
  'A trial in 20 hens showed that raising their share of oats from 15% to 30% led to larger eggs.',
  // The same source on another thing.
  'The railway said 120 trains were late in May. The railway put the number of trains in June at 90.',
  'Doctors gave it to 214 patients. They said 31 got better. In the other group the number was 12, they said.',
  'The ministry says 4,100 prisoners are held in Tarn. The League says 610 prisoners are held without trial.',
  'The firm said in May that it had 900 workers. It originally said 300 carters would move.',
  'The Tide found the odds of winning all six to be small. “The final vote count was 699,” the Tide said.',
  'The council said the raid killed 10 civilians. A monitor in Orlo said 13 people were killed.',
  'The monitor said five children died in the raid. Rescuers put the number at 19 people killed.',
  'Two raids kill 35 civilians in Tarn\nA monitor counted the dead of both raids.\nRescuers said 19 people were killed in Tarn.',
  'Norland says 12 went; Tarn says it sent 4,000\nA boat left Tarn on Friday.\nIt came back.',
  'He said there were 40 chairs, not 12 as in the other hall.',
  'A march filled the quays of Orlo.\nPolice counted 3,000 people.\nThe unions had expected 20,000 participants.',
  'Marches were held in Orlo and Tarn.\nPolice said 3,000 people came in Orlo.\nThe unions said 20,000 people came in Tarn.',
  'A storm filled the quays of Orlo.\nPolice counted 3,000 people.\nThe unions said more than 20,000 people had come.',
  'A spokesman said six government soldiers were killed in Tarn. The rebels said 27 rebel soldiers were killed in Tarn.',
  'The agency said 73,000 people fled. Thousands are also reported to have fled to Tarn, a clerk said.',
  'Police said 5 percent voted by post. The board said 60 percent of the roads were open.',
])('no conflict: %s', (text) => {
  expect(conflictsIn(text)).toEqual([]);
});
