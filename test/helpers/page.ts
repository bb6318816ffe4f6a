/** Pages for tests in the browser: each in a frame of its own, with its own head, styles and layout. */
import { readArticle } from '../../lib/article/read-article.ts';
import type { Article } from '../../lib/model.ts';

const frames: HTMLIFrameElement[] = [];

/** A page laid out in a frame of a common window's size. */
export async function openPage(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1000px; height: 700px; border: 0';
  frame.srcdoc = `<!doctype html>${html}`;
  frames.push(frame);
  await new Promise((done) => {
    frame.addEventListener('load', done, { once: true });
    document.body.append(frame);
  });
  if (!frame.contentDocument) throw new Error('The frame has no document.');
  return frame.contentDocument;
}

export function closePages(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

/** The article of a page, one line a block: "kind: text". */
export function linesOf(document: Document): string[] {
  const reading = readArticle(document);
  return reading.ok ? blockLines(reading.article) : [reading.reason];
}

function blockLines({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string[] {
  return blocks.map(({ kind, span }) => `${kind}: ${text.slice(...span)}`);
}

/** Sentences that make a page's main part long enough to be told from what is around it. */
export const STORY = [
  'The council of Port Lenn voted on Monday to close the old swing bridge for two years.',
  'Engineers had found cracks in three of its bearings, the harbour office said in a report.',
  'Drivers will have to go round by the tunnel, which adds about eleven kilometres to the way.',
  'Shopkeepers on the island fear for their trade and want a ferry while the work goes on.',
] as const;

export const paragraphs = (texts: readonly string[] = STORY) => texts.map((text) => `<p>${text}</p>`).join('\n');
