/** `npm run gallery [-- FOLDER] [PART OF A NAME]`: pictures of every state in all sizes and colours, to be looked at. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGallery, SHOTS } from '../test/gallery/shots.ts';

const [folder = join(tmpdir(), 'caveat-gallery'), part = ''] = process.argv.slice(2);
const gallery = await openGallery(folder);
const wanted = SHOTS.filter(({ name }) => name.includes(part));
const faults = await Promise.all(wanted.map((shot) => gallery.draw(shot)));
for (const [i, shot] of wanted.entries()) for (const fault of faults[i] ?? []) console.log(`${shot.name}: ${fault}`);
await gallery.close();
console.log(`${wanted.length} pictures in ${folder}`);
