import { expect, test } from 'vitest';
import { speakersDrawn } from '../helpers/sources.ts';

const LEAD = 'who a story is about, named in the next paragraph';
const POLICE = 'police and their force';
const OFFICIAL = 'an official, named in the next paragraph';
const TITLE = 'an office before a name';
const SMALL = 'small words inside';
const PLACED = 'a name between commas, and where from';
const SHORT = 'a shorter name';
const SAME = 'one source by two nouns';
const INITIAL = 'a middle initial';
const GENDER = 'whose child somebody is';
const DOES = 'the firm that acts, and what it uses';
const INITIALS = 'initials of a part';
const NO_BODY = 'a word that the sentence begins with, or a number';
const WIDOW = 'brought in without a word of their own';
const EPITHET = 'another word for who was just named';
const TAKEN_UP = 'somebody, named a little later';
const APART = 'a body, and who speaks for it';
const UNION = 'a union, and the firm';
const NOT_LEAD = 'somebody else in the next paragraph';
test.each([
  [LEAD, '⟦A Dene woman⟧ spoke.\n⟦Ella Moran⟧ wrote. ⟦The woman⟧ left.', ['Ella Moran', 'Ella Moran', 'Ella Moran']],
  [
    LEAD,
    '⟦Dene man⟧ spoke\n⟦A Dene man⟧ wrote.\nLater, ⟦Arlo Finch⟧ added nothing.',
    ['Arlo Finch', 'Arlo Finch', 'Arlo Finch'],
  ],
  [NOT_LEAD, '⟦A Dene woman⟧ spoke.\n⟦Carl Stone⟧ wrote.', ['A Dene woman', 'Carl Stone']],
  [NOT_LEAD, '⟦A Dene woman⟧ spoke.\n⟦Mayor Ella Moran⟧ wrote.', ['A Dene woman', 'Ella Moran']],
  [NOT_LEAD, '⟦A Dene woman⟧ spoke.\n⟦Ella Moran⟧, a neighbour, wrote.', ['A Dene woman', 'Ella Moran']],
  [NOT_LEAD, '⟦A Dene woman⟧ spoke.\n⟦Ella Moran⟧ met Ann Roe.', ['A Dene woman', 'Ella Moran']],
  [NOT_LEAD, '⟦A Dene woman⟧ spoke.\n⟦Ella Moran⟧ denied it.', ['A Dene woman', 'Ella Moran']],
  [NOT_LEAD, '⟦A Dene woman⟧ spoke.\n⟦Ella Moran⟧ hit the woman.', ['A Dene woman', 'Ella Moran']],
  [NOT_LEAD, '⟦A source⟧ spoke.\n⟦Ella Moran⟧ wrote.', ['A source', 'Ella Moran']],
  [NOT_LEAD, '⟦A Dene woman⟧ spoke.\nIt rained.\n⟦Ella Moran⟧ wrote.', ['A Dene woman', 'Ella Moran']],
  [
    POLICE,
    '⟦Police⟧ hold a man\n⟦The Dene Police Department⟧ wrote. Then ⟦police⟧ left.',
    ['Dene Police Department', 'Dene Police Department', 'Dene Police Department'],
  ],
  [POLICE, '⟦Police⟧: man held\nThen ⟦police⟧ wrote to Police Cars Ltd.', ['Police', 'Police']],
  [POLICE, '⟦Dene Police⟧ spoke. Kell Police Department wept. Then ⟦police⟧ left.', ['Dene Police', 'police']],
  [POLICE, 'Carl Stone, a former Kell Police officer, wept. Then ⟦police⟧ left.', ['police']],
  [POLICE, 'The Dene Police rose. Then ⟦Norland police⟧ left.', ['Norland police']],
  [
    OFFICIAL,
    '⟦An official with the Dockers’ Union⟧ spoke.\n⟦Harbour official Carl Stone⟧ wrote.',
    ['An official with the Dockers’ Union', 'Carl Stone'],
  ],
  [
    OFFICIAL,
    '⟦An official with the Dockers’ Union⟧ spoke.\nIt rained.\n⟦Union official Carl Stone⟧ wrote.',
    ['An official with the Dockers’ Union', 'Carl Stone'],
  ],
  [TITLE, '⟦State Member for Dene Carl Stone⟧ spoke.', ['Carl Stone']],
  [TITLE, '⟦Councillor Carl Stone⟧ spoke. ⟦Cr Stone⟧ wrote.', ['Carl Stone', 'Carl Stone']],
  [TITLE, '⟦Leader of the Opposition Ann Roe⟧ spoke. ⟦She⟧ wrote.', ['Ann Roe', 'Ann Roe']],
  [TITLE, '⟦Leader of the Opposition R Kerr⟧ spoke. ⟦He⟧ wrote.', ['R Kerr', 'R Kerr']],
  [TITLE, '⟦Member states⟧ spoke.', ['Member states']],
  [TITLE, 'and mayor ⟦Ann Roe⟧ spoke.', ['Ann Roe']],
  [TITLE, '⟦The leader of the Harbour Workers Union⟧ spoke.', ['The leader of the Harbour Workers Union']],
  [SMALL, '⟦The Centres for Cold Care and Cure⟧ spoke.', ['Centres for Cold Care and Cure']],
  [SMALL, '⟦A Norland Rock and Cave Agency official⟧ spoke.', ['A Norland Rock and Cave Agency official']],
  [SMALL, '⟦Karim ole Tanu⟧ spoke. ⟦Tanu⟧ wrote.', ['Karim ole Tanu', 'Karim ole Tanu']],
  [SMALL, 'It met a Norland vet and ⟦Harbour Watch⟧ wrote.', ['Harbour Watch']],
  [PLACED, '⟦The report’s co-chair, Zoltan Kerr of Dene College,⟧ spoke. ⟦He⟧ wrote.', ['Zoltan Kerr', 'Zoltan Kerr']],
  [PLACED, '⟦The book’s main author⟧, Ann Roe of Dene College, spoke.', ['Ann Roe']],
  [SHORT, '⟦The Dene Times⟧ wrote. ⟦The Times⟧ spoke.', ['Dene Times', 'Dene Times']],
  [SHORT, '⟦The Dene Times⟧ wrote. The Kell Times wept. ⟦The Times⟧ spoke.', ['Dene Times', null]],
  [
    SHORT,
    '⟦The Department of Roads⟧ wrote. ⟦The Roads Department⟧ spoke. ⟦The Rivers Department⟧ left.',
    ['Department of Roads', 'Department of Roads', 'Rivers Department'],
  ],
  [SAME, '⟦A Fenwatch poll⟧ spoke.\n⟦The survey⟧ wrote.', ['Fenwatch poll', 'Fenwatch poll']],
  [SAME, '⟦A Fenwatch poll⟧ spoke.\n⟦Another survey⟧ wrote.', ['Fenwatch poll', 'Another survey']],
  [
    SAME,
    '⟦The harbour minister⟧ spoke. ⟦The harbour minister on Wednesday⟧ wrote.',
    ['The harbour minister', 'The harbour minister'],
  ],
  [
    SAME,
    '⟦The Dene Sheriff’s Office⟧ spoke.\n⟦A later release from the sheriff’s office⟧ wrote.',
    ['Dene Sheriff’s Office', 'Dene Sheriff’s Office'],
  ],
  [
    SAME,
    '⟦The Fen Aid statement issued on Tuesday⟧ spoke.\nHere ⟦the release⟧ wrote. Fen Aid is big.',
    ['Fen Aid', 'Fen Aid'],
  ],
  [INITIAL, 'It met the publisher of Owen M. Carrick. ⟦Carrick⟧ wrote.', ['Owen M. Carrick']],
  [
    TITLE,
    '⟦The Norland High Commissioner for Human Rights⟧ spoke.',
    ['The Norland High Commissioner for Human Rights'],
  ],
  [TITLE, '⟦The Commissioner for Home Affairs Ida Orme⟧ spoke.', ['Ida Orme']],
  [
    GENDER,
    'In a film on billionaire Carl Fitch, Prince Edric swam. She asked how Edric, third child of the queen, did.\nEdric swam. “It is fine,” ⟦he⟧ said.',
    ['Edric'],
  ],
  [DOES, 'Orlo builds cars. Orlo has used paint and more Fellskin. ⟦The carmaker⟧ wrote.', ['Orlo']],
  [
    INITIALS,
    '⟦The Centre for Cold Control and Cure⟧ spoke. ⟦The CCC⟧ wrote.',
    ['Centre for Cold Control and Cure', 'Centre for Cold Control and Cure'],
  ],
  [
    INITIALS,
    '⟦The Norwegian Centre for Cold Control and Cure⟧ spoke. ⟦The Norwegian CCC⟧ wrote.',
    ['Norwegian Centre for Cold Control and Cure', 'Norwegian Centre for Cold Control and Cure'],
  ],
  ['a word that only begins the sentence', 'Recent Samsong sets are cheap. Then ⟦Samsong⟧ wrote.', ['Samsong']],
  [
    DOES,
    '⟦The firm that owns it, Tall Mill,⟧ spoke. The US mayor wept. ⟦The company⟧ wrote.',
    ['Tall Mill', 'Tall Mill'],
  ],
  [DOES, 'It built a car with Fellskin Ltd. ⟦The company⟧ wrote.', ['Fellskin Ltd']],
  [SAME, '⟦The Fen Aid leaflet⟧ spoke. ⟦Fen Aid⟧ wrote.', ['Fen Aid leaflet', 'Fen Aid']],
  [NO_BODY, 'Homelessness rose, ⟦the bureau⟧ wrote. Homelessness among men fell.', ['bureau']],
  [NO_BODY, 'Homelessness fell. Homelessness among men rose, ⟦the bureau⟧ wrote.', ['bureau']],
  [NO_BODY, 'Orlo fell. Orlo among others rose, ⟦the bureau⟧ wrote.', ['Orlo']],
  [NO_BODY, 'After-tax profit fell, ⟦the company⟧ wrote.', ['company']],
  [NO_BODY, 'Flight OR442 to Kell was late, ⟦the airline⟧ wrote.', ['airline']],
  [DOES, 'Orlen Grind cut jobs as orders for AI mills fell. ⟦The company⟧ wrote.', ['Orlen Grind']],
  [UNION, '⟦Orlen⟧ spoke. ⟦The cooks’ union⟧ wrote.', ['Orlen', 'cooks’ union']],
  [WIDOW, '⟦Mayor Ann Roe⟧ spoke. Mr Kerr’s widow, Zola, wept. “He was kind,” ⟦she⟧ wrote.', ['Ann Roe', 'Zola']],
  [WIDOW, '⟦Mayor Ann Roe⟧ spoke. Mr Kerr’s widow wept. “He was kind,” ⟦she⟧ wrote.', ['Ann Roe', 'Ann Roe']],
  [WIDOW, '⟦Mayor Ann Roe⟧ spoke. Beach hut owner Sheila Orme wept. ⟦She⟧ wrote.', ['Ann Roe', 'Sheila Orme']],
  [WIDOW, '⟦Mayor Ann Roe⟧ spoke. Mr Kerr’s bid to oust Sheila Orme failed. ⟦She⟧ wrote.', ['Ann Roe', 'Ann Roe']],
  [WIDOW, '⟦Mum Ula Roe⟧ spoke. Dad Zoltan Kerr agreed. ⟦He⟧ wrote.', ['Ula Roe', 'Zoltan Kerr']],
  [WIDOW, 'It came from Ann Roe of Dene College, ⟦who⟧ wrote.', ['Ann Roe']],
  [WIDOW, 'It came from Ann Roe of Dene College, ⟦which⟧ wrote.', ['Dene College']],
  [EPITHET, '⟦A diver, Ula Kerr,⟧ spoke. ⟦The 24-year-old trader⟧ wrote.', ['Ula Kerr', 'Ula Kerr']],
  [EPITHET, '⟦A diver, Ula Kerr,⟧ spoke. ⟦A 24-year-old trader⟧ wrote.', ['Ula Kerr', 'A 24-year-old trader']],
  [EPITHET, '⟦Sen. Carl Stone⟧ spoke. ⟦The Norland Republican⟧ wrote.', ['Carl Stone', 'Carl Stone']],
  [EPITHET, '⟦Sen. Carl Stone⟧ spoke. ⟦A Norland Republican⟧ wrote.', ['Carl Stone', 'A Norland Republican']],
  [EPITHET, '⟦Det Insp Ann Roe⟧ spoke. ⟦The detective⟧ wrote.', ['Ann Roe', 'Ann Roe']],
  [EPITHET, '⟦Insp Ann Roe⟧ spoke. ⟦The detective⟧ wrote.', ['Ann Roe', 'The detective']],
  [TAKEN_UP, '⟦A port official⟧ spoke. It rained, wrote ⟦the official, Pemba Kerr⟧.', ['Pemba Kerr', 'Pemba Kerr']],
  [
    TAKEN_UP,
    '⟦A port official⟧ spoke. ⟦A road official⟧ wept. It rained, wrote ⟦the official, Pemba Kerr⟧.',
    ['A port official', 'Pemba Kerr', 'Pemba Kerr'],
  ],
  [
    TAKEN_UP,
    '⟦A port official⟧ spoke. It rained, wrote ⟦another official, Pemba Kerr⟧.',
    ['A port official', 'Pemba Kerr'],
  ],
  [TAKEN_UP, 'It rained\n⟦A nurse⟧ spoke.\n⟦Staff nurse Ula Kerr⟧ wrote.', ['Ula Kerr', 'Ula Kerr']],
  [TAKEN_UP, 'It rained\n⟦A nurse⟧ spoke.\n⟦Staff nurse Ula Kerr⟧ met nurse Ann Roe.', ['A nurse', 'Ula Kerr']],
  [APART, '⟦A spokesperson for the ferry operator, CalSea,⟧ wrote.', ['A spokesperson for the ferry operator']],
  [APART, '⟦The ferry operator, CalSea,⟧ wrote.', ['CalSea']],
  [APART, '⟦Orlen’s auditor, OPNG,⟧ wrote.', ['OPNG']],
  [
    SHORT,
    '⟦Orlena Grind⟧ spoke. ⟦Tide News⟧ wrote that Orlena left. ⟦Orlena⟧ wept.',
    ['Orlena Grind', 'Tide News', 'Orlena Grind'],
  ],
  [SHORT, 'It met Orlena Grind and Orlena Paint. ⟦Orlena⟧ wept.', ['Orlena']],
  [SMALL, '⟦Divers Without Flags⟧ wrote.', ['Divers Without Flags']],
  [SMALL, '⟦Save the Rivers⟧ wrote. The charity ⟦Save the Seas⟧ left.', ['Save the Rivers', 'Save the Seas']],
  [SMALL, '⟦The General Staff⟧ wrote. ⟦General Ann Roe⟧ left.', ['General Staff', 'Ann Roe']],
  [SMALL, '⟦The Court of Arbitration for Chess⟧ wrote.', ['Court of Arbitration for Chess']],
  [SMALL, '⟦Dene and Kell Police⟧ wrote. ⟦The force⟧ left.', ['Dene and Kell Police', 'Dene and Kell Police']],
  [SMALL, '⟦Audit Norway’s report⟧ wrote.', ['Audit Norway']],
  [TITLE, '⟦The Liberal MSP for Dene, Magnus Kerr,⟧ wrote.', ['Magnus Kerr']],
  [TITLE, '⟦Another passenger, Dean Kerr, 38,⟧ wrote. ⟦Dean Orme⟧ left.', ['Dean Kerr', 'Orme']],
  [SMALL, 'It told Cook the ⟦BBC⟧ spoke.', ['BBC']],
  [SMALL, 'It met Roe and ⟦Kell Police chief Ann Orr⟧ spoke.', ['Ann Orr']],
  [
    UNION,
    '⟦Orlen Motors⟧ spoke. ⟦The IG Wend union⟧ wrote. ⟦The company⟧ left.',
    ['Orlen Motors', 'IG Wend union', 'Orlen Motors'],
  ],
])('%s: %s', (_name, marked, names) => {
  expect(speakersDrawn(marked)).toEqual(names);
});
