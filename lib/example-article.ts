/**
 * The article of the welcome page, written for it: the town and everybody in it are invented. It has an example of most of what Caveat
 * shows: a caveat on the words of an unnamed source, two counts that differ, one of them preliminary, an estimate, a refusal.
 */
import { articleOfText } from './article/text-article.ts';
import type { Article } from './model.ts';

const TEXT = `River floods the mill quarter of Varnholm

Hundreds of people left their homes in the mill quarter of Varnholm on Tuesday after the river Asel broke through a temporary barrier, the town council said.

“We had nine minutes between the alarm and the water,” Mayor Ilse Brandt told reporters outside the town hall. She said about 1,200 people had been rescued by noon.

The regional fire service said 850 people had been rescued, a preliminary count. Its spokesman, Joran Pell, said it left out those who had driven away by themselves.

A council engineer, who spoke on condition of anonymity because she was not authorised to talk to the press, said the barrier had failed a test in January. Her account could not be independently verified.

Aselbau, the company that built the barrier, declined to comment on the test.

The regional government estimates that repairs will cost up to $14 million. Brandt said it was unclear when people would be able to return.
`;

export const EXAMPLE_ARTICLE: Article = withOutlet(articleOfText(TEXT));

function withOutlet(article: Article): Article {
  const outlet = { publisher: 'Varnholm Courier', bylines: ['Tessa Okoro'], published: '2026-03-10T18:20:00Z' };
  return { ...article, article: { ...article.article, ...outlet } };
}
