import { randomBytes } from 'node:crypto';
import { newReviewId } from '@kkori/core/scheduling';
import { promote } from './accounts.js';
import type { Person } from './app.js';
import type { Answer } from './own-content.js';
import type { StudyRoom } from './study.js';

export type ChangeAnswer = Answer & { version: number; state: string; may: string[] };

export const changeFields = `__typename ... on Change { id kind state slug title markdown baseRevision baseMarkdown currentRevision
  publishedRevision why changedMeaning version author { name } reviewer { name } publishAt may
  steps { kind actor { name } note } problems { code severity line } preview { title answerHtml } }`;
const refusals = `... on ChangeNotFound { message } ... on ChangeMovedOn { message change { version markdown } }
  ... on ChangeNotOpen { message change { state } } ... on NotYours { message }
  ... on QuestionMovedOn { message base theirs mine revision } ... on InvalidQuestion { message problems { code } }
  ... on InvalidInput { fields { field message } }`;

/** What is asked by those who edit. */
export class EditingDesk {
  constructor(readonly room: StudyRoom) {}

  readonly newId = () => newReviewId(this.room.now, randomBytes(16));

  readonly person = async (role: 'EDITOR' | 'ADMIN'): Promise<Person> => {
    const person = await this.room.app.signUp();
    await promote(this.room.app, person.userId, role);
    return person;
  };

  readonly ask = async <T = ChangeAnswer>(
    person: Person,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<T> => {
    const { data, errors } = await this.room.app.graphql<Record<string, T>>(query, variables, person);
    expect(errors).toBeUndefined();
    return Object.values(data)[0] as T;
  };

  readonly save = (person: Person, input: Record<string, unknown>) =>
    this.ask(
      person,
      `mutation ($input: ChangeInput!) { saveChange(input: $input) { ${changeFields}
        ... on ChangeMovedOn { message change { version markdown } } ... on ChangeNotOpen { message change { state } }
        ... on NotYours { message } ... on QuestionNotFound { message } ... on RevisionNotFound { message }
        ... on InvalidInput { fields { field message } } } }`,
      { input },
    );

  readonly step = (
    person: Person,
    name: 'sendToReview' | 'withdrawChange' | 'publishChange' | 'declineChange' | 'schedulePublication',
    { id, version }: { id: string; version: number },
    more: Record<string, string | null> = {},
  ) => {
    const types: Record<string, string> = { why: 'String!', at: 'DateTime' };
    const names = Object.keys(more);
    const declared = names.map((key) => `, $${key}: ${types[key]}`).join('');
    const passed = names.map((key) => `, ${key}: $${key}`).join('');
    return this.ask(
      person,
      `mutation ($id: UUID!, $version: Int!${declared}) {
        ${name}(id: $id, version: $version${passed}) { ${changeFields} ${refusals} } }`,
      { id, version, ...more },
    );
  };

  /** A change by that person, sent to review. */
  readonly inReview = async (person: Person, input: Record<string, unknown>): Promise<ChangeAnswer> => {
    const draft = await this.save(person, { id: this.newId(), version: 0, ...input });
    expect(draft.__typename).toBe('Change');
    return this.step(person, 'sendToReview', draft);
  };

  readonly restore = (person: Person, slug: string, number: number, atOnce: boolean, changeId = this.newId()) =>
    this.ask(
      person,
      `mutation ($id: UUID!, $slug: String!, $number: Int!, $atOnce: Boolean!) {
        restoreRevision(changeId: $id, slug: $slug, number: $number, atOnce: $atOnce) { ${changeFields}
          ... on NotYours { message } ... on RevisionNotFound { message } ... on QuestionNotFound { message } } }`,
      { id: changeId, slug, number, atOnce },
    );

  readonly ownChange = (person: Person, slug: string) =>
    this.ask<{ id: string } | null>(person, 'query ($slug: String!) { ownChange(slug: $slug) { id } }', { slug });

  readonly history = (person: Person, slug: string) =>
    this.ask<{
      revision: number;
      archived: boolean;
      revisions: Record<string, unknown>[];
    }>(
      person,
      `query ($slug: String!) { editedQuestion(slug: $slug) { revision archived openChanges { id }
        revisions { number origin author { name } creditedTo { name } why changedMeaning } } }`,
      { slug },
    );
}
