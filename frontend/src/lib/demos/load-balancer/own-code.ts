import { getLocale } from '$lib/paraglide/runtime.js';
import { sharedCode } from './shared-code.js';

const keptAs = 'kkori:load-balancer:pick';
/** What the learner wrote last, or an example: least connections by hand. */
export function keptCode(): string {
  const shared = sharedCode(typeof location === 'undefined' ? '' : location.hash);
  if (shared !== null) return shared;
  try {
    return localStorage.getItem(keptAs) ?? startingCode();
  } catch {
    return startingCode();
  }
}

export function keepCode(code: string): void {
  try {
    localStorage.setItem(keptAs, code);
  } catch {
    // Without storage it lasts as long as the page.
  }
}

export function startingCode(): string {
  const comments =
    getLocale() === 'en'
      ? [
          'servers: name, weight, connections, latencyMs (null before its first answer), available',
          'request: client, path, number',
        ]
      : [
          'servers: name, weight, connections, latencyMs(첫 응답 전에는 null), available',
          'request: client, path, number',
        ];
  return `// ${comments[0]}
// ${comments[1]}
function pick(servers, request) {
  let best = null;
  for (const server of servers) {
    if (!server.available) continue;
    if (best === null || server.connections < best.connections) best = server;
  }
  return best.name;
}
`;
}
