/** A zip of a folder, its files deflated as tightly as the format allows: some 5 % below what zlib's highest level gives. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import zopfli from '@gfx/zopfli';

const deflate = promisify(zopfli.deflate) as (bytes: Uint8Array, options: object) => Promise<Uint8Array>;

/** Signatures and fixed fields of APPNOTE.TXT 6.3.10, 4.3: version 2.0, names in UTF-8. */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8 = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** 1 January 1980, the first day a zip can name: the same files give the same bytes whenever they are packed. */
const DAY = 0x21;

/** All files of a folder, as the bytes of a zip, in the order of their names. */
export async function tightZip(folder: string): Promise<Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const bytes = readFileSync(join(folder, name));
    const tight = await deflate(bytes, { numiterations: 15, blocksplittingmax: 0 });
    const isTighter = tight.length < bytes.length;
    const data = isTighter ? tight : bytes;
    const path = Buffer.from(name.replaceAll('\\', '/'));
    // What the local header and the directory both say: version, flags, method, time, day, CRC, sizes, lengths.
    const about = fields(
      [2, VERSION],
      [2, UTF8],
      [2, isTighter ? DEFLATED : STORED],
      [2, 0],
      [2, DAY],
      [4, crc32(bytes)],
      [4, data.length],
      [4, bytes.length],
      [2, path.length],
      [2, 0],
    );
    const body = Buffer.concat([fields([4, LOCAL]), about, path, data]);
    directory.push(
      Buffer.concat([
        fields([4, CENTRAL], [2, VERSION]),
        about,
        fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
        path,
      ]),
    );
    bodies.push(body);
    offset += body.length;
  }
  const listed = Buffer.concat(directory);
  const end = fields(
    [4, END],
    [2, 0],
    [2, 0],
    [2, names.length],
    [2, names.length],
    [4, listed.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...bodies, listed, end]);
}

/** Numbers of 2 or 4 bytes, the lowest byte first. */
function fields(...values: [width: 2 | 4, value: number][]): Buffer {
  return Buffer.concat(
    values.map(([width, value]) => {
      const bytes = Buffer.alloc(width);
      bytes.writeUIntLE(value, 0, width);
      return bytes;
    }),
  );
}
