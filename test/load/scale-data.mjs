/**
 * A database of many people's reviews, made by the database itself: what would take devices years takes a minute or two. All
 * hangs on numbers, so that it is the same each time.
 */

/** Of a question: its own and its follow-ups. */
const cardsEach = 5;
const made = { cards: 50_000, decks: 20 };
/** Of the person's cards these have been met, and come due within so many days before and after the middle one. */
const known = { met: 40_000, days: 120 };
export const ownReviews = 10_000;
/** What every other person has. */
const reviewsEach = 10_000;
const memoriesEach = 2_000;
/** People whose reviews are made by one statement. */
const peopleAtOnce = 50;

/** SQL of a UUID of that version, from text and its first twelve digits or none. */
const uuid = (version, text, head = `substr(md5(${text}), 1, 12)`) =>
  `(${head} || '${version}' || substr(md5(${text}), 14, 3) || '8' || substr(md5(${text}), 18, 15))::uuid`;
const cardId = (number) => uuid(5, `'card ' || (${number})`);
const questionId = (number) => uuid(5, `'question ' || (${number})`);
const deckId = (number) => uuid(5, `'deck ' || (${number})`);
/** Ascending, as ids made one after another are. */
const personId = (number) => uuid(7, `'person ' || (${number})`, `lpad(to_hex(${number} + 1), 12, '0')`);
const reviewId = (text, at) => uuid(7, text, `lpad(to_hex((extract(epoch FROM ${at}) * 1000)::bigint), 12, '0')`);

/** Questions with the content of one that is there, in decks that the person alone studies from then on. */
export async function makeCards(client, person, { cards, decks } = made) {
  const questions = cards / cardsEach;
  await client.query(
    `INSERT INTO questions_question (id, owner_scope, owner_id, slug, status, published_revision, published_at, subject_id,
      title, level, importance, tags, has_demo, content, rendered_by)
    SELECT ${questionId('n')}, 'site', NULL, 'scale-' || n, 'published', 1, q.published_at, q.subject_id,
      q.title || ' ' || n, q.level, q.importance, q.tags, q.has_demo, q.content, q.rendered_by
    FROM generate_series(0, ${questions - 1}) AS n,
      (SELECT * FROM questions_question WHERE status = 'published' ORDER BY slug LIMIT 1) AS q`,
  );
  await client.query(
    `INSERT INTO questions_card (id, question_id, key, kind, ordinal, retired)
    SELECT ${cardId('n')}, ${questionId(`n / ${cardsEach}`)},
      CASE n % ${cardsEach} WHEN 0 THEN 'recall' ELSE 'follow-up-' || n % ${cardsEach} END,
      CASE n % ${cardsEach} WHEN 0 THEN 'RECALL' ELSE 'FOLLOW_UP' END, n % ${cardsEach}, false
    FROM generate_series(0, ${cards - 1}) AS n`,
  );
  await client.query(
    `INSERT INTO decks_deck (id, slug, origin, title_ko, title_en, description_ko, description_en, ordinal)
    SELECT ${deckId('n')}, 'scale-' || n, 'notes', '덱 ' || n, 'Deck ' || n, '', '', 1000 + n
    FROM generate_series(0, ${decks - 1}) AS n`,
  );
  await client.query(
    `INSERT INTO decks_deck_question (deck_id, question_id, position)
    SELECT ${deckId(`n / ${questions / decks}`)}, ${questionId('n')}, n % ${questions / decks}
    FROM generate_series(0, ${questions - 1}) AS n`,
  );
  await client.query('DELETE FROM decks_enrolment WHERE user_id = $1', [person.id]);
  await client.query(
    `INSERT INTO decks_enrolment (user_id, deck_id, enrolled_at)
    SELECT $1, ${deckId('n')}, now() FROM generate_series(0, ${decks - 1}) AS n`,
    [person.id],
  );
}

/** Most of the person's cards met, a few hundred due today, and the latest of their reviews; nothing done today. */
export async function makeOwnStudy(client, person, { met, days } = known) {
  for (const table of ['study_review', 'study_memory']) {
    await client.query(`DELETE FROM ${table} WHERE user_id = $1`, [person.id]);
  }
  const { id } = person;
  await client.query(
    `INSERT INTO study_memory (${memoryColumns}) SELECT $1::uuid, m.* FROM (${memoriesOf(met, days)}) AS m`,
    [id],
  );
  await client.query(
    `INSERT INTO study_review (${reviewColumns}) SELECT $1::uuid, r.* FROM (${reviewsOf(ownReviews, met)}) AS r`,
    [id],
  );
}

