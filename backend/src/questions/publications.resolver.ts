import { Resolver, Subscription } from '@nestjs/graphql';
import type { QuestionPublished } from '../generated/graphql.js';
import { EventBus, Public, type Json } from '../platform/index.js';
import { PUBLISHED } from './publications.js';

@Resolver()
export class PublicationsResolver {
  constructor(private readonly events: EventBus) {}

  /** Public as what is published: it says that something changed, the page asks for what. */
  @Public()
  @Subscription('questionPublished', { resolve: (event: QuestionPublished | null) => event })
  questionPublished(): AsyncIterableIterator<Json> {
    return this.events.iterate(PUBLISHED, [null]);
  }
}
