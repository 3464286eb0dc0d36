/** A link longer than this no longer survives chats and mails. */
const longestShared = 2_000;

/** The part of a link that carries the code; null when the code is too long for one. */
export function codeToHash(code: string): string | null {
  const hash = `#pick=${encodeURIComponent(code)}`;
  return hash.length <= longestShared ? hash : null;
}

/** The code that a link carries; null when it carries none. */
export function sharedCode(hash: string): string | null {
  if (!hash.startsWith('#pick=')) return null;
  try {
    return decodeURIComponent(hash.slice('#pick='.length));
  } catch {
    return null;
  }
}
