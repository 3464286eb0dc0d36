import fs from 'node:fs';
import path from 'node:path';
import type { NextFunction, Request, Response } from 'express';
import sirv from 'sirv';

/** Serves the built frontend; any page address gets the shell, which finds the screen itself. */
export function frontend(dir: string) {
  if (!fs.existsSync(path.join(dir, 'index.html'))) {
    return (_request: Request, _response: Response, next: NextFunction): void => next();
  }
  return sirv(dir, {
    single: 'index.html',
    brotli: true,
    gzip: true,
    etag: true,
    // A file of an older build that is gone is not there; the shell under its name would be taken for it.
    ignores: [/^\/(graphql|healthz|readyz|media|export|_app)(\/|$)/],
    setHeaders(response, pathname) {
      const immutable = pathname.startsWith('/_app/immutable/');
      response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
