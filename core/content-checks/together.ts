import { searchKey } from '../hangul/index.js';
import { plainText } from '../markdown-tree/index.js';
import {
  type DeckSource,
  MAX_RELATED,
  type PlacedQuestion,
  type Problem,
  type QuestionSource,
  type QuizItem,
  Reporter,
} from '../question-format/index.js';

/**
 * What only shows between all questions, as warnings: one that is related to another which is not related to it, one that
 * is in no deck, a follow-up or a quiz item that another asks in the same words.
 */
export function checkTogether(questions: readonly PlacedQuestion[], decks: readonly DeckSource[]): Problem[] {
  const dealt = new Set(decks.flatMap((deck) => deck.questions));
  const asked = new Map<string, string>();
  return questions.flatMap(({ file, question, lines }) => {
    const reporter = new Reporter(file);
    if (!dealt.has(question.id)) {
      reporter.warn(
        lines['id'] ?? 1,
        'unknown-reference',
        '어느 덱에도 없는 질문입니다. decks의 파일에 id를 적어 주세요.',
      );
    }
    for (const other of question.related.length < MAX_RELATED ? questions : []) {
      if (!other.question.related.includes(question.id) || question.related.includes(other.question.id)) continue;
      reporter.warn(
        lines['related'] ?? lines['id'] ?? 1,
        'unknown-reference',
        `${other.file}이(가) 이 질문을 related로 가리킵니다. 여기의 related에도 '${other.question.id}'을(를) 적어 주세요.`,
      );
    }
    for (const { path, words } of asksOf(question)) {
      const earlier = asked.get(words);
      asked.set(words, earlier ?? file);
      if (earlier === undefined || earlier === file) continue;
      reporter.warn(lines[path] ?? 1, 'alike', `${earlier}에서 같은 말로 묻습니다. 합치거나 다르게 물어 주세요.`);
    }
    return reporter.problems;
  });
}

function asksOf({ title, followUps, quiz }: QuestionSource): { path: string; words: string }[] {
  return [
    { path: 'title', words: searchKey(title) },
    ...followUps.map((followUp, index) => ({ path: `followUps.${index}`, words: searchKey(followUp.title) })),
    ...quiz.map((item, index) => ({ path: `quiz.${index}`, words: searchKey(plainText(wordsOf(item))) })),
  ];
}

/** A choice is told from another by its options as well: many begin alike. */
function wordsOf(item: QuizItem): string {
  if (item.kind === 'choice') return [item.prompt, ...item.options.map(({ text }) => text)].join('\n\n');
  return item.kind === 'true-false' ? item.statement : item.text;
}
