import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { acceptSteps, fromHex, toHex } from './index.js';
import { sha1 } from './sha1.js';
import { toBase64 } from './bytes.js';

describe('Sec-WebSocket-Accept', () => {
  it('is what RFC 6455, section 1.3, computes', () => {
    expect(acceptSteps('dGhlIHNhbXBsZSBub25jZQ==')).toEqual({
      key: 'dGhlIHNhbXBsZSBub25jZQ==',
      joined: 'dGhlIHNhbXBsZSBub25jZQ==258EAFA5-E914-47DA-95CA-C5AB0DC85B11',
      digest: 'b37a4f2cc0624f1690f64606cf385945b2bec4ea',
      accept: 's3pPLMBiTxaQ9kYGzzhZRbK+xOo=',
    });
  });
});

it('hashes and encodes as Node.js does, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(toHex(sha1(bytes))).toBe(createHash('sha1').update(bytes).digest('hex'));
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromHex(toHex(bytes))).toEqual(bytes);
    }),
  );
});

it.each(['abc', 'zz', '0x'])('does not take %s for bytes', (text) => {
  expect(fromHex(text)).toBeNull();
});
