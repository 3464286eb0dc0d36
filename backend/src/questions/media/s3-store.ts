import { AwsClient } from 'aws4fetch';
import type { S3Settings } from '../../platform/index.js';
import type { MediaStore } from './media-store.js';

const PATIENCE_MS = 10_000;

/** Pictures as objects of a bucket of S3 or of what speaks its language (MinIO, R2, Ceph, …), by path-style addresses. */
export class S3Store implements MediaStore {
  readonly #client: AwsClient;
  readonly #bucket: string;

  constructor({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Settings) {
    this.#client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
    this.#bucket = `${endpoint}/${bucket}`;
  }

  async put(file: string, bytes: Uint8Array, mediaType: string): Promise<void> {
    const headers = { 'content-type': mediaType, 'cache-control': 'public, max-age=31536000, immutable' };
    await this.#send('PUT', file, { headers, body: Buffer.from(bytes) });
  }

  async get(file: string): Promise<Buffer | null> {
    const answer = await this.#send('GET', file, {}, [404]);
    return answer.ok ? Buffer.from(await answer.arrayBuffer()) : null;
  }

  async delete(file: string): Promise<void> {
    await this.#send('DELETE', file, {}, [404]);
  }

  async problem(): Promise<string | null> {
    const answer = await this.#ask('HEAD', '', {}).catch(() => null);
    if (answer?.status === 404) return 'MEDIA_S3_BUCKET is not the name of a bucket there';
    if (answer?.status === 403) return 'MEDIA_S3_ACCESS_KEY_ID and MEDIA_S3_SECRET_ACCESS_KEY do not open the bucket';
    // A store that is away at the moment is no reason to keep people from studying.
    return null;
  }

  /** @throws with the status alone when the store refuses, and it is none of `expected` */
  async #send(method: string, file: string, init: RequestInit, expected: number[] = []): Promise<Response> {
    const answer = await this.#ask(method, `/${file}`, init);
    if (answer.ok || expected.includes(answer.status)) return answer;
    await answer.body?.cancel();
    throw new Error(`the picture store answered ${method} with ${answer.status}`);
  }

  #ask(method: string, path: string, init: RequestInit): Promise<Response> {
    return this.#client.fetch(`${this.#bucket}${path}`, { ...init, method, signal: AbortSignal.timeout(PATIENCE_MS) });
  }
}
