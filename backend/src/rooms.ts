import { accountsEntities, accountsMigrations } from './accounts/index.js';
import { decksEntities, decksMigrations } from './decks/index.js';
import { editingEntities, editingMigrations } from './editing/index.js';
import { groupsEntities, groupsMigrations } from './groups/index.js';
import { interviewsEntities, interviewsMigrations } from './interviews/index.js';
import type { Persistence } from './platform/index.js';
import { questionsEntities, questionsMigrations } from './questions/index.js';
import { quizEntities, quizMigrations } from './quiz/index.js';
import { studyEntities, studyMigrations } from './study/index.js';

/** What every room stores, from left to right. */
export const persistence: Persistence = {
  entities: [
    ...accountsEntities,
    ...questionsEntities,
    ...decksEntities,
    ...studyEntities,
    ...editingEntities,
    ...quizEntities,
    ...interviewsEntities,
    ...groupsEntities,
  ],
  migrations: [
    ...accountsMigrations,
    ...questionsMigrations,
    ...decksMigrations,
    ...studyMigrations,
    ...editingMigrations,
    ...quizMigrations,
    ...interviewsMigrations,
    ...groupsMigrations,
  ],
};
