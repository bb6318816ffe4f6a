/** Which single lines between an article's paragraphs are text of it, and which a machine put there; and what names of elements say. */
import { describe, expect, test } from 'vitest';
import { readSavedPage } from '../../scripts/saved-page.ts';

const FIRST =
  'The dyke of Osterfen gave way on Monday night, and the water stood a metre high in the lower streets by morning.';
const SECOND =
  'Firemen went from door to door in boats, and the school on the hill took in all who had nowhere else to go.';
const THIRD =
  'The mayor walked along what was left of the dyke at noon and then spoke to people in the hall of the school.';
const LAST = 'Masons will begin on the dyke as soon as the water has gone, which may take until the end of the month.';
const page = (middle: string) =>
  `<main><article><h1>Dyke gives way</h1><p>${FIRST}</p><p>${SECOND}</p>${middle}<p>${THIRD}</p><p>${LAST}</p></article></main>`;

const blocksOf = (html: string): string[] => {
  const reading = readSavedPage(new TextEncoder().encode(html));
  if (!reading.ok) return [];
  const { text, blocks } = reading.article;
  return blocks.flatMap(({ kind, span }) => (kind === 'note' ? [] : [text.slice(...span)]));
};

describe('a sentence is text, whatever it begins or ends with', () => {
  test.each([
    'Reuters could not check where the photograph was taken.',
    'AFP was not able to reach the water board.',
    'Reuters has asked the water board for an answer.',
    'AFP counted 31 boats.',
    'In a letter, the board said it was still looking for two of its men.',
    'In this town of 9,000 people, 300 still have no light.',
    'In a video that could not be checked, a man stands on a roof and waves.',
    'The board said that nine gates had been open (Reuters could not confirm this).',
    'He was found on Tuesday (AFP says Wednesday).',
    'Nobody had seen the water come, she said. (Reuters)',
    'The report was updated by the board on Sunday and now speaks of 40 houses.',
    'Updated counts put the number of houses at 210.',
    'Posted to the dyke on Sunday, he had not slept since.',
    'Published in March, the report speaks of 40 weak places.',
    'Loading took until noon.',
    'Pictures from the air show three more holes, he added.',
    'Videos by neighbours show the gate give way.',
    'Copyright law leaves no doubt about such maps, a judge has found.',
    'Share this with your neighbours, the mayor had told them.',
    '[We] heard it before we saw it, as a train is heard.',
    '[T]he board had been told of it a year before.',
    '[It]’s no dyke any longer, the engineer wrote, but a heap of sand.',
    'More than <a href="/p">9,000 people have signed the letter to the board since</a>.',
    'More than 20 villages have no light: <a href="/a">Osterfen</a>, Lund, Brake and Sarn are the largest.',
  ])('%s', (line) => {
    expect(blocksOf(page(`<p>${line}</p>`))).toContain(line.replace(/<[^>]+>/g, ''));
  });
});

describe('what a machine puts between paragraphs is not', () => {
  test.each([
    'Reuters',
    'AFP/Getty Images',
    'Reuters/Jon Roe',
    'AFP via Getty Images',
    'In this Tuesday, May 3, 2026, file photo, boats lie at the quay of Osterfen.',
    'In this undated photo, boats lie at the quay.',
    'In a file photo, boats lie at the quay of Osterfen.',
    'In this still from a video, a man stands on a roof.',
    'Boats lie at the quay of Osterfen (AFP/Jon Roe).',
    'Boats lie at the quay of Osterfen (Reuters)',
    'Updated: 3 May 2026',
    'Updated 3 hours ago.',
    'Published on May 3, 2026 at 4:15 p.m.',
    'Photo by Jon Roe for the Courier.',
    'Share this on X',
    'Copyright 2026 Osterfen Courier.',
    '[gallery ids="1,2"]',
    '[caption]',
    'More: <a href="/p">Five dykes that gave way in the same night</a>',
    'Read more: <a href="/p">Five dykes that gave way in the same night</a>',
    '___',
    'SKIP ADVERTISEMENT',
    'Advertisement · Scroll to continue',
    'Advertisement - Continue Reading Below',
    'Article continues after this advertisement',
    'Listen to this article',
    'Share full article',
    'You may also like...',
    'Related Coverage',
    'Related Topics',
    'Image caption, Boats at the quay',
    'Play Video',
    'Now Playing',
    'Loading...',
    'View this post on Instagram',
    'Enlarge this image',
    'This article is more than 2 years old',
    'Our Standards: The Courier Principles.',
    'Sign up to <a href="/n">our daily newsletter</a> to get the news of the coast.',
  ])('%s', (line) => {
    expect(blocksOf(page(`<p>${line}</p>`)).slice(1)).toEqual([FIRST, SECOND, THIRD, LAST]);
  });
});

describe('names of elements', () => {
  const HEADING = 'What the law says of it';
  test.each(['legal-action', 'social-media', 'comments-by-the-mayor', 'related-losses'])(
    'an id of a heading is its own text: %s',
    (id) => {
      expect(blocksOf(page(`<h2 id="${id}">${HEADING}</h2>`))).toContain(HEADING);
    },
  );

  const HALF =
    'The board had been told of the weak place twice, a letter shows, and had put the work off for want of money.';
  test.each([
    'field field--label-hidden field__item',
    'elementor-widget elementor-widget-text-editor',
    'my-6 overflow-hidden',
    'mb-4 empty:hidden',
    'hidden md:block',
    'text is-ad-free',
    'no-ad',
    'has-sidebar',
    'teaser-content',
    'read-more-content',
    'embed-widget',
  ])('say nothing against a box by how it is laid out: %s', (name) => {
    expect(blocksOf(page(`<div class="${name}"><p>${HALF}</p></div>`))).toContain(HALF);
  });

  test.each([
    'hidden',
    'is-hidden',
    'visually-hidden',
    'sidebar',
    'ad',
    'comments',
    'related-posts',
    'inline-video',
    'widget-area',
    'teaser',
  ])('tell what is not the article: %s', (name) => {
    expect(blocksOf(page(`<div class="${name}"><p>${HALF}</p></div>`))).not.toContain(HALF);
  });
});
