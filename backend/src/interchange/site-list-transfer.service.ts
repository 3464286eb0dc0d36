import fs from 'node:fs/promises';
import path from 'node:path';
import type { KnownFile } from '@kkori/core/content-sync';
import { parseDeck, type Problem } from '@kkori/core/question-format';
import { deckOfKey, homeOf, type ListKey } from '@kkori/core/site-lists';
import { Injectable } from '@nestjs/common';
import { NamesService } from '../accounts/index.js';
import { SiteListsService, SiteListStandingsService, type ListStanding } from '../questions/index.js';
import type { ContentFolder, TextFile } from './content-folder.js';
import type { ContentConflict } from './content-plan.js';
import type { ExportReport } from './content-export.service.js';
import { replaceFile } from './replace-file.js';

/** What a list is called where somebody decides about it: where its file is, or would be. */
export const nameOf = ({ path: place, key }: ListStanding): string => place ?? homeOf(key);

/** Of a deck its title; other lists are called by their file. */
export function titleOf(list: ListStanding): string {
  const deck = parseDeck(list.file?.text ?? list.app?.text ?? '', '').deck;
  return deck?.title.ko ?? nameOf(list);
}

function filesOf({ subjects, glossary, order, decks }: ContentFolder): TextFile[] {
  return [subjects, glossary, order, ...decks].filter((file) => file !== null);
}

/** Carries subjects, glossary and decks between their files and the app, by the rules of questions. */
@Injectable()
export class SiteListTransfer {
  constructor(
    private readonly lists: SiteListsService,
    private readonly standings: SiteListStandingsService,
    private readonly names: NamesService,
  ) {}

  compare(folder: ContentFolder, elsewhere = false) {
    return this.standings.read(filesOf(folder), { elsewhere });
  }

  /**
   * Lists that were changed on both sides stay as they are but by decision.
   * @param decided by the path of the file
   * @param bringIn false to note only what is the same on both sides
   * @param only the one that is meant; every other stays as it is
   */
  async bringIn(
    folder: ContentFolder,
    decided: Readonly<Record<string, 'file' | 'app'>> = {},
    { bringIn = true, only }: { bringIn?: boolean; only?: ListKey } = {},
  ): Promise<{ changed: string[]; conflicts: ListStanding[]; problems: Problem[] }> {
    await this.lists.hold();
    const { standings, known, problems } = await this.compare(folder);
    // Which deck a file that cannot be read holds is unknown, so then none is taken for gone.
    const isComplete = !problems.some(({ severity, file }) => severity === 'error' && file.startsWith('decks/'));
    const judged = new Set<string>(standings.map(({ key }) => key));
    const agreed: KnownFile[] = known.filter(({ questionId }) => !judged.has(questionId));
    const changed: string[] = [];
    const conflicts: ListStanding[] = [];
    for (const list of standings) {
      const { key, app, digest, file } = list;
      const decision = list.standing === 'conflict' ? decided[nameOf(list)] : undefined;
      const side = decision ?? list.standing;
      const isBrought = side === 'file' && bringIn && (only === undefined || key === only);
      const met = (revision: number): KnownFile => ({ path: nameOf(list), questionId: key, digest, revision });
      const before = list.agreed && { ...list.agreed, path: nameOf(list) };
      if (isBrought && file) {
        const isThere = app?.text === file.text;
        if (isThere) await this.lists.setArchived(key, false);
        const by = { origin: 'FILE', authorId: null, archived: false } as const;
        agreed.push(met(isThere ? app.revision : await this.lists.write(key, file.text, by)));
        changed.push(nameOf(list));
      } else if (isBrought && (isComplete || deckOfKey(key) === null)) {
        await this.lists.setArchived(key, true);
        changed.push(nameOf(list));
      } else if (side === 'same' || decision === 'app') {
        if (app && (digest !== null || decision === 'app')) agreed.push(met(app.revision));
      } else {
        if (list.standing === 'conflict') conflicts.push(list);
        if (before) agreed.push(before);
      }
    }
    await this.standings.keep(known, agreed);
    return { changed, conflicts, problems };
  }

  /** Those that are conflicts, with who made the revision that the file does not know. */
  async describe(standings: readonly ListStanding[]): Promise<ContentConflict[]> {
    const described: ContentConflict[] = [];
    for (const list of standings) {
      const { standing, app, digest } = list;
      if (standing !== 'conflict' || !app) continue;
      const { revision, archived, changedAt, authorId } = app;
      const author = authorId === null ? null : ((await this.names.of([authorId])).get(authorId)?.name ?? null);
      const place = nameOf(list);
      const common = { slug: place, path: place, title: titleOf(list) };
      described.push({ ...common, fileGone: digest === null, archived, revision, author, changedAt });
    }
    return described;
  }

  /** Writes what was changed in the app. @param report is told of each file */
  async writeOut(folder: string, content: ContentFolder, elsewhere: boolean, report: ExportReport): Promise<void> {
    // What cannot be read is no standing, and still is somebody's text.
    const taken = new Set(filesOf(content).map((file) => file.path));
    const homes = new Map((await this.lists.all()).map((list) => [list.key, list.path]));
    const { standings } = await this.compare(content, elsewhere);
    for (const { key, standing, digest, app, path: known } of standings) {
      const place = known ?? homes.get(key) ?? homeOf(key);
      if (standing === 'conflict') report.left.push({ path: place, why: 'conflict' });
      else if (standing === 'file') report.left.push({ path: place, why: 'not-imported' });
      else if (standing === 'same' || !app) continue;
      else if (app.archived) {
        if (digest === null) continue;
        await fs.rm(path.join(folder, place));
        report.removed.push(place);
      } else if (digest === null && taken.has(place)) report.left.push({ path: place, why: 'taken' });
      else {
        taken.add(place);
        await replaceFile(path.join(folder, place), app.text);
        report.written.push(place);
      }
    }
  }
}
