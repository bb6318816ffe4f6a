/** Every state of popup and side panel, light, dark, in forced colours, right-to-left, narrow and enlarged: axe finds no fault, nothing overflows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Gallery, openGallery, SHOTS } from '../gallery/shots.ts';

let gallery: Gallery;
const pictures = mkdtempSync(join(tmpdir(), 'caveat-pictures-'));
beforeAll(async () => {
  gallery = await openGallery(pictures);
});
afterAll(async () => {
  await gallery?.close();
  rmSync(pictures, { recursive: true, force: true });
});

test.concurrent.each(SHOTS.map((shot) => [shot.name, shot] as const))('%s has no fault', async (_name, shot) => {
  expect(await gallery.draw(shot)).toEqual([]);
});
