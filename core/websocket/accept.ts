import { toBase64, toHex } from './bytes.js';
import { sha1 } from './sha1.js';

/** Known to everybody: RFC 6455, section 1.3. */
export const websocketGuid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** How `Sec-WebSocket-Accept` comes from `Sec-WebSocket-Key`, one step after the other. */
export interface AcceptSteps {
  readonly key: string;
  /** The key as it stands in the header, not decoded, and the GUID. */
  readonly joined: string;
  /** SHA-1 of `joined`: 20 bytes as 40 hexadecimal digits. */
  readonly digest: string;
  /** Those 20 bytes, not their digits, as Base64: 28 characters. */
  readonly accept: string;
}

export function acceptSteps(key: string): AcceptSteps {
  const joined = key + websocketGuid;
  const digest = sha1(new TextEncoder().encode(joined));
  return { key, joined, digest: toHex(digest), accept: toBase64(digest) };
}
