import type { IncomingMessage } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { VIEWER_RESOLVER, type Viewer, type ViewerResolver } from '../graphql/viewer.js';

/** Tells of a request who asks. */
@Injectable()
export class RequestViewers {
  constructor(@Inject(VIEWER_RESOLVER) private readonly viewers: ViewerResolver) {}

  /** @param address the client's, which stands behind proxies in a header */
  of(request: IncomingMessage, address = ''): Promise<Viewer> {
    return this.viewers.resolve({
      cookie: request.headers.cookie,
      address,
      userAgent: request.headers['user-agent'] ?? '',
      acceptLanguage: request.headers['accept-language'],
    });
  }
}
