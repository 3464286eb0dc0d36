import 'reflect-metadata';
import { AccountsService } from './accounts/index.js';
import { startApp, type RunningApp } from './app.js';
import { conflictWords, ContentService, readContentEarly, type ContentReport } from './interchange/index.js';
import { Clock, createLogger, isFirstStart, loadConfig, openDatabase, type Config } from './platform/index.js';
import { warmRendering } from './questions/index.js';
import { persistence } from './rooms.js';
import { orExplain, requireFreePort } from './startup.js';

/** Longest wait for running requests when told to stop. */
const shutdownMs = 10_000;

/** When nothing of the start is left to do. */
const warmAfterMs = 2_000;

await orExplain(run);

async function run(): Promise<void> {
  const config = loadConfig(process.env);
  const log = createLogger(config.logLevel);
  await requireFreePort(config.port, config.host);
  if (isFirstStart(config)) void readContentEarly(config.contentDir);
  const database = await openDatabase(config, persistence);
  const foundations = { config, log, dataSource: database.dataSource, clock: new Clock() };
  let report: ContentReport | undefined;
  const importContent = async (nest: RunningApp['nest']) => {
    report = await nest.get(ContentService).importFolder();
  };
  const app = await startApp(foundations, importContent).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  await welcome(app, config, report);
  // Where it fails, the first text that is drawn says so.
  setTimeout(() => void warmRendering().catch(() => undefined), warmAfterMs).unref();

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), shutdownMs).unref();
    await app.close();
    await database.close();
    process.exit(0);
  };
  process.on('SIGTERM', (signal) => void stop(signal));
  process.on('SIGINT', (signal) => void stop(signal));
}

/** Tells the person at the terminal what there is and where. */
async function welcome({ nest }: RunningApp, config: Config, report: ContentReport | undefined): Promise<void> {
  const errors = report?.problems.filter(({ severity }) => severity === 'error') ?? [];
  const lines = errors.map(({ file, line, message }) => `  ! content/${file}:${line}  ${message}`);
  for (const conflict of report?.conflicts ?? []) {
    lines.push(
      `  ! ${conflictWords(conflict)}`,
      `    npm run content:import -- --use-file ${conflict.slug} | --use-app ${conflict.slug}`,
    );
  }
  lines.push('', `  꼬리  ${config.publicUrl}`);
  const token = await nest.get(AccountsService).firstAdminToken();
  if (token)
    lines.push('', `  첫 관리자가 되려면 (한 번만 쓸 수 있는 링크):`, `  ${config.publicUrl}/setup?token=${token}`);
  process.stdout.write(`${lines.join('\n')}\n\n`);
}
