import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';

export const LOGGER = Symbol('LOGGER');

/** Structured logs, one JSON object a line; fields that could hold a secret are cut out wherever they appear. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const secrets = ['cookie', 'authorization', 'password', 'token', 'set-cookie'];
  return pino(
    {
      level,
      redact: {
        paths: secrets.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]),
        censor: '[cut]',
      },
      base: { pid: process.pid },
      serializers: { err: serialiseError },
    },
    destination ?? pino.destination({ fd: 2, sync: false }),
  );
}

/** Query parameters stay out: they can hold what people typed. */
function serialiseError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...('code' in error ? { code: error.code } : {}),
    ...(error.cause ? { cause: serialiseError(error.cause) } : {}),
  };
}

/** Sends Nest's own messages to the same log. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    const err = message instanceof Error ? message : undefined;
    this.logger.error({ err, context: rest.at(-1) }, err ? err.message : String(message));
  }

  debug(message: unknown, context?: string): void {
    this.logger.trace({ context }, String(message));
  }
}
