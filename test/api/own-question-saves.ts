import { jest } from '@jest/globals';
import { OwnViews, RenderingThreads, TooBusy, TooCostly } from '../../backend/src/questions/index.js';
import { Database } from '../../backend/src/platform/index.js';
import type { Person } from '../support/app.js';
import { markdown, OwnContent } from '../support/own-content.js';
import type { StudyRoom } from '../support/study.js';

/** What becomes of own questions whose drawing is cut short or overtaken. @param writer once the room is open */
export function ownQuestionSaves(room: StudyRoom, writer: () => Person): void {
  const { ask, newId, saveQuestion } = new OwnContent(room);

  it('are refused with a reason where too much waits to be drawn, or drawing takes too long', async () => {
    const input = { id: newId(), markdown: markdown('비싼 질문', '답') };
    const read = jest.spyOn(RenderingThreads.prototype, 'readOwn');
    read.mockRejectedValueOnce(new TooBusy()).mockRejectedValueOnce(new TooCostly());
    expect(await saveQuestion(writer(), input)).toEqual({ __typename: 'RateLimited' });
    const problems = [expect.objectContaining({ code: 'density', line: 1 })];
    expect(await saveQuestion(writer(), input)).toEqual({ __typename: 'InvalidQuestion', problems });
    read.mockRestore();
    expect(await saveQuestion(writer(), input)).toMatchObject({ __typename: 'OwnQuestion', id: input.id });
  });

  it('are not overwritten by a text that was sent before and drawn after', async () => {
    const id = newId();
    const shown = () => ask(writer(), 'query ($id: UUID!) { ownQuestion(id: $id) { question { title } } }', { id });
    /** Saves a text, and does something else while it is being drawn. */
    const savedDuring = (text: string, meanwhile: () => Promise<unknown>) => {
      const read = jest.spyOn(RenderingThreads.prototype, 'readOwn');
      read.mockImplementationOnce(async function (this: RenderingThreads, ...task) {
        read.mockRestore();
        await meanwhile();
        return this.readOwn(...task);
      });
      return saveQuestion(writer(), { id, markdown: text });
    };
    const [early, late] = [markdown('먼저 보낸 글', '답'), markdown('나중에 보낸 글', '답')];
    const keptLate = { question: { title: '나중에 보낸 글' } };
    const saveLate = () => saveQuestion(writer(), { id, markdown: late });
    for (let round = 0; round < 2; round++) {
      // Of a question that is not there yet, then of one that is.
      expect(await savedDuring(early, saveLate)).toMatchObject({ __typename: 'QuestionSavedElsewhere' });
      expect(await shown()).toEqual(keptLate);
      expect(await saveQuestion(writer(), { id, markdown: early })).toMatchObject({
        question: { title: '먼저 보낸 글' },
      });
    }
    // Sent twice, it is done once.
    expect(await savedDuring(late, saveLate)).toMatchObject(keptLate);
    const remove = () => ask(writer(), 'mutation ($id: UUID!) { deleteQuestion(id: $id) }', { id });
    expect(await savedDuring(early, remove)).toMatchObject({ __typename: 'QuestionNotFound' });
    expect(await shown()).toBeNull();
  });

  it('are rendered anew once by all processes that start, whatever becomes of one of them', async () => {
    const [first, second, newer] = [newId(), newId(), newId()];
    for (const id of [first, second, newer]) await saveQuestion(writer(), { id, markdown: markdown('가?', '나') });
    const database = room.app.get(Database);
    const renderedBy = async () => {
      const sql = 'SELECT rendered_by AS by FROM questions_question WHERE id = ANY($1) ORDER BY id';
      return (await database.query<{ by: string }>(sql, [[first, second, newer]])).map(({ by }) => by);
    };
    const [now] = await renderedBy();
    const outdate = `UPDATE questions_question SET rendered_by = $2 WHERE id = $1`;
    await database.query(outdate, [first, '1']);
    await database.query(outdate, [second, '1']);
    await database.query(outdate, [newer, '1000']);
    const read = jest.spyOn(RenderingThreads.prototype, 'readOwn');
    read.mockRejectedValueOnce(new Error('the thread ran out of memory'));
    await room.app.get(OwnViews).renderAnew();
    expect(read).toHaveBeenCalledTimes(2);
    expect((await renderedBy()).sort()).toEqual(['1', '1000', now].sort());
    await Promise.all([room.app.get(OwnViews).renderAnew(), room.app.get(OwnViews).renderAnew()]);
    expect(read).toHaveBeenCalledTimes(3);
    read.mockRestore();
    expect((await renderedBy()).sort()).toEqual([now, now, '1000'].sort());
  });

  it('say what is too large to be drawn today, which stays a picture where it was one', async () => {
    const id = newId();
    const lines = Array.from({ length: 21 }, (_, n) => `  a${n} --> a${n + 1}`).join('\n');
    const text = markdown('큰 그림?', `답\n\n\`\`\`mermaid\nflowchart LR\n${lines}\n\`\`\``);
    const preview = `query ($markdown: String!) { previewQuestion(markdown: $markdown) { ... on QuestionPreview {
      question { answerHtml } problems { line code severity } } } }`;
    expect(await ask(writer(), preview, { markdown: text })).toEqual({
      question: { answerHtml: expect.stringContaining('language-mermaid') as string },
      problems: [{ line: 8, code: 'density', severity: 'WARNING' }],
    });
    await saveQuestion(writer(), { id, markdown: text });
    const database = room.app.get(Database);
    const drawn = `UPDATE questions_question SET rendered_by = '1',
      content = jsonb_set(content, '{answerHtml}', '"<svg></svg>"') WHERE id = $1`;
    await database.query(drawn, [id]);
    await room.app.get(OwnViews).renderAnew();
    const shown = await ask(writer(), 'query ($id: UUID!) { ownQuestion(id: $id) { question { answerHtml } } }', {
      id,
    });
    expect(shown).toEqual({ question: { answerHtml: '<svg></svg>' } });
  });
}
