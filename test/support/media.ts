import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import S3rver from '@20minutes/s3rver';
import type { Person, TestApp } from './app.js';

/** A real S3-compatible server with one empty bucket, and the settings of an app that keeps its pictures there. */
export async function startS3() {
  const directory = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-s3-'));
  const server = new S3rver({
    ...{ port: 0, address: '127.0.0.1', silent: true, directory },
    configureBuckets: [{ name: 'pictures' }],
  });
  const { port } = await server.run();
  return {
    settings: {
      endpoint: `http://127.0.0.1:${port}`,
      bucket: 'pictures',
      region: 'us-east-1',
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    },
    async stop() {
      await server.close();
      await fs.rm(directory, { recursive: true });
    },
  };
}

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
