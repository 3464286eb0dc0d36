import { Injectable } from '@nestjs/common';
import { localeFrom, type Viewer, type ViewerRequest, type ViewerResolver } from '../platform/index.js';
import { sessionTokenOf } from './session-cookie.js';
import { SessionsService } from './sessions.service.js';

/** Tells who asks, over HTTP and WebSocket alike. */
@Injectable()
export class SessionViewerResolver implements ViewerResolver {
  constructor(private readonly sessions: SessionsService) {}

  async resolve(request: ViewerRequest): Promise<Viewer> {
    const { address, userAgent } = request;
    const token = sessionTokenOf(request.cookie);
    const session = token === null ? null : await this.sessions.resume(token);
    if (session) return { ...session, address, userAgent };
    const locale = localeFrom(request.acceptLanguage);
    return { userId: null, role: null, sessionId: null, locale, address, userAgent };
  }
}
