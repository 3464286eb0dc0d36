import { DeckEntity } from './deck.entity.js';
import { DeckQuestionEntity } from './deck-question.entity.js';
import { EnrolmentEntity } from './enrolment.entity.js';
import { CreateDecks1795342200000 } from './migrations/1795342200000-create-decks.js';

export { DeckImporter, deckUuid, type DeckChanges } from './deck-importer.js';
export { DecksModule } from './decks.module.js';
export { DecksService, type DeckView } from './decks.service.js';

export const decksEntities = [DeckEntity, DeckQuestionEntity, EnrolmentEntity];
export const decksMigrations = [CreateDecks1795342200000];
