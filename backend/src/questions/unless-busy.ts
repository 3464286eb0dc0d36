import { rateLimited, type Locale } from '../platform/index.js';
import { A_MOMENT, TooBusy } from './turns.js';

/** What it answers; where so much waits to be drawn, that it is to be tried again in a moment. */
export async function unlessBusy<T>(
  locale: Locale,
  work: () => Promise<T>,
): Promise<T | ReturnType<typeof rateLimited>> {
  try {
    return await work();
  } catch (err) {
    if (err instanceof TooBusy) return rateLimited(locale, A_MOMENT);
    throw err;
  }
}
