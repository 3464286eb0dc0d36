import type { Person, TestApp } from './app.js';

export interface UploadAnswer {
  status: number;
  body: { path: string; address: string; width: number; height: number; size: number; code: string; message: string };
}

/** Uploads pictures to an app. */
export class Uploads {
  constructor(private readonly app: () => TestApp) {}

  async send(
    person: Person | null,
    bytes: Uint8Array | string,
    headers: Record<string, string> = {},
  ): Promise<UploadAnswer> {
    const { url } = this.app();
    const response = await fetch(`${url}/media`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        origin: url,
        ...(person ? { cookie: person.cookie } : {}),
        ...headers,
      },
      body: Buffer.from(bytes as Uint8Array),
    });
    return { status: response.status, body: (await response.json()) as UploadAnswer['body'] };
  }

  async fetch(address: string): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
    const response = await fetch(`${this.app().url}${address}`, { redirect: 'manual' });
    const { status, headers } = response;
    return { status, headers, bytes: Buffer.from(await response.arrayBuffer()) };
  }
}
