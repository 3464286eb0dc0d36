import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
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
  timeoutMs: number;
}

const MOST_REDIRECTS = 5;
const GONE = new Set([404, 410]);
/** There is nobody, or nobody who can be believed; what may pass with time is not among these. */
const ABSENT = new Set(['ENOTFOUND', 'ECONNREFUSED', 'CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID']);

/** Asks whether a page is there, without reading it. Never throws. */
export async function probe(address: string, options: ProbeOptions): Promise<Finding> {
  try {
    const asked = await follow(address, 'HEAD', options);
    // Many servers answer HEAD otherwise than they answer a browser.
    const status = asked < 400 ? asked : await follow(address, 'GET', options);
    return { dead: GONE.has(status), reason: String(status) };
  } catch (error) {
    const { code = 'ERROR' } = error as NodeJS.ErrnoException;
    return { dead: ABSENT.has(code), reason: code };
  }
}

async function follow(address: string, method: 'HEAD' | 'GET', options: ProbeOptions): Promise<number> {
  let url = new URL(address);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const { status, location } = await ask(url, method, options);
    if (status < 300 || status >= 400 || location === undefined) return status;
    url = new URL(location, url);
  }
  throw Object.assign(new Error('too many redirects'), { code: 'TOO_MANY_REDIRECTS' });
}

function ask(url: URL, method: 'HEAD' | 'GET', { allowLoopback, timeoutMs }: ProbeOptions) {
  return new Promise<{ status: number; location: string | undefined }>((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const isHere = allowLoopback && host === '127.0.0.1';
    const isAskable = /^https?:$/.test(url.protocol) && (url.port === '' || isHere) && url.username === '';
    // A name is looked at where it is looked up; an address is not looked up.
    if (!isAskable || (net.isIP(host) !== 0 && !isHere && !isPublicAddress(host))) return reject(new NotPublic());
    const signal = AbortSignal.timeout(timeoutMs);
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method,
      agent: false,
      signal,
      lookup: publicLookup,
      headers: { accept: '*/*', 'user-agent': 'Kkori/1.0 (looks whether links still lead somewhere)' },
    });
    request.on('response', (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      response.destroy();
    });
    request.on('error', (error) => {
      reject(signal.aborted ? Object.assign(new Error('no answer in time'), { code: 'TIMEOUT' }) : error);
    });
    request.end();
  });
}
