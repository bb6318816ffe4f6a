import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Writes the icons of a built extension with a palette of sixteen colours: they have four, and few steps between (3.4 kB to 1.7). */
export async function tightIcons(folder: string): Promise<void> {
  for (const name of readdirSync(join(folder, 'icons'))) {
    const path = join(folder, 'icons', name);
    const icon = readFileSync(path);
    const tight = await sharp(icon)
      .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9, effort: 10 })
      .toBuffer();
    if (tight.length < icon.length) writeFileSync(path, tight);
  }
}
