/** For each hostile case its defence, as the edit that takes it out. */
export interface Defence {
  /** The case's number. */
  number: number;
  name: string;
  edits: [file: string, from: string, to: string][];
  /** The file of its tests, where these are not the case's own in test/hostile. */
  tests?: string;
}

/** A merge that follows every name, as careless code has it. */
const CARELESS_MERGE = `
const merged = (into: any, from: any): any => {
  for (const key in from) if (typeof from[key] === 'object' && from[key]) merged((into[key] ??= {}), from[key]); else into[key] = from[key];
  return into;
};`;

const WITHOUT_TRUSTED_TYPES: Defence['edits'][number] = [
  'wxt.config.ts',
  `  "require-trusted-types-for 'script'",\n`,
  '',
];

export const DEFENCES: readonly Defence[] = [
  {
    number: 1,
    name: 'page text is set as text',
    edits: [
      ['components/PageText.tsx', '      {showControls(children)}\n', ''],
      [
        'components/PageText.tsx',
        '<bdi class={name} lang={lang}>',
        '<bdi class={name} lang={lang} dangerouslySetInnerHTML={{ __html: showControls(children) }}>',
      ],
      WITHOUT_TRUSTED_TYPES,
    ],
  },
  {
    number: 1,
    name: 'our pages are under Trusted Types',
    edits: [WITHOUT_TRUSTED_TYPES],
  },
  {
    number: 2,
    name: 'only http and https are addresses',
    edits: [
      [
        'lib/article/metadata.ts',
        "url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null",
        'url ? url.href : null',
      ],
    ],
  },
  {
    number: 3,
    name: 'JSON-LD is not merged into objects',
    edits: [
      [
        'lib/article/json-ld.ts',
        'const item = queue[i];',
        'const item = isObject(queue[i]) ? merged({}, queue[i]) : queue[i];',
      ],
      ['lib/article/json-ld.ts', 'const MAX_NODES = 300;', `const MAX_NODES = 300;${CARELESS_MERGE}`],
    ],
  },
  {
    number: 4,
    name: 'long and deep blocks are not parsed',
    edits: [
      ['lib/article/json-ld.ts', 'if (source.length > MAX_LENGTH || total > MAX_TOTAL) continue;', ''],
      ['lib/article/json-ld.ts', 'if (text.length > MAX_SHALLOW && isTooDeep(text)) return null;', ''],
    ],
  },
  {
    number: 4,
    name: 'comments and CDATA are taken off',
    edits: [['lib/article/json-ld.ts', 'const text = bareOf(source);', 'const text = source;']],
  },
  {
    number: 5,
    name: 'the document is asked by its prototype’s getters',
    edits: [
      [
        'lib/page/own-properties.ts',
        'Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document) as V',
        'document[name as keyof Document] as V',
      ],
    ],
    tests: 'test/page/own-properties.browser.test.ts',
  },
  {
    number: 6,
    name: 'forms that shadow their properties are read by the prototypes',
    edits: [
      [
        'lib/article/dom.ts',
        "const isShadowed = lasting || hasShadows(queryAll.call(document, 'form'));",
        'const isShadowed = false;',
      ],
    ],
  },
  {
    number: 7,
    name: 'the script runs in a world of its own',
    edits: [['lib/background/readings.ts', 'files: [CONTENT_SCRIPT] }', "files: [CONTENT_SCRIPT], world: 'MAIN' }"]],
  },
  {
    number: 8,
    name: 'the reading stops at a number of characters',
    edits: [['lib/article/read-article.ts', 'characters: 400_000', 'characters: Number.POSITIVE_INFINITY']],
  },
  {
    number: 9,
    name: 'the reading stops at a number of nodes and characters',
    edits: [
      [
        'lib/article/read-article.ts',
        '{ nodes: 60_000, characters: 400_000, blocks: 8_000 }',
        '{ nodes: 1e9, characters: 1e9, blocks: 1e9 }',
      ],
    ],
  },
  {
    number: 10,
    name: 'the page is walked without recursion',
    edits: [
      [
        'lib/article/read-article.ts',
        '  const visibility = visibilityOf(dom);',
        '  const deep = (node: Node): number => [...node.childNodes].map(deep).reduce((a, b) => Math.max(a, b), 0) + 1;\n  if (dom.body) deep(dom.body);\n  const visibility = visibilityOf(dom);',
      ],
    ],
  },
  {
    number: 11,
    name: 'twenty readings of an address',
    edits: [['lib/article/follow.ts', 'const MAX_READINGS = 20;', 'const MAX_READINGS = 100_000;']],
  },
  {
    number: 12,
    name: 'highlights are painted anew on new nodes',
    edits: [['lib/page/page.ts', '    await current.painting.repaint((span) => currentRange(span));\n', '']],
  },
  {
    number: 13,
    name: 'a change of address ends what is known',
    edits: [
      [
        'lib/article/follow.ts',
        'if (stopped || withoutHash(now) === withoutHash(past.address)) return false;',
        'if (now !== "") return false;',
      ],
    ],
  },
  {
    number: 13,
    name: 'a tab’s state changes in turn',
    edits: [['lib/background/turns.ts', '(turns.get(tabId) ?? Promise.resolve()).then(work)', 'work()']],
    tests: 'test/lib/readings.test.ts',
  },
  {
    number: 14,
    name: 'one script for each page',
    edits: [['lib/page/life.ts', 'if (isAlive(scope)) return null;', '']],
  },
  {
    number: 14,
    name: 'pages that are loaded ahead wait',
    edits: [['entrypoints/content.ts', '    await shown();\n', '']],
  },
  { number: 14, name: 'forged returns are no returns', edits: [['entrypoints/content.ts', 'event.isTrusted && ', '']] },
  {
    number: 14,
    name: 'a tab that was replaced is forgotten',
    edits: [['entrypoints/background.ts', '=> forget(removed)', '=> void removed']],
  },
  {
    number: 15,
    name: 'the script looks whether its extension is still there',
    edits: [
      ['lib/page/life.ts', 'const isGone = () => browser.runtime?.id === undefined;', 'const isGone = () => false;'],
    ],
  },
  {
    number: 16,
    name: 'a view that hears nothing asks the store, and says so after a while',
    edits: [
      ['entrypoints/popup/use-tab-reading.ts', '(error: unknown) => settle(failedWith(error)),', '() => undefined,'],
      [
        'entrypoints/popup/use-tab-reading.ts',
        `setState({ kind: 'failed', message: t('states.noAnswer'), details: \`No answer while "\${pending}".\` });`,
        '',
      ],
    ],
    tests: 'test/components/tab-reading.test.tsx',
  },
  {
    number: 17,
    name: 'each tab has a state of its own',
    edits: [['lib/stores.ts', `(tabId: number) => \`tab:\${tabId}\``, `(_tabId: number) => \`tab:1\``]],
  },
  {
    number: 18,
    name: 'a note opens for the reader’s own pointer',
    edits: [['lib/highlights/pointer.ts', 'if (!event.isTrusted) return; //', '//']],
    tests: 'test/hostile/pages.trust.ts',
  },
  {
    number: 18,
    name: 'no selection goes through a note',
    edits: [['lib/highlights/note.ts', ';user-select:none!important', '']],
    tests: 'test/hostile/pages.trust.ts',
  },
  {
    number: 18,
    name: 'only this extension’s own parts are heard',
    edits: [
      ['lib/messages.ts', 'if (sender.id !== browser.runtime.id) return false;', ''],
      [
        'lib/messages.ts',
        'browser.runtime.onMessage.addListener(listener);',
        'browser.runtime.onMessage.addListener(listener);\n  browser.runtime.onMessageExternal?.addListener(listener);',
      ],
    ],
  },
  {
    number: 19,
    name: 'messages are checked by their schemas',
    edits: [
      ['lib/messages.ts', `if (!data.success) return failure(\`The message "\${type}" has the wrong shape.\`);`, ''],
      ['lib/messages.ts', 'await handlers[type](data.data as', 'await handlers[type](parsed.data.data as'],
    ],
  },
  {
    number: 20,
    name: 'what can’t be seen is left out, by style and place',
    edits: [['lib/article/visibility.ts', '    if (isUnseen(element, style, parent)) return true;\n', '']],
  },
  {
    number: 20,
    name: 'what can’t be seen is left out, by attribute',
    edits: [
      [
        'lib/article/visibility.ts',
        "if (dom.attribute(element, 'aria-hidden') === 'true' || dom.attribute(element, 'hidden') !== null) return true;",
        '',
      ],
    ],
  },
  {
    number: 21,
    name: 'what stands around an article is left out',
    edits: [
      [
        'lib/article/page-blocks.ts',
        'const reason = skipOf(saysOfElement(element));',
        'const reason = null as ReturnType<typeof skipOf>;',
      ],
      ['lib/article/page-blocks.ts', '(role ? skipByRole(role) : null) ?? skipOf(says) ?? ', ''],
    ],
  },
  {
    number: 22,
    name: 'hidden characters are spelt out',
    edits: [['lib/text/visible-controls.ts', 'return text.replace(HIDDEN,', 'return text.replace(/(?!)/g,']],
  },
  {
    number: 23,
    name: 'a paywall is told from the metadata',
    edits: [['lib/article/read-article.ts', 'return isFree === false && (', 'return isFree === "never" && (']],
  },
  {
    number: 24,
    name: 'what is no HTML is not read',
    edits: [['entrypoints/content.ts', 'if (!isHtml(document)) {', 'if (!document) {']],
  },
  {
    number: 25,
    name: 'nothing is put into the page',
    edits: [
      [
        'lib/page/page.ts',
        '    if (plan) await show(plan, map);',
        "    document.body.append(document.createElement('caveat-mark'));\n      if (plan) await show(plan, map);",
      ],
    ],
  },
  {
    number: 26,
    name: 'the language is told from the text',
    edits: [['lib/background/readings.ts', 'language: languageOf(found.text)', "language: languageOf('') && 'en'"]],
  },
  {
    number: 27,
    name: 'each setting falls back alone',
    edits: [
      [
        'lib/settings.ts',
        'settings[name] = parsed.success ? parsed.data : fallback;',
        'settings[name] = source[name] ?? fallback;',
      ],
    ],
  },
  {
    number: 27,
    name: 'a full store makes room',
    edits: [['lib/tab-state.ts', 'if (await isWritten(tabId, state)) return;', '']],
  },
  {
    number: 28,
    name: 'formulas are quoted',
    edits: [['lib/export/csv.ts', `FORMULA.test(cell) || FORMULA.test(shown) ? \`'\${shown}\` : shown`, 'shown']],
  },
  {
    number: 28,
    name: 'Markdown is escaped',
    edits: [
      ['lib/export/markdown.ts', "    .replace(/[\\\\`*_{}[\\]<>#|~&$@^]|:(?=\\/)|=(?==)|%(?=%)/g, '\\\\$&')\n", ''],
    ],
  },
  {
    number: 29,
    name: 'pages of a site that is taken back are left',
    edits: [['entrypoints/background.ts', '  await leaveSites(origins);\n', '  void origins;\n']],
  },
  {
    number: 29,
    name: 'a tab is not forgotten in the middle of a change',
    edits: [['lib/background/revocation.ts', 'inTurn(tabId, () => forgetTab(tabId))', 'forgetTab(tabId)']],
    tests: 'test/lib/readings.test.ts',
  },
  {
    number: 29,
    name: 'a refusal is said',
    edits: [
      [
        'lib/access-change.ts',
        "if (!(await asked)) return { done: false, sentence: t('access.refused') };",
        'await asked;',
      ],
    ],
  },
  {
    number: 30,
    name: 'nothing calls the network (from the page: our own pages and the background are held by their policy)',
    edits: [
      [
        'lib/page/page.ts',
        '    if (plan) await show(plan, map);',
        "    void fetch('/leak');\n      if (plan) await show(plan, map);",
      ],
    ],
  },
];
