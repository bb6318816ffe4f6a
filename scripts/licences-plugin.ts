import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Folders of the packages whose code stands in the build; filled while the parts are built, one after the other. */
const folders = new Set<string>();

/** Notes from which packages the built files take code. */
export function noteLicences(): Plugin {
  return {
    name: 'caveat:note-licences',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(part.modules)) {
          const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replace('\0', ''))?.[0];
          if (folder && renderedLength > 0) folders.add(folder);
        }
      }
    },
  };
}

/** Writes the licences of all those packages beside the built files, as most of them ask. */
export function writeLicences(outDir: string): void {
  const texts = [...folders].filter((folder) => existsSync(join(folder, 'package.json'))).map(licenceOf);
  writeFileSync(join(outDir, 'licences.txt'), texts.toSorted().join(`\n${'-'.repeat(72)}\n\n`));
}

function licenceOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const by = typeof author === 'string' ? author : author?.name;
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `${license}${by ? `, ${by}` : ''}`;
  return `${name} ${version} (${license})\n\n${text}\n`;
}
