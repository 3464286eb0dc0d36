import { Query, Resolver } from '@nestjs/graphql';
import { Roles } from '../platform/index.js';
import { ContentPreviewService } from './content-preview.service.js';

@Resolver()
export class ContentResolver {
  constructor(private readonly preview: ContentPreviewService) {}

  @Roles('ADMIN')
  @Query('contentConflicts')
  conflicts() {
    return this.preview.conflicts();
  }
}
