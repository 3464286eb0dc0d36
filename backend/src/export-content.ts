import { ContentExportService, type ExportReport } from './interchange/index.js';
import { orExplain } from './startup.js';
import { withApp } from './with-app.js';

const reasons = {
  conflict: '앱과 파일에서 모두 고쳤습니다. npm run content:import로 고를 수 있습니다.',
  'not-imported': '앱이 모르는 글이 있습니다. npm run content:import로 먼저 들여 주세요.',
  taken: '그 자리에 읽을 수 없거나 다른 질문의 파일이 있습니다.',
} as const;

/** Writes what was published as files, and tells which. Status 1 when files were left that say something else. */
export function exportContent(folder: string | undefined): Promise<void> {
  return orExplain(async () => {
    const report = await withApp((nest) => nest.get(ContentExportService).exportTo(folder));
    describe(report);
    process.exit(report.left.length > 0 ? 1 : 0);
  });
}

function describe({ written, removed, pictures, left, unchanged }: ExportReport): void {
  for (const file of [...written, ...pictures]) process.stdout.write(`적음  ${file}\n`);
  for (const file of removed) process.stdout.write(`지움  ${file}\n`);
  for (const { path, why } of left) process.stderr.write(`남김  ${path}: ${reasons[why]}\n`);
  process.stdout.write(
    `적음 ${written.length}, 그림 ${pictures.length}, 지움 ${removed.length}, 그대로 ${unchanged}, 남김 ${left.length}\n`,
  );
}
