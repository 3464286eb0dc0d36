/**
 * SHA-1 (FIPS 180-4), as the opening handshake of a WebSocket uses it. It is broken for signatures; there it only
 * shows that the other side has understood the request.
 */
export function sha1(message: Uint8Array): Uint8Array {
  const state = new Uint32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  const padded = pad(message);
  for (let at = 0; at < padded.length; at += 64) addBlock(state, new DataView(padded.buffer, at, 64));
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, index) => digest.setUint32(index * 4, word));
  return new Uint8Array(digest.buffer);
}

/** The message, a one bit, zeros and the length in bits, in whole blocks of 64 bytes. */
function pad(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(message.length) * 8n);
  return padded;
}

function addBlock(state: Uint32Array, block: DataView): void {
  const words = new Uint32Array(80);
  for (let t = 0; t < 16; t++) words[t] = block.getUint32(t * 4);
  for (let t = 16; t < 80; t++) {
    words[t] = rotate(word(words, t - 3) ^ word(words, t - 8) ^ word(words, t - 14) ^ word(words, t - 16), 1);
  }
  let [a, b, c, d, e] = [word(state, 0), word(state, 1), word(state, 2), word(state, 3), word(state, 4)];
  for (let t = 0; t < 80; t++) {
    const { mixed, constant } = round(t, b, c, d);
    const next = (rotate(a, 5) + mixed + e + constant + word(words, t)) >>> 0;
    [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
  }
  [a, b, c, d, e].forEach((value, index) => (state[index] = word(state, index) + value));
}

function round(t: number, b: number, c: number, d: number): { mixed: number; constant: number } {
  if (t < 20) return { mixed: ((b & c) | (~b & d)) >>> 0, constant: 0x5a827999 };
  if (t < 40) return { mixed: (b ^ c ^ d) >>> 0, constant: 0x6ed9eba1 };
  if (t < 60) return { mixed: ((b & c) | (b & d) | (c & d)) >>> 0, constant: 0x8f1bbcdc };
  return { mixed: (b ^ c ^ d) >>> 0, constant: 0xca62c1d6 };
}

function rotate(value: number, by: number): number {
  return ((value << by) | (value >>> (32 - by))) >>> 0;
}

function word(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}
