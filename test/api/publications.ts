import { jest } from '@jest/globals';
import { PublicationService, ScheduledPublications } from '../../backend/src/editing/index.js';
import { Database } from '../../backend/src/platform/index.js';
import { PublishingService, RenderingThreads, TooBusy } from '../../backend/src/questions/index.js';
import { promote } from '../support/accounts.js';
import type { Person } from '../support/app.js';
import type { EditingDesk } from '../support/editing.js';
import { questionFile } from '../support/question-file.js';

const HOUR = 3_600_000;

/** How changes become what learners see: at their hour, in threads, or not. @param people once the room is open */
export function publications(
  { room, newId, save, step, inReview, restore, history, ask, person }: EditingDesk,
  people: () => Record<'writer' | 'reviewer' | 'admin', Person>,
): void {
  /** The text of a question with another explanation. */
  const text = (slug: string, explanation: string) => questionFile(slug).text.replace('설명입니다.', explanation);
  const revisionOf = async (slug: string) => (await history(people().admin, slug)).revision;
  const explanationOf = async (slug: string) => {
    const query = 'query ($slug: String!) { question(slug: $slug) { explanationHtml } }';
    return (await ask<{ explanationHtml: string }>(people().admin, query, { slug })).explanationHtml;
  };

  describe('a scheduled publication', () => {
    it('happens at its hour, once, and not over what was published meanwhile', async () => {
      const schedule = room.app.get(ScheduledPublications);
      const base = await revisionOf('three');
      const begin = (explanation: string) =>
        inReview(people().writer, { slug: 'three', baseRevision: base, markdown: text('three', explanation) });
      const [first, second] = [await begin('예약한 글입니다.'), await begin('더 늦은 글입니다.')];
      const at = (hours: number) => ({ at: new Date(room.now + hours * HOUR).toISOString() });
      expect(await step(people().writer, 'schedulePublication', first, at(1))).toMatchObject({
        __typename: 'NotYours',
      });
      expect(await step(people().reviewer, 'schedulePublication', first, at(-1))).toMatchObject({
        fields: [{ field: 'at' }],
      });
      expect(await step(people().reviewer, 'schedulePublication', first, at(2))).toMatchObject({ state: 'SCHEDULED' });
      expect(await step(people().reviewer, 'schedulePublication', second, at(3))).toMatchObject({ state: 'SCHEDULED' });
      expect(await step(people().reviewer, 'schedulePublication', second, { at: null })).toMatchObject({
        state: 'IN_REVIEW',
      });
      expect(await step(people().reviewer, 'schedulePublication', second, at(3))).toMatchObject({ state: 'SCHEDULED' });

      await schedule.publishDue();
      expect(await revisionOf('three')).toBe(base);
      room.at(room.now + 2 * HOUR);
      await Promise.all([schedule.publishDue(), schedule.publishDue()]);
      expect(await revisionOf('three')).toBe(base + 1);
      room.at(room.now + 2 * HOUR);
      await schedule.publishDue();
      expect(await revisionOf('three')).toBe(base + 1);
      const query = 'query ($id: UUID!) { change(id: $id) { state steps { kind note } } }';
      const back = await ask(people().writer, query, { id: second.id });
      expect(back.state).toBe('IN_REVIEW');
      expect((back['steps'] as { kind: string }[]).at(-1)).toMatchObject({ kind: 'NOT_PUBLISHED', note: 'MOVED_ON' });
    });

    it('does not happen when its reviewer may publish no more, and one that fails holds up no other', async () => {
      const demoted = await person('EDITOR');
      const ids: string[] = [];
      for (const [slug, who] of [
        ['three', demoted],
        ['two', people().reviewer],
        ['one', people().reviewer],
      ] as const) {
        const markdown = text(slug, '예약한 새 글입니다.');
        const sent = await inReview(people().writer, { slug, baseRevision: await revisionOf(slug), markdown });
        const at = new Date(room.now + HOUR + ids.length).toISOString();
        expect(await step(who, 'schedulePublication', sent, { at })).toMatchObject({ state: 'SCHEDULED' });
        ids.push(sent.id);
      }
      await promote(room.app, demoted.userId, 'LEARNER');
      const publish = jest.spyOn(room.app.get(PublishingService), 'publishSiteQuestion');
      publish.mockRejectedValueOnce(new Error('something is wrong with this one'));
      room.at(room.now + 2 * HOUR);
      await room.app.get(ScheduledPublications).publishDue();
      publish.mockRestore();
      const query = 'query ($id: UUID!) { change(id: $id) { state steps { kind note } } }';
      const after = await Promise.all(ids.map((id) => ask(people().writer, query, { id })));
      expect(after.map(({ state, steps }) => [state, (steps as { note: string | null }[]).at(-1)?.note])).toEqual([
        ['IN_REVIEW', 'REVIEWER'],
        ['IN_REVIEW', 'FAILED'],
        ['PUBLISHED', null],
      ]);
    });
  });

  it('is checked and drawn in a thread, before anything is held for its publication', async () => {
    const slug = 'two';
    const markdown = text(slug, '설명입니다.\n\n```mermaid\nflowchart LR\n  A --> B\n```');
    const baseRevision = await revisionOf(slug);
    const database = room.app.get(Database);
    const held: boolean[] = [];
    const { check } = RenderingThreads.prototype;
    const checked = jest.spyOn(RenderingThreads.prototype, 'check').mockImplementation(function (
      this: RenderingThreads,
      ...task
    ) {
      held.push(database.isInTransaction);
      return check.apply(this, task);
    });
    const rendered = jest.spyOn(RenderingThreads.prototype, 'render');
    const sent = await inReview(people().writer, { slug, baseRevision, markdown });
    expect(await step(people().reviewer, 'publishChange', sent)).toMatchObject({ state: 'PUBLISHED', problems: [] });
    expect(new Set(held)).toEqual(new Set([false]));
    expect(rendered).not.toHaveBeenCalled();
    checked.mockRestore();
    rendered.mockRestore();
    expect(await explanationOf(slug)).toContain('<svg');
  });

  it('is to be tried again where so much of one editor waits to be drawn, and nothing of it is lost', async () => {
    const { writer, reviewer } = people();
    const markdown = text('two', '바쁠 때 쓴 글입니다.');
    const sent = await inReview(writer, { slug: 'two', baseRevision: await revisionOf('two'), markdown });
    const check = jest.spyOn(RenderingThreads.prototype, 'check').mockRejectedValue(new TooBusy());
    const another = { id: newId(), slug: 'one', baseRevision: await revisionOf('one'), version: 0 };
    await room.app.get(Database).query(`UPDATE editing_change SET markdown = markdown || ' ' WHERE id = $1`, [sent.id]);
    expect(await step(reviewer, 'publishChange', sent)).toMatchObject({ __typename: 'RateLimited' });
    expect(await restore(people().admin, 'two', 1, true)).toMatchObject({ __typename: 'RateLimited' });
    const query =
      'mutation ($input: ChangeInput!) { saveChange(input: $input) { ... on Change { problems { line } } } }';
    const input = { ...another, markdown: text('one', '바쁠 때 쓴 다른 글입니다.') };
    const { errors } = await room.app.graphql(query, { input }, writer);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'RATE_LIMITED', retryAfterSeconds: 2 }]);
    check.mockRestore();
    expect(await save(writer, input)).toMatchObject({ version: 1, markdown: input.markdown });
    expect(await step(reviewer, 'publishChange', sent)).toMatchObject({ state: 'PUBLISHED' });
  });

  it('leaves no draft of what cannot be restored at once after all', async () => {
    const id = newId();
    const publish = jest.spyOn(room.app.get(PublicationService), 'publish');
    publish.mockResolvedValueOnce({ __typename: 'NotYours', message: '그 사이 보관했습니다.' });
    expect(await restore(people().admin, 'two', 1, true, id)).toMatchObject({ __typename: 'NotYours' });
    publish.mockRestore();
    expect(await ask(people().admin, 'query ($id: UUID!) { change(id: $id) { state } }', { id })).toBeNull();
  });
}
