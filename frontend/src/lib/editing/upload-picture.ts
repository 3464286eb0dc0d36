import { ApiError } from '$lib/api';
import { m } from '$lib/paraglide/messages.js';
import { getLocale } from '$lib/paraglide/runtime.js';

/** Largest file that the server takes, in bytes. */
const MOST_BYTES = 10 * 1024 * 1024;

/** Kinds of files to offer in a file chooser; the server goes by what is in them. */
export const pictureTypes = 'image/png,image/jpeg,image/webp,image/gif,image/avif,image/svg+xml';

export interface UploadedPicture {
  /** What Markdown names it by: `![…](path)`. */
  path: string;
  /** Where it is shown from, for ever. */
  address: string;
  /** In pixels; null for a drawing that does not say. */
  width: number | null;
  height: number | null;
  /** In bytes, as it is kept. */
  size: number;
}

export interface UploadOptions {
  signal?: AbortSignal;
  /** From 0 to 1: how much of the file was sent. The server needs a moment after 1. */
  onprogress?: (part: number) => void;
}

/**
 * Sends a picture to be kept. The same picture sent twice is kept once.
 * @throws ApiError whose message says in the viewer's language what to do: `offline`, `busy` (too many at once),
 *   `signedOut`, `refused` (no picture, too large, too many) or `server`
 * @throws the signal's reason when it is aborted
 */
export function uploadPicture(file: Blob, { signal, onprogress }: UploadOptions = {}): Promise<UploadedPicture> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    if (file.size > MOST_BYTES) throw new ApiError('refused', 'LARGE_FILE', m.media_too_large());
    // fetch does not tell how much was sent.
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    signal?.addEventListener('abort', abort, { once: true });
    request.onloadend = () => signal?.removeEventListener('abort', abort);
    request.upload.onprogress = ({ loaded, total }) => onprogress?.(total > 0 ? loaded / total : 0);
    request.onabort = () => reject(signal?.reason as Error);
    request.onerror = () => reject(new ApiError('offline', 'OFFLINE', m.media_offline()));
    request.onload = () => {
      if (request.status === 201) resolve(request.response as UploadedPicture);
      else reject(refusal(request));
    };
    request.open('POST', '/media');
    request.responseType = 'json';
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept-language', getLocale());
    request.send(file);
  });
}

function refusal({ status, response }: XMLHttpRequest): ApiError {
  const { code, message } = (response ?? {}) as { code?: string; message?: string };
  const kinds = { 401: 'signedOut', 429: 'busy' } as const;
  const kind = kinds[status as keyof typeof kinds] ?? (status < 500 && message ? 'refused' : 'server');
  return new ApiError(kind, code ?? `HTTP_${status}`, message ?? m.media_failed());
}
