import type { Analysis } from '../model.ts';
import type { ExportLabels } from './labels.ts';
import type { ExportContext } from './opening.ts';
import { type OutlineEntry, outlineOf } from './outline.ts';

/** The whole analysis as Markdown. Nothing of the page's text can become markup: only the article's web address is a link. */
export function toMarkdown(analysis: Analysis, context: ExportContext, labels: ExportLabels): string {
  const { opening, notes, sections } = outlineOf(analysis, context, labels);
  const { headline, outlet, published, updated, byline, link, address, accessed, note } = opening;
  const paragraphs = [
    `# ${escapeMarkdown(headline)}`,
    inOrder([outlet, published, updated, byline]).map(escapeMarkdown).join(' · '),
    link ? `<${link}>` : escapeMarkdown(address),
    escapeMarkdown(accessed),
    `*${escapeMarkdown(note)}*`,
    ...notes.map(escapeMarkdown),
    ...sections.flatMap(({ title, entries }) => [`## ${escapeMarkdown(title)}`, entries.map(entryLines).join('\n')]),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

function entryLines({ words, details, caveats }: OutlineEntry): string {
  const line = `- ${[words, ...details].map(escapeMarkdown).join(' — ')}`;
  return [
    line,
    ...caveats.map(({ label, words }) => `  - **${escapeMarkdown(label)}:** ${escapeMarkdown(words)}`),
  ].join('\n');
}

/**
 * One line of text as Markdown that shows it and nothing else. Escaped: the signs of CommonMark, tables, mathematics and attributes; what
 * GitHub would make a link by itself (`://`, `www.`, `@`); and what makes a list or a rule at the beginning of a line.
 */
export function escapeMarkdown(line: string): string {
  return line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&$@^]|:(?=\/)|=(?==)|%(?=%)/g, '\\$&')
    .replace(/(www)\./gi, '$1\\.')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

const inOrder = (parts: (string | null)[]) => parts.filter((part) => part !== null);
