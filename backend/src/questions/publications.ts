/** The topic of events that say: learners now get a question of the site otherwise, or for the first time. */
export const PUBLISHED = 'questions.published';
