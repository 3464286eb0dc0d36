/** The CRC-32 of zip, PNG and Ethernet: polynomial 0x04C11DB7 reflected, begun and ended with all bits set. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** Where a checksum begins. */
export const crc32Start = 0xffffffff;

/** Goes on with a checksum that is not finished yet. */
export function crc32Update(unfinished: number, bytes: Uint8Array): number {
  let value = unfinished;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return value >>> 0;
}

/** An unsigned 32-bit integer. */
export function crc32Finish(unfinished: number): number {
  return ~unfinished >>> 0;
}

export function crc32(bytes: Uint8Array): number {
  return crc32Finish(crc32Update(crc32Start, bytes));
}
