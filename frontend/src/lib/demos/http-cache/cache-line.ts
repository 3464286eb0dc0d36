import { asNumber, asObject } from '../json.js';
import type { WireEvent } from '../wire-event.js';
import { plain, soft, strong, type Segment } from '../wire-line.js';
import type { Text } from './text.js';

/** A request says at once what the browser asked with, an answer what it may be kept by. */
export function describeCacheEvent(event: WireEvent, words: Text['log']): Segment[] | undefined {
  const header = (name: string): string | undefined => event.headers?.find((one) => one.name === name)?.value;
  if (event.kind === 'REQUEST') {
    const match = header('if-none-match');
    const since = header('if-modified-since');
    return [
      plain(`→origin   ${(event.line ?? '').replace(/ HTTP.*/, '')}  `),
      match ? strong(`If-None-Match: ${match}  `) : plain(''),
      since ? strong(`If-Modified-Since: ${since}  `) : plain(''),
      soft(header('cache-control') ? `Cache-Control: ${header('cache-control')}` : ''),
    ];
  }
  if (event.kind === 'RESPONSE') {
    return [
      plain('←origin   '),
      strong(String(event.status ?? '')),
      plain(`  ${event.bytes ?? 0} B  `),
      soft([header('cache-control'), header('etag')].filter(Boolean).join('  ')),
    ];
  }
  if (event.kind === 'CONFIGURE') return [soft(words.configured)];
  const version = event.kind === 'NOTE' ? asNumber(asObject(event.data)?.['version']) : null;
  return version === null ? undefined : [plain(words.changed(version))];
}
