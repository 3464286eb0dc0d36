import fs from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The machine's own Chromium where there is one (or CHROMIUM names one), else the one that npm installed. */
export async function browserExecutable(): Promise<string> {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    const found = names.map((name) => path.join(folder, name)).find((file) => fs.existsSync(file));
    if (found) return found;
  }
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
