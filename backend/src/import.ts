import path from 'node:path';
import { readArguments, stop } from './arguments.js';

const usage = `사용법: npm run import -- 경로 [--deck 이름] [--dry-run] [--json]

  경로        Markdown 파일 하나, 또는 Markdown 파일이 있는 폴더
  --deck      질문을 담을 덱의 이름 (없으면 파일이나 폴더의 이름)
  --dry-run   읽기만 하고 저장하지 않습니다
  --json      읽은 것을 JSON으로 출력합니다 (npm run --silent import -- …)
`;

const { values, target } = readArguments(
  usage,
  {
    deck: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
  1,
);
if (target === undefined) stop(usage);
const name = values.deck?.trim() || path.basename(target).replace(/\.[^.]+$/, '');
// The app takes its time to load: not for whoever only mistyped.
const { importNotes } = await import('./import-notes.js');
await importNotes({ target, deck: name.slice(0, 80), dryRun: values['dry-run'], json: values.json });
