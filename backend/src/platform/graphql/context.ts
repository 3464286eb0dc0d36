import type { IncomingMessage } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '../config/config.js';
import { hostNameOf } from '../http/host-name.js';
import { RequestViewers } from '../http/request-viewers.js';
import type { GraphqlContext } from './viewer.js';

/** Makes the context of one operation, over HTTP or a WebSocket. */
@Injectable()
export class ContextFactory {
  constructor(
    private readonly viewers: RequestViewers,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async forHttp(request: Request, response: Response): Promise<GraphqlContext> {
    return {
      viewer: await this.viewers.of(request, request.ip),
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
    const viewer = await this.viewers.of(request, address);
    return { viewer, hostName: hostNameOf(request), loaders: new Map(), setCookie: null };
  }
}
