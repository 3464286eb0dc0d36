/**
 * Which side has what the other lacks: both say the same, the file is to be brought in, the app's text is to be written
 * out, or both were changed and somebody has to choose.
 */
export type Standing = 'same' | 'file' | 'app' | 'conflict';

/** A question of the site in the app. */
export interface AppSide {
  /** The published revision. */
  revision: number;
  /** Of its text. */
  digest: string;
  archived: boolean;
  /** The digest of each revision's text with the highest number that it has. */
  history: ReadonlyMap<string, number>;
}

/** What file and app were when they were last brought together, whichever way. */
export interface Agreement {
  /** Of the file; null when there was none. */
  digest: string | null;
  revision: number;
}

/**
 * @param file the digest of the file's text; null when there is no file
 * @param app null when the app never had the question
 * @param agreed null when they never met: a new file, or a question that was written in the app
 */
export function compareSides(file: string | null, app: AppSide | null, agreed: Agreement | null): Standing {
  if (!app) return file === null ? 'same' : 'file';
  if (file === (app.archived ? null : app.digest)) return 'same';
  if (!agreed) {
    if (file === null) return 'app';
    // A file of a question that went because its file had gone: it is back.
    if (app.archived) return 'file';
    return app.history.has(file) ? 'app' : 'conflict';
  }
  if (file === agreed.digest) return 'app';
  if (app.revision === agreed.revision && !app.archived) return 'file';
  // A file may be behind: it has a text that the app published since they met.
  const has = file === null ? undefined : app.history.get(file);
  return has !== undefined && has > agreed.revision ? 'app' : 'conflict';
}
