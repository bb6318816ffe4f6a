/** The part of the measurement that runs inside the page. */
declare global {
  var Caveat: typeof import('./reader.ts');
}

export type Measured = ReturnType<typeof measure>;

/** Reads the page, goes from every word to the page and back, replaces all paragraphs and looks for the words again. */
export function measure() {
  const before = document.documentElement.outerHTML;
  const reading = Caveat.readArticle(document);
  const { isArticle, signals } = Caveat.detect(document);
  const nothing = { article: null, isArticle, signals, words: 0, back: 0, anchors: 0, anchored: 0, anchorTime: 0 };
  if (!reading.ok) return { ...nothing, same: before === document.documentElement.outerHTML };

  const { article, map } = reading;
  // Both sides in the article's representation: white space single, invisible characters out, ligatures spelt out.
  const plain = (text: string) =>
    text
      .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
      .replace(/[\uFB00-\uFB06]/g, (letters) => letters.normalize('NFKC'))
      .replace(/\s+/g, ' ');
  const spans = [...article.text.matchAll(/\S+/g)].map(({ index, 0: word }): [number, number] => [
    index,
    index + word.length,
  ]);
  const back = spans.filter((span) => {
    const range = Caveat.rangeOf(map, span);
    const place = range && Caveat.offsetAt(map, range.startContainer, range.startOffset);
    return range && plain(range.toString()) === article.text.slice(...span) && place === span[0];
  }).length;
  const same = before === document.documentElement.outerHTML;

  // Highlights of four words within one block, every twentieth word; then each paragraph is replaced as a framework would do it.
  const anchors = spans
    .flatMap(([start], i): [number, number][] => {
      const last = spans[i + 3];
      return i % 20 === 0 && last ? [[start, last[1]]] : [];
    })
    .filter((span) => !article.text.slice(...span).includes('\n'));
  for (const paragraph of document.querySelectorAll('p, li, h2, h3, blockquote')) {
    if (paragraph.isConnected) paragraph.replaceWith(paragraph.cloneNode(true));
  }
  const started = performance.now();
  const again = Caveat.readArticle(document);
  const anchored = anchors.filter((span) => {
    const fresh = again.ok ? Caveat.reanchor(article.text, again.article.text, span) : null;
    const range = fresh && again.ok ? Caveat.rangeOf(again.map, fresh) : null;
    return range && plain(range.toString()) === article.text.slice(...span);
  }).length;
  return {
    article: { text: article.text, blocks: article.blocks },
    isArticle,
    signals,
    words: spans.length,
    back,
    same,
    anchors: anchors.length,
    anchored,
    anchorTime: performance.now() - started,
  };
}
