import { stop } from './arguments.js';
import { NothingToRead, NotesService, readNotes, type ReadNotes } from './interchange/index.js';
import { orExplain } from './startup.js';
import { withApp } from './with-app.js';

export interface NotesToImport {
  /** A Markdown file, or a folder of them. */
  readonly target: string;
  /** The name of the deck they go into. */
  readonly deck: string;
  /** Reads them, and stores nothing. */
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Tells what it read on stdout, what was stored on stderr; ends the process with status 1 where that cannot be. */
export function importNotes({ target, deck, dryRun, json }: NotesToImport): Promise<void> {
  return orExplain(async () => {
    const read = await readNotes(target).catch((error: unknown) => {
      if (error instanceof NothingToRead) stop(error.message);
      throw error;
    });
    if (json) process.stdout.write(`${JSON.stringify({ questions: read.notes, problems: read.problems }, null, 2)}\n`);
    else describe(read);
    if (!dryRun) await store(read, deck);
  });
}

function describe({ notes, problems }: ReadNotes): void {
  for (const { title, source, answer, followUps } of notes) {
    const details = [answer ? '' : '답 없음', followUps.length > 0 ? `꼬리 질문 ${followUps.length}` : ''].filter(
      Boolean,
    );
    process.stdout.write(
      `${source.file}:${source.line}  ${title}${details.length > 0 ? `  (${details.join(', ')})` : ''}\n`,
    );
  }
  for (const { file, line, message } of problems) process.stderr.write(`${file}:${line}  ${message}\n`);
  process.stdout.write(`질문 ${notes.length}개, 살펴볼 곳 ${problems.length}개\n`);
}

async function store(read: ReadNotes, deck: string): Promise<void> {
  const report = await withApp((nest) => nest.get(NotesService).store(read, deck));
  for (const id of report.refused) {
    process.stderr.write(`${id}: content/ 폴더에 있는 질문이라 바꾸지 않았습니다. 그 파일을 고쳐 주세요.\n`);
  }
  for (const id of report.conflicts) {
    process.stderr.write(
      `${id}: 가져온 뒤 앱에서도 고치거나 보관해서 그대로 두었습니다. /edit/${id} 에서 두 글을 견주어 주세요.\n`,
    );
  }
  const counts = `새로 ${report.created}, 고침 ${report.updated}, 그대로 ${report.unchanged}, 보관 ${report.archived}`;
  process.stderr.write(report.deck ? `덱 '${deck}'에 담았습니다. (${counts})\n` : '담을 질문이 없습니다.\n');
}
