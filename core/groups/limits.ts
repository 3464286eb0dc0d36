/** How much there may be of what groups are made of. Lengths are in characters as people count them. */
export const groupLimits = {
  groupsOfPerson: 20,
  members: 50,
  /** Of a group, that have not expired. */
  invitations: 20,
  decks: 50,
  /** Of questions in all its decks together. */
  places: 10_000,
  /** That the group wrote. */
  questions: 2_000,
  /** Of a person in a group, that wait for an answer. */
  suggestions: 20,
  /** Of a suggestion. */
  comments: 200,
  comment: 2_000,
  why: 500,
  name: 40,
  description: 1_000,
  /** How often an invitation can be used, and how many days it can be good for. */
  uses: 50,
  days: 30,
} as const;
