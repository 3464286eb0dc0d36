import { Module } from '@nestjs/common';
import { QuestionsModule } from '../questions/index.js';
import { DeckImporter } from './deck-importer.js';
import { DeckStore } from './deck-store.js';
import { DecksResolver } from './decks.resolver.js';
import { DecksService } from './decks.service.js';

@Module({
  imports: [QuestionsModule],
  providers: [DeckImporter, DeckStore, DecksResolver, DecksService],
  exports: [DeckImporter, DecksService],
})
export class DecksModule {}
