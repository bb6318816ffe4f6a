/** Titles, letters and short names beside the name of who speaks. All sentences are invented. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { speakersDrawn } from '../helpers/sources.ts';

/** "name (kind): role", in the order in which they speak. */
const described = (text: string): string[] =>
  analyze(articleOfText(text.replaceAll('\n', '\n\n'))).speakers.map(
    ({ name, kind, role }) => `${name} (${kind}): ${role ?? '-'}`,
  );

describe('what somebody is', () => {
  test.each([
    ['an office before Dr', 'Health Minister Dr. Ida Voss said it leaked.', ['Ida Voss (person): Health Minister']],
    [
      'a small office before Dr',
      'The health minister Dr Ida Voss said it leaked.',
      ['Ida Voss (person): health minister'],
    ],
    ['an office before Prof', 'Dene Governor Prof. Ida Voss said it leaked.', ['Ida Voss (person): Dene Governor']],
    ['a professor', 'Prof. Ida Voss said it leaked.', ['Ida Voss (person): Prof.']],
    ['whose spokesman', 'A spokesman for Mr Voss said it leaked.', ['A spokesman for Mr Voss (unnamed): -']],
    ['one man behind another', 'Voters who like Mr. Stone, Mr. Voss said, were late.', ['Voss (person): -']],
    ['no office before Mr', 'Mr Voss of Dene Road said it leaked.', ['Voss (person): -']],
    [
      'a time before an office',
      'Last week Prime Minister Carl Voss said it leaked.',
      ['Carl Voss (person): Prime Minister'],
    ],
    ['a day before an office', 'On Monday Mayor Ida Voss said it leaked.', ['Ida Voss (person): Mayor']],
    [
      'an office beyond a verb',
      'An aide openly defied the order of the Dene mayor, Ida Voss, to leave. Voss said it leaked.',
      ['Ida Voss (person): Dene mayor'],
    ],
    [
      'an office within another phrase',
      'In a letter to the mayor, Ida Voss, the guild wept. Voss said it leaked.',
      ['Ida Voss (person): mayor'],
    ],
    [
      'whose brother',
      'The brother of the mayor, Carl Voss, said it leaked.',
      ['Carl Voss (person): brother of the mayor'],
    ],
    [
      'who says it in a headline is not whom it names',
      'Weir to be closed by Ida Voss, says harbour minister\nVoss said it leaked.',
      ['harbour minister (unnamed): -', 'Ida Voss (person): -'],
    ],
    ['letters of a seat', 'Frank Voss MP (Green), who chairs it, said it leaked.', ['Frank Voss (person): MP']],
    ['a party’s member', 'A Dene Green MP said it leaked.', ['A Dene Green MP (unnamed): -']],
    ['who leads a party', 'Party supremo Nawaz Voss said it leaked.', ['Nawaz Voss (person): Party supremo']],
    ['a neighbor', 'Neighbor Glenn Voss said it leaked.', ['Glenn Voss (person): Neighbor']],
    ['a first word in capitals', 'A WIDOW whose boat sank said it leaked.', ['A WIDOW (unnamed): -']],
    ['another', 'THE DRIVER of a bus said it leaked.', ['THE DRIVER of a bus (unnamed): -']],
    ['letters in capitals', 'The UN said it leaked.', ['UN (organization): -']],
    ['media of a country', 'According to reports from US media, it leaked.', ['reports from US media (document): -']],
    ['a body of a country', 'A report from US charity Orlen Aid said it leaked.', ['Orlen Aid (organization): -']],
  ])('%s', (_name, text, speakers) => {
    expect(described(text)).toEqual(speakers);
  });
});

