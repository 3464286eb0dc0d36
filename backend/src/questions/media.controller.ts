import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Public } from '../platform/index.js';
import { ImagesService } from './images.service.js';

@Controller('media')
export class MediaController {
  constructor(private readonly images: ImagesService) {}

  @Public()
  @Get(':name')
  async image(@Param('name') name: string, @Res() response: Response): Promise<void> {
    const digest = /^([0-9a-f]{64})\.[a-z]{3,4}$/.exec(name)?.[1];
    const image = digest ? await this.images.read(digest) : null;
    if (!image) throw new NotFoundException();
    response.set({
      'Content-Type': image.mediaType,
      'Cache-Control': 'public, max-age=31536000, immutable',
      // A picture opened on its own may not run anything.
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    });
    response.send(image.bytes);
  }
}
