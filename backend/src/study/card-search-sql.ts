import {
  idsCalled,
  startOfDaysBack,
  tagKey,
  type CardQuery,
  type CardStanding,
  type CardTerm,
  type Named,
} from '@kkori/core/card-search';
import { forgettingCurve, LEECH_LAPSES, ratings, type FsrsParameters, type LearnerDay } from '@kkori/core/scheduling';
import { questionsOfDecks } from '../decks/index.js';
import { likePattern, questionsWith, studiableCards } from '../questions/index.js';

/** What a query is asked about. */
export interface SearchScene {
  userId: string;
  now: number;
  day: LearnerDay;
  parameters: FsrsParameters;
  subjects: readonly Named[];
  decks: readonly Named[];
  /** All tags there are, as they are written. */
  tags: readonly string[];
  /** Of the interview that is prepared for. */
  interviewDecks: readonly string[];
}

/** The parameters of one statement, numbered as they come. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}

/** The person, everywhere. */
export const PERSON = '$1::uuid';

/**
 * SQL of whether a card is among those that are asked for, exactly as `isFound` of core has it. The card is `c` (of
 * `studiableCards`), its memory `m`, its marks `k` (suspended, buried, flag, note); all but `c` may be null.
 */
export function conditionOf(query: CardQuery, scene: SearchScene, parameters: Parameters): string {
  switch (query.type) {
    case 'all':
      return 'true';
    case 'and':
    case 'or':
      return `(${query.of.map((part) => conditionOf(part, scene, parameters)).join(` ${query.type.toUpperCase()} `)})`;
    case 'not':
      // What is not known to hold does not hold, so that its denial does.
      return `(${conditionOf(query.of, scene, parameters)}) IS NOT TRUE`;
    default:
      return termOf(query, scene, parameters);
  }
}

/** When a card is due: at once where what was learned of it means something else since. Null of a new one. */
export const dueSql = 'least(m.due, CASE WHEN m.last_reviewed_at < c.meaning_changed_at THEN c.meaning_changed_at END)';

/** SQL of the probability of recall now. */
export function recallSql({ now, parameters: weights }: SearchScene, parameters: Parameters): string {
  const { factor, decay } = forgettingCurve(weights);
  const days = `greatest(0, extract(epoch FROM ${timeOf(now, parameters)} - m.last_reviewed_at)::double precision / 86400)`;
  const [f, d] = [parameters.add(factor, 'double precision'), parameters.add(-decay, 'double precision')];
  return `power(1 + ${f} * ${days} / m.stability, ${d})`;
}

/** SQL of whether a card is a new follow-up whose question is not learned. */
export function lockedSql(): string {
  const learned = `SELECT r.question_id FROM ${studiableCards(PERSON)} AS r
    JOIN study_memory AS p ON p.user_id = ${PERSON} AND p.card_id = r.id AND p.state = 'REVIEW' WHERE r.kind = 'RECALL'`;
  return `(c.kind = 'FOLLOW_UP' AND m.card_id IS NULL AND c.question_id NOT IN (${learned}))`;
}

