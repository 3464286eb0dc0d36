/** What a file is by its first bytes, whatever its name says; null for what is no picture we show. */
export function mediaTypeOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, MAX_PROLOGUE));
  const ascii = head.subarray(0, 16).toString('latin1');
  if (head.length >= 4 && head.readUInt32BE(0) === 0x89504e47) return 'image/png';
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'image/jpeg';
  if (ascii.startsWith('GIF8')) return 'image/gif';
  if (ascii.startsWith('RIFF') && ascii.slice(8, 12) === 'WEBP') return 'image/webp';
  if (ascii.slice(4, 12) === 'ftypavif') return 'image/avif';
  return opensSvg(head.toString('utf8')) ? 'image/svg+xml' : null;
}

/** In bytes: a licence in a comment may stand above the picture. */
const MAX_PROLOGUE = 64 * 1024;

/** Whether XML declarations, comments and a document type are followed by `<svg`. Reads every character once. */
function opensSvg(text: string): boolean {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at += 1;
    const end = endOfMisc(text, at);
    if (end === null) return /^<svg[\s/>]/.test(text.slice(at, at + 5));
    if (end < 0) return false;
    at = end;
  }
}

/** Where a declaration, comment or document type that starts here ends; -1 when it does not, null when there is none. */
function endOfMisc(text: string, at: number): number | null {
  const after = (mark: string, from: number) => {
    const place = text.indexOf(mark, from);
    return place < 0 ? -1 : place + mark.length;
  };
  if (text.startsWith('<?', at)) return after('?>', at);
  if (text.startsWith('<!--', at)) return after('-->', at);
  if (text.slice(at, at + 9).toUpperCase() !== '<!DOCTYPE') return null;
  const close = after('>', at);
  const subset = text.indexOf('[', at);
  if (subset < 0 || subset > close) return close;
  const inside = after(']', subset);
  return inside < 0 ? -1 : after('>', inside);
}
