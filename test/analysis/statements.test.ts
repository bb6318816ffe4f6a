/** Who says what, sentence by sentence: the words said in ⟦…⟧, the source in ‹…›. All sentences are invented. */
import { describe, expect, test } from 'vitest';
import { bare, draw, find } from '../helpers/draw-statements.ts';

describe('words and source in one sentence', () => {
  test.each([
    ['the source before', '‹The mayor› said that ⟦the bridge was closed⟧.'],
    ['the same without "that"', '‹The mayor› said ⟦the bridge was closed⟧.'],
    ['the source after', '⟦The bridge was closed⟧, ‹the mayor› said.'],
    ['the verb before its source', '⟦“We had no warning,”⟧ said ‹Ngozi Okafor›, a nurse.'],
    ['the source in the middle', '⟦“We had no warning,”⟧ ‹she› said. ⟦“None at all.”⟧'],
    ['the cue, the source, the words', 'Said ‹Voss›, who saw it: ⟦“It fell.”⟧'],
    ['an indirect sentence interrupted', '⟦The bridge⟧, ‹she› said, ⟦was never safe⟧.'],
    ['according to, at the end', '⟦The bridge was closed on Friday⟧, according to ‹the harbour office›.'],
    [
      'figures released by somebody',
      '⟦The bridge was closed on Friday⟧, according to ‹figures released by the harbour office›.',
    ],
    ['according to, in front', 'According to ‹the harbour office›, ⟦the bridge was closed on Friday⟧.'],
    ['a time between cue and words', '‹The mayor› said on Tuesday that ⟦the bridge was closed⟧.'],
    ['a rarer verb that blames', '‹She› castigated ⟦the harbour office⟧.'],
    ['a rarer verb and a quotation', '‹They› disavow ⟦the plan⟧.'],
    ['a command is no verb', '‹The northern command› rejected ⟦the plan⟧.'],
    ['an occasion between cue and words', '‹The firm› said in a statement ⟦it would appeal⟧.'],
    ['a person spoken to', '‹She› told reporters ⟦the talks had failed⟧.'],
    [
      'a quotation that goes on before other matters',
      '⟦“The crane is old,”⟧ ‹Voss› said. ⟦“We asked for a new one years ago”⟧ and so on.',
    ],
    [
      'a long quotation that goes on before a clause of the article',
      '⟦“The crane is old,”⟧ ‹Voss› said. ⟦“We asked for a new one years ago,”⟧ which nobody remembers.',
    ],
    [
      'a quotation that completes a sentence without a cue',
      '⟦“The crane is old,”⟧ ‹Voss› said. ⟦By now, “everybody on the quay knows that it is a wreck”⟧.',
    ],
    [
      'a quotation the article does something with',
      '⟦“The crane is old,”⟧ ‹Voss› said. “A Crane for Everybody” was her motto.',
    ],
    ['a concession', 'Asked by Amsel, ‹Voss› accepted that ⟦she could not rule out a crack⟧.'],
    ['what is ruled out', '‹Police› ruled out ⟦arson⟧.'],
    ['a surname like an adverb', '‹Connolly› said ⟦the crane had failed⟧.'],
    ['brackets and a comma after the source', '‹Lena Voss (Harbour Party)›, said that ⟦the crane had failed⟧.'],
    ['a question with its day', 'Asked on Monday whether the crane was safe, ‹Voss› said ⟦it was⟧.'],
    ['a question with its occasion', 'Asked during the hearing why it fell, ‹she› said ⟦nobody knew⟧.'],
    ['somebody named as something', '‹Two clerks› identified ⟦the man as a crane driver⟧.'],
    ['a demand put forward', '‹The union› proposed ⟦to sell the quay⟧.'],
    ['an apposition after the source', '‹Lena Voss›, who runs the harbour, said ⟦the crane had failed⟧.'],
    [
      'an office and its name behind a clause',
      '⟦Barges sank by the dozen, with nine of them lost in a night⟧, ‹the harbour spokesman›, Captain Otis Amsel, has claimed.',
    ],
    [
      'an apposition behind a clause',
      '⟦At least nine barges sank⟧, ‹Lena Voss›, the harbour mistress, told reporters.',
    ],
    ['a quotation inside the words', '‹Voss› said ⟦the crane was “a wreck”⟧.'],
    ['a colon', '‹The sign› read: ⟦“Do not feed the crane.”⟧'],
    ['a colon without a verb of saying', '‹She› had one answer: ⟦“Ask the crane.”⟧'],
    ['a paragraph whose words end with a question', '⟦“Who pays?”⟧ asked ‹Voss›.'],
    ['a tag after an exclamation', '⟦“Never!”⟧ ‹Voss› said.'],
    ['a denial', '‹The firm› denied ⟦any link to the fire⟧.'],
    ['an accusation', '‹The union› accused ⟦the firm of hiding the report⟧.'],
    ['a call', '‹The union› called for ⟦a new inquiry⟧.'],
    ['a name for a thing', '‹The union› called ⟦the offer an insult⟧.'],
    ['went on to say', '‹Voss› went on to say that ⟦the crane was old⟧.'],
    ['as the source says', 'As ‹Voss› noted in May, ⟦the crane was already old⟧.'],
    ['a number put on something', '‹Voss› put ⟦the cost of the crane at no more than 90 crowns⟧.'],
    ['a number in quotation marks', '‹The warden› put ⟦the number of goats at “around 90”⟧.'],
    ['a sum without its currency', '‹The mill› puts ⟦the effect of the drought at 200 million⟧.'],
    ['a count kept by a body', '‹The coroner’s office›, which opened a case, recorded ⟦six deaths⟧.'],
    ['a count of many', '‹The interior ministry› counted ⟦480,000 protesters in all⟧.'],
    [
      'somebody cited before the words',
      '‹The Orlo Courier› reported on Monday, citing two port clerks, that ⟦the quay would be sold⟧.',
    ],
    [
      'a count and the one before',
      '‹The board› says ⟦90 people have drowned this year, compared with 40 in all of last year⟧.',
    ],
    ['a list', '‹The ministry’s website› lists ⟦3,100 wells⟧.'],
    ['a report', '‹The Red Lantern› reports ⟦54 deaths⟧.'],
    ['records', '‹Parish records› show ⟦41 burials⟧.'],
    ['a tally', '‹A tally by the Orlo Echo› found ⟦52 empty flats⟧.'],
    ['at least so many', '‹The clinic› confirmed ⟦at least 12 deaths⟧.'],
    ['about so many', '‹The clinic› acknowledged ⟦about 90 cases of fever⟧.'],
    ['a measure', '‹The survey office› measured ⟦the wave at 6.1 metres⟧.'],
    ['a bare count', '‹Investigators› counted ⟦six⟧.'],
    ['a figure given', '‹The clinic› gave ⟦a lower figure of 16 injured⟧.'],
    ['a noun with its clause', 'Nobody liked ‹his› claim that ⟦the crane was new⟧.'],
    ['a noun with its phrase', 'Nobody heard ‹the harbour union’s› call for ⟦a new inquiry⟧.'],
    ['another of several', 'One list has nine cranes, while ‹another› says ⟦there are twelve⟧.'],
    ['people told by a participle', 'In the poll, ‹those surveyed› say ⟦newer cranes would help⟧.'],
    ['a subject with "whose"', '‹The men› whose huts were crushed say ⟦the crane was old⟧.'],
    ['a participle after the source', '‹Officials›, speaking because they were not heard before, said ⟦it fell⟧.'],
    ['an insertion between dashes', '‹Voss› — after a long pause — told me ⟦she was tired⟧.'],
    ['as the source said, behind the words', '⟦The crane was already old⟧, as ‹Voss› noted.'],
    ['a phrase that leads the words', '‹Voss› says ⟦despite the repairs, she would not go near it⟧.'],
    ['words whose subject stands before', 'It was a crane that ‹engineers› said ⟦was unsafe from the start⟧.'],
    ['a name for what stands before', 'The firm opened what ‹the union› called ⟦“a museum of rust”⟧.'],
    ['who told whom, in the passive', 'Staff were told by ‹the owner› that ⟦the crane was safe⟧.'],
    ['residents with a participle', 'The quay was closed, with ‹residents› saying ⟦they had heard a crash⟧.'],
    ['a participle in front of its subject', 'Insisting that ⟦the crane was safe⟧, ‹Voss› climbed it.'],
    ['a forgotten comma', '⟦“The crane is a wreck and a shame”⟧ ‹Voss› said.'],
  ])('%s', (_name, marked) => {
    expect(draw(bare(marked), find(bare(marked)))).toBe(marked);
  });
});

