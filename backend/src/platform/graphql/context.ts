import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '../config/config.js';
import { VIEWER_RESOLVER, type GraphqlContext, type ViewerRequest, type ViewerResolver } from './viewer.js';

/** Makes the context of one operation, over HTTP or a WebSocket. */
@Injectable()
export class ContextFactory {
  constructor(
    @Inject(VIEWER_RESOLVER) private readonly viewers: ViewerResolver,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async forHttp(request: Request, response: Response): Promise<GraphqlContext> {
    const viewer = await this.viewers.resolve({
      cookie: request.headers.cookie,
      address: request.ip ?? '',
      userAgent: request.headers['user-agent'] ?? '',
      acceptLanguage: request.headers['accept-language'],
    });
    return {
      viewer,
      loaders: new Map(),
      setCookie: ({ name, value, maxAgeSeconds }) => {
        response.cookie(name, value, {
          httpOnly: true,
          sameSite: 'lax',
          secure: this.config.publicUrl.startsWith('https:'),
          path: '/',
          maxAge: (maxAgeSeconds ?? 0) * 1000,
        });
      },
    };
  }

  async forSocket(request: ViewerRequest): Promise<GraphqlContext> {
    return { viewer: await this.viewers.resolve(request), loaders: new Map(), setCookie: () => undefined };
  }
}
