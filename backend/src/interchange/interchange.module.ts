import { Module } from '@nestjs/common';
import { DecksModule } from '../decks/index.js';
import { QuestionsModule } from '../questions/index.js';
import { ContentService } from './content.service.js';
import { NotesService } from './notes.service.js';

@Module({
  imports: [QuestionsModule, DecksModule],
  providers: [ContentService, NotesService],
  exports: [ContentService, NotesService],
})
export class InterchangeModule {}
