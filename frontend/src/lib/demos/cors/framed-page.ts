import { asObject } from '../json.js';

/** A page in a frame, as its messages are told from those of others. */
export interface FramedPage {
  /** Null while the frame is not in the document. */
  readonly window: Window | null;
  /** `null`, as a word, for an opaque one. */
  readonly origin: string;
}

/** What the page said; null when the message is another's, or another page's that the frame has gone to. */
export function messageOf(
  page: FramedPage,
  { source, origin, data }: Pick<MessageEvent<unknown>, 'source' | 'origin' | 'data'>,
): Readonly<Record<string, unknown>> | null {
  if (page.window === null || source !== page.window || origin !== page.origin) return null;
  return asObject(data);
}
