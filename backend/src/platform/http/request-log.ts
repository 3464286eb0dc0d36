import type { NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';

/** One line a request: neither headers nor query strings, which can hold secrets. */
export function requestLog(log: Logger) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const startedAt = performance.now();
    response.on('close', () => {
      const level = response.statusCode >= 500 ? 'error' : 'debug';
      log[level](
        {
          method: request.method,
          path: request.originalUrl.split('?')[0]?.slice(0, 200),
          status: response.statusCode,
          ms: Math.round((performance.now() - startedAt) * 10) / 10,
          ...(response.writableFinished ? {} : { aborted: true }),
        },
        'request',
      );
    });
    next();
  };
}
