import { type Agreement, type AppSide, compareSides, type Standing } from './compare.js';

export interface FileSide {
  path: string;
  /** Of its text. */
  digest: string;
}

/** A file that file and app were brought together by. Where it was given another id, it may be so of both. */
export interface KnownFile extends Agreement {
  path: string;
  questionId: string;
}

/** How one question stands. */
export interface QuestionStanding<App extends AppSide = AppSide, Known extends KnownFile = KnownFile> {
  questionId: string;
  /** Where its file is; where it was, when it is gone; null when it never had one. */
  path: string | null;
  /** Null when there is no file. */
  digest: string | null;
  app: App | null;
  agreed: Known | null;
  standing: Standing;
}

export interface Sides<App extends AppSide, Known extends KnownFile> {
  files: readonly FileSide[];
  known: readonly Known[];
  /** The questions of the site that files may hold, by id. */
  app: ReadonlyMap<string, App>;
  /** The id of the question in a file; null when it cannot be read. Asked of files that changed alone. */
  questionIn: (file: FileSide) => string | null;
}

export interface Standings<App extends AppSide, Known extends KnownFile> {
  standings: QuestionStanding<App, Known>[];
  /** Files whose question another file holds already, at `holder`. */
  duplicates: { path: string; holder: string }[];
}

/** How every question of a content folder and of the app stands. A file that cannot be read leaves its question as it is. */
export function standingsOf<App extends AppSide, Known extends KnownFile>({
  files,
  known,
  app,
  questionIn,
}: Sides<App, Known>): Standings<App, Known> {
  const byPath = new Map<string, Known[]>();
  for (const file of known) byPath.set(file.path, [...(byPath.get(file.path) ?? []), file]);
  const holders = new Map<string, FileSide>();
  const kept = new Set<string>();
  const duplicates: Standings<App, Known>['duplicates'] = [];
  const unchanged = (file: FileSide) => byPath.get(file.path)?.find(({ digest }) => digest === file.digest);
  // What a file holds that did not change is its own before any that did.
  for (const file of [...files.filter(unchanged), ...files.filter((each) => !unchanged(each))]) {
    const id = unchanged(file)?.questionId ?? questionIn(file);
    const holder = id === null ? undefined : holders.get(id);
    if (id !== null && !holder) {
      holders.set(id, file);
      continue;
    }
    if (holder) duplicates.push({ path: file.path, holder: holder.path });
    // Of a file with a mistake, what was published before stays as it is.
    for (const before of byPath.get(file.path) ?? []) kept.add(before.questionId);
  }
  const present = new Set(files.map(({ path }) => path));
  const met = new Map<string, Known>();
  for (const file of known) {
    // A question of two files, the old one and the one it was moved to, is known by the one that is there.
    if (!met.has(file.questionId) || present.has(file.path)) met.set(file.questionId, file);
  }
  const standings: QuestionStanding<App, Known>[] = [];
  for (const questionId of new Set([...holders.keys(), ...met.keys(), ...app.keys()])) {
    const file = holders.get(questionId);
    if (!file && kept.has(questionId)) continue;
    const agreed = met.get(questionId) ?? null;
    const side = app.get(questionId) ?? null;
    const digest = file?.digest ?? null;
    standings.push({
      questionId,
      path: file?.path ?? agreed?.path ?? null,
      digest,
      app: side,
      agreed,
      standing: compareSides(digest, side, agreed),
    });
  }
  return { standings, duplicates };
}
