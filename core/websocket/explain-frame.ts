import { mask, readFrameHead, type FrameHead } from './frame.js';

/** A run of bytes of a frame that means one thing, in the order of the wire. */
export type FramePart =
  | { readonly kind: 'first-byte'; readonly at: number; readonly bytes: Uint8Array; readonly head: FrameHead }
  | { readonly kind: 'second-byte'; readonly at: number; readonly bytes: Uint8Array; readonly head: FrameHead }
  | { readonly kind: 'extended-length'; readonly at: number; readonly bytes: Uint8Array; readonly value: number }
  | { readonly kind: 'masking-key'; readonly at: number; readonly bytes: Uint8Array }
  | PayloadPart;

export interface PayloadPart {
  readonly kind: 'payload';
  readonly at: number;
  /** As on the wire, as many as are there. */
  readonly bytes: Uint8Array;
  /** The same bytes with the mask taken away; equal to `bytes` where there is none. */
  readonly unmasked: Uint8Array;
  /** Of a text frame: its payload read as UTF-8. */
  readonly text: string | null;
  /** Of a close frame that gives a reason. */
  readonly close: { readonly code: number; readonly reason: string } | null;
  /** Bytes of the payload that are not there. */
  readonly missing: number;
}

/** Takes a frame apart, byte by byte; null when not even its head is there. */
export function explainFrame(bytes: Uint8Array): { head: FrameHead; parts: FramePart[] } | null {
  const head = readFrameHead(bytes);
  if (!head) return null;
  const parts: FramePart[] = [
    { kind: 'first-byte', at: 0, bytes: bytes.slice(0, 1), head },
    { kind: 'second-byte', at: 1, bytes: bytes.slice(1, 2), head },
  ];
  const keyAt = head.headLength - (head.masked ? 4 : 0);
  if (keyAt > 2) {
    parts.push({ kind: 'extended-length', at: 2, bytes: bytes.slice(2, keyAt), value: head.payloadLength });
  }
  if (head.maskingKey) parts.push({ kind: 'masking-key', at: keyAt, bytes: head.maskingKey });
  if (head.payloadLength > 0) parts.push(explainPayload(head, bytes));
  return { head, parts };
}

function explainPayload(head: FrameHead, frame: Uint8Array): PayloadPart {
  const bytes = frame.slice(head.headLength, head.headLength + head.payloadLength);
  const unmasked = head.maskingKey ? mask(bytes, head.maskingKey) : bytes;
  const close =
    head.name === 'close' && unmasked.length >= 2
      ? { code: ((unmasked[0] ?? 0) << 8) | (unmasked[1] ?? 0), reason: utf8(unmasked.subarray(2)) }
      : null;
  return {
    kind: 'payload',
    at: head.headLength,
    bytes,
    unmasked,
    text: head.name === 'text' ? utf8(unmasked) : null,
    close,
    missing: head.payloadLength - bytes.length,
  };
}

/** A character that is cut in two at the end of what is there is left out. */
function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes, { stream: true });
}
