/** Rival counts as news words them, and counts that only look like rivals. All sentences are invented. */
import { expect, test } from 'vitest';
import { conflictsIn } from '../helpers/conflicts.ts';

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
])('%s', (text, expected) => {
  expect(conflictsIn(text).map((words) => words.join(' ≠ '))).toEqual([expected]);
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
])('no conflict: %s', (text) => {
  expect(conflictsIn(text)).toEqual([]);
});
