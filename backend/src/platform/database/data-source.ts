import fs from 'node:fs';
import path from 'node:path';
import { DataSource, type DataSourceOptions, type EntitySchema, type MigrationInterface } from 'typeorm';
import type { Config } from '../config/config.js';
import { embeddedPoolSize, startEmbeddedDatabase, type EmbeddedDatabase } from './embedded.js';
import { DataFolderInUse } from './folder-lock.js';

/** What the rooms store: collected in app.module.ts. */
export interface Persistence {
  entities: (Function | EntitySchema)[];
  migrations: (new () => MigrationInterface)[];
}

/** The database cannot be used; the message says why in one line, without credentials. */
export class DatabaseUnavailable extends Error {}

export interface OpenDatabase {
  dataSource: DataSource;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** For tests: the embedded database keeps nothing on disk. */
  inMemory?: boolean;
  /** With `inMemory`: path of an image (PGlite's dumpDataDir) to start from. */
  image?: string | undefined;
  /** For commands beside a running app: when that has the embedded database, work through it. */
  share?: boolean;
}

/** Whether the embedded database is still to be made. Of a server it is not known before it was asked. */
export function isFirstStart({ databaseUrl, dataDir }: Config): boolean {
  return !databaseUrl && !fs.existsSync(path.join(dataDir, 'postgres'));
}

/**
 * Opens the configured database (the embedded one without DATABASE_URL) and brings its schema up to date.
 * @throws DatabaseUnavailable, DataFolderUnusable
 */
export async function openDatabase(
  config: Config,
  persistence: Persistence,
  { inMemory = false, image, share = false }: OpenOptions = {},
): Promise<OpenDatabase> {
  const embedded = config.databaseUrl ? null : await openEmbedded(inMemory ? null : config.dataDir, image, share);
  const dataSource = new DataSource(optionsFor(config, persistence, embedded));
  const close = async () => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await embedded?.close();
  };
  try {
    await dataSource.initialize();
    await migrate(dataSource);
  } catch (error) {
    await close();
    const { code, message } = error as NodeJS.ErrnoException;
    if (embedded || !(error instanceof Error)) throw error;
    throw new DatabaseUnavailable(`the database at DATABASE_URL cannot be used (${code ?? withoutUrl(message)})`);
  }
  return { dataSource, close };
}

async function openEmbedded(
  dataDir: string | null,
  image: string | undefined,
  share: boolean,
): Promise<EmbeddedDatabase> {
  try {
    return await startEmbeddedDatabase(dataDir, image);
  } catch (error) {
    if (!share || !(error instanceof DataFolderInUse) || !error.address) throw error;
    return { connection: error.address, close: () => Promise.resolve() };
  }
}

function optionsFor(config: Config, persistence: Persistence, embedded: EmbeddedDatabase | null): DataSourceOptions {
  return {
    type: 'postgres',
    ...(embedded ? embedded.connection : { url: config.databaseUrl! }),
    entities: persistence.entities,
    migrations: persistence.migrations,
    migrationsTableName: 'platform_migration',
    synchronize: false,
    // Identifiers are UUIDv7 made by the app; nothing may depend on an extension being installable.
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    poolSize: embedded ? embeddedPoolSize : config.databasePoolSize,
    connectTimeoutMS: 5_000,
    applicationName: 'kkori',
  };
}

/** Several app processes may start at once: the first migrates, the others wait and find nothing to do. */
async function migrate(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock(7563471)');
    await dataSource.runMigrations({ transaction: 'each' });
  } finally {
    await runner.query('SELECT pg_advisory_unlock(7563471)').catch(() => undefined);
    await runner.release();
  }
}

function withoutUrl(message: string): string {
  return message.replace(/postgres(ql)?:\/\/\S+/g, '…').split('\n')[0] ?? '';
}
