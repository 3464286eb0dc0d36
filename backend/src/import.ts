import path from 'node:path';
import { parseArgs } from 'node:util';

const usage = `사용법: npm run import -- 경로 [--deck 이름] [--dry-run] [--json]

  경로        Markdown 파일 하나, 또는 Markdown 파일이 있는 폴더
  --deck      질문을 담을 덱의 이름 (없으면 파일이나 폴더의 이름)
  --dry-run   읽기만 하고 저장하지 않습니다
  --json      읽은 것을 JSON으로 출력합니다 (npm run --silent import -- …)
`;

const wanted = readArguments();
// The app takes its time to load: not for whoever only mistyped.
const { importNotes } = await import('./import-notes.js');
await importNotes(wanted);

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        deck: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const [given] = positionals;
    if (values.help) {
      process.stdout.write(usage);
      process.exit(0);
    }
    if (!given || positionals.length > 1) stop(usage);
    // npm changes into the project; the path was meant from where the person stands.
    const target = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
    const name = values.deck?.trim() || path.basename(target).replace(/\.[^.]+$/, '');
    return { target, deck: name.slice(0, 80), dryRun: values['dry-run'], json: values.json };
  } catch (error) {
    return stop(`${(error as Error).message}\n\n${usage}`);
  }
}

function stop(message: string): never {
  process.stderr.write(`${message.trimEnd()}\n`);
  process.exit(1);
}
