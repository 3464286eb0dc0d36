import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { PartInput, QueryPartTextArgs, SuggestionInput } from '../generated/graphql.js';
import { CurrentViewer, SignedIn, type SignedInViewer } from '../platform/index.js';
import { SuggestionsService } from './suggestions.service.js';

@Resolver()
export class SuggestionsResolver {
  constructor(private readonly suggestions: SuggestionsService) {}

  @SignedIn()
  @Query('partText')
  partText(@Args() { questionId, part, partKey }: QueryPartTextArgs) {
    return this.suggestions.partText(questionId, part, partKey ?? null);
  }

  @SignedIn()
  @Query('previewPart')
  preview(@Args('input') input: PartInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.suggestions.preview(viewer, input);
  }

  @SignedIn()
  @Query('mySuggestions')
  mine(@CurrentViewer() viewer: SignedInViewer) {
    return this.suggestions.mine(viewer);
  }

  @SignedIn()
  @Mutation('suggest')
  suggest(@Args('input') input: SuggestionInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.suggestions.suggest(viewer, input);
  }
}

/** 고친 사람 of a question. */
@Resolver('Question')
export class CreditsResolver {
  constructor(private readonly suggestions: SuggestionsService) {}

  @ResolveField()
  creditedTo(@Parent() { id }: { id: string }): Promise<string[]> {
    return this.suggestions.creditedTo(id);
  }
}