describe('one source, several cues', () => {
  test.each([
    ['coordinated', '‹Voss› said ⟦the crane was old⟧ and added that ⟦nobody had checked it⟧.'],
    ['a participle', '‹Voss› said ⟦the crane was old⟧, adding that ⟦nobody had checked it⟧.'],
    ['a participle after a quotation', '⟦“It was old,”⟧ ‹Voss› said, adding: ⟦“Nobody checked.”⟧'],
  ])('%s', (_name, marked) => {
    const found = find(bare(marked));
    expect(draw(bare(marked), found)).toBe(marked);
    expect(found.map(({ sharesSourceWith }) => sharesSourceWith)).toEqual([null, 0]);
  });
});

describe('where indirect words end', () => {
  test.each([
    ['at a new subject with its own cue', '‹Voss› said ⟦the crane was old⟧, and ‹Amsel› said ⟦it was not⟧.'],
    ['at the comma of a clause that goes before', 'When ‹Voss› said ⟦the crane was old⟧, everybody laughed.'],
    ['in a relative clause', 'Voss, ‹who› said ⟦the crane was old⟧, left early.'],
    ['before a refusal', '‹Voss› said ⟦the crane was old⟧ but declined to say how old.'],
    ['not at a second that-clause', '‹Voss› said that ⟦the crane was old, and that it had been checked⟧.'],
    ['before a verb of saying in the participle', '‹Voss› paused, saying ⟦it was “a wreck”⟧ and vowing ⟦to return⟧.'],
    ['not inside a quotation', '⟦“It was old. It was checked,”⟧ ‹Voss› said.'],
  ])('%s', (_name, marked) => {
    expect(draw(bare(marked), find(bare(marked)))).toBe(marked);
  });
});

