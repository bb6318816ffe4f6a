/** Attributions in the words of every day's news, and what only looks like one. All sentences are invented. */
import { describe, expect, test } from 'vitest';
import { bare, draw, drawn, find } from '../helpers/draw-statements.ts';

describe('what was said, and by whom', () => {
  test.each([
    ['a name with an initial and no comma', 'The man’s lawyer, ‹Tessa A. Brimley› said ⟦he would pay⟧.'],
    ['who posts it somewhere', '‹Orla Finch› posted on Chirper accusing ⟦the label of holding back her songs⟧.'],
    ['a day before a number', '‹Police› said Monday ⟦12 people had drowned⟧.'],
    ['a day with its date', '‹Police› said on May 12 ⟦people had drowned⟧.'],
    ['a claim of some day', '‹Carl Voss’s› assertion Monday that ⟦more boats are needed⟧ drew scorn.'],
    [
      'a claim of some week, and what came of it',
      '‹The reeve’s› claim last week that ⟦the dam was safe⟧ was met with laughter.',
    ],
    ['a claim with a clause in it', '‹His› claim that ⟦she said he left⟧ was false.'],
    ['a statement that describes', '‹Voss and Roe› issued a statement describing ⟦their talk as a “good step.”⟧'],
    ['a suit of some year', '‹Ida Snede› filed suit in 2013 alleging that ⟦Voss had cheated 500 people⟧.'],
    ['a memo that explains', '‹She› sent a memo to the Tide in April explaining ⟦her plan⟧.'],
    ['whom it is asked, and where', '‹Chaff› asked the attorney in Orlo ⟦whether Voss lied⟧.'],
    ['what is pointed out first', 'As ‹Menard› pointed out, ⟦few rulings have such force⟧.'],
    [
      'a deed and its occasion',
      '‹Ida Field› accused ⟦the camp chief of grabbing her at a rally in May when she spoke⟧.',
    ],
    [
      'words on both sides without their comma',
      '⟦“We will build a pier,”⟧ ‹Voss› said ⟦“Roe and even Orr built piers, so we can do it too.”⟧',
    ],
    ['what it did', '⟦A bomb went off in Orlo on Friday⟧, ‹police› said, ⟦killing three people⟧.'],
    ['what else he did', '⟦Sales were great⟧, ‹he› said, wiping his face.'],
    ['a programme', '⟦“Of course he is,”⟧ ‹Voss› told “Fen and Friends,” and smiled.'],
    ['a thing and what it is', '⟦What we need⟧, said ‹Voss›, ⟦is a plan⟧.'],
    ['a subject and its verb', '⟦Part of the trouble with wells⟧, said ‹Baum›, ⟦is the ground itself⟧.'],
    [
      'behind a short state',
      '⟦“Her role in it was bad,”⟧ ‹Voss› said in Orlo, N.Y. ⟦“She and her office sold the pier.”⟧',
    ],
    [
      'quoted on both sides',
      '⟦“If there had not been that step” by the port⟧, ‹Voss› said, ⟦“we would be facing worse now.”⟧',
    ],
    ['what is referenced', '‹Voss› has often referenced ⟦her years at sea⟧.'],
    [
      'a charge behind a clause',
      '‹The letter› accuses ⟦Voss, whose charm has been key to her rise, of being a fraud⟧.',
    ],
    ['a call of some day', '‹Carl Roe› called Wednesday for ⟦the reeve to resign⟧.'],
    ['a letter that asks', '‹Roe› wrote a letter to Voss asking that ⟦all the money go to the school⟧.'],
    ['a statement of some day', '‹The guild› released a statement Sunday questioning ⟦whether his sums were right⟧.'],
    ['what is stated', '‹Harbour Director James Comery› stated ⟦Voss and her team were careless with the maps⟧.'],
    ['a nickname', '‹Carl Lazar›, the thief known as “Gull,” stated that ⟦he had been in the house⟧.'],
    [
      'a charge behind who makes it',
      '⟦He⟧ was accused by ‹a reporter›, who worked for Voss, ⟦of grabbing her after a talk⟧.',
    ],
    [
      'a clause that goes on in quotation marks',
      '⟦If the boats moved north⟧, ‹Cohn› wrote, ⟦“the claim may be weak.”⟧',
    ],
    ['a clause that only leads to a quotation', 'When the dam broke, ‹Cohn› said, ⟦“We ran.”⟧'],
    ['what happened, in -ing', '⟦Flooding in Orlo has killed 12 people⟧, ‹local officials› said on Sunday.'],
    ['what happened, in -ing, at once', '⟦Shelling has killed 12 people⟧, ‹the army› said late on Sunday.'],
    ['a deed in -ing that leads in', 'Speaking in Orlo, ‹she› said on Sunday that ⟦40 bakers came⟧.'],
    ['a time before a quotation', 'In May, ‹Cohn› wrote, ⟦“the claim may be weak.”⟧'],
    ['what is pointed out between', '⟦The last part⟧, as ‹Krug› points out, ⟦is that it has always been odd⟧.'],
    ['a number behind a tag', '⟦Overall⟧, ‹she› said, ⟦a number of boats are lost to the sea⟧.'],
    ['what is vowed not to be done', '‹Grahame› has publicly vowed ⟦not to buy the boats⟧.'],
    ['what is stated last', '⟦There is concern about the boats⟧, ‹the mayor’s old friend Carl Stone› stated.'],
    ['what somebody did stating', '‹Orr› smiled last Thursday, stating ⟦local boards are in charge of the vote⟧.'],
    [
      'what is stated, and what is cited',
      '‹He› also stated ⟦the use of good mentors in the guild⟧, citing his own time in it.',
    ],
    [
      'who is close to something',
      '⟦The first of their moves⟧, according to ‹an angler close to the reeve›, ⟦is to turn it into a joke⟧.',
    ],
    ['more behind a dash', '‹Roe› said ⟦it would be its lowest — and well below what was agreed⟧.'],
    ['a part behind a dash', '‹Aides› said ⟦the plan will come out soon – including what it costs⟧.'],
    ['another turn behind a dash', '‹Roe› said ⟦the price was fair⟧ — but the mayor laughed.'],
    ['a call behind a clause', '‹Orlo›, who has seen the boats, reiterated ⟦his call for calm⟧.'],
    ['who is quoted, and what he is', 'The Tide quoted ‹Wassim Bohl›, an Orlo native, as saying that ⟦he had a gun⟧.'],
    [
      'a charge against one of several',
      '‹The letter› accuses ⟦one of the writers, Susanne Rust, of ignoring the facts⟧.',
    ],
    ['a paper that has reported it', 'However, as ‹the Tide› has reported, ⟦cases that led to charges were few⟧.'],
    ['who kept asking', '‹Ron Jansen› kept asking ⟦her why the port was shut⟧.'],
    ['a stated aim', 'Their stated aim is to win, and Orr’s stated plans are few.'],
    ['a clause behind a time', '⟦By nightfall 47 people were in custody⟧, ‹the police› said on their website.'],
    ['what is believed by nobody', 'It is believed ⟦the boat was old⟧.'],
    ['what nobody alleged', 'It has been alleged ⟦the mill was empty⟧.'],
    ['who is cited with "per"', '⟦The mill will close in May⟧, per ‹the Belvane Times›.'],
    ['what was said since', '‹Mr Vale› has since said that ⟦he was asleep⟧.'],
    ['a paper called after a day', '‹Ms Orlo› told USA Today that ⟦the boat was hers⟧.'],
    [
      'a clause behind a date',
      'According to ‹a study published by the college on Friday›, July 20, 2018, ⟦the lake is dry⟧.',
    ],
    ['a clause behind whose copy it is', 'According to ‹the memo›, first seen by the Tide, ⟦guards slept⟧.'],
    ['a clause behind a day', '⟦By Sunday evening 47 people had been arrested⟧, ‹police› said in a statement.'],
    ['another cue behind', '⟦Several were minors⟧, ‹Ms Voss› said, and ‹she› accused ⟦the guards of beating them⟧.'],
    ['another speaker behind', '⟦The dam was old⟧, ‹Voss› said, and ‹the mayor› promised ⟦a new one⟧.'],
    ['a part of one’s own behind', '⟦The dam was old⟧, ‹Voss› said, ⟦and nobody had checked it for years⟧.'],
    ['an old survey', '‹A national survey› two years ago found that ⟦fewer than half slept well⟧.'],
    ['a memo', '‹The memo› lays out ⟦three rounds of layoffs⟧.'],
    ['a report', '‹The report› sets out ⟦four reasons for the delay⟧.'],
    ['what was flagged', '‹Auditors› flagged ⟦23 transfers⟧.'],
    ['what a record found', '‹The audit› identified ⟦14 faults⟧.'],
    [
      'a second clause with an aside',
      'The board opened its inquiry into the price of bread in May after ‹the millers’ guild›, a trade body, complained that ⟦bills were paid late⟧.',
    ],
    ['what is called wrong', '‹Shipowners› call ⟦that figure wildly inflated⟧.'],
    ['words beside a charge that is denied', '‹The mayor› spoke of ⟦“a £2m hole”⟧, a charge denied by Ida Roe.'],
    [
      'the main clause behind who says so',
      'Two men ‹who› said ⟦they saw it from a shop⟧ told the Tide that ⟦it was late⟧.',
    ],
    ['a demand on a day', '‹Villagers› demanded on Monday ⟦a full list of the missing⟧.'],
    ['a finding past an inserted ground', '‹The report› indicated, based on the tape, that ⟦one guard was asleep⟧.'],
    ['a paper that reports', '⟦Floods have shut the school⟧, ‹the Elmbrook Gazette newspaper› reports.'],
    ['who is cited', 'Local media cited ‹Mayor Ilse Brand› as estimating ⟦the crowd at 40⟧.'],
    [
      'a headline with its source at the end',
      '⟦Three thousand march against dam in Tarrow⟧: ‹organisers›\nIt rained in the valley.',
    ],
    ['accusations that are added to', 'The charge adds to accusations that ⟦guards beat them⟧.'],
    ['a turnout that is claimed', '‹The loyalists› claimed ⟦a turnout of 85,000⟧.'],
    ['an answer when asked', '‹Ana Tovic› replied sharply when asked if he would sue: ⟦“You will have to wait.”⟧'],
    ['what some say of a man', 'Guards shot a man whom ‹officers› say ⟦came at them with a rake⟧.'],
    [
      'a toll beside a confirmation',
      '‹The army› confirmed ⟦it was a second blast⟧ but gave ⟦a lower death toll of 14⟧.',
    ],
    [
      'part of what is said before the main clause',
      'Saying that ⟦mud was thrown at his van, including the rear window⟧, ‹the driver› lamented that ⟦nobody helped⟧.',
    ],
    ['a headline that claims', '⟦Trout will vanish within a decade⟧, ‹anglers› claim\nIt rained.'],
    ['a label that is somebody', '‹Brandt›: ⟦The dam is safe⟧\nIda Brandt left on Monday.'],
    ['what was claimed, and then the main verb', 'A woman ‹who› claimed ⟦she was pushed at a stop⟧ has lost her case.'],
    ['a theft that is confirmed', '⟦The theft⟧ was confirmed by ‹Bram Pell›.'],
    ['a headline without a verb', '⟦No question of quitting⟧, says ‹minister›\nIt rained.'],
    ['a main verb behind what is dubbed', '‹He› left, dubbing ⟦it “untrue”⟧ and saw a plot in it.'],
    ['a report of a report', '⟦The roads are shut⟧, ‹NVA› reports citing a press release.'],
    ['an agency in brackets at the head', '(Harbour Wire) - ⟦Veltra is closing a mill⟧, ‹the company› said.'],
    ['one who sues', '‹The grain board› sued Larkway, accusing ⟦the mill of hiding rivals⟧.'],
    ['who accused them, behind "by"', '⟦The mayor⟧ was accused by ‹Ida Roe› ⟦of wasting the grant⟧.'],
    ['a source with no comma behind it', 'According to ‹Ida Roe› ⟦the van was never found⟧.'],
    ['police with no comma behind them', 'According to ‹police› ⟦the van was never found⟧.'],
    ['those to whom somebody appeals', '‹Unions in Orrin› appealed to ⟦ministers to act⟧.'],
    [
      'a firm that describes the source, at the end',
      '⟦Some 900 ferries were held in port⟧, according to ‹ShipWatch›, a tracking firm in Leith.',
    ],
    ['what is still forecast', '‹Corwell Bank› is forecasting ⟦a 2.1% rise in rents⟧.'],
  ])('%s', drawn);
});

