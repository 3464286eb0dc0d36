import { cardsOf, type PlacedQuestion, type QuestionSource, Reporter } from '../question-format/index.js';
import type { OtherQuestions } from './other-questions.js';

export interface StandingContext {
  /** Ids of the subjects there are. */
  subjects: ReadonlySet<string>;
  others: OtherQuestions;
  /** The id that it has, or is to get; left out of a file, which may have any that no other has. */
  id?: string;
  /** What readers have of it now: the keys of its cards stay. */
  published?: QuestionSource | null;
}

/** How a question stands among the others: an id taken, a subject or related question that is not there, asked before. */
export function checkStanding({ file, question, lines }: PlacedQuestion, context: StandingContext): Reporter {
  const reporter = new Reporter(file);
  const { subjects, others, published } = context;
  checkId({ file, question, lines }, context, reporter);
  if (!subjects.has(question.subject)) {
    const known = [...subjects].join(', ');
    reporter.error(
      lines['subject'] ?? 1,
      'unknown-reference',
      `과목(subject) '${question.subject}'이(가) 없습니다. 쓸 수 있는 과목: ${known}`,
      `There is no subject '${question.subject}'. Subjects: ${known}`,
    );
  }
  question.related.forEach((id, index) => {
    if (others.byId(id)) return;
    reporter.error(
      lines[`related.${index}`] ?? 1,
      'unknown-reference',
      `related의 '${id}' 질문이 없습니다. id를 고치거나 지워 주세요.`,
      `There is no question '${id}' to relate to: correct the id, or remove it.`,
    );
  });
  const alike = others.alike({ id: context.id ?? question.id, title: question.title });
  if (alike) {
    reporter.warn(
      lines['title'] ?? 1,
      'alike',
      `${alike.place}의 '${alike.title}'와(과) 같은 것을 묻는 듯합니다. 합치거나 다른 점이 드러나게 적어 주세요.`,
      `'${alike.title}' (${alike.place}) seems to ask the same: merge the two, or say how they differ.`,
    );
  }
  if (published) checkKeys({ file, question, lines }, published, reporter);
  return reporter;
}

function checkId({ file, question, lines }: PlacedQuestion, { others, id }: StandingContext, reporter: Reporter): void {
  const line = lines['id'] ?? 1;
  const holder = others.byId(question.id);
  if (id !== undefined && id !== question.id) {
    reporter.error(
      line,
      'wrong-value',
      `id는 이 질문의 주소인 '${id}'이어야 합니다. 학습 기록이 이 id로 이어집니다.`,
      `The id has to be '${id}', the question's address: everybody's history hangs on it.`,
    );
  } else if (id === undefined && holder && holder.place !== file) {
    reporter.error(
      line,
      'duplicate',
      `id '${question.id}'은(는) ${holder.place}에서 이미 썼습니다. 다른 id를 적어 주세요.`,
      `The id '${question.id}' is taken by ${holder.place}: choose another.`,
    );
  }
}

/** A key that is gone, or renamed, takes a card and everybody's memory of it away. */
function checkKeys({ question, lines }: PlacedQuestion, published: QuestionSource, reporter: Reporter): void {
  const kept = new Set(cardsOf(question).map(({ key }) => key));
  for (const { key, kind } of cardsOf(published)) {
    if (kept.has(key)) continue;
    const [part, title] = kind === 'follow-up' ? ['followUps', '꼬리 질문'] : ['quiz', '퀴즈'];
    reporter.warn(
      lines[`${part}.0`] ?? lines['title'] ?? 1,
      'card-gone',
      `${title} 카드 '${key}'이(가) 사라집니다. 글만 고쳤다면 키를 그대로 두어야 학습 기록이 이어집니다.`,
      `The card '${key}' goes, and everybody's memory of it: keep the key if only its words changed.`,
    );
  }
}
