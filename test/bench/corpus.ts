import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Some 200 articles, evenly picked; the project's own when there are no corpora. Says which. */
export function articles(count = 200): { texts: string[]; from: string } {
  const polnear = `${SHARED}corpora/polnear/train/text/`;
  const own = fileURLToPath(new URL('../articles/', import.meta.url));
  if (existsSync(polnear)) {
    const files = readdirSync(polnear)
      .filter((file) => file.endsWith('.txt'))
      .sort();
    const step = Math.max(1, Math.floor(files.length / count));
    return {
      texts: files
        .filter((_, i) => i % step === 0)
        .slice(0, count)
        .map((file) => readFileSync(polnear + file, 'utf8')),
      from: 'PolNeAR',
    };
  }
  const texts = readdirSync(own).flatMap((slug) => {
    const file = `${own}${slug}/article.txt`;
    return existsSync(file) ? [readFileSync(file, 'utf8')] : [];
  });
  return {
    texts: Array.from({ length: count }, (_, i) => texts[i % texts.length] as string),
    from: 'the project’s own articles',
  };
}
