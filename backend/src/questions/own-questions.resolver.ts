import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, SignedIn, type SignedInViewer } from '../platform/index.js';
import { OwnQuestionsService } from './own-questions.service.js';

@Resolver()
export class OwnQuestionsResolver {
  constructor(private readonly own: OwnQuestionsService) {}

  @SignedIn()
  @Query('ownQuestions')
  list(@CurrentViewer() viewer: SignedInViewer) {
    return this.own.list(viewer);
  }

  @SignedIn()
  @Query('ownQuestion')
  async find(@Args('id') id: string, @CurrentViewer() viewer: SignedInViewer) {
    const found = await this.own.find(viewer, id);
    return found && { ...found.text, question: found.question };
  }

  @SignedIn()
  @Query('previewQuestion')
  preview(@Args('markdown') markdown: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.own.preview(viewer, markdown);
  }
}
