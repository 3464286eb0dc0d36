import { searchKey } from '../hangul/index.js';
import type { PlacedQuestion, Problem } from '../question-format/index.js';

/** Titles that share more than this of their trigrams ask the same in all likelihood. */
const ALIKE = 0.7;

/** Questions that seem to be asked twice, by their titles; named at the later of the two. */
export function checkAlike(questions: readonly PlacedQuestion[]): Problem[] {
  const asked = questions.map(({ question }) => trigrams(question.title));
  return questions.flatMap(({ file, question, lines }, index): Problem[] => {
    const before = questions.slice(0, index).find((_, place) => likeness(asked[place], asked[index]) > ALIKE);
    if (!before || before.question.id === question.id) return [];
    return [
      {
        file,
        line: lines['title'] ?? 1,
        code: 'alike',
        severity: 'warning',
        message: `${before.file}의 '${before.question.title}'와(과) 같은 것을 묻는 듯합니다. 합치거나 다른 점이 드러나게 적어 주세요.`,
      },
    ];
  });
}

function trigrams(title: string): ReadonlySet<string> {
  const text = searchKey(title);
  return new Set(Array.from({ length: Math.max(1, text.length - 2) }, (_, index) => text.slice(index, index + 3)));
}

/** Shared out of all trigrams of two titles (Jaccard), 0 to 1. */
function likeness(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
  const shared = [...one].filter((trigram) => other.has(trigram)).length;
  return shared / (one.size + other.size - shared);
}
