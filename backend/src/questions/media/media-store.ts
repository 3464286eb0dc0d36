import { CONFIG, InvalidConfiguration, type Config } from '../../platform/index.js';
import { FolderStore } from './folder-store.js';
import { S3Store } from './s3-store.js';

/** Keeps the bytes of pictures under names that say what they are, so that a name's bytes never change. */
export interface MediaStore {
  /** Keeps the bytes; what is there already under that name is the same. */
  put(file: string, bytes: Uint8Array, mediaType: string): Promise<void>;
  /** Null when there is no such file. @throws when the store cannot be asked */
  get(file: string): Promise<Buffer | null>;
  /** Nothing happens when there is no such file. */
  delete(file: string): Promise<void>;
  /** Why nothing can be kept there, in a line; null when it can, or when that cannot be told now. */
  problem(): Promise<string | null>;
}

export const MEDIA_STORE = Symbol('MEDIA_STORE');

/** The store that the settings name. Makes sure of it before anybody is served. */
export const mediaStoreProvider = {
  provide: MEDIA_STORE,
  inject: [CONFIG],
  useFactory: async ({ mediaDir, mediaS3 }: Config): Promise<MediaStore> => {
    const store = mediaS3 ? new S3Store(mediaS3) : new FolderStore(mediaDir);
    const problem = await store.problem();
    if (problem !== null) throw new InvalidConfiguration(problem);
    return store;
  },
};
