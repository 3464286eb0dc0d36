import { Module } from '@nestjs/common';
import { QuestionsModule } from '../questions/index.js';
import { DeckImporter } from './deck-importer.js';
import { DeckStore } from './deck-store.js';
import { DecksResolver } from './decks.resolver.js';
import { DecksService } from './decks.service.js';
import { OwnDeckStore } from './own-deck-store.js';
import { OwnDecksResolver } from './own-decks.resolver.js';
import { OwnDecksService } from './own-decks.service.js';

@Module({
  imports: [QuestionsModule],
  providers: [DeckImporter, DeckStore, DecksResolver, DecksService, OwnDeckStore, OwnDecksResolver, OwnDecksService],
  exports: [DeckImporter, DecksService, OwnDecksService],
})
export class DecksModule {}
