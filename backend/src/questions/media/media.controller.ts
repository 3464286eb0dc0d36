import { Controller, Get, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isSignedIn, Public, RequestViewers, say } from '../../platform/index.js';
import { addressOfPicture } from './picture-name.js';
import { PicturesService } from './pictures.service.js';
import {
  MOST_UPLOAD_BYTES,
  refused,
  UploadService,
  type UploadedPicture,
  type UploadRefused,
} from './upload.service.js';

/** What no database can be asked for is the name of nothing. */
const NAME = /^[^\0\p{Surrogate}/\\]{1,255}$/u;

@Controller('media')
export class MediaController {
  constructor(
    private readonly pictures: PicturesService,
    private readonly uploads: UploadService,
    private readonly viewers: RequestViewers,
  ) {}

  @Public()
  @Get(':file')
  async picture(@Param('file') file: string, @Res() response: Response): Promise<void> {
    const picture = await this.pictures.read(file);
    if (!picture) throw new NotFoundException();
    response.set({
      'Content-Type': picture.mediaType,
      'Cache-Control': 'public, max-age=31536000, immutable',
      // A picture opened on its own may not run anything.
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
    });
    response.send(picture.bytes);
  }

  /** Where the picture is that Markdown of a subject names `images/…`: for previews, which know no digests. */
  @Public()
  @Get(':subject/images/:file')
  async named(
    @Param('subject') subject: string,
    @Param('file') file: string,
    @Res() response: Response,
  ): Promise<void> {
    const isName = NAME.test(subject) && NAME.test(file);
    const picture = isName ? await this.pictures.find(subject, `images/${file}`) : null;
    if (!picture) throw new NotFoundException();
    response.set('Cache-Control', 'no-cache').redirect(302, addressOfPicture(picture));
  }

  /** Takes the bytes of one picture as they are; answers with how Markdown names it. Whose it is, the session says. */
  @Public()
  @Post()
  async upload(@Req() request: Request, @Res() response: Response): Promise<void> {
    response.set('Cache-Control', 'no-store');
    const viewer = await this.viewers.of(request, request.ip);
    if (!isSignedIn(viewer)) {
      response.status(401).json({ code: 'UNAUTHENTICATED', message: say(viewer.locale, signIn) });
      return;
    }
    const early = await this.uploads.refusal(viewer);
    if (early) return answer(response, early);
    try {
      const bytes = await readAtMost(request, MOST_UPLOAD_BYTES);
      answer(response, bytes ? await this.uploads.upload(viewer, bytes) : refused('LARGE_FILE', viewer.locale));
    } catch (problem) {
      // Whoever went away meanwhile needs no answer.
      if (request.destroyed && !request.complete) return;
      throw problem;
    }
  }
}

const signIn = { ko: '로그인이 필요합니다.', en: 'Please sign in.' };

function answer(response: Response, result: UploadedPicture | UploadRefused): void {
  if (!('status' in result)) {
    response.status(201).json(result);
    return;
  }
  const { status, retryAfterSeconds, ...body } = result;
  if (retryAfterSeconds !== undefined) response.set('Retry-After', String(retryAfterSeconds));
  response.status(status).json(body);
}

/** The body of a request; null as soon as it is larger. */
async function readAtMost(request: Request, most: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > most) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  // A body left unread is still received, so that the answer is not lost with the connection.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
