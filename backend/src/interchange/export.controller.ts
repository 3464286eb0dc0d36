import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import {
  Clock,
  isSignedIn,
  LOGGER,
  Public,
  RateLimiter,
  RequestViewers,
  say,
  type RateLimit,
} from '../platform/index.js';
import { PersonalExportService } from './personal-export.service.js';

/** An export reads all there is of a person. */
const LIMIT: RateLimit = { points: 10, seconds: 3600 };

const messages = {
  signIn: { ko: '로그인이 필요합니다.', en: 'Please sign in.' },
  often: {
    ko: '내보내기를 너무 자주 했습니다. 한 시간 뒤에 다시 시도해 주세요.',
    en: 'Too many exports. Please try again in an hour.',
  },
};

/** Hands people their own data as a file. */
@Controller('export')
export class ExportController {
  constructor(
    private readonly exports: PersonalExportService,
    private readonly limiter: RateLimiter,
    private readonly clock: Clock,
    private readonly viewers: RequestViewers,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** Whose data it is, the session says; there is no way to name somebody else. */
  @Public()
  @Get('my-data.json')
  async myData(@Req() request: Request, @Res() response: Response): Promise<void> {
    const viewer = await this.viewers.of(request, request.ip);
    if (!isSignedIn(viewer)) return refuse(response, 401, say(viewer.locale, messages.signIn));
    const decision = await this.limiter.consume('interchange.export', viewer.userId, LIMIT);
    if (!decision.allowed) {
      response.set('Retry-After', String(decision.retryAfterSeconds));
      return refuse(response, 429, say(viewer.locale, messages.often));
    }
    response.set({
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="kkori-${this.clock.now().toISOString().slice(0, 10)}.json"`,
      'Cache-Control': 'no-store',
    });
    try {
      await pipeline(Readable.from(chunked(this.exports.textOf(viewer))), response);
    } catch (problem) {
      // The connection is cut, so that half a file is not taken for a whole one.
      if (!request.destroyed && !response.writableFinished) this.log.error({ err: problem }, 'an export broke off');
      response.destroy();
    }
  }
}

/** Pieces of some size: a write a row would cost more than reading it. */
async function* chunked(text: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const piece of text) {
    chunk += piece;
    if (chunk.length < 64 * 1024) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

function refuse(response: Response, status: number, message: string): void {
  response.status(status).type('text/plain; charset=utf-8').set('Cache-Control', 'no-store').send(message);
}
