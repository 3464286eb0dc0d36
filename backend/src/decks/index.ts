import { DeckEntity } from './deck.entity.js';
import { DeckQuestionEntity } from './deck-question.entity.js';
import { EnrolmentEntity } from './enrolment.entity.js';
import { GroupDeckEntity } from './group-deck.entity.js';
import { GroupDeckQuestionEntity } from './group-deck-question.entity.js';
import { CreateDecks1795342200000 } from './migrations/1795342200000-create-decks.js';
import { OwnDecks1795359060000 } from './migrations/1795359060000-own-decks.js';
import { EnrolmentsGoWithAccount1795363200000 } from './migrations/1795363200000-enrolments-go-with-account.js';
import { GroupDecks1795442100000 } from './migrations/1795442100000-group-decks.js';
import { OwnDeckEntity } from './own-deck.entity.js';
import { OwnDeckQuestionEntity } from './own-deck-question.entity.js';

export { DeckImporter, deckUuid, type DeckChanges } from './deck-importer.js';
export { DecksModule } from './decks.module.js';
export { placesInDecks, questionsOfDecks, studiedQuestions } from './question-relation.js';
export { deckNotFound, DecksService, type DeckView } from './decks.service.js';
export { GroupDecksService } from './group-decks.service.js';
export { OwnDecksService } from './own-decks.service.js';

export const decksEntities = [
  DeckEntity,
  DeckQuestionEntity,
  EnrolmentEntity,
  GroupDeckEntity,
  GroupDeckQuestionEntity,
  OwnDeckEntity,
  OwnDeckQuestionEntity,
];
export const decksMigrations = [
  CreateDecks1795342200000,
  OwnDecks1795359060000,
  EnrolmentsGoWithAccount1795363200000,
  GroupDecks1795442100000,
];
