import path from 'node:path';
import { z } from 'zod';

/** The repository's root, from backend/src/platform/config and backend/dist/platform/config alike. */
const root = path.resolve(import.meta.dirname, '../../../..');

export interface Config {
  /** The address to listen on. */
  host: string;
  port: number;
  /** Where browsers reach the app, without a trailing slash. */
  publicUrl: string;
  /** Absolute path of the folder that holds what is kept: the embedded database, pictures. */
  dataDir: string;
  /** Absolute path of the folder that keeps pictures, unless a store does. */
  mediaDir: string;
  /** A store that keeps pictures; null means the folder. */
  mediaS3: S3Settings | null;
  /** A PostgreSQL server; null means the embedded database. */
  databaseUrl: string | null;
  databasePoolSize: number;
  /** Shares events and rate limits between processes; null keeps them in memory. */
  redisUrl: string | null;
  /** Public origins of the three demo slots; null means the app's host name with the demo ports. */
  demoOrigins: string[] | null;
  /** The three ports that demo servers listen on; zeros let the system choose. */
  demoPorts: number[];
  /** How many proxies in front may be believed about the client's address. */
  trustedProxies: number;
  contentDir: string;
  frontendDir: string;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

/** A bucket of S3 or of what speaks its language. */
export interface S3Settings {
  /** Without a trailing slash; the bucket's name follows it. */
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

export const CONFIG = Symbol('CONFIG');

/** A setting that cannot be used; the message names the variable and never shows its value. */
export class InvalidConfiguration extends Error {}

/** The origins of the three demo slots for a page that was reached under `hostName`. */
export function demoOriginsFor(config: Pick<Config, 'demoOrigins' | 'demoPorts'>, hostName: string): string[] {
  return config.demoOrigins ?? config.demoPorts.map((port) => `http://${hostName}:${port}`);
}

const origin = (value: string, context: z.RefinementCtx): string => {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    context.addIssue({ code: 'custom', message: 'must be an origin such as https://kkori.example' });
    return z.NEVER;
  }
  return url.origin;
};

const databaseUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be a URL such as postgres://user@host:5432/name',
});

const s3Names = [
  'MEDIA_S3_ENDPOINT',
  'MEDIA_S3_BUCKET',
  'MEDIA_S3_ACCESS_KEY_ID',
  'MEDIA_S3_SECRET_ACCESS_KEY',
] as const;

const variables = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number({ error: 'must be a number' }).int('must be a whole number').min(0).max(65532).default(3000),
  PUBLIC_URL: z.string().transform(origin).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  MEDIA_DIR: z.string().min(1).optional(),
  MEDIA_S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be a URL such as https://s3.ap-northeast-2.amazonaws.com' })
    .optional(),
  MEDIA_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket')
    .optional(),
  MEDIA_S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, 'must be a region such as ap-northeast-2')
    .default('us-east-1'),
  MEDIA_S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  MEDIA_S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_POOL_SIZE: z.coerce.number({ error: 'must be a number' }).int().min(1).max(200).default(20),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'must be a URL such as redis://host:6379' }).optional(),
  DEMO_ORIGINS: z
    .string()
    .transform((value) => value.split(',').map((part) => part.trim()))
    .pipe(z.array(z.string().transform(origin)).length(3, 'must be three origins separated by commas'))
    .refine((origins) => new Set(origins).size === 3, 'must be three different origins')
    .optional(),
  TRUSTED_PROXIES: z.coerce.number({ error: 'must be a number' }).int().min(0).max(10).default(0),
  CONTENT_DIR: z.string().min(1).default(path.join(root, 'content')),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** The environment variables that are read. */
export const settingNames: readonly string[] = Object.keys(variables.shape);

/**
 * Reads the settings from environment variables; an empty one counts as absent.
 * @throws InvalidConfiguration naming every variable that is wrong, one a line
 */
export function loadConfig(environment: Record<string, string | undefined>, workingDir = process.cwd()): Config {
  const given = Object.fromEntries(settingNames.map((name) => [name, environment[name]?.trim() || undefined]));
  const result = variables.safeParse(given);
  if (!result.success) {
    throw new InvalidConfiguration(
      result.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`).join('\n'),
    );
  }
  const value = result.data;
  const dataDir = path.resolve(workingDir, value.DATA_DIR);
  const hostName = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(value.HOST) ? 'localhost' : value.HOST;
  return {
    host: value.HOST,
    port: value.PORT,
    publicUrl: value.PUBLIC_URL ?? `http://${hostName}:${value.PORT}`,
    dataDir,
    mediaDir: value.MEDIA_DIR ? path.resolve(workingDir, value.MEDIA_DIR) : path.join(dataDir, 'media'),
    mediaS3: s3Settings(value),
    databaseUrl: value.DATABASE_URL ?? null,
    databasePoolSize: value.DATABASE_POOL_SIZE,
    redisUrl: value.REDIS_URL ?? null,
    demoOrigins: value.DEMO_ORIGINS ?? null,
    demoPorts: value.PORT === 0 ? [0, 0, 0] : [value.PORT + 1, value.PORT + 2, value.PORT + 3],
    trustedProxies: value.TRUSTED_PROXIES,
    contentDir: path.resolve(workingDir, value.CONTENT_DIR),
    frontendDir: path.join(root, 'frontend/build'),
    logLevel: value.LOG_LEVEL,
  };
}

/** All of the settings of a store or none. @throws InvalidConfiguration naming those that are missing */
function s3Settings(value: z.output<typeof variables>): S3Settings | null {
  const missing = s3Names.filter((name) => value[name] === undefined);
  if (missing.length === s3Names.length) return null;
  if (missing.length > 0) {
    throw new InvalidConfiguration(missing.map((name) => `${name} must be set, as the other MEDIA_S3_ are`).join('\n'));
  }
  return {
    endpoint: (value.MEDIA_S3_ENDPOINT ?? '').replace(/\/+$/, ''),
    bucket: value.MEDIA_S3_BUCKET ?? '',
    region: value.MEDIA_S3_REGION,
    accessKeyId: value.MEDIA_S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: value.MEDIA_S3_SECRET_ACCESS_KEY ?? '',
  };
}
