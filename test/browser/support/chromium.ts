import fs from 'node:fs';
import path from 'node:path';

// The headless shell is the same browser without windows and settings, and a third faster in tests.
const shell = ['chromium-headless-shell'];
const whole = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * The machine's own Chromium where there is one (or CHROMIUM names one), else the one that npm installed: its headless
 * shell first, or with `settings` the whole browser, which alone can be set to block third-party cookies.
 */
export async function browserExecutable({ settings = false } = {}): Promise<string> {
  const names = settings ? [...whole, ...shell] : [...shell, ...whole];
  const named = process.env['CHROMIUM'];
  if (named) return named;
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    const found = names.map((name) => path.join(folder, name)).find((file) => fs.existsSync(file));
    if (found) return found;
  }
  // The package brings the libraries that a bare machine lacks (NSS) but unpacks them only where it believes to need
  // them; it finds them by LD_LIBRARY_PATH, which the browser inherits.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
