/** Sentences of our own in which figures are early or estimated; the caveat is drawn in. */
export const PRELIMINARY = [
  '⟦Preliminary results⟧ put the turnout at 61 percent.',
  'Unemployment fell to 4.2 percent in May, ⟦according to preliminary data⟧.',
  'The coalition was ahead ⟦with 40% of the votes counted⟧.',
  '⟦With about 85 percent of precincts reporting⟧, Ms Tallis led by two points.',
  'He said that ⟦he was citing preliminary data⟧.',
  '⟦The death toll is expected to rise⟧.',
  'Officials warned that ⟦the toll could rise further⟧.',
  '⟦The finding comes from a preprint⟧.',
  '⟦The study has not yet been peer-reviewed⟧.',
  '⟦The figures are provisional⟧.',
  '⟦The cause of the crash is still under investigation⟧.',
  '⟦This is a developing story⟧.',
  '⟦Early returns⟧ showed the measure failing.',
  '⟦Initial findings⟧ point to a cracked valve.',
  '⟦Ballots from two islands were still being counted⟧.',
  '⟦The numbers are subject to revision⟧.',
];

export const ESTIMATE = [
  'The wreck ⟦is believed to lie in deep water⟧.',
  'Damage ⟦was estimated at $40 million⟧.',
  '⟦Analysts expect the bank to cut 900 jobs⟧.',
  'The herd ⟦is estimated to number 3,000⟧.',
  'About 200 families ⟦are expected to lose their homes⟧.',
  '⟦By some estimates⟧ a third of the harvest is gone.',
  '⟦The agency estimates⟧ that 12,000 people fled.',
  '⟦The survey has a margin of error⟧ of three points.',
  'Dozens more ⟦are feared to be trapped⟧.',
  '⟦Estimates of the crowd ranged⟧ from 5,000 to 20,000.',
  'The economy ⟦is projected to shrink by 2 percent⟧.',
  'It ⟦was thought to be the oldest bell in the county⟧.',
];
