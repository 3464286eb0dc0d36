import fs from 'node:fs/promises';
import path from 'node:path';
import { picturePaths } from '@kkori/core/content-sync';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, type Config } from '../platform/index.js';
import {
  ContentImportService,
  ContentStandingsService,
  parseQuestions,
  PicturesService,
  type ContentFile,
} from '../questions/index.js';
import { readContentFolder, readOrEmpty } from './content-folder.js';
import { lockContent } from './content-lock.js';
import { replaceFile } from './replace-file.js';
import { SiteListTransfer } from './site-list-transfer.service.js';

export interface ExportReport {
  /** Paths below the folder. */
  written: string[];
  removed: string[];
  pictures: string[];
  /** Files that say what the app does not know yet: they are left as they are. */
  left: { path: string; why: 'conflict' | 'not-imported' | 'taken' }[];
  unchanged: number;
}

/** Writes what was published in the app as files. What nobody changed is not written, and nothing unknown is overwritten. */
@Injectable()
export class ContentExportService {
  constructor(
    private readonly database: Database,
    private readonly questions: ContentImportService,
    private readonly standings: ContentStandingsService,
    private readonly pictures: PicturesService,
    private readonly lists: SiteListTransfer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param folder the app's own content folder when left out; another may be new */
  exportTo(folder = this.config.contentDir): Promise<ExportReport> {
    const elsewhere = path.resolve(folder) !== path.resolve(this.config.contentDir);
    return this.database.transaction(async () => {
      await lockContent(this.database);
      const before = await readOrEmpty(folder);
      const report = await this.write(folder, before.questions, elsewhere);
      await this.lists.writeOut(folder, before, elsewhere, report);
      if (elsewhere) await copyFormat(this.config.contentDir, folder);
      else {
        // From now on the app knows these files.
        const after = await readContentFolder(folder);
        await this.questions.importQuestions(after.questions, { bringIn: false });
        await this.lists.bringIn(after, {}, { bringIn: false });
      }
      return report;
    });
  }

  private async write(folder: string, files: readonly ContentFile[], elsewhere: boolean): Promise<ExportReport> {
    const { standings, known } = await this.standings.read(files, { elsewhere });
    const texts = await this.standings.textsOf(standings.map(({ questionId }) => questionId));
    const homes = new Map(known.map((file) => [file.questionId, file.path]));
    const taken = new Set(files.map((file) => file.path));
    const report: ExportReport = { written: [], removed: [], pictures: [], left: [], unchanged: 0 };
    for (const standing of standings) {
      const { questionId, app, digest } = standing;
      const place = standing.path ?? homes.get(questionId) ?? null;
      if (standing.standing === 'conflict' || standing.standing === 'file') {
        const why = standing.standing === 'conflict' ? 'conflict' : 'not-imported';
        report.left.push({ path: place ?? '', why });
      } else if (standing.standing === 'app' && app?.archived) {
        if (place === null || digest === null) continue;
        await fs.rm(path.join(folder, place));
        report.removed.push(place);
      } else if (app && !app.archived) {
        const target = digest === null ? freePath(place, app.subjectId, app.slug, taken) : place;
        if (target === null) {
          report.left.push({ path: place ?? '', why: 'taken' });
          continue;
        }
        taken.add(target);
        const text = texts.get(questionId) ?? '';
        if (standing.standing === 'app') {
          await replaceFile(path.join(folder, target), text);
          report.written.push(target);
        } else report.unchanged += 1;
        await this.writePictures(folder, target, text, app.subjectId, files, report);
      }
    }
    return report;
  }

  /** Those that the text shows and that do not stand beside the file. */
  private async writePictures(
    folder: string,
    target: string,
    text: string,
    subject: string,
    files: readonly ContentFile[],
    report: ExportReport,
  ): Promise<void> {
    if (!text.includes('![')) return;
    const [parsed] = await parseQuestions([{ text, path: target }], { lane: 'files' });
    const draft = parsed?.draft;
    const home = path.posix.dirname(target);
    const beside = files.find((file) => path.posix.dirname(file.path) === home)?.images;
    for (const name of draft ? picturePaths(draft) : []) {
      const place = `${home}/${name}`;
      if (beside?.has(name) || !/^images\/[^/]+$/.test(name) || report.pictures.includes(place)) continue;
      const bytes = (await this.pictures.bytesOf(home, name)) ?? (await this.pictures.bytesOf(subject, name));
      if (!bytes) continue;
      await replaceFile(path.join(folder, place), bytes);
      report.pictures.push(place);
    }
  }
}

/** Where a question without a file is written to: where it was, else by its subject and id. Null when another stands there. */
function freePath(home: string | null, subject: string, slug: string, taken: ReadonlySet<string>): string | null {
  if (home !== null) return taken.has(home) ? null : home;
  for (let place = 1; ; place += 1) {
    const file = `${subject}/${slug}${place === 1 ? '' : `-${place}`}.md`;
    if (!taken.has(file)) return file;
  }
}

/** The page that says how the files are written; one that is there stays. */
async function copyFormat(from: string, to: string): Promise<void> {
  const bytes = await fs.readFile(path.join(from, 'README.md')).catch(() => null);
  const isThere = await fs.access(path.join(to, 'README.md')).then(
    () => true,
    () => false,
  );
  if (bytes && !isThere) await replaceFile(path.join(to, 'README.md'), bytes);
}
