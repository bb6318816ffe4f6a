import { dirname, normalize } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { codeOf, PRODUCT_FILES } from '../helpers/product-files.ts';
import { readDocument } from '../helpers/promises.ts';

/** A text's tokens and sentences, and what words are. */
const READ = ['lib/analysis/reading.ts', 'lib/analysis/words/'];

/** What each part may import besides itself. The longest matching part counts; "npm" entries are packages. */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/shapes.ts': [],
  'lib/span.ts': ['lib/shapes.ts'],
  'lib/model.ts': ['lib/span.ts', 'lib/shapes.ts'],
  'lib/highlight-plan.ts': ['lib/span.ts', 'lib/shapes.ts'],
  'lib/page-state.ts': ['lib/model.ts', 'lib/shapes.ts'],
  'lib/text/': ['lib/model.ts'],
  'lib/analysis/': ['lib/model.ts', 'lib/text/'],
  // Within it: words, then names, then who says what, and the rest on top of these.
  'lib/analysis/reading.ts': ['lib/model.ts', 'lib/text/', 'lib/analysis/words/'],
  'lib/analysis/words/': ['lib/model.ts', 'lib/text/'],
  'lib/analysis/names/': ['lib/model.ts', 'lib/text/', ...READ],
  'lib/analysis/statements/': ['lib/model.ts', 'lib/text/', ...READ, 'lib/analysis/names/'],
  'lib/analysis/figures/': ['lib/model.ts', 'lib/text/', ...READ, 'lib/analysis/names/', 'lib/analysis/statements/'],
  'lib/analysis/conflicts/': ['lib/model.ts', 'lib/text/', ...READ, 'lib/analysis/figures/'],
  'lib/analysis/caveats/': ['lib/model.ts', 'lib/text/', ...READ, 'lib/analysis/names/', 'lib/analysis/statements/'],
  'lib/analysis/speakers/': [
    'lib/model.ts',
    'lib/text/',
    ...READ,
    'lib/analysis/names/',
    'lib/analysis/statements/',
    'lib/analysis/caveats/',
  ],
  'lib/export/': ['lib/model.ts', 'lib/shown-kinds.ts', 'lib/text/'],
  'lib/article/': ['lib/model.ts', 'lib/text/'],
  'lib/highlights/': [
    'lib/model.ts',
    'lib/highlight-plan.ts',
    'lib/text/',
    'lib/article/text-map.ts',
    'lib/article/dom.ts',
  ],
  'lib/page/': [
    'lib/model.ts',
    'lib/highlight-plan.ts',
    'lib/page-state.ts',
    'lib/messages.ts',
    'lib/article/',
    'lib/highlights/',
    'npm:wxt/',
  ],
  'lib/background/': ['lib/', 'npm:wxt/'],
  'lib/background-requests.ts': ['lib/model.ts', 'lib/page-state.ts', 'lib/shapes.ts'],
  'lib/page-requests.ts': ['lib/highlight-plan.ts', 'lib/span.ts', 'lib/shapes.ts'],
  'lib/messages.ts': [
    'lib/background-requests.ts',
    'lib/page-requests.ts',
    'lib/highlight-plan.ts',
    'lib/span.ts',
    'lib/shapes.ts',
    'npm:wxt/',
  ],
  'lib/notice.ts': ['lib/background-requests.ts', 'npm:wxt/'],
  'lib/stores.ts': ['npm:wxt/'],
  'lib/tab-state.ts': ['lib/model.ts', 'lib/page-state.ts', 'lib/shapes.ts', 'lib/stores.ts'],
  'lib/settings.ts': ['lib/model.ts', 'lib/highlight-plan.ts', 'lib/page-state.ts', 'lib/shapes.ts', 'lib/stores.ts'],
  'lib/sites.ts': [],
  'lib/access.ts': ['lib/sites.ts', 'npm:wxt/'],
  'lib/access-change.ts': ['lib/access.ts', 'lib/i18n.ts', 'lib/messages.ts', 'lib/sentence-of.ts', 'lib/sites.ts'],
  'lib/settings-file.ts': ['lib/settings.ts', 'lib/sites.ts', 'lib/shapes.ts'],
  'lib/save-file.ts': [],
  'lib/sentence-of.ts': [],
  'lib/start-page.ts': ['lib/sentence-of.ts'],
  'lib/example-article.ts': ['lib/model.ts', 'lib/article/text-article.ts'],
  'lib/shown-kinds.ts': ['lib/model.ts'],
  'lib/i18n.ts': [
    'lib/model.ts',
    'lib/shown-kinds.ts',
    'lib/settings.ts',
    'lib/interface-language.ts',
    'lib/text/',
    'locales/',
    'npm:wxt/',
    'npm:virtual:english/',
    'npm:virtual:words/',
  ],
  'lib/settings-words.ts': ['lib/i18n.ts', 'npm:virtual:english/'],
  'lib/words.d.ts': [],
  'lib/interface-language.ts': ['lib/settings.ts', 'npm:wxt/'],
  'lib/page-words.ts': ['lib/settings.ts', 'lib/interface-language.ts', 'locales/'],
  'components/': [
    'lib/model.ts',
    'lib/page-state.ts',
    'lib/text/',
    'lib/export/',
    'lib/shown-kinds.ts',
    'lib/settings.ts',
    'lib/i18n.ts',
    'lib/interface-language.ts',
    'lib/access.ts',
    'lib/sites.ts',
    'npm:preact',
    'npm:d3-array',
  ],
  'entrypoints/': ['lib/', 'components/', 'npm:wxt/', 'npm:preact', 'npm:virtual:example-analysis'],
};

