import { Module } from '@nestjs/common';
import { QuestionsModule } from '../questions/index.js';
import { DeckContents } from './deck-contents.js';
import { DeckImporter } from './deck-importer.js';
import { DeckStore } from './deck-store.js';
import { DecksResolver } from './decks.resolver.js';
import { DecksService } from './decks.service.js';
import { GroupDeckStore } from './group-deck-store.js';
import { GroupDecksService } from './group-decks.service.js';
import { OwnDeckStore } from './own-deck-store.js';
import { OwnDecksResolver } from './own-decks.resolver.js';
import { OwnDecksService } from './own-decks.service.js';

@Module({
  imports: [QuestionsModule],
  providers: [
    DeckContents,
    DeckImporter,
    DeckStore,
    DecksResolver,
    DecksService,
    GroupDecksService,
    GroupDeckStore,
    OwnDeckStore,
    OwnDecksResolver,
    OwnDecksService,
  ],
  exports: [DeckImporter, DecksService, GroupDecksService, OwnDecksService],
})
export class DecksModule {}
