import 'reflect-metadata';
import { startApp } from './app.js';
import {
  Clock,
  createLogger,
  DatabaseUnavailable,
  DataFolderUnusable,
  InvalidConfiguration,
  loadConfig,
  openDatabase,
} from './platform/index.js';
import { persistence } from './rooms.js';

/** Longest wait for running requests when told to stop. */
const shutdownMs = 10_000;

try {
  await run();
} catch (error) {
  const line = explain(error);
  if (!line) throw error;
  process.stderr.write(`kkori: ${line}\n`);
  process.exit(1);
}

async function run(): Promise<void> {
  const config = loadConfig(process.env);
  const log = createLogger(config.logLevel);
  const database = await openDatabase(config, persistence);
  const app = await startApp({ config, log, dataSource: database.dataSource, clock: new Clock() }).catch(
    async (error: unknown) => {
      await database.close();
      throw error;
    },
  );
  process.stdout.write(`\n  꼬리  ${config.publicUrl}\n\n`);

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

/** One clear line for what the person who starts Kkori can mend; null for a defect of ours. */
function explain(error: unknown): string | null {
  if (error instanceof InvalidConfiguration) return error.message;
  if (error instanceof DataFolderUnusable || error instanceof DatabaseUnavailable) return error.message;
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') return `PORT ${port} is already in use; set PORT to a free one`;
  if (code === 'EACCES' && port !== undefined) return `PORT ${port} may not be used by this account; set another PORT`;
  return null;
}
