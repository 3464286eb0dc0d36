import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, Database } from '../../platform/index.js';
import { MEDIA_STORE, type MediaStore } from './media-store.js';
import { addressOfPicture, fileOf, nameOf, pathOf, pathsIn, pictureOf, type PictureName } from './picture-name.js';

/** The address of the picture that Markdown names by a relative path; null when there is none. */
export type PictureResolver = (path: string) => string | null;

export interface StoredPicture {
  mediaType: string;
  bytes: Buffer;
}

/** Keeps pictures and knows what Markdown means by their paths. */
@Injectable()
export class PicturesService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(MEDIA_STORE) private readonly store: MediaStore,
  ) {}

  /** Pictures used to be kept in the table itself. */
  async onModuleInit(): Promise<void> {
    for (;;) {
      const [row] = await this.database.query<PictureName & { bytes: Buffer }>(
        'SELECT digest, media_type AS "mediaType", bytes FROM questions_image WHERE bytes IS NOT NULL LIMIT 1',
      );
      if (!row) return;
      await this.store.put(fileOf(row), row.bytes, row.mediaType);
      await this.database.query('UPDATE questions_image SET bytes = NULL WHERE digest = $1', [row.digest]);
    }
  }

  /** Keeps a picture; one that is there already is kept for longer. @returns null when it is none or too large */
  async keep(bytes: Uint8Array): Promise<PictureName | null> {
    const name = nameOf(bytes);
    if (!name) return null;
    // The row first: the bytes of a picture without a row would never be cleaned up.
    await this.database.query(
      `INSERT INTO questions_image (digest, media_type, size, path, named_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (digest) DO UPDATE SET named_at = excluded.named_at`,
      [name.digest, name.mediaType, bytes.length, pathOf(name), this.clock.now()],
    );
    await this.store.put(fileOf(name), bytes, name.mediaType);
    return name;
  }

  /** Keeps pictures; what is none, or too large, is left out. */
  async keepAll(pictures: Iterable<Uint8Array>): Promise<void> {
    for (const bytes of pictures) await this.keep(bytes);
  }

  /** Keeps the pictures that a file shows, by the paths that it names them with. */
  async keepOfFile(folder: string, pictures: ReadonlyMap<string, Uint8Array>): Promise<void> {
    for (const [path, bytes] of pictures) {
      const name = await this.keep(bytes);
      if (!name) continue;
      await this.database.query(
        `INSERT INTO questions_picture_file (folder, path, digest) VALUES ($1, $2, $3)
         ON CONFLICT (folder, path) DO UPDATE SET digest = excluded.digest`,
        [folder, path, name.digest],
      );
    }
  }

  /** Forgets the pictures of files that are gone; `present` are folder and path of all there are. */
  async forgetOtherFiles(present: readonly { folder: string; path: string }[]): Promise<void> {
    await this.database.query(
      `DELETE FROM questions_picture_file f WHERE NOT EXISTS (
         SELECT 1 FROM unnest($1::text[], $2::text[]) AS p (folder, path) WHERE p.folder = f.folder AND p.path = f.path)`,
      [present.map(({ folder }) => folder), present.map(({ path }) => path)],
    );
  }

  /** @throws when the store cannot be asked */
  async read(file: string): Promise<StoredPicture | null> {
    const name = pictureOf(file);
    const bytes = name && (await this.store.get(file));
    return name && bytes ? { mediaType: name.mediaType, bytes } : null;
  }

  /**
   * What the paths in a text mean: uploaded pictures, and those beside the files of its subject.
   * @param subject null for a question that is in no folder
   */
  async resolverFor(subject: string | null, markdown: string): Promise<PictureResolver> {
    const addresses = new Map(await this.addressesFor(subject, markdown));
    return (path) => addresses.get(path) ?? null;
  }

  /** The same as a list, for who asks elsewhere. */
  async addressesFor(subject: string | null, markdown: string): Promise<[path: string, address: string][]> {
    const found = await this.picturesOf(subject, pathsIn(markdown));
    return [...found].map(([path, picture]) => [path, addressOfPicture(picture)]);
  }

  /** Every picture beside the files of a subject, and those of `uploaded` that there are, by path. */
  async picturesOf(subject: string | null, uploaded: string[]): Promise<Map<string, PictureName>> {
    const rows = await this.database.query<PictureName & { path: string }>(
      `SELECT path, digest, media_type AS "mediaType" FROM questions_image WHERE path = ANY($2)
       UNION ALL
       SELECT f.path, i.digest, i.media_type FROM questions_picture_file f JOIN questions_image i USING (digest)
       WHERE f.folder = $1`,
      [subject, uploaded],
    );
    return new Map(rows.map(({ path, ...picture }) => [path, picture]));
  }

  /** Whether a text shows the same pictures in another subject: those of files stay where they are. */
  async areSameIn(subject: string, markdown: string, from: string): Promise<boolean> {
    const uploaded = pathsIn(markdown);
    const [here, there] = await Promise.all([this.picturesOf(from, uploaded), this.picturesOf(subject, uploaded)]);
    return [...here].every(([path, { digest }]) => !markdown.includes(path) || there.get(path)?.digest === digest);
  }

  /** One picture that Markdown of a subject names; null when there is none. */
  async find(subject: string, path: string): Promise<PictureName | null> {
    return (await this.picturesOf(subject, [path])).get(path) ?? null;
  }

  /** Its bytes. @throws when the store cannot be asked */
  async bytesOf(subject: string, path: string): Promise<Buffer | null> {
    const name = await this.find(subject, path);
    return name && this.store.get(fileOf(name));
  }
}
