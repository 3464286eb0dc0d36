import { shortDiff } from '@kkori/core/content-sync';
import type { Problem } from '@kkori/core/question-format';
import type { AppQuestion } from '../questions/index.js';

/** What an import would do with one question, or one list: of that the slug is the file. */
export interface PlannedStep {
  kind: 'create' | 'revise' | 'restore' | 'archive';
  slug: string;
  path: string;
  title: string;
  /** What changes in its text; empty where there was none, and where it goes. */
  diff: string[];
}

/** A question, or a list, that was changed in the app and in its file; of a list the slug is the file. */
export interface ContentConflict {
  slug: string;
  title: string;
  path: string;
  /** The file was deleted; otherwise it was edited. */
  fileGone: boolean;
  /** It was archived in the app; otherwise edited. */
  archived: boolean;
  /** The published revision, and who made it when; no author where they have left. */
  revision: number;
  author: string | null;
  changedAt: Date;
}

/** The same with what both say. */
export interface OpenConflict extends ContentConflict {
  questionId: string;
  /** Says which state of both sides this is. */
  seen: string;
  /** What both said when they last agreed; null when they never met. */
  base: () => Promise<string | null>;
  /** Null when the file was deleted. */
  fileText: string | null;
  appText: () => Promise<string>;
}

export interface ContentPlan {
  steps: PlannedStep[];
  conflicts: ContentConflict[];
  /** Changed in the app alone: to be exported. */
  ahead: string[];
  problems: Problem[];
}

/** @param texts what the file and the app say now */
export function stepOf(
  standing: { app: Pick<AppQuestion, 'slug' | 'title' | 'archived'> | null; path: string | null },
  file: { id: string; title: string; text: string } | null,
  published: string,
): PlannedStep {
  const { app, path } = standing;
  const slug = file?.id ?? app?.slug ?? '';
  const title = file?.title ?? app?.title ?? '';
  const common = { slug, title, path: path ?? '' };
  if (!file) return { ...common, kind: 'archive', diff: [] };
  if (!app) return { ...common, kind: 'create', diff: [] };
  const diff = published === file.text ? [] : shortDiff(published, file.text);
  return { ...common, kind: app.archived ? 'restore' : 'revise', diff };
}

/** Says which state of both sides a conflict is: a decision names it. */
export function seenOf({
  app,
  digest,
}: {
  app: Pick<AppQuestion, 'revision' | 'archived'> | null;
  digest: string | null;
}): string {
  return [app?.revision, app?.archived ? 'archived' : '', digest ?? ''].join(':');
}

/** In a line: which file, and which revision by whom when. */
export function conflictWords({
  path,
  fileGone,
  archived,
  revision,
  author,
  changedAt,
  slug,
}: ContentConflict): string {
  const file = `content/${path}${fileGone ? ' 파일이 지워졌고' : ' 파일이 바뀌었고'}`;
  const when = changedAt.toISOString().slice(0, 16).replace('T', ' ');
  const app = archived
    ? '앱에서는 보관했습니다'
    : `앱에서는 ${author ?? '알 수 없는 사람'}이(가) ${when} UTC에 개정 ${revision}을 냈습니다`;
  return `${slug}: ${file}, ${app}.`;
}
