import pg from 'pg';
import { DataSource } from 'typeorm';
import { deckUuid } from '../../backend/src/decks/index.js';
import type { Person } from '../support/app.js';
import { recordMutation, StudyRoom } from '../support/study.js';

/** What is written of a person at the very moment of something else, which takes a server with many sessions. */

let room: StudyRoom;
let beside: pg.Client;
beforeAll(async () => {
  room = await StudyRoom.open();
  beside = new pg.Client((room.app.get(DataSource).options as { url: string }).url);
  await beside.connect();
});
afterAll(async () => {
  await beside.end();
  await room.close();
});

async function untilWaiting(count: number): Promise<void> {
  for (;;) {
    const { rows } = await beside.query<{ waiting: number }>(
      `SELECT count(*)::integer AS waiting FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    // A transaction's own view of what others do stands still.
    await beside.query('SELECT pg_stat_clear_snapshot()');
    if (rows[0]!.waiting === count) return;
  }
}

it('an account that is deleted takes along what was waiting to be written', async () => {
  const me: Person = await room.student('main');
  const cardId = (await room.queueOf(me)).cards[0]!.id;
  await beside.query('BEGIN');
  await beside.query('SELECT 1 FROM study_settings WHERE user_id = $1 FOR UPDATE', [me.userId]);
  const deletion = room.app.graphql<{ deleteAccount: { __typename: string } }>(
    'mutation ($password: String!) { deleteAccount(password: $password) { __typename } }',
    { password: me.password },
    me,
  );
  await untilWaiting(1);
  const waiting: ReturnType<typeof room.app.graphql>[] = [];
  for (const [document, variables] of [
    [recordMutation, { reviews: [room.review(cardId)] }],
    ['mutation { updateStudySettings(input: { newPerDay: 7 }) { __typename } }', {}],
    [
      'mutation ($input: InterviewGoalInput!) { setInterviewGoal(input: $input) { __typename } }',
      { input: { date: '2026-07-01', deckIds: [deckUuid('main')], minutesADay: 20 } },
    ],
    ['mutation ($deckId: UUID!) { enrol(deckId: $deckId) { __typename } }', { deckId: deckUuid('other') }],
  ] as const) {
    waiting.push(room.app.graphql(document, variables, me));
    await untilWaiting(1 + waiting.length);
  }
  await beside.query('COMMIT');
  expect((await deletion).data.deleteAccount).toEqual({ __typename: 'AccountDeleted' });
  for (const { errors } of await Promise.all(waiting)) {
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  }
  for (const table of ['study_review', 'study_memory', 'study_settings', 'study_interview', 'decks_enrolment']) {
    const { rows } = await beside.query(`SELECT 1 FROM ${table} WHERE user_id = $1`, [me.userId]);
    expect(rows).toEqual([]);
  }
});

it('settings that two devices change at once keep both changes', async () => {
  const me: Person = await room.student('main');
  await beside.query('BEGIN');
  await beside.query('SELECT 1 FROM study_settings WHERE user_id = $1 FOR UPDATE', [me.userId]);
  const changes = ['newPerDay: 7', 'reviewsPerDay: 70'].map((change) =>
    room.app.graphql(`mutation { updateStudySettings(input: { ${change} }) { __typename } }`, {}, me),
  );
  await untilWaiting(2);
  await beside.query('COMMIT');
  await Promise.all(changes);
  const { data } = await room.app.graphql('{ studySettings { newPerDay reviewsPerDay } }', {}, me);
  expect(data).toEqual({ studySettings: { newPerDay: 7, reviewsPerDay: 70 } });
});
