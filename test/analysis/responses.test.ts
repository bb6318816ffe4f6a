import { expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { findDenials, findRefusals } from '../../lib/analysis/caveats/responses.ts';
import { prepare } from '../../lib/analysis/reading.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { plain, show } from '../helpers/show.ts';

const refusalsIn = (text: string) => findRefusals(prepare(articleOfText(text)));

test.each([
  ['A woman', 'declined', '⟦A woman who answered the door at the mill declined to comment⟧.'],
  ['Most of the rowers', 'declined', '⟦Most of the rowers were unwilling to comment on the race⟧.'],
  ['Neither club', 'declined', '⟦Neither club commented on Monday⟧.'],
  ['Clerks in the palace', 'declined', '⟦Clerks in the palace would not speculate on the cause⟧.'],
  ['Ms Orlo’s agent', 'no-response', '⟦Ms Orlo’s agent has not yet issued a statement about the sale⟧.'],
  ['Mayor Roe', 'no-response', '⟦We made two requests for comment from Mayor Roe but received no response⟧.'],
  ['the port', 'no-response', '⟦The Tide asked the port for comment but received no reply⟧.'],
  [null, 'no-response', '⟦There was no immediate official comment on the losses⟧.'],
  ['The 30-year-old', 'declined', '⟦The 30-year-old declined to comment⟧.'],
  ['Neither the school nor the council', 'declined', '⟦Neither the school nor the council would say why⟧.'],
  ['The owner', 'declined', '⟦The owner hung up when called by a reporter⟧.'],
  ['Colonel Vann', 'no-response', '⟦Colonel Vann did not pick up his phone on Monday⟧.'],
  ['Mr Roe', 'no-response', '⟦Mr Roe was not available for an interview⟧, a clerk said.'],
  ['Officials', 'no-response', '⟦Officials were not immediately available to elaborate⟧.'],
  [
    'The club’s lawyers',
    'no-response',
    'The club’s lawyers were contacted but ⟦had not replied at the time of publication⟧.',
  ],
  ['The firm', 'no-response', 'The firm, which runs the ferry, was reached but ⟦did not provide a response⟧.'],
  ['the port', 'no-response', '⟦An email sent to the port did not elicit any response⟧.'],
  ['Ms Roe’s office', 'no-response', '⟦A message seeking comment was left with Ms Roe’s office⟧.'],
  ['the county clerk', 'no-response', '⟦Messages left for the county clerk went unreturned⟧.'],
  ['the embassy', 'no-response', '⟦Requests for comment sent to the embassy were not answered⟧.'],
  ['the mill', 'no-response', '⟦Emails to the mill bounced back⟧.'],
  ['The bureau', 'declined', '⟦The bureau deferred comment to the ministry⟧.'],
  ['Ms Orlo', 'no-response', 'The Tide tried to reach Ms Orlo on Monday, but ⟦her phone was switched off⟧.'],
  ['Mr Orrin', 'declined', '⟦Mr Orrin refused to speculate on the cause⟧.'],
  ['Mill owners', 'no-response', '⟦Mill owners were not immediately reached⟧.'],
  ['The minister', 'declined', '⟦The minister stonewalled questions on the levy⟧.'],
  ['the police', 'no-response', '⟦Efforts to get a comment from the police proved abortive⟧.'],
  ['The head of the school', 'no-response', '⟦The head of the school was not available for comments⟧.'],
  ['the club', 'no-response', '⟦Messages to the club were left unanswered⟧.'],
  ['The Norvian Roads Agency', 'declined', 'The Norvian Roads Agency (NRA) ⟦declined to comment⟧.'],
  ['Hale & Roe', 'declined', '⟦Hale & Roe declined to comment⟧.'],
  ['Norvia', 'no-response', '⟦There has been no formal reply from Norvia⟧.'],
  ['The club', 'declined', '⟦The club refused to name the buyer⟧.'],
  ['The owner', 'no-response', 'The owner was at sea on Monday and ⟦could not be reached⟧.'],
  [
    'Clerks of the mill',
    'no-response',
    'Clerks of the mill, which grinds oats, were not at work on Monday and ⟦could not be reached by phone⟧.',
  ],
  ['Mr Orrin', 'declined', '⟦Mr Orrin refused to speak to reporters⟧.'],
  ['The guild', 'declined', '⟦The guild has refused to talk about the levy⟧.'],
  ['Brindle Mills', 'declined', '⟦Brindle Mills declined to comment⟧.'],
  [
    'A spokeswoman for the ministry',
    'declined',
    '⟦A spokeswoman for the ministry declined to comment on the inquiry⟧, which began in May.',
  ],
  ['The bank', 'declined', '⟦The bank had no comment⟧.'],
  ['The museum', 'declined', '⟦The museum would not say how many paintings were damaged⟧.'],
  ['Mr Okoro', 'declined', '⟦Mr Okoro refused to discuss the contract⟧.'],
  ['His lawyers', 'declined', '⟦His lawyers declined requests for an interview⟧.'],
  ['The regulator', 'declined', '⟦The regulator has not commented on the leak⟧.'],
  ['The palace', 'declined', '⟦The palace neither confirmed nor denied the visit⟧.'],
  ['Lena Farrow', 'declined', 'Lena Farrow, the chief executive, ⟦declined to elaborate⟧.'],
  ['the owners', 'no-response', 'The tenants wrote twice, but ⟦the owners did not respond to requests for comment⟧.'],
  ['The port authority', 'no-response', "⟦The port authority didn't immediately return a call seeking comment⟧."],
  ['Mr Adeyemi', 'no-response', '⟦Mr Adeyemi could not immediately be reached for comment on Sunday⟧.'],
  ['Neither company', 'no-response', '⟦Neither company was immediately available for comment⟧.'],
  ['The council', 'no-response', '⟦The council has been approached for comment⟧.'],
  ['the quarry', 'no-response', '⟦Calls to the quarry went unanswered⟧.'],
  ['the shipping line', 'no-response', '⟦Emails sent to the shipping line were not returned⟧.'],
  ['the rebels', 'no-response', '⟦There was no immediate comment from the rebels⟧.'],
  ['The airline', 'no-response', '⟦The airline has yet to respond to questions about the delay⟧.'],
  ['The federation', 'no-response', 'Its president resigned. ⟦The federation did not reply⟧.'],
  ['Both clubs', 'declined', '⟦Both clubs declined to say what they had paid⟧.'],
  ['The maker', 'declined', 'An audit had found nothing, it said. ⟦The maker would not release the audit⟧.'],
  ['Mr Okoro’s lawyer', 'declined', '⟦Mr Okoro’s lawyer turned down an interview request⟧.'],
  ['Lena Farrow', 'declined', '⟦Lena Farrow sidestepped a question about the sale⟧.'],
  ['Her family', 'declined', 'Her family asked for peace and ⟦would say nothing further⟧.'],
  ['The commission', 'declined', '⟦The commission had nothing to say beyond a line on its website⟧.'],
  ['The bureau', 'declined', '⟦The bureau said it did not discuss leaks⟧.'],
  ['Ida Roe', 'declined', 'Ida Roe, who runs the mill, criticised the union and ⟦declined to comment⟧.'],
  ['the driver', 'no-response', '⟦A call to a number listed for the driver went to voicemail⟧.'],
  ['The spa', 'declined', '⟦The spa did not make anyone available for interview⟧.'],
  ['The managing director', 'no-response', '⟦The managing director did not pick up when called⟧.'],
  ['the owner', 'no-response', '⟦Efforts to reach the owner by phone were unsuccessful⟧.'],
  [
    'Ada Roe',
    'no-response',
    '⟦Attempts to reach Ada Roe, the former treasurer whose name stands on the deed of the sale of the mill, were unsuccessful⟧.',
  ],
  ['A spokesman for the port', 'declined', '⟦A spokesman for the port would go no further⟧.'],
  ['The palace', 'declined', '⟦The palace preferred to say nothing⟧.'],
  ['The club', 'declined', '⟦The club said it had nothing further to add⟧.'],
  ['The bank', 'declined', '⟦The bank says it never comments on its clients⟧.'],
  ['The governor', 'declined', '⟦The governor brushed past reporters without answering questions⟧.'],
  ['Mr Doss', 'declined', '⟦Mr Doss left the chamber without speaking to reporters⟧.'],
  ['The premier', 'no-response', '⟦The premier ignored shouted questions about the ferry⟧.'],
  ['The operator', 'declined', '⟦The operator has so far remained silent on the leak⟧.'],
  ['The firm', 'no-response', '⟦The firm had not responded by the time of going to press⟧.'],
  ['the ministry', 'no-response', 'By Friday evening ⟦the ministry had not responded⟧.'],
  ['the council', 'no-response', '⟦The Courier has contacted the council for a response⟧.'],
  ['Mr Prell', 'no-response', '⟦The Courier has asked Mr Prell for comment⟧.'],
  ['The judge', 'no-response', '⟦The judge was not immediately reachable⟧.'],
  ['The firm', 'no-response', '⟦The firm is yet to respond to our questions⟧.'],
  ['Her press officer', 'no-response', '⟦Her press officer did not answer three e-mails⟧.'],
  ['The trainer', 'declined', '⟦The trainer put the phone down on a reporter⟧.'],
  ['Mr Roe', 'declined', 'Mr Roe came to the door and ⟦said that he did not talk to magazines⟧.'],
  ['it', 'declined', 'The clinic said that ⟦it would not discuss patients⟧.'],
  ['Mr Roe', 'declined', '⟦Mr Roe said he had nothing to say that was not in the papers⟧.'],
  ['the coastguard', 'no-response', 'We have asked the coastguard about this and ⟦are awaiting a reply⟧.'],
  [
    'The board',
    'declined',
    'The board, which had called the home “good”, ⟦said it would be inappropriate to comment⟧.',
  ],
  ['Quay Power', 'declined', '⟦Quay Power said it had nothing to add to previous statements⟧.'],
  ['the ministry', 'no-response', 'By late Friday ⟦the ministry had not responded⟧.'],
  ['She', 'declined', '⟦She would not be making any statement⟧, her brother said.'],
  ['Mr Tovey', 'declined', '⟦Mr Tovey said he was not in a position to comment on the strike⟧.'],
  ['The premier', 'no-response', '⟦The premier ignored reporters’ questions as he left⟧.'],
  ['the rebels', 'no-response', '⟦It was not immediately possible to reach the rebels for comment⟧.'],
  ['he', 'declined', '“We talk every week,” he said, ⟦declining to comment further⟧.'],
  ['Tarn officials', 'no-response', '⟦Tarn officials were in talks on Thursday and unavailable for comment⟧.'],
  [
    'the defence ministry',
    'no-response',
    '⟦There was no immediate comment from the defence ministry⟧ and a local official denied the claim.',
  ],
])('%s: %s', (source, kind, marked) => {
  const text = plain(marked);
  const refusals = refusalsIn(text);
  const shown = show(
    text,
    refusals.map((refusal) => refusal.span),
  );
  expect(shown).toBe(marked);
  expect(refusals.map((refusal) => [refusal.source && text.slice(...refusal.source), refusal.kind])).toEqual([
    [source, kind],
  ]);
});

test.each([
  ['Neither Mr Roe nor Ms Orlo responded to requests for comment.', ['Roe', 'Orlo']],
  ['The White Tower and the Admiralty did not respond to a request for comment.', ['White Tower', 'Admiralty']],
  ['Ms Orlo said she would do whatever the council decided but would not discuss layoffs.', ['Orlo']],
  ['Mr Roe and the mill declined to comment.', ['Roe', 'mill']],
  ['The Federal Bureau of Grain and NSA did not respond to requests for comment.', ['Federal Bureau of Grain', 'NSA']],
  ['The mill declined to make a manager available.', ['mill']],
  ['Ms Orlo declined to give a price.', ['Orlo']],
  ['A lawyer representing Ms Roe declined to comment.', ['A lawyer representing Ms Roe']],
  ['Several delegates supporting Mr Orr did not return calls.', ['Several delegates supporting Mr Orr']],
  ['The mill’s acting Director Dan Orr declined to comment.', ['Dan Orr']],
  ['The mill has not written about Ms Roe and its owner declined to comment.', ['its owner']],
  ['It rained, and gardaí were called. Gardaí declined to say if he had a dog.', ['Gardaí']],
  ['Neither Mr Roe nor his lawyer returned messages.', ['Roe', 'his lawyer']],
  ['The mill and Paula Orlo declined to comment.', ['mill', 'Paula Orlo']],
  ['The Ministry of Health and Welfare did not respond to a request for comment.', ['Ministry of Health and Welfare']],
])('each of those who do not answer together: %s', (text, names) => {
  const { speakers } = analyze(articleOfText(text));
  expect(speakers.flatMap(({ name, response }) => (response ? [name] : []))).toEqual(names);
});

test('a refusal ends where another begins', () => {
  const text =
    'The ministry declined to comment on the fire and the Federal Bureau of Grain and Seed did not reply to questions.';
  expect(text.slice(...refusalsIn(text)[0]!.span)).toBe('The ministry declined to comment on the fire');
});

test('two who refuse in one sentence are two refusals', () => {
  const text = 'The embassy did not respond to a request for comment, and its landlord declined to comment.';
  expect(refusalsIn(text).map(({ source }) => source && text.slice(...source))).toEqual([
    'The embassy',
    'its landlord',
  ]);
});

test.each([
  'She declined the invitation to the palace.',
  'None of those who commented had seen the film.',
  'The mayor wrote to the board but received no response.',
  'She was unable to discuss it with her son.',
  'It is a truce, though neither camp would say so.',
  'The judge declined a request for bail.',
  'She declined a request from the council to move the hearing.',
  'Sales declined to their lowest level in a decade.',
  'The striker declined to run for a lost ball.',
  'The prisoners refused to leave their cells.',
  'No deal could be reached before the deadline.',
  'An agreement could not be reached on fishing quotas.',
  'The village could not be reached by road after the landslide.',
  'Half of the patients did not respond to treatment.',
  '“I declined to comment because my lawyer told me to,” she said.',
  'We will not comment on rumours about our readers.',
  'The climbers could not be located before dark.',
  'The law does not answer every question.',
  'The team had no answer to her serve.',
  'The governor commented on the verdict within minutes.',
  'The firm responded to a request for comment on Monday.',
  'Requests to the library rose by a third.',
  'The talks would go no further than Sunday.',
  'The runner brushed past the leader on the last bend.',
  'He ignored the signal and drove on.',
  'The guns have remained silent since Monday.',
  'The court asked the council for a response within ten days.',
  'She preferred to say nothing was lost.',
  'The island is not reachable by road.',
  'The wound did not respond by the third day of treatment.',
  'He left the stage without speaking a line.',
  'Nobody refused to pay the toll.',
  'The man refused to talk to negotiators.',
  'The driver refused to speak to police when he was held.',
])('no refusal: %s', (text) => {
  expect(
    show(
      text,
      refusalsIn(text).map((refusal) => refusal.span),
    ),
  ).toBe(text);
});

test.each([
  ['the army', 'They had sunk a boat, something the army denies.'],
  ['the rower', 'The claim was later denied by the rower.'],
  ['Mr Hale', 'Mr Hale was accused of theft by two cooks, charges he denies.'],
  ['The 30-year-old', 'The 30-year-old denied murder.'],
  ['the port', 'The union says boys were hired, which the port denies.'],
  ['The ministry', 'The ministry rejected a Hill Watch report that said 40 huts were burned.'],
  ['The governor', 'The governor dismissed a study which found that 40 wells were dry.'],
  ['The ministry', 'The ministry rejected findings of Norvian observers that there were errors.'],
  ['The embassy', 'The embassy said there was no truth in the reports.'],
  ['The embassy', 'The embassy said it “categorically denies” the claims.'],
  ['The minister', 'The minister denies bribery allegations in the sale of the park.'],
  ['Karl Hale', 'Karl Hale, 33, of Mill Lane in Orlo, denies arson and fraud.'],
  ['The council', 'The levy would cost a million, he said. The council has denied that.'],
  ['the airline', 'Critics accuse the airline of cutting corners, a charge it has repeatedly rejected.'],
  ['Petr Hale', 'Petr Hale has pleaded not guilty to nine counts of fraud.'],
  ['The owner', 'The owner strongly denied any wrongdoing.'],
  ['Valley Gas', 'Posts say that a second dam has failed. Valley Gas says it is untrue.'],
  ['the defence ministry', 'Rumours that a patrol boat rammed the ferry are false, the defence ministry said.'],
  ['The defence ministry', 'The defence ministry flatly rejected that account.'],
  ['Ida Roe', 'Ida Roe has always maintained her innocence.'],
  ['the Harbour Front', 'The army said it held the quay, a claim the Harbour Front dismissed as a fairy tale.'],
  ['The waterworks', 'The waterworks rejected any link to the fever.'],
  ['Petr Hale', 'Petr Hale dismissed speculation that the mill would close.'],
  ['Tallis Freight', 'Tallis Freight has denied that talks took place.'],
  ['The clerk', 'The clerk has denied that the vote was rigged.'],
  ['The guild', 'The guild dismissed reports of the theft as lies.'],
  ['Mr Orrin', 'The file made sensational claims, denounced as “pure fiction” by Mr Orrin.'],
  ['Ola Brandt', 'Ola Brandt took to the radio on Monday to deny the rumours.'],
  ['Colonel Vann', 'Colonel Vann told the Tide that reports the dam had burst were incorrect.'],
  ['the singer', 'Her agent said the singer “categorically and vehemently denies it all”.'],
  ['Her agent', 'Her agent called the Brackwater allegation “an absurd, wholly false story”.'],
  ['Mr Hale', 'Mr Hale, of Quay Road, Oster, also denies stealing the lamp.'],
  ['She', 'She blamed the harbour board and rejected the allegations.'],
  ['The harbour board', 'The harbour board rejected that.'],
  ['Ida Roe', 'Ida Roe denies three counts of theft.'],
  ['Mr Hale', 'Mr Hale also denies a charge of neglect.'],
  ['Petr Hale', 'Petr Hale rejected as “a wicked lie” a claim that he had lent out the ship.'],
  ['The owner', 'The owner dismissed as “pure fiction” a report that he would sell.'],
  ['Mr Hale', 'Mr Hale disputed that he had misled anyone.'],
  ['The club', 'The club called the suggestion that it had bought votes “false and offensive”.'],
  ['The bank', 'The bank described the allegations as baseless.'],
])('%s denies it: %s', (source, text) => {
  const denials = findDenials(prepare(articleOfText(text)));
  expect(denials.map((denial) => denial.source && text.slice(...denial.source))).toEqual([source]);
});

test.each([
  'The court denied the clinic a permit.',
  'Experts said the claims were untrue.',
  'Families of the dead men said they were innocent.',
  'A judge said the allegations were unfounded.',
  'The chief said an inquiry revealed that the claims were false.',
  'He was “wrongly denied” a visa.',
  'Shepherds say official claims that the lamb was stolen are absurd.',
  'The board rejected a report that recommended shutting the school.',
  'The insurer denied the flood claims.',
  'The judge denied the bias claims.',
  'The bank denied her a loan.',
  'The court denied bail in the mill fire case.',
  'Campaigners dispute the arithmetic.',
  'The council rejected the budget.',
  'The minister dismissed the group’s figures.',
  'Nobody denies that the bridge is old.',
  'The judge dismissed the allegations as too vague to try.',
  'The council denied that request.',
  'Ida Roe dismissed criticism of her hat.',
  'The club denied the visitors the chance of a draw.',
  'The reports are false, and everybody knows it.',
  'The council rejected that plan.',
  'The committee rejected as too dear a report that took a year to write.',
  'Campaigners disputed that sum.',
  'The critic called the report “a false dawn for the arts”.',
])('no denial: %s', (text) => {
  expect(findDenials(prepare(articleOfText(text)))).toEqual([]);
});

test.each([
  [
    'Carl Hale, 46, and Anna Roe, 39, are accused of theft at the mill, where Ida Voss works. Both deny the charge.',
    ['Carl Hale', 'Anna Roe'],
  ],
  ['Carl Hale and Anna Roe appeared in court on Monday. Both men deny conspiracy to steal.', ['Carl Hale', 'Anna Roe']],
  ['In an interview, Carl Hale would not discuss the memo but disputed that he had lied.', ['Carl Hale']],
  ['Carl Hale and Anna Roe are accused of theft. They deny the charges.', ['Carl Hale', 'Anna Roe']],
  ['The Tide, which prints no accounts, denied the report.', ['Tide']],
  ['Carl Hale said Ann Roe was bribed, a claim the Hale Rowing Board (HRB) flatly denied.', ['Hale Rowing Board']],
  ['The board of Emil Voss has accused Carl Hale of theft -- a charge he has denied.', ['Carl Hale']],
  ['Carl Hale was accused of theft by a clerk. Hale disputes the allegations.', ['Carl Hale']],
  ['Former Tribune of the North editor Ada Quill has denied the charges against her.', ['Ada Quill']],
  ['The warden, Ann Roe, is charged with theft. Roe insisted she was innocent.', ['Ann Roe']],
  [
    'A man on trial for the theft of a watch from a 70-year-old widow denied a claim that he wore it.',
    ['A man on trial for the theft of a watch from a 70-year-old widow'],
  ],
])('who denies it in the whole analysis: %s', (text, names) => {
  const { speakers } = analyze(articleOfText(text));
  expect(speakers.filter(({ response }) => response === 'denied').map(({ name }) => name)).toEqual(names);
});

test.each([
  'Carl Hale, Anna Roe and Ida Voss are accused of theft. Both deny the charge.',
  'The mill and the port were fined. Both deny the charge.',
])('two of whom nobody knows who they are: %s', (text) => {
  const { speakers } = analyze(articleOfText(text));
  expect(speakers.filter(({ kind, response }) => kind === 'person' && response === 'denied')).toEqual([]);
});