/** Statements as `speaker's words: what was said`, since one may lie in the other. */
const layers = (text: string) =>
  find(text).map(({ source, content }) => [
    source && text.slice(...source),
    content.map((span) => text.slice(...span)).join(' … '),
  ]);

describe('what is said within what another says counts on both levels', () => {
  test.each([
    [
      'a finding',
      'Lena Brack said investigators found that the gate had moved.',
      [
        ['Lena Brack', 'investigators found that the gate had moved'],
        ['investigators', 'the gate had moved'],
      ],
    ],
    [
      'a report',
      'Ms Brack said a surgeon’s report suggested the fall was sudden.',
      [
        ['Ms Brack', 'a surgeon’s report suggested the fall was sudden'],
        ['a surgeon’s report', 'the fall was sudden'],
      ],
    ],
    [
      'an accusation in a relative clause',
      'Ida Roe said she was stopped by a guard who accused her son of theft.',
      [
        ['Ida Roe', 'she was stopped by a guard who accused her son of theft'],
        ['who', 'her son of theft'],
      ],
    ],
    [
      'the words of a firm, passed on',
      'The firm said that bank data was safe, Radio Elm reported.',
      [
        ['Radio Elm', 'The firm said that bank data was safe'],
        ['The firm', 'bank data was safe'],
      ],
    ],
    [
      'who speaks within does not go on',
      'Lena Brack said investigators found that the gate had moved and added that she was glad.',
      [
        ['Lena Brack', 'investigators found that the gate had moved'],
        ['investigators', 'the gate had moved'],
        ['Lena Brack', 'she was glad'],
      ],
    ],
    [
      'two tags',
      'The man was held, a guard said, according to Norinfo.',
      [
        ['Norinfo', 'The man was held, a guard said'],
        ['a guard', 'The man was held'],
      ],
    ],
    ['a pronoun', 'Ida Roe said that she said the dam was safe.', [['Ida Roe', 'she said the dam was safe']]],
    [
      'in quotation marks',
      '“Voss said the dam was safe,” Ida Roe said.',
      [['Ida Roe', '“Voss said the dam was safe,”']],
    ],
  ])('%s', (_name, text, expected) => {
    expect(layers(text).sort()).toEqual([...expected].sort());
  });
});

