import { plain, soft, strong, type DescribeEvent } from '../wire-line.js';

/** A request says at once what the browser asked with, an answer what it may be kept by. */
export const describeCacheEvent: DescribeEvent = (event) => {
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
  return undefined;
};
