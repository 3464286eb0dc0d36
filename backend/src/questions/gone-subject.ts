import type { ParsedQuestion, Problem } from '@kkori/core/question-format';

/** Says at its line that a question names a subject that is there no more. */
export function goneSubject(subject: string, file: string, { lines }: ParsedQuestion): Problem {
  return {
    file,
    line: lines['subject'] ?? 1,
    code: 'unknown-reference',
    severity: 'error',
    message: `과목(subject) '${subject}'이(가) 없습니다. 과목을 다시 만들거나, 질문을 다른 과목으로 옮겨 주세요.`,
    english: `There is no subject '${subject}': make it again, or move the question to another.`,
  };
}
