/** The meanings that RFC 6455, section 5.2, gives the four bits. */
export const opcodeNames: Readonly<Record<number, OpcodeName>> = {
  0x0: 'continuation',
  0x1: 'text',
  0x2: 'binary',
  0x8: 'close',
  0x9: 'ping',
  0xa: 'pong',
};
export type OpcodeName = 'continuation' | 'text' | 'binary' | 'close' | 'ping' | 'pong';

/** The part of a frame before its payload. */
export interface FrameHead {
  readonly fin: boolean;
  readonly rsv1: boolean;
  readonly rsv2: boolean;
  readonly rsv3: boolean;
  /** 0 to 15. */
  readonly opcode: number;
  /** Null for an opcode that is reserved. */
  readonly name: OpcodeName | null;
  readonly masked: boolean;
  /** The length field in the second byte: up to 125 the length itself, 126 and 127 announce a longer field. */
  readonly length7: number;
  /** How the length is written, in bits. */
  readonly lengthBits: 7 | 16 | 64;
  /** Bytes of payload. */
  readonly payloadLength: number;
  readonly maskingKey: Uint8Array | null;
  /** Bytes of the head itself: 2 to 14. */
  readonly headLength: number;
}

/** What is wrong with a frame, after RFC 6455, sections 5.1 to 5.5. */
export type FrameProblem =
  | 'reserved-bit'
  | 'reserved-opcode'
  | 'fragmented-control'
  | 'long-control'
  | 'length-not-minimal'
  | 'length-too-large'
  | 'client-unmasked'
  | 'server-masked';

/**
 * Reads the head of the frame that begins at `offset`; null when the bytes end before it does. What is wrong with it
 * is not judged here: see `frameProblem`.
 */
export function readFrameHead(bytes: Uint8Array, offset = 0): FrameHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, bytes.length - offset);
  if (view.byteLength < 2) return null;
  const [first, second] = [view.getUint8(0), view.getUint8(1)];
  const masked = (second & 0x80) !== 0;
  const length7 = second & 0x7f;
  const lengthBits = length7 === 127 ? 64 : length7 === 126 ? 16 : 7;
  const keyAt = 2 + (lengthBits === 7 ? 0 : lengthBits / 8);
  const headLength = keyAt + (masked ? 4 : 0);
  if (view.byteLength < headLength) return null;
  const opcode = first & 0x0f;
  return {
    fin: (first & 0x80) !== 0,
    rsv1: (first & 0x40) !== 0,
    rsv2: (first & 0x20) !== 0,
    rsv3: (first & 0x10) !== 0,
    opcode,
    name: opcodeNames[opcode] ?? null,
    masked,
    length7,
    lengthBits,
    payloadLength: lengthBits === 7 ? length7 : lengthBits === 16 ? view.getUint16(2) : Number(view.getBigUint64(2)),
    maskingKey: masked ? bytes.slice(offset + keyAt, offset + keyAt + 4) : null,
    headLength,
  };
}

/**
 * Why the receiver of a frame has to fail the connection; null when it need not. Extensions that give the reserved
 * bits a meaning are taken as not agreed on.
 */
export function frameProblem(head: FrameHead, from: 'client' | 'server'): FrameProblem | null {
  if (head.rsv1 || head.rsv2 || head.rsv3) return 'reserved-bit';
  if (head.name === null) return 'reserved-opcode';
  if (head.opcode >= 0x8 && !head.fin) return 'fragmented-control';
  if (head.opcode >= 0x8 && head.lengthBits !== 7) return 'long-control';
  if (head.payloadLength > Number.MAX_SAFE_INTEGER) return 'length-too-large';
  if (head.lengthBits === 16 && head.payloadLength < 126) return 'length-not-minimal';
  if (head.lengthBits === 64 && head.payloadLength < 0x1_0000) return 'length-not-minimal';
  if (from === 'client' && !head.masked) return 'client-unmasked';
  if (from === 'server' && head.masked) return 'server-masked';
  return null;
}

/** Applies a masking key, which takes it away again as well: XOR with its four bytes in turn. */
export function mask(payload: Uint8Array, key: Uint8Array): Uint8Array {
  return payload.map((byte, index) => byte ^ (key[index % 4] ?? 0));
}

/** A whole frame as bytes, its length written in the shortest form. */
export function writeFrame(frame: {
  fin?: boolean;
  opcode: number;
  maskingKey?: Uint8Array | null;
  payload: Uint8Array;
}): Uint8Array {
  const { fin = true, opcode, maskingKey = null, payload } = frame;
  const lengthBytes = payload.length < 126 ? 0 : payload.length < 0x1_0000 ? 2 : 8;
  const keyAt = 2 + lengthBytes;
  const payloadAt = keyAt + (maskingKey ? 4 : 0);
  const bytes = new Uint8Array(payloadAt + payload.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, (fin ? 0x80 : 0) | opcode);
  view.setUint8(1, (maskingKey ? 0x80 : 0) | (lengthBytes === 0 ? payload.length : lengthBytes === 2 ? 126 : 127));
  if (lengthBytes === 2) view.setUint16(2, payload.length);
  if (lengthBytes === 8) view.setBigUint64(2, BigInt(payload.length));
  if (maskingKey) bytes.set(maskingKey, keyAt);
  bytes.set(maskingKey ? mask(payload, maskingKey) : payload, payloadAt);
  return bytes;
}
