import {
  conflictWords,
  ContentPreviewService,
  ContentService,
  type ContentPlan,
  type ContentReport,
} from './interchange/index.js';
import { orExplain } from './startup.js';
import { withApp } from './with-app.js';

export interface ContentImportWishes {
  /** Brings in what the plan shows. */
  readonly apply: boolean;
  /** Ids of questions, and files of lists, that were changed on both sides and are to be as the file says, or as the app. */
  readonly useFile: readonly string[];
  readonly useApp: readonly string[];
}

const kinds = { create: '새로', revise: '고침', restore: '되살림', archive: '보관' } as const;

/** Tells what an import of the content folder changes, and does it where that is wanted. Status 1 while something is left. */
export function importContent({ apply, useFile, useApp }: ContentImportWishes): Promise<void> {
  return orExplain(async () => {
    const left = await withApp(async (nest) => {
      const preview = nest.get(ContentPreviewService);
      const plan = await preview.plan();
      describe(plan);
      const decided = Object.fromEntries([
        ...useFile.map((slug) => [slug, 'file'] as const),
        ...useApp.map((slug) => [slug, 'app'] as const),
      ]);
      const unknown = Object.keys(decided).filter((slug) => !plan.conflicts.some((conflict) => conflict.slug === slug));
      for (const slug of unknown) {
        process.stderr.write(`${slug}: 파일과 앱에서 모두 고친 것이 아니라 고를 것이 없습니다.\n`);
      }
      if (unknown.length > 0) return true;
      if (!apply) {
        const waiting = plan.steps.length > 0 || plan.conflicts.length > 0;
        if (waiting) process.stdout.write('\n아직 바꾸지 않았습니다. 들이려면 --yes를 붙여 주세요.\n');
        return plan.conflicts.length > 0 || hasErrors(plan);
      }
      const report = await nest.get(ContentService).importFolder(decided);
      summarise(report);
      return report.conflicts.length > 0 || hasErrors(report);
    });
    process.exit(left ? 1 : 0);
  });
}

function hasErrors({ problems }: Pick<ContentPlan, 'problems'>): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function describe({ steps, conflicts, ahead, problems }: ContentPlan): void {
  for (const { file, line, severity, message } of problems) {
    process.stderr.write(`content/${file}:${line} ${severity}: ${message}\n`);
  }
  for (const { kind, path, title, diff } of steps) {
    process.stdout.write(`${kinds[kind]}  content/${path}  ${title}\n`);
    for (const line of diff) process.stdout.write(`      ${line}\n`);
  }
  for (const conflict of conflicts) {
    process.stdout.write(`충돌  ${conflictWords(conflict)}\n`);
    process.stdout.write(
      `      파일의 글로: --use-file ${conflict.slug} --yes   앱의 글로: --use-app ${conflict.slug} --yes\n`,
    );
  }
  for (const slug of ahead)
    process.stdout.write(`앱    ${slug}: 앱에서만 고쳤습니다. npm run content:export로 파일에 적습니다.\n`);
  const counts = (Object.keys(kinds) as (keyof typeof kinds)[]).map(
    (kind) => `${kinds[kind]} ${steps.filter((step) => step.kind === kind).length}`,
  );
  process.stdout.write(`${counts.join(', ')}, 충돌 ${conflicts.length}, 앱에서만 고침 ${ahead.length}\n`);
}

function summarise({ created, revised, rendered, archived, lists, conflicts }: ContentReport): void {
  const counts = `새로 ${created}, 고침 ${revised}, 다시 그림 ${rendered}, 보관 ${archived}, 목록 ${lists.length}`;
  process.stdout.write(`\n들였습니다. (${counts}${conflicts.length > 0 ? `, 남은 충돌 ${conflicts.length}` : ''})\n`);
}