/**
 * Other people's, until there are so many reviews in all. They fill the table as time does: person by person. Everybody has
 * the same reviews, whose ids are a person's own.
 */
export async function fillUpTo(client, total) {
  const { rows } = await client.query(
    `SELECT count(DISTINCT user_id)::integer AS people FROM study_memory WHERE user_id < ${personId(1e9)}`,
  );
  const wanted = (total - ownReviews) / reviewsEach;
  await client.query("SET maintenance_work_mem = '512MB'");
  // Whether the accounts are there need not be asked for each of millions of rows.
  await client.query('SET session_replication_role = replica');
  const restore = await withoutIndexes(client, 'study_review');
  await client.query(`CREATE TEMP TABLE made_review AS ${reviewsOf(reviewsEach, memoriesEach)}`);
  await client.query(`CREATE TEMP TABLE made_memory AS ${memoriesOf(memoriesEach, 60)}`);
  for (let from = rows[0].people; from < wanted; from += peopleAtOnce) {
    const people = `generate_series(${from}, ${Math.min(wanted, from + peopleAtOnce) - 1}) AS p`;
    await client.query(
      `INSERT INTO accounts_user (id, email, email_key, name, password_hash, role, locale, theme, time_zone,
        day_start_hour, created_at)
      SELECT ${personId('p')}, 'scale-' || p || '@example.com', 'scale-' || p || '@example.com', '', '', 'LEARNER', 'ko',
        'SYSTEM', 'Asia/Seoul', 4, now() FROM ${people}`,
    );
    const ids = `(SELECT ${personId('p')} AS id FROM ${people}) AS person`;
    await client.query(
      `INSERT INTO study_memory (${memoryColumns}) SELECT person.id, m.* FROM ${ids}, made_memory AS m`,
    );
    await client.query(
      `INSERT INTO study_review (${reviewColumns}) SELECT person.id, r.* FROM ${ids}, made_review AS r`,
    );
  }
  await client.query('DROP TABLE made_review, made_memory');
  await restore();
  await client.query('SET session_replication_role = DEFAULT');
  await client.query('VACUUM ANALYZE study_review, study_memory');
  await client.query('CHECKPOINT');
}

/** Made once all rows are there, they take a fraction of the time and come out as good as new. */
async function withoutIndexes(client, table) {
  const { rows } = await client.query(
    `SELECT i.indexname AS name, i.indexdef AS definition, pg_get_constraintdef(c.oid) AS constraint
    FROM pg_indexes AS i LEFT JOIN pg_constraint AS c ON c.conname = i.indexname WHERE i.tablename = $1`,
    [table],
  );
  for (const { name, constraint } of rows) {
    await client.query(constraint ? `ALTER TABLE ${table} DROP CONSTRAINT ${name}` : `DROP INDEX ${name}`);
  }
  return async () => {
    for (const { name, definition, constraint } of rows) {
      await client.query(constraint ? `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${constraint}` : definition);
    }
  };
}

const memoryColumns = `user_id, card_id, state, stability, difficulty, due, first_reviewed_at, last_reviewed_at, reps,
  lapses, step, interval_days`;
const reviewColumns = 'user_id, id, card_id, rating, reviewed_at, duration_ms, desired_retention';

/** SQL of so many memories, due within so many days before and after a middle one. */
function memoriesOf(count, days) {
  return `SELECT ${cardId('n')} AS card_id, 'REVIEW' AS state, 1.0 + n % 90 AS stability, 1.0 + n % 9 AS difficulty,
      now() + (hashtext(n::text) % ${days} + ${days - 1}) * interval '1 day' AS due, now() - interval '200 days' AS first,
      now() - (10 + n % 80) * interval '1 day' AS last, 3 + n % 9 AS reps, n % 3 AS lapses, 0 AS step, 1 + n % 90 AS days
    FROM generate_series(0, ${count - 1}) AS n`;
}

/** SQL of so many reviews of so many cards. */
function reviewsOf(count, cards) {
  const at = `now() - interval '3 days' - n * interval '3 minutes'`;
  return `SELECT ${reviewId(`'review ' || n`, at)} AS id, ${cardId(`n % ${cards}`)} AS card_id, 1 + n % 4 AS rating,
      ${at} AS at, 3000 + n % 9000 AS duration, 0.9 AS retention
    FROM generate_series(0, ${count - 1}) AS n`;
}
