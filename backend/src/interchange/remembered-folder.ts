import fs from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/index.js';
import type { ContentFile } from '../questions/index.js';
import { pathsIn, readFiles, type ContentFolder } from './content-folder.js';

/** A file that was written so shortly before it was read may be written again without looking newer. */
const SETTLED_MS = 2_000;

/**
 * The content folder for who looks at it at each visit: a file that was not written since it was read is not read again, and
 * is the same object, so that what was worked out of it is known. Without pictures.
 */
@Injectable()
export class RememberedFolder {
  private files = new Map<string, { stamp: string; file: ContentFile }>();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Null where there is no content. @param only the lists, without questions */
  async look(only?: 'lists'): Promise<ContentFolder | null> {
    const all = await pathsIn(this.config.contentDir);
    for (const known of this.files.keys()) if (!all.includes(known)) this.files.delete(known);
    const isContent = all.some((file) => file === 'subjects.yaml' || /^[^/]+\/[^/]+\.md$/.test(file));
    if (!isContent) return null;
    return readFiles(only ? all.filter((file) => file.endsWith('.yaml')) : all, (file) => this.read(file));
  }

  private async read(name: string): Promise<ContentFile> {
    const place = path.join(this.config.contentDir, name);
    const { mtimeMs, ctimeMs, size, ino } = await fs.stat(place);
    const stamp = [mtimeMs, ctimeMs, size, ino].join();
    const known = this.files.get(name);
    if (known?.stamp === stamp) return known.file;
    const file = { path: name, text: await fs.readFile(place, 'utf8'), images: new Map() };
    if (Date.now() - mtimeMs > SETTLED_MS) this.files.set(name, { stamp, file });
    return file;
  }
}
