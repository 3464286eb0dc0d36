import pLimit from 'p-limit';
import type { Sharp } from 'sharp';
import { maxImageBytes } from './picture-name.js';
import { PictureRefused, type CleanPicture } from './refusal.js';

/** Most pixels of a picture, all frames of an animation together: a file of a few bytes may claim any number. */
export const MOST_PIXELS = 40_000_000;
/** What is wider or taller is scaled down, in pixels. */
const WIDEST = 2000;
const TALLEST = 4000;
const PATIENCE_SECONDS = 20;

/** Pictures are unpacked in memory, and by threads that file and name look-ups need as well. */
const fewAtOnce = pLimit(2);

const formats: Record<string, { name: string; animated: boolean; encode: (picture: Sharp) => Sharp }> = {
  'image/png': { name: 'png', animated: false, encode: (picture) => picture.png({ compressionLevel: 9 }) },
  'image/jpeg': { name: 'jpeg', animated: false, encode: (picture) => picture.jpeg({ quality: 85, mozjpeg: true }) },
  'image/webp': { name: 'webp', animated: true, encode: (picture) => picture.webp({ quality: 88 }) },
  'image/gif': { name: 'gif', animated: true, encode: (picture) => picture.gif() },
  'image/avif': { name: 'heif', animated: false, encode: (picture) => picture.avif({ quality: 60, effort: 2 }) },
};

/**
 * Draws a picture anew: what is kept holds its pixels and nothing else of the file, no place and time of a photograph,
 * no other format hidden in it. Upright, at most 2000×4000; animations stay animations. The event loop goes on meanwhile.
 * @param mediaType what the bytes begin as
 * @throws PictureRefused
 */
export function drawAnew(bytes: Uint8Array, mediaType: string): Promise<CleanPicture> {
  return fewAtOnce(async () => {
    const format = formats[mediaType];
    if (!format) throw new PictureRefused('FORMAT');
    const sharp = await loadSharp();
    // Reads the head of the file alone.
    const head = await sharp(bytes, { limitInputPixels: false }).metadata().catch(unreadable);
    if (head.format !== format.name) throw new PictureRefused('UNREADABLE');
    const animated = format.animated && (head.pages ?? 1) > 1;
    if (head.width * head.height * (animated ? (head.pages ?? 1) : 1) > MOST_PIXELS) throw new PictureRefused('PIXELS');
    const open = () => {
      const picture = sharp(bytes, { animated, limitInputPixels: MOST_PIXELS, failOn: 'error' });
      return (animated ? picture : picture.autoOrient())
        .resize({ width: WIDEST, height: TALLEST, fit: 'inside', withoutEnlargement: true })
        .timeout({ seconds: PATIENCE_SECONDS });
    };
    const write = (picture: Sharp) => picture.toBuffer({ resolveWithObject: true }).catch(unreadable);
    let { data, info } = await write(format.encode(open()));
    if (data.length > maxImageBytes) ({ data, info } = await write(open().webp({ quality: 80 })));
    if (data.length > maxImageBytes) throw new PictureRefused('LARGE_RESULT');
    return { bytes: data, width: info.width, height: info.pageHeight ?? info.height };
  });
}

let loading: ReturnType<typeof load> | undefined;

/** Loaded with the first picture. Of all that its library can read, it reads what we take. */
function loadSharp() {
  return (loading ??= load());
}

async function load() {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: ['Png', 'Jpeg', 'Webp', 'Nsgif', 'Heif'].map((format) => `VipsForeignLoad${format}`),
  });
  return sharp;
}

function unreadable(): never {
  throw new PictureRefused('UNREADABLE');
}
