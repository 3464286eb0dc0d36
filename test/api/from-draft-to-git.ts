import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { questionUuid } from '@kkori/core/question-format';
import { ContentExportService } from '../../backend/src/interchange/index.js';
import type { Person } from '../support/app.js';
import { dot } from '../support/dot.js';
import type { EditingDesk } from '../support/editing.js';
import { OwnContent } from '../support/own-content.js';
import { questionFile } from '../support/question-file.js';
import { Uploads } from '../support/uploads.js';

/** The whole way of a question. @param admin once the room is open */
export function fromDraftToGit({ room, step, inReview, person }: EditingDesk, admin: () => Person): void {
  it('takes a question from its first draft to git, and a reported typo of it: what was changed, and that alone', async () => {
    const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-story-'));
    const writeOut = () => room.app.get(ContentExportService).exportTo(folder);
    const [own, uploads] = [new OwnContent(room), new Uploads(() => room.app)];
    const [writer, learner] = [await person('EDITOR'), await room.app.signUp()];
    await writeOut();
    const before = await textsIn(folder);
    const file = 'network/story.md';
    const { body: picture } = await uploads.send(writer, dot);
    const story = questionFile('story')
      .text.replace('설명입니다.', `![오가는 순서](${picture.path})\n\n설몀입니다.`)
      .replace('sources:', 'demos:\n  - demo: load-balancer\n    title: 서버 한 대가 느리다면\nsources:');
    const begun = await inReview(writer, { slug: 'story', baseRevision: 0, markdown: story });
    expect((await step(writer, 'publishChange', begun)).__typename).toBe('NotYours');
    expect(await step(admin(), 'publishChange', begun)).toMatchObject({ state: 'PUBLISHED' });

    const deckId = await own.newDeck(learner, questionUuid('story'));
    const queue = await own.ask<{ questions: { slug: string; explanationHtml: string; demos: { demo: string }[] }[] }>(
      learner,
      `query ($deckId: UUID) { studyQueue(deckId: $deckId) { questions { slug explanationHtml demos { demo } } } }`,
      { deckId },
    );
    expect(queue.questions).toMatchObject([{ slug: 'story', demos: [{ demo: 'load-balancer' }] }]);
    expect(queue.questions[0]?.explanationHtml).toContain(picture.address);

    const report = {
      id: own.newId(),
      questionId: questionUuid('story'),
      kind: 'TYPO',
      part: 'EXPLANATION',
      words: '설몀',
    };
    await own.ask(learner, 'mutation ($input: ReportInput!) { reportQuestion(input: $input) { __typename } }', {
      input: report,
    });
    const hurting = '{ harmQueue { rows { question { slug } openReports } } }';
    expect(await own.ask(writer, hurting)).toEqual({ rows: [{ question: { slug: 'story' }, openReports: 1 }] });
    expect(await writeOut()).toMatchObject({ written: [file], pictures: [`network/${picture.path}`] });

    const mended = story.replace('설몀', '설명');
    const fix = await inReview(writer, { slug: 'story', baseRevision: 1, markdown: mended });
    await step(admin(), 'publishChange', fix);
    const settled = { questionId: report.questionId, reportIds: [report.id], kind: 'FIXED' };
    await own.ask(writer, 'mutation ($input: SettlementInput!) { settleReports(input: $input) { __typename } }', {
      input: settled,
    });
    expect(await own.ask(learner, '{ myReports { state fixedIn } }')).toEqual([{ state: 'FIXED', fixedIn: 2 }]);
    expect(await own.ask(writer, hurting)).toEqual({ rows: [] });
    expect(await writeOut()).toMatchObject({ written: [file], pictures: [], removed: [] });
    expect(await textsIn(folder)).toEqual({ ...before, [file]: mended });
    await fs.rm(folder, { recursive: true });
  });
}

/** Every question file below a folder, by its path. */
async function textsIn(folder: string): Promise<Record<string, string>> {
  const files = (await fs.readdir(folder, { recursive: true })).filter((file) => file.endsWith('.md')).sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await fs.readFile(path.join(folder, file), 'utf8')] as const)),
  );
}
