import type { IncomingMessage } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '../config/config.js';
import { hostNameOf } from '../http/host-name.js';
import { VIEWER_RESOLVER, type GraphqlContext, type ViewerResolver } from './viewer.js';

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
      hostName: hostNameOf(request),
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

  /** @param address the client's, which only the socket server knows behind proxies */
  async forSocket(request: IncomingMessage, address: string): Promise<GraphqlContext> {
    const viewer = await this.viewers.resolve({
      cookie: request.headers.cookie,
      address,
      userAgent: request.headers['user-agent'] ?? '',
      acceptLanguage: request.headers['accept-language'],
    });
    return { viewer, hostName: hostNameOf(request), loaders: new Map(), setCookie: null };
  }
}
