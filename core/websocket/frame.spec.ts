import fc from 'fast-check';
import { explainFrame, frameProblem, FrameReader, fromHex, mask, readFrameHead, toHex, writeFrame } from './index.js';

const bytes = (hex: string): Uint8Array => fromHex(hex.replaceAll(' ', '')) ?? new Uint8Array(0);
const head = (hex: string) => {
  const read = readFrameHead(bytes(hex));
  if (!read) throw new Error('no head');
  return read;
};

describe('the examples of RFC 6455, section 5.7', () => {
  it('a text from a server, unmasked', () => {
    const explained = explainFrame(bytes('81 05 48 65 6c 6c 6f'));
    expect(explained?.head).toMatchObject({ fin: true, name: 'text', masked: false, payloadLength: 5, headLength: 2 });
    expect(explained?.parts.map(({ kind, at }) => [kind, at])).toEqual([
      ['first-byte', 0],
      ['second-byte', 1],
      ['payload', 2],
    ]);
    expect(explained?.parts.at(-1)).toMatchObject({ text: 'Hello', missing: 0, close: null });
  });

  it('the same from a client, masked', () => {
    const explained = explainFrame(bytes('81 85 37 fa 21 3d 7f 9f 4d 51 58'));
    expect(explained?.head).toMatchObject({ masked: true, payloadLength: 5, headLength: 6 });
    expect(explained?.parts.map(({ kind, at }) => [kind, at])).toEqual([
      ['first-byte', 0],
      ['second-byte', 1],
      ['masking-key', 2],
      ['payload', 6],
    ]);
    const payload = explained?.parts.at(-1);
    expect(toHex(payload?.bytes ?? new Uint8Array(0))).toBe('7f9f4d5158');
    expect(payload).toMatchObject({ unmasked: bytes('48656c6c6f'), text: 'Hello' });
  });

  it('a message in two fragments, a ping and its pong', () => {
    expect(head('01 03 48 65 6c')).toMatchObject({ fin: false, name: 'text', payloadLength: 3 });
    expect(head('80 02 6c 6f')).toMatchObject({ fin: true, name: 'continuation', payloadLength: 2 });
    expect(head('89 05')).toMatchObject({ name: 'ping', payloadLength: 5 });
    expect(head('8a 85 37 fa 21 3d')).toMatchObject({ name: 'pong', masked: true });
  });

  it('256 bytes and 64 KiB, by the longer forms of the length', () => {
    expect(head('82 7e 01 00')).toMatchObject({ name: 'binary', length7: 126, lengthBits: 16, payloadLength: 256 });
    expect(head('82 7f 00 00 00 00 00 01 00 00')).toMatchObject({
      length7: 127,
      lengthBits: 64,
      payloadLength: 65_536,
      headLength: 10,
    });
    expect(explainFrame(bytes('82 7e 01 00 aa'))?.parts).toMatchObject([
      {},
      {},
      { kind: 'extended-length', at: 2, value: 256 },
      { kind: 'payload', missing: 255 },
    ]);
  });
});

it('reads why a connection is closed', () => {
  const frame = writeFrame({
    opcode: 8,
    payload: new Uint8Array([0x03, 0xf1, ...new TextEncoder().encode('너무 커요')]),
  });
  expect(explainFrame(frame)?.parts.at(-1)).toMatchObject({ close: { code: 1009, reason: '너무 커요' }, text: null });
});

it('waits for the rest of a head', () => {
  for (const part of ['', '81', '81 fe', '81 fe 01', '81 fe 01 00 11 22 33']) {
    expect(readFrameHead(bytes(part))).toBeNull();
    expect(explainFrame(bytes(part))).toBeNull();
  }
});

describe('a frame that breaks the protocol', () => {
  it.each([
    ['c1 00', 'server', 'reserved-bit'],
    ['83 00', 'server', 'reserved-opcode'],
    ['8b 00', 'server', 'reserved-opcode'],
    ['09 00', 'server', 'fragmented-control'],
    ['89 7e 00 7e', 'server', 'long-control'],
    ['82 7e 00 7d', 'server', 'length-not-minimal'],
    ['82 7f 00 00 00 00 00 00 ff ff', 'server', 'length-not-minimal'],
    ['82 7f ff ff ff ff ff ff ff ff', 'server', 'length-too-large'],
    ['81 05', 'client', 'client-unmasked'],
    ['81 85 37 fa 21 3d', 'server', 'server-masked'],
    ['81 05', 'server', null],
    ['81 85 37 fa 21 3d', 'client', null],
  ] as const)('%s from a %s: %s', (hex, from, problem) => {
    expect(frameProblem(head(hex), from)).toBe(problem);
  });
});

const frames = fc.array(
  fc.record({
    opcode: fc.constantFrom(1, 2, 9, 10),
    payload: fc.oneof(fc.uint8Array({ maxLength: 125 }), fc.uint8Array({ minLength: 126, maxLength: 400 })),
    maskingKey: fc.uint8Array({ minLength: 4, maxLength: 4 }),
  }),
  { maxLength: 6 },
);

describe('a stream of frames', () => {
  it('is read the same however it is cut', () => {
    fc.assert(
      fc.property(frames, fc.array(fc.nat(2_500), { maxLength: 12 }), (sent, cuts) => {
        const valid = sent.map((frame) => (frame.payload.length > 125 ? { ...frame, opcode: 2 } : frame));
        const written = valid.map(writeFrame);
        const stream = Uint8Array.from(written.flatMap((frame) => [...frame]));
        const reader = new FrameReader('client', 10_000);
        const places = [0, ...cuts.sort((a, b) => a - b), stream.length];
        const seen = places.flatMap((place, index) => reader.read(stream.slice(places[index - 1] ?? 0, place)));
        expect(reader.problem).toBeNull();
        expect(seen.map((frame) => frame.bytes)).toEqual(written);
        expect(
          seen.map((frame) =>
            mask(frame.bytes.slice(frame.head.headLength), frame.head.maskingKey ?? bytes('00000000')),
          ),
        ).toEqual(valid.map(({ payload }) => payload));
      }),
    );
  });

  it('keeps the beginning of a long frame only, and finds the next', () => {
    const long = writeFrame({ opcode: 2, payload: new Uint8Array(70_000).fill(7) });
    const reader = new FrameReader('server', 32);
    const seen = [
      ...reader.read(long.slice(0, 40_000)),
      ...reader.read(long.slice(40_000)),
      ...reader.read(bytes('8900')),
    ];
    expect(seen).toMatchObject([{ length: 70_010 }, { length: 2, head: { name: 'ping' } }]);
    expect(seen[0]?.bytes).toEqual(long.slice(0, 32));
  });

  it('is not read beyond what breaks the protocol', () => {
    const reader = new FrameReader('server', 32);
    expect(reader.read(bytes('8101 41 c1 00 8101 42'))).toHaveLength(1);
    expect(reader.problem).toBe('reserved-bit');
    expect(reader.read(bytes('8101 43'))).toEqual([]);
  });
});