describe('headlines, paragraphs, posts', () => {
  test.each([
    ['a headline that ends with its source', '⟦Crane fell without warning⟧, ‹US› claims'],
    ['a headline with a label', '‹Voss›: ⟦The crane must go⟧'],
    ['a headline with a survey', '‹Survey›: ⟦Most Would Rather Swim⟧'],
    ['a quotation signed after a dash', '⟦“It fell in the night.”⟧ ― ‹Ngozi Okafor›, at the harbour'],
    ['a signature in a paragraph of its own', '⟦“It fell in the night.”⟧\n― ‹Ngozi Okafor› in May'],
    ['a headline in title case', '‹Voss› Says ⟦The Crane Must Go⟧'],
    ['a full stop before the tag of a new sentence', '⟦“Go,”⟧ ‹he› said.\n⟦“Go now.”⟧'],
    ['a quotation open over two paragraphs', '‹Voss› said: ⟦“It fell.⟧\n⟦“It fell again.”⟧'],
    ['a post with its signature', '⟦The crane is down.⟧ — ‹Lena Voss› (@lenavoss) 3 May'],
    [
      'turns of a transcript',
      '‹VOSS›: ⟦It fell. It was old.⟧\n‹AMSEL›: ⟦Who checked it?⟧\n‹VOSS›: ⟦Nobody.⟧\n‹AMSEL›: ⟦I see.⟧',
    ],
  ])('%s', (_name, marked) => {
    expect(draw(bare(marked), find(bare(marked)))).toBe(marked);
  });

  test('a paragraph that is all quotation shares the source before it', () => {
    const found = find('“It fell,” Voss said.\n“We ran.”');
    expect(found.map(({ cue, sharesSourceWith }) => [cue !== null, sharesSourceWith])).toEqual([
      [true, null],
      [false, 0],
    ]);
  });
});