describe('parts import only what the table allows', () => {
  test.each(PRODUCT_FILES)('%s', (file) => {
    const part = partOf(file);
    const allowed = MAY_IMPORT[part] as string[];
    const forbidden = importsOf(file).filter(
      (target) => !target.startsWith(part) && !allowed.some((entry) => target.startsWith(entry)),
    );
    expect(forbidden).toEqual([]);
  });
});

test('every file of the product belongs to a part of the table', () => {
  expect(PRODUCT_FILES.filter((file) => partOf(file) === '')).toEqual([]);
});

test('every part of the table is a file or folder of the product', () => {
  expect(Object.keys(MAY_IMPORT).filter((part) => !PRODUCT_FILES.some((file) => file.startsWith(part)))).toEqual([]);
});

test('only the stages that read or draw touch the DOM or the browser', () => {
  const pure = PRODUCT_FILES.filter((file) =>
    /^lib\/(?:(?:text|analysis|export)\/|(?:model|page-state)\.ts)/.test(file),
  );
  expect(pure.filter((file) => /\b(?:browser|chrome)\.\w|\bdocument\.|\bwindow\./.test(codeOf(file)))).toEqual([]);
});

test('messages are sent and received in one file, but for one that carries nothing', () => {
  const speaking = PRODUCT_FILES.filter((file) => /\b(?:sendMessage|onMessage|onConnect)\b/.test(codeOf(file)));
  expect(speaking).toEqual(['lib/messages.ts', 'lib/notice.ts']);
});

test('no file outgrows 250 lines, word lists apart', () => {
  const long = PRODUCT_FILES.filter((file) => {
    const lines = readDocument(file).split('\n');
    return lines.length > 251 && !/-words\.ts$|-verbs\.ts$|-names\.ts$/.test(file);
  });
  expect(long).toEqual([]);
});

function partOf(file: string): string {
  return (
    Object.keys(MAY_IMPORT)
      .filter((part) => file.startsWith(part))
      .sort((a, b) => b.length - a.length)[0] ?? ''
  );
}

/** Import targets: a path from the root for our own files, "npm:name" for packages. Style sheets are left out. */
function importsOf(file: string): string[] {
  const statements = codeOf(file).matchAll(
    /^(?:import|export)\b[^;]*?\bfrom '([^']+)';|^import '([^']+)';|\bimport\('([^']+)'\)/gm,
  );
  const targets = [...statements].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
  return targets
    .filter((target) => !target.endsWith('.css'))
    .map((target) => (target.startsWith('.') ? normalize(`${dirname(file)}/${target}`) : `npm:${target}`));
}