describe('one speaker', () => {
  test.each([
    ['Minister Dr', '⟦Health Minister Dr Ida Voss⟧ spoke. ⟦The minister⟧ wrote.', ['Ida Voss', 'Ida Voss']],
    ['Governor Prof', '⟦Dene Governor Prof. Ida Voss⟧ spoke. ⟦The governor of Dene⟧ wrote.', ['Ida Voss', 'Ida Voss']],
    ['a nickname', '⟦William “Bill” Voss⟧ spoke. ⟦Voss⟧ wrote.', ['William “Bill” Voss', 'William “Bill” Voss']],
    [
      'a nickname behind two names',
      '⟦Senator Juan Miguel "Migz" Voss⟧ spoke. ⟦Voss⟧ wrote.',
      ['Juan Miguel "Migz" Voss', 'Juan Miguel "Migz" Voss'],
    ],
    [
      'letters of a seat',
      '⟦Frank Voss MP⟧ spoke. ⟦Mr Voss⟧ wrote. ⟦The MP⟧ left.',
      ['Frank Voss', 'Frank Voss', 'Frank Voss'],
    ],
    ['a first name in -ly', '⟦Vasily Voss, the mayor,⟧ spoke.', ['Vasily Voss']],
    ['an Indian seat', '⟦Congress MLA Joti Voss⟧ spoke. ⟦The Congress MLA⟧ wrote.', ['Joti Voss', 'Joti Voss']],
    [
      'letters of a party',
      '⟦Dene Janata Party spokesperson Sam Voss⟧ spoke. ⟦The DJP spokesperson⟧ wrote.',
      ['Sam Voss', 'Sam Voss'],
    ],
    [
      'letters of another party',
      '⟦Dene Janata Party spokesperson Sam Voss⟧ spoke. ⟦The KLP spokesperson⟧ wrote.',
      ['Sam Voss', 'The KLP spokesperson'],
    ],
    [
      'letters of a state in a headline',
      '⟦NSW premier⟧ spoke\n⟦The New South Wales premier, Chris Voss,⟧ wrote.',
      ['Chris Voss', 'Chris Voss'],
    ],
    [
      'a region that any may be',
      '⟦The region’s governor⟧ spoke.\n⟦Vasily Voss, governor of the Dene region,⟧ wrote.',
      ['The region’s governor', 'Vasily Voss'],
    ],
    [
      'a headline’s charity',
      '⟦Charity⟧ spoke of rain\n⟦Orlen Aid⟧ wrote. ⟦The charity⟧ left.',
      ['Charity', 'Orlen Aid', 'Orlen Aid'],
    ],
    [
      'a headline’s charity that the text brings in',
      '⟦Charity⟧ spoke of rain\n⟦A charity⟧ wrote of homes run by Orlen Group. ⟦The charity⟧ left.',
      ['Charity', 'Charity', 'Charity'],
    ],
    [
      'a firm by its shares',
      'Shares in Bootley fell after ⟦the retailer⟧ spoke. Marl Stores fell after ⟦the retailer⟧ wrote.',
      ['Bootley', 'Marl Stores'],
    ],
    [
      'a firm and its country',
      '⟦Japan’s Toyodo Motor Corp⟧ spoke. ⟦Toyodo⟧ wrote. ⟦The Japanese carmaker⟧ left.',
      ['Japan’s Toyodo Motor Corp', 'Japan’s Toyodo Motor Corp', 'Japan’s Toyodo Motor Corp'],
    ],
    [
      'a court and its country',
      '⟦India’s Supreme Court⟧ spoke. ⟦The Supreme Court⟧ wrote.',
      ['India’s Supreme Court', 'India’s Supreme Court'],
    ],
    [
      'a hospital and its saint',
      '⟦St Orla’s Hospital⟧ spoke. ⟦Dene Hospital⟧ wrote.',
      ['St Orla’s Hospital', 'Dene Hospital'],
    ],
    [
      'an airline and its pilots',
      'The Dene Airline Pilots Association left. ⟦Kohler⟧ spoke. ⟦The airline⟧ wrote.',
      ['Kohler', 'Kohler'],
    ],
    [
      'a union with its name behind',
      '⟦Orlen Motors⟧ spoke. The National Union of Millers left. ⟦The union⟧ wrote.',
      ['Orlen Motors', 'National Union of Millers'],
    ],
    [
      'a trust of two counties',
      '⟦Dene and Kell NHS Foundation Trust⟧ spoke. ⟦The trust⟧ wrote.',
      ['Dene and Kell NHS Foundation Trust', 'Dene and Kell NHS Foundation Trust'],
    ],
    [
      'a council of two boroughs',
      '⟦Dene and Kell Council⟧ spoke. ⟦The council⟧ wrote.',
      ['Dene and Kell Council', 'Dene and Kell Council'],
    ],
    [
      'a fire service',
      '⟦Kell Fire and Rescue Service⟧ spoke. ⟦The service⟧ wrote.',
      ['Kell Fire and Rescue Service', 'Kell Fire and Rescue Service'],
    ],
    [
      'a fire service of two',
      '⟦Dene and Kell Fire and Rescue Service⟧ spoke.',
      ['Dene and Kell Fire and Rescue Service'],
    ],
    ['two who speak', '⟦Ida Voss and Kell Council⟧ spoke.', ['Ida Voss']],
    ['a chief executive', '⟦Chief executive Ida Voss⟧ spoke. ⟦The CEO⟧ wrote.', ['Ida Voss', 'Ida Voss']],
    ['a CEO', '⟦Ida Voss, CEO of Orlen,⟧ spoke. ⟦The chief executive⟧ wrote.', ['Ida Voss', 'Ida Voss']],
    ['an executive', '⟦Ida Voss, CEO of Orlen,⟧ spoke. ⟦An executive⟧ wrote.', ['Ida Voss', 'An executive']],
    ['a judge', '⟦Mr Justice Voss⟧ spoke. ⟦The judge⟧ wrote.', ['Voss', 'Voss']],
    ['a minister of justice', '⟦Justice Minister Ida Voss⟧ spoke. ⟦The judge⟧ wrote.', ['Ida Voss', 'The judge']],
    [
      'a first name inside',
      '⟦Khawaja Muhammad Voss⟧ spoke. ⟦He⟧ wrote.',
      ['Khawaja Muhammad Voss', 'Khawaja Muhammad Voss'],
    ],
    ['a body with a first name inside', '⟦The Aston Martin Museum⟧ spoke. ⟦He⟧ wrote.', ['Aston Martin Museum', null]],
    ['a place that is no firm', 'It rained in Bootley when ⟦the retailer⟧ spoke.', ['retailer']],
    [
      'a producer that is no firm',
      '⟦Ida Voss of Bootley Foods⟧ spoke. ⟦The producer⟧ wrote.',
      ['Ida Voss', 'The producer'],
    ],
  ])('%s', (_name, text, names) => {
    expect(speakersDrawn(text)).toEqual(names);
  });
});