function termOf(term: CardTerm, scene: SearchScene, parameters: Parameters): string {
  switch (term.type) {
    case 'text':
      return `(${term.patterns
        .map(
          (pattern) =>
            `c.question_id IN ${questionsWith(pattern.of, parameters.add(likePattern(pattern), 'text'), PERSON)}`,
        )
        .join(' AND ')})`;
    case 'name':
      return nameOf(term, scene, parameters);
    case 'kind':
      return `c.kind = ANY (${parameters.add(term.values, 'text[]')})`;
    case 'level':
      return `c.level = ANY (${parameters.add(term.values, 'text[]')})`;
    case 'is':
      return `(${term.values.map((standing) => standingOf(standing, scene, parameters)).join(' OR ')})`;
    case 'flag':
      return `k.flag = ANY (${parameters.add(term.values.map(String), 'text[]')})`;
    case 'note':
      return `(${term.values
        .map((value) => `strpos(lower(k.note), lower(${parameters.add(value, 'text')})) > 0`)
        .join(' OR ')})`;
    case 'number':
      return `${numberOf(term.key, scene, parameters)} ${term.comparison === '!=' ? '<>' : term.comparison}
        ${parameters.add(term.value, 'double precision')}`;
    case 'rated': {
      const since = timeOf(startOfDaysBack(scene.day, term.days), parameters);
      const rating = term.rating && `AND r.rating = ${parameters.add(ratings.indexOf(term.rating) + 1, 'smallint')}`;
      return `c.id IN (SELECT r.card_id FROM study_review AS r WHERE r.user_id = ${PERSON} AND r.reviewed_at >= ${since}
        ${rating ?? ''}
        AND NOT EXISTS (SELECT FROM study_undo AS u WHERE u.user_id = r.user_id AND u.review_id = r.id)
        AND NOT EXISTS (SELECT FROM study_card_mark AS s WHERE s.user_id = r.user_id AND s.card_id = r.card_id
          AND s.kind = 'RESET' AND s.marked_at >= r.reviewed_at
          AND NOT EXISTS (SELECT FROM study_mark_undo AS v WHERE v.user_id = s.user_id AND v.mark_id = s.id)))`;
    }
    case 'since': {
      const since = timeOf(startOfDaysBack(scene.day, term.days), parameters);
      return term.key === 'added' ? `c.published_at >= ${since}` : `m.first_reviewed_at >= ${since}`;
    }
  }
}

function nameOf(term: CardTerm & { type: 'name' }, scene: SearchScene, parameters: Parameters): string {
  if (term.key === 'subject')
    return `c.subject_id = ANY (${parameters.add(idsCalled(term.values, scene.subjects), 'text[]')})`;
  if (term.key === 'deck') {
    return `c.question_id IN ${questionsOfDecks(PERSON, parameters.add(idsCalled(term.values, scene.decks), 'uuid[]'))}`;
  }
  const wanted = new Set(term.values.map(tagKey));
  return `c.tags && ${parameters.add(
    scene.tags.filter((tag) => wanted.has(tagKey(tag))),
    'text[]',
  )}`;
}

function standingOf(standing: CardStanding, scene: SearchScene, parameters: Parameters): string {
  switch (standing) {
    case 'due':
      return `${dueSql} < ${timeOf(scene.day.end, parameters)}`;
    case 'new':
      return 'm.card_id IS NULL';
    case 'learning':
      return `m.state <> 'REVIEW'`;
    case 'review':
      return `m.state = 'REVIEW'`;
    case 'suspended':
      return 'k.suspended';
    case 'buried':
      return 'k.buried';
    case 'flagged':
      return 'k.flag IS NOT NULL';
    case 'noted':
      return 'k.note IS NOT NULL';
    case 'leech':
      return `m.lapses >= ${LEECH_LAPSES}`;
    case 'locked':
      return lockedSql();
    case 'interview':
      return `c.question_id IN ${questionsOfDecks(PERSON, parameters.add(scene.interviewDecks, 'uuid[]'))}`;
  }
}

function numberOf(key: (CardTerm & { type: 'number' })['key'], scene: SearchScene, parameters: Parameters): string {
  if (key === 'lapses' || key === 'reps') return `coalesce(m.${key}, 0)`;
  if (key === 'interval') return 'm.interval_days';
  if (key === 'retrievability') return recallSql(scene, parameters);
  if (key !== 'due') return `m.${key}`;
  return `floor(extract(epoch FROM ${dueSql} - ${timeOf(scene.day.start, parameters)}) / 86400)`;
}

function timeOf(epochMs: number, parameters: Parameters): string {
  return parameters.add(new Date(epochMs).toISOString(), 'timestamptz');
}
