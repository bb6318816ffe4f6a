import type { CaveatKind } from '../../../lib/model.ts';

/** Wordings of daily news, in sentences of our own: that they are found counts here, not where exactly they begin and end. */
export const NEWS_WORDINGS: Partial<Record<CaveatKind, readonly string[]>> = {
  unverified: [
    'The team says the bone is 9,000 years old, which if confirmed would make it the oldest in the valley.',
    'We were unable to reach the village to check the account.',
  ],
  unclear: [
    'There were no immediate reports on the fate of the crew.',
    'The rolls were burned, making an exact count impossible.',
    'No information was released, though, on how the drivers were chosen.',
    'The number of injured was not available.',
  ],
  preliminary: [
    'The result has yet to be replicated.',
    'She called it a "preliminary count" on Monday.',
    'A first assessment points to a fault in the brakes.',
    'The figures have not been finalised.',
  ],
  estimate: [
    'Of the estimated 3,400 barges, 900 are idle.',
    'Economists are predicting a fall in rents of between 2% and 3%.',
    'Last week economists were picking a 2% fall.',
    'Aid groups estimate that 5,000 people need shelter.',
  ],
  'no-response': [
    'They would not be making any statement, the family said through a friend.',
    'Lena Farrow said she would not be commenting on the leak.',
    'The governor ignored reporters’ questions as he left the court.',
    'The minister ignored a reporter’s question about the dam.',
    'It was not immediately possible to reach the rebels for comment.',
    'It was not possible to contact Mr Doss for comment on Monday.',
    'Mr Tovey said he was not in a position to comment on the strike.',
    'Neither Brandt nor her lawyer returned messages.',
    'Neither the port nor its owner responded to a request for comment.',
    'The family has asked for privacy and will make no further comment.',
    'There was no immediate comment from the port and a local trader denied Orlo’s claim.',
  ],
  alleged: [
    'Six goats were reported to have been taken.',
    'Two boats were said to have been seized.',
    'The fire revived accusations by tenants that the owner cut corners.',
    'Freel is accused of taking three boats.',
    'The union also claimed a crowd count of 4,000.',
  ],
  disputed: [
    'The minister’s account differs from that of witnesses.',
    'The mill’s figures are a gross overstatement, the union says.',
    'The clinic says far more people fell ill than the mayor has acknowledged.',
    'The delay led to different estimates from rival agencies.',
    'Hill rebels said they had seized a bridge, an account dismissed on Friday as "nonsense" by the ministry.',
    'The two totals could not be reconciled on Monday.',
    'Norvia’s ruling party denies alleged secret gifts',
    'Tarn Motors denied alleged bribes on Monday.',
    'EXPERTS REJECT CLAIM THAT VASE BOUGHT BY MUSEUM IS FAKE',
    "Orr rejects 'untested and false' survey results",
    'The port sought on Monday to refute claims that crates were missing.',
    'Army officers rejected the group’s report on missing men.',
    'The mayor rejected as one-sided the 40-page report.',
    'The mayor said she was wrong – an accusation refuted by Cllr Ellis.',
    'The reports spread on Monday, and the Hill Front denied them.',
    'The estimate is far above the 200 that the ministry has given.',
    'There was no immediate comment from the port and a local trader denied Orlo’s claim.',
  ],
  'no-evidence': [
    'Kell did not provide documents to support his statement.',
    'Her assertion has not been backed up by any data.',
  ],
  secondhand: [
    'Odo Kell, an aide to the minister, was quoted by NASS news agency as saying the village had been taken.',
    'The comments follow a report by NIRA, the official news agency, on Tuesday.',
    'The Kestrel Press news agency put the number of lost sheep at 300.',
    'Hill FM, a station that serves the valley, reported that the barge was old.',
    'The driver died at once, reported Kestrel news agency.',
  ],
  correction: [
    'In a story published May 4 about the flood, The Kestrel Press erroneously reported that the mill had closed.',
    'Updated Wednesday at 6:30 a.m. ET',
  ],
};

/** And what is none. */
export const NEWS_TRAPS = [
  'Orlo knew that some of her profit projections were wrong.',
  'Such forecasts are by their nature only estimates.',
  'Orr said the board had denied her Reform League access to the rolls.',
  'Age alone does not explain why they fall ill.',
  'The flood claimed 12 lives.',
  'They could not reach a deal.',
  'The two versions of the car differ in price.',
  'The council rejected the plan.',
  'More people than last year have said they will vote.',
  'The mayor ignored the red light.',
  'She was in a position to win.',
  'The company is prepared to comment on drafts of the law.',
  'The captain said he would not be making changes to the side.',
];
