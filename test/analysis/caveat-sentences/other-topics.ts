import type { CaveatKind } from '../../../lib/model.ts';

/** Texts of our own in which what stands nearest to a caveat is about something else, and the words that it limits. */
export const OTHER_TOPICS: [CaveatKind, string, string][] = [
  // An estimate is of its own clause.
  ['preliminary', 'Ms Hale said the lake was dry.\n\nThis is a breaking news story and will be updated.', ''],
  ['preliminary', 'Norvia has confirmed 715 dead. The numbers are expected to climb as crews reach the hills.', '715'],
  ['estimate', 'Police found 27 bodies, while another 57 people who are missing are presumed dead.', '57'],
  ['estimate', 'The state is expected to close the mill as early as next week, with two clerks leaving.', ''],
  [
    'estimate',
    'The mill fire in Orlo was caused by a spark, the clerk said.\n\nRain is believed to have slowed the mill fire in Orlo.',
    '',
  ],
  ['preliminary', 'Mr Roe accused the board of changing results.\n\nFinal results are expected on Tuesday.', ''],
  // A source without a name has said nothing that is told without a source.
  ['anonymous', 'A van was reportedly seen.\n\nA driver, who gave his name only as Ebo, showed the Tide the lane.', ''],
  // One word in common, and another's denial, are not what is denied.
  [
    'disputed',
    'Ms Hale said the road to Orlo was open.\n\nThe police denied that 50 people had been killed in Orlo.',
    '50 people had been killed in Orlo | 50',
  ],
  // What has a subject of its own means nothing that stands before it.
  ['disputed', 'Divers said the pier was closed.\n\nRumours of a second leak were denied by the port.', ''],
  [
    'no-evidence',
    'Two clerks said the safe was empty.\n\nThe board has blamed old thefts on guards, without showing proof.',
    'old thefts on guards',
  ],
  ['no-evidence', 'Ms Hale said the lake was low. The board blames rain, though it has no proof.', ''],
  [
    'unverified',
    '“They burnt the mill,” Ms Hale said.\n\nThe Tide could not verify the day on which it was filmed.',
    '',
  ],
  [
    'unverified',
    'Ms Hale said the mill was empty. The army denied it. This could not be verified.',
    'the mill was empty',
  ],
  // What was said a paragraph ago about another matter.
  [
    'disputed',
    'The ban was lifted, the port said.\n\nOrr is wanted over the fire. He has denied the charges.',
    'the charges',
  ],
  ['disputed', 'ARD said three boats were missing.\n\nOrr was accused in 2015 of theft, a claim he has denied.', ''],
  [
    'disputed',
    'The union accused Ms Hale of lying.\n\nPolice asked whether a guard, Orr, had forged maps.\n\nOrr has denied wrongdoing.',
    'whether a guard, Orr, had forged maps | wrongdoing',
  ],
  [
    'disputed',
    'The army said it had hit a store of the Guild.\n\nA baker said two vans had burnt.\n\nA spokesman for the Guild denied that any of its men had been there.',
    'it had hit a store of the Guild | any of its men had been there',
  ],
  [
    'unverified',
    'Orr was accused of hiding boats.\n\nBoth sides claimed to hold the weir. Neither claim could be confirmed.',
    'to hold the weir',
  ],
  // Counts of what the caveat names.
  [
    'preliminary',
    'The storm killed at least four sailors, the port said.\n\nThe wind reached 90 knots. Ms Hale said the death toll was preliminary.',
    'at least four',
  ],
  [
    'unverified',
    'Medics said six guards had been killed.\n\nThe Tide could not confirm the deaths.\n\nThe rebels said only three men had been killed.',
    'six guards had been killed | six',
  ],
  ['estimate', 'Turnout was estimated at 68%, up from 61% in 2019.', '68%'],
  ['estimate', 'Hale had 54% of the vote. A poll gave Orr 41%, with a margin of error of three points.', '41%'],
  ['estimate', 'Hale leads by 6 points in the poll. The margin of error is 3 points.', '6'],
  [
    'preliminary',
    'Four cooks were moved after a preliminary inquiry found that pans had been swapped.',
    'pans had been swapped',
  ],
  [
    'preliminary',
    'The storm of May killed 46 sailors.\n\nThe port had reported a preliminary toll of four dead on Sunday.',
    'four',
  ],
  [
    'preliminary',
    'The lifeboat crew said 70 swimmers had been picked up. Its coxswain, Joy Pell, said the count was preliminary.',
    '70',
  ],
  [
    'preliminary',
    'The lifeboat crew said 70 swimmers had been picked up. Joy Pell said the findings were preliminary.',
    'the findings were preliminary',
  ],
  [
    'preliminary',
    'The firm has had 300 calls. The number of thefts is likely to grow, a clerk said.',
    'The number of thefts is likely to grow',
  ],
  [
    'preliminary',
    'Mr Roe said he had 64 maps. A study found small gains, though its authors warned the results were preliminary.',
    'the results were preliminary',
  ],
  // An accusation is what one is asked about.
  [
    'no-response',
    'The lawsuit alleges that guards slept.\n\nBankers predict that fees will halve.\n\nA former guard, Ivo Orr, did not respond to a message.',
    'guards slept',
  ],
  ['no-response', 'The survey found that 38% of cooks had quit.\n\nThe port declined to comment on pay.', ''],
  [
    'no-response',
    'The union accused Orr of lying.\n\nThe clinic put the bill at 50 crowns. A baker said a van had burnt. The owner, Ivo Roe, could not be reached.',
    '',
  ],
  // What is told in a denial's own words.
  ['disputed', 'The ship sank, the port said.\n\nThe mayor has denied that he took bribes.', 'he took bribes'],
  [
    'disputed',
    'A clerk was accused of forging maps. Ms Hale said fees had risen. Orr dismissed claims that boys were told to lie.',
    'claims that boys were told to lie',
  ],
  [
    'disputed',
    'The bureau said the wind had reached 90 knots. The port denied reports on the radio that a pier had cracked.',
    'reports on the radio that a pier had cracked',
  ],
  ['disputed', 'Ministers said pay would rise. The union said it was wrong.', ''],
  ['alleged', 'Ms Hale, one of the alleged targets, said she would go to court.', ''],
  // A count's own number stands behind it.
  [
    'preliminary',
    'The ministry said 39 people had died. A guard gave a preliminary toll of between 10 and 30 dead.',
    '10 and 30',
  ],
  ['preliminary', 'Crews found 90 bodies. The initial death toll from the slide in Orlo stood at 53.', '53'],
  ['preliminary', 'The mill may cut about 300 jobs. The number could change, the report said.', 'about 300'],
  [
    'preliminary',
    'Ms Hale said fees had risen. In their paper, which has yet to be peer reviewed, the doctors say tea is safe.',
    'tea is safe',
  ],
  // What is confirmed or not was told before.
  [
    'unverified',
    'The clerk said a fire had killed 500 people in Orlo. If confirmed, the fire in Orlo would be the worst in five years.',
    'a fire had killed 500 people in Orlo | 500',
  ],
  ['unverified', 'The Tide has not confirmed this information, and the port said it had nothing to add.', ''],
  ['unverified', 'Although the claims of a theft are still unverified, the port said it was closing its gate.', ''],
  [
    'unverified',
    'The union said 300 people had been killed in the Orlo fire. The Tide reported that 500 people had been killed in the Orlo fire, although the figure was not confirmed by police.',
    '500',
  ],
  // An open question shares two words with what it is not about.
  [
    'unclear',
    'The mill owner said he did not know how the mill fire began.\n\nIt was unclear if the mill had a fire exit for clerks.',
    '',
  ],
  // What another paper told is what it told.
  [
    'secondhand',
    'Divers said the north pier was closed. The north pier, a clerk was quoted by a local news agency as saying.',
    '',
  ],
  // Who is silent under a short name.
  [
    'no-response',
    'The Delta Rescue Forces (DRF) hold the town. A drone of the Delta Rescue Forces hit a school, medics said.\n\nA group posted a video purportedly showing a yard.\n\nThere was no immediate comment from the DRF.',
    'A drone of the Delta Rescue Forces hit a school',
  ],
  [
    'no-response',
    'The Tide said the company would cut 40 jobs. Rain fell.\n\nA company spokeswoman declined to comment.',
    'the company would cut 40 jobs | 40',
  ],
  // Other denials are not what a denial answers.
  [
    'disputed',
    'The Tide reported that Mr Roe had paid a guard. Ms Hale denied the reports. Mr Roe described the reports as false.',
    'Mr Roe had paid a guard',
  ],
  // Who filmed it is not what was said of it; what comes after "but" is another's.
  [
    'unverified',
    '“The clip filmed there is grim,” Ms Hale said.\n\nThe Tide could not verify who first filmed the clip.',
    '',
  ],
  ['unverified', 'The mill would not confirm that a pipe had burst but said that the yard was being cleaned.', ''],
  // A study, and an accusation, by another word: not what was said last.
  [
    'preliminary',
    'A new study found that tea helps the heart.\n\nMr Roe said he liked tea.\n\nThe study has not been peer-reviewed.',
    'tea helps the heart',
  ],
  ['no-evidence', 'Ms Hale said the lake was dry.\n\nThere is no evidence that the study was wrong.', ''],
  ['preliminary', 'Ms Hale said the lake was dry.\n\nThe study has not been peer-reviewed.', ''],
  [
    'disputed',
    'Ms Hale alleges that the mayor took boats. Ms Hale said she never sailed.\n\nMr Orr has denied the bribery accusation.',
    'the mayor took boats',
  ],
  // Who "he" is stands before.
  [
    'no-response',
    'Marsh sold the pool, two guards said.\n\nA spokeswoman for Marsh said he would not comment on rumours.',
    'Marsh sold the pool',
  ],
  // A toll is given in figures, and not by all that its giver said.
  [
    'disputed',
    '“The town is ours again,” state spokesman Ali Dane said. He added that 65 men had been killed.\n\nThe rebels dismissed the toll provided by the state.',
    '65',
  ],
  [
    'disputed',
    'The clerk said 40 people had died.\n\nMs Hale said the ward was full.\n\nThe rebels disputed the toll.',
    '40',
  ],
];