describe('whom an epithet means', () => {
  const STORY = 'Carl Voss, 24, has joined Dene Rovers.\n⟦Manager Hans Moss, 51,⟧ spoke.\n';
  test.each([
    ['an age that is told', `${STORY}⟦The 24-year-old⟧ wrote.`, ['Hans Moss', 'Carl Voss']],
    ['the other age', `${STORY}⟦The 51-year-old⟧ wrote.`, ['Hans Moss', 'Hans Moss']],
    ['the other age with a noun', `${STORY}⟦The 51-year-old former striker⟧ wrote.`, ['Hans Moss', 'Hans Moss']],
    ['an age of nobody named', `${STORY}⟦The 30-year-old⟧ wrote.`, ['Hans Moss', 'The 30-year-old']],
    ['an age of two', 'Ida Kerr, 24, met Ann Roe, 24. ⟦The 24-year-old⟧ wrote.', ['The 24-year-old']],
    ['a trade that no manager has', `${STORY}⟦The midfielder⟧ wrote.`, ['Hans Moss', 'Carl Voss']],
    [
      'a star is no director',
      'Actor Carl Voss left. ⟦Director Ida Moss⟧ spoke. ⟦The star⟧ wrote.',
      ['Ida Moss', 'Carl Voss'],
    ],
    ['the only one there is', '⟦Mill boss Carl Voss⟧ spoke. ⟦The 44-year-old⟧ wrote.', ['Carl Voss', 'Carl Voss']],
    [
      'a performer',
      '⟦Singer Ida Voss⟧ spoke. Her director, Carl Moss, left. ⟦The performer⟧ wrote.',
      ['Ida Voss', 'Ida Voss'],
    ],
    [
      'a politician in office',
      '⟦Ann Roe⟧ spoke. ⟦Sen. Carl Voss⟧ wrote. ⟦The Norland Republican⟧ left.',
      ['Ann Roe', 'Carl Voss', 'Carl Voss'],
    ],
  ])('%s', (_name, text, names) => {
    expect(speakersDrawn(text)).toEqual(names);
  });
});
