import type { CaveatKind } from '../../../lib/model.ts';

/** Wordings of the press in many countries and of headlines, in sentences of our own. */
export const PRESS_WORDINGS: Partial<Record<CaveatKind, readonly string[]>> = {
  secondhand: [
    'Tarnco is in talks to buy Marn Foods, the Hale Valley Journal said in its online edition today.',
    '“Two people died,” PTI said in a social media post.',
    'Four teams have been sent, state-affiliated outlet The Ledger reported.',
    'Shares rose after a news item said a car is being built.',
    'The car is quick, the report said, citing rivals.',
    'The Press Trust said the dead included a minister.',
    'The bus fell into a ravine, police said, Hale Post reported.',
    'In a story published by the newspaper, Boon was quoted as saying he paid.',
    'Two dead in Norse ferry sinking: state media',
    'Tarnco to close plant: report',
    'Boon was quoted as saying by the Hale Tribune that he had paid.',
    'The Jarra Herald said the bridge had been shut since May.',
    'The Hale Evening Post said the council had spent it all.',
  ],
  disputed: [
    'An opposition leader on Monday rejected the results of the elections.',
    'The Hawks said the military had exaggerated the figures.',
    'President denies vote buying allegations',
    'Minister denies bribery claims',
    'Michael Boon, 33, of Hill Road in the town, denies robbery and murder.',
    'Karl Marn denies two counts of burglary.',
    'Council counts put the fans’ numbers at just 4,000, far below the total announced by club bosses.',
    'The toll is way short of the figure given by the rebels.',
  ],
  alleged: [
    'He claimed the group, together with the army, had been fighting thieves.',
    'Police chiefs were shaken by allegations that one of them sold drugs.',
    'The visitor record was broken, it was claimed.',
    'It has been alleged that the fund was empty.',
    'Boon also alleges in the lawsuit when Orr was told, “his response was to hide it.”',
  ],
};

/** Sentences of our own that look like those and are no caveats. */
export const PRESS_TRAPS = [
  'The Hale Valley Journal said it would cut 40 jobs.',
  'The Hale Valley Journal said on Monday it would cut 40 jobs.',
  'Norse Post said letters would cost more.',
  'A spokesman for the Hale Herald said the press had broken.',
  'The police report said the driver was drunk.',
  'The report said two pumps had failed.',
  'The Hale Herald said in a statement that the editor had resigned.',
  'The insurer denied the flood claims.',
  'The judge denied the bias claims.',
  'The court denied 40 asylum claims.',
  'The mill inflated its sales figures for years.',
  'Voters rejected the plan in March.',
  'He claimed the title, along with a cheque, in Oster on Sunday.',
  'Sales fell far short of the total needed.',
  'The analysis implies that wolves evolved earlier than many scientists believe.',
  'The charges were dismissed by the court.',
  'He was held for a month before the charges were dismissed.',
  'Dr Moran added that the source had gone.',
  'She had denied her old Party access to the hall.',
  'The council had denied her Green Party access to the hall.',
];
