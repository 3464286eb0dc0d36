import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { isPublicAddress, NotPublic, publicLookup } from './public-address.js';

/** What came of asking for a page. */
export interface Finding {
  /** Not to be had; what could not be told either way is not. */
  dead: boolean;
  /** The status of the answer, or why there was none. */
  reason: string;
}

export interface ProbeOptions {
  /** For tests, whose servers run here. */
  allowLoopback: boolean;
  /** The longest wait for one address, with all that it leads on to. */
  timeoutMs: number;
}

/** How many hosts; one of them is asked for one page after another. */
const AT_ONCE = 4;
const MOST_REDIRECTS = 5;
const GONE = new Set([404, 410]);
/** There is nobody, or nobody who can be believed; what may pass with time is not among these. */
const ABSENT = new Set([
  'ENOTFOUND',
  'ECONNREFUSED',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

interface Asking {
  allowLoopback: boolean;
  signal: AbortSignal;
}

/**
 * Asks several hosts at a time whether pages of theirs are there.
 * @param options `pauseMs` passes before the same host is asked again
 * @param stop ends all that is under way, and makes it throw
 * @param each called with each address that is done
 */
export async function probeAll(
  addresses: readonly string[],
  { pauseMs, ...options }: ProbeOptions & { pauseMs: number },
  stop: AbortSignal,
  each: () => Promise<void>,
): Promise<Map<string, Finding>> {
  const hosts = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    hosts.set(host, [...(hosts.get(host) ?? []), address]);
  }
  // The longest first, so that it is not waited for alone at the end.
  const waiting = [...hosts.values()].sort((one, other) => other.length - one.length);
  const found = new Map<string, Finding>();
  const worker = async () => {
    for (let host = waiting.shift(); host !== undefined; host = waiting.shift()) {
      for (const [place, address] of host.entries()) {
        if (place > 0) await setTimeout(pauseMs, undefined, { signal: stop });
        const finding = await probe(address, options, stop);
        stop.throwIfAborted();
        found.set(address, finding);
        await each();
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } finally {
    waiting.length = 0;
  }
  return found;
}

/** Asks whether a page is there, without reading it. Never throws. */
export async function probe(address: string, options: ProbeOptions, stop?: AbortSignal): Promise<Finding> {
  const late = AbortSignal.timeout(options.timeoutMs);
  const asking = { allowLoopback: options.allowLoopback, signal: stop ? AbortSignal.any([late, stop]) : late };
  try {
    const asked = await follow(address, 'HEAD', asking);
    // Many servers answer HEAD otherwise than they answer a browser.
    const status = asked < 400 ? asked : await follow(address, 'GET', asking);
    return { dead: GONE.has(status), reason: String(status) };
  } catch (error) {
    const { code = 'ERROR' } = error as NodeJS.ErrnoException;
    return late.aborted ? { dead: false, reason: 'TIMEOUT' } : { dead: ABSENT.has(code), reason: code };
  }
}

async function follow(address: string, method: 'HEAD' | 'GET', asking: Asking): Promise<number> {
  let url = new URL(address);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const { status, location } = await ask(url, method, asking);
    if (status < 300 || status >= 400 || location === undefined) return status;
    url = new URL(location, url);
  }
  throw Object.assign(new Error('too many redirects'), { code: 'TOO_MANY_REDIRECTS' });
}

function ask(url: URL, method: 'HEAD' | 'GET', { allowLoopback, signal }: Asking) {
  return new Promise<{ status: number; location: string | undefined }>((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const isHere = allowLoopback && host === '127.0.0.1';
    const isAskable = /^https?:$/.test(url.protocol) && (url.port === '' || isHere) && url.username === '';
    // A name is looked at where it is looked up; an address is not looked up.
    if (!isAskable || (net.isIP(host) !== 0 && !isHere && !isPublicAddress(host))) return reject(new NotPublic());
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method,
      agent: false,
      signal,
      lookup: publicLookup,
      headers: { accept: '*/*', 'user-agent': 'Kkori/1.0 (looks whether links still lead somewhere)' },
    });
    const answer = (response: http.IncomingMessage) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      response.destroy();
    };
    request.on('response', answer);
    request.on('upgrade', (response, socket) => {
      answer(response);
      socket.destroy();
    });
    request.on('error', reject);
    // Whatever else may happen, it ends with this.
    request.on('close', () => reject(new Error('closed without an answer')));
    request.end();
  });
}