describe('marks of many houses', () => {
  test.each([
    ['single marks', '⟦‘It fell,’⟧ said ‹Voss›. ⟦‘The workers’ hut was under it.’⟧'],
    ['guillemets', '⟦«It fell,»⟧ said ‹Voss›.'],
    ['two apostrophes', "⟦''It fell,''⟧ said ‹Voss›."],
    ['straight marks', '⟦"It fell,"⟧ said ‹Voss›.'],
    ['an opening mark that closes', '⟦“It fell,“⟧ said ‹Voss›.'],
    ['one inside another', '⟦“She shouted ‘run’ and we ran,”⟧ said ‹Voss›.'],
  ])('%s', (_name, marked) => {
    expect(draw(bare(marked), find(bare(marked)))).toBe(marked);
  });
});

describe('what is said by nobody', () => {
  test.each([
    ['who was only recognised', 'Police identified the driver on Friday.'],
    ['a title', 'The choir sang “The Long Way Home” twice.'],
    ['a nickname', 'Dara “the Crane” Voss won the race.'],
    ['a scare quote', 'The “free” tickets cost nine euros.'],
    ['an unclosed mark', 'The sign on the door is “not for'],
    ['a claim to something', 'The storm claimed 14 lives.'],
    ['a thing reported missing', 'The report is on the table.'],
    ['what was not said', 'Voss has not said what caused it.'],
    ['what nobody said', 'Nobody said that the crane was safe.'],
    [
      'what no one of a kind said',
      'No engineer has confirmed that the crane is safe, and no report found that it was.',
    ],
    ['what could not be ruled out', 'Police could not rule out arson.'],
    ['what could be said', 'Nobody could say how it fell.'],
    ['men put in a place', 'Voss put men at 12 gates.'],
    ['what was not confirmed', 'Officials have not confirmed the report.'],
    ['what a paper could not confirm', 'The Courier could not independently confirm either account.'],
    ['wins on record', 'The team recorded 12 wins in a row.'],
    ['rain on record', 'Gauges recorded 40 mm of rain.'],
    ['members on the books', 'The club registered 300 members.'],
    ['shots that are counted', 'The engineer counted nine shots.'],
    ['a place that has cases', 'The province recorded 40 deaths.'],
    ['what a remark refers to', 'The crowd sang, referring to the crane.'],
    ['a dateline of one name', 'Amsel — the older one — left.'],
    ['a topic asked about', 'Asked about the crane, Voss left.'],
    ['goods recalled', 'Voss recalls 4,000 kettles after two fires.'],
    ['a name withheld', 'A porter who asked for anonymity left early.'],
    ['a call by telephone', 'Voss called the harbour office twice.'],
    ['plain telling of events', 'The crane fell on Monday and two sheds were crushed.'],
  ])('%s', (_name, text) => {
    expect(draw(text, find(text))).toBe(text);
  });
});

describe('mode and stance', () => {
  test.each([
    ['“It fell,” Voss said.', 'direct', 'says'],
    ['Voss said it fell.', 'indirect', 'says'],
    ['Voss said it fell “like a tree”.', 'mixed', 'says'],
    ['Voss claimed it fell.', 'indirect', 'claims'],
    ['Voss alleged that it was pushed.', 'indirect', 'alleges'],
    ['Voss denied that it was pushed.', 'indirect', 'denies'],
    ['The agency reported that it fell.', 'indirect', 'reports'],
    ['The agency estimated that it weighed nine tonnes.', 'indirect', 'estimates'],
  ])('%s', (text, mode, stance) => {
    expect(find(text).map((one) => [one.mode, one.stance])).toEqual([[mode, stance]]);
  });

  test('every finding names its rule', () => {
    for (const one of find('“It fell,” Voss said. According to Amsel, it was pushed.'))
      expect(one.rule).toMatch(/^[a-z-]+$/);
  });
});
