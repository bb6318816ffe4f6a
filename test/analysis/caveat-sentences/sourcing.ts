/** Sentences of our own that hide a source, pass on hearsay or another outlet's report; the caveat is drawn in. */
export const ANONYMOUS = [
  'Two aides, ⟦speaking privately⟧, said she would resign.',
  'The official, ⟦speaking on condition of anonymity⟧, said the offer had lapsed.',
  'The merger is off, ⟦according to two people familiar with the matter⟧.',
  '⟦A source close to the family said⟧ the funeral would be private.',
  'A clerk who ⟦was not authorized to speak publicly⟧ confirmed the date.',
  'The nurse, who ⟦asked not to be named⟧, described long queues.',
  '⟦Three sources told⟧ this newspaper that the minister had signed.',
  'Talks had stalled, ⟦according to diplomatic sources⟧.',
  'One driver ⟦spoke anonymously for fear of losing his licence⟧.',
  '⟦A person briefed on the talks⟧ said the price had doubled.',
  'A teacher who ⟦requested anonymity⟧ called the rule absurd.',
  'The fund will close in June, ⟦a person with knowledge of the plan⟧ said.',
  '⟦An unnamed official⟧ said the border would reopen.',
  'The order came from above, ⟦security sources said⟧.',
  'A worker who ⟦declined to be identified⟧ showed the payslips.',
];

export const ALLEGED = [
  'The clerk ⟦allegedly took⟧ bribes for nine years.',
  'The company ⟦is reportedly considering⟧ a sale.',
  'Police seized the ⟦alleged weapon⟧.',
  '⟦The governor accused the railway of hiding the reports⟧.',
  '⟦The treasurer has been accused of stealing from the fund⟧.',
  '⟦The general claimed⟧ that his men had taken the hill.',
  '⟦Prosecutors allege⟧ that the brothers forged the will.',
  'The ⟦purported letter⟧ was dated in March.',
  'The lawsuit was filed in May, ⟦alleging⟧ that the pipes had leaked for years.',
  'He was arrested on Friday, ⟦suspected of setting the barn on fire⟧.',
  'The ⟦so-called doctor⟧ had no licence.',
  'The singer ⟦is rumoured⟧ to be planning a tour.',
  'The tunnel ⟦supposedly runs⟧ under the cathedral.',
];

export const SECONDHAND = [
  '⟦The Otter Mercury, citing a porter, reported⟧ that the door had been open.',
  'The strike killed nine people, ⟦according to local media⟧.',
  '⟦State television reported⟧ that the dam had held.',
  'The deal was ⟦first reported by the Harbour Gazette⟧.',
  'Two ministers resigned, ⟦the Norland News Agency reported⟧.',
  '⟦Local media reported⟧ a second blast.',
  'The prince had left the country, ⟦according to news reports⟧.',
  'Six people were held, ⟦according to state media⟧.',
  '⟦Citing local newspapers⟧, the union put the number at 300.',
  '⟦Valley newspapers reported⟧ that the plant would close.',
  '⟦Turkish broadcasters said⟧ the ship had turned back.',
  '⟦Media reports⟧ had put the figure higher.',
];
