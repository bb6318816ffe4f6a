/** Paragraphs of an invented story, enough of them to be read as an article. */
export const STORY = [
  'The dam above Kesh was opened on Tuesday after three days of rain, the water board said.',
  '“We had no choice,” said Ada Brandt, who heads the board. She said about 400 people had left the lower town.',
  'It was not possible to independently verify how many houses were flooded. The mayor did not respond to a request for comment.',
  'A board official, who spoke on condition of anonymity because the inquiry is open, said the warning went out 40 minutes late.',
  'Farmers moved their cattle to higher ground in the night. The road to the coast stayed closed, and two bridges were being inspected.',
];

export const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

/** A page with the story in it. */
export function storyPage({
  head = '',
  before = '',
  after = '',
  body = paragraphs(STORY),
  headline = 'Dam above Kesh opened after three days of rain',
  wrap = (article: string) => article,
} = {}): string {
  const article = `<article><h1>${headline}</h1>${body}</article>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Dam above Kesh opened</title><meta property="og:type" content="article">${head}</head><body>${before}${wrap(article)}${after}</body></html>`;
}
