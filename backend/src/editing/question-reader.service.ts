import { parseQuestion, type ParsedQuestion, type Problem, type QuestionSource } from '@kkori/core/question-format';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/index.js';
import { previewOf, QuestionsService, type QuestionRecord } from '../questions/index.js';

/** Reads the text of a change as a question of the site. */
@Injectable()
export class QuestionReader {
  constructor(
    private readonly questions: QuestionsService,
    private readonly clock: Clock,
  ) {}

  /**
   * With everything that is wrong with it, where it stands.
   * @param slug what the question is to be called
   */
  async read(markdown: string, slug: string): Promise<ParsedQuestion> {
    const parsed = parseQuestion(markdown, `${slug}.md`);
    const { question, lines } = parsed;
    if (!question) return parsed;
    const wrong: Problem[] = [];
    const refuse = (key: 'id' | 'subject', code: Problem['code'], message: string) =>
      wrong.push({ file: `${slug}.md`, line: lines[key] ?? 1, code, severity: 'error', message });
    if (question.id !== slug) {
      refuse('id', 'wrong-value', `id는 이 질문의 주소인 '${slug}'이어야 합니다. 기억이 주소에 이어져 있습니다.`);
    }
    const subjects = await this.questions.subjectNames();
    if (!subjects.some(({ id }) => id === question.subject)) {
      const known = subjects.map(({ id }) => id).join(', ');
      refuse('subject', 'unknown-reference', `subject '${question.subject}'이(가) 없습니다. 쓸 수 있는 과목: ${known}`);
    }
    if (wrong.length === 0) return parsed;
    return { ...parsed, question: null, problems: [...parsed.problems, ...wrong].sort((a, b) => a.line - b.line) };
  }

  /** What learners would get. */
  preview(question: QuestionSource, questionId: string): Promise<QuestionRecord> {
    return previewOf(question, questionId, { own: false, at: this.clock.now() });
  }
}