describe('nobody says it', () => {
  test.each([
    ['a pronoun alone', 'The army rejected that.'],
    ['what is seldom discussed', 'The club, which rarely discusses its players, was silent.'],
    ['the title of a story on a storm', 'Cyclone Ida: Boats sink as wind grows\nIt rained.'],
    ['a journey', 'The climbers set out on a long walk.'],
    ['a card', 'She came with the right calling card: She fiercely protected the geese.'],
    ['what an inquiry will find', 'An inquiry will determine why the joint came loose.'],
    ['a judge who denies a motion', 'The judge denied the request and barred the witness from speaking.'],
    [
      'how somebody asks to be called',
      'The farmer, who asked to be identified as Bram, left. She asked not to be named.',
    ],
    ['a strike that spreads', 'As the mining strike threatened to spread, the guards closed the road.'],
    ['a deed that raises fears', 'The shelling raised fears that the town is close to collapse.'],
    ['a label that is a place', 'Tarrow: At least two die as roof falls\nA roof fell in Tarrow on Monday.'],
    ['a label that nobody bears', 'NBL: Dace to miss the spring\nDace hurt a knee on Monday.'],
    ['an offer that is turned down', 'Workers at the mill rejected the company’s second offer on Friday.'],
    ['those who come when they hear of it', 'Police responded to a report that a man had entered a barn.'],
    ['a call for help', 'Nobody on the boat called for help. Two men called for help.'],
    ['what he did not indicate', 'He did not say how many, nor did he indicate when they were freed.'],
    ['a theft of that night', 'A second theft was reported that night in Dorrit.'],
    ['sums that are pledged', 'The sums pledged to playgrounds were small.'],
    ['one who learns it when she comes', 'Anna Ruiz returned to learn that her flat had been sold.'],
    ['a headline on people who are told to', 'Others Told To Explain What They Store\nIt rained.'],
    ['a report of a committee’s', 'According to figures the ministry published the van was found.'],
    ['those to whom nobody says what to do', 'The song appealed to children. He appealed to the court.'],
    ['cases by the year', 'There were 3,248 cases reported worldwide, and 60 deaths reported so far have a cause.'],
    ['the editors’ own note', 'Correction added Nov. 18: The caption gave a wrong name.'],
    ['two late goals', 'Brad Marlow added three assists, and Connor Clay added a goal as the Kites beat the Rooks.'],
    ['charges under two names', 'It rained.\nCarl L. Tay: Two warrants.\nCarl D. Bott: Theft, and a boat.'],
    ['a column', 'It rained hard in the valley.\nColumn: The merger is a bad sign for the valley'],
    ['what a game boasts', 'The game boasts such a high frame rate, and it runs well.'],
    ['a picnic', 'They set out to find the goat.'],
  ])('%s', drawn);
});

test('what only leads to the words is none of them', () => {
  const marked = 'In a statement released by the firm, ‹Voss› said on Monday ⟦the dam was old⟧.';
  expect(draw(bare(marked), find(bare(marked)))).toBe(marked);
});
