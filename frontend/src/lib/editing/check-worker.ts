import { parseQuestion, problemWords } from '@kkori/core/question-format';

export interface CheckRequest {
  text: string;
  locale: 'ko' | 'en';
}

export interface TextProblem {
  /** 1-based. */
  line: number;
  code: string;
  severity: 'error' | 'warning';
  message: string;
}

/** Reading a long text whole takes longer than a keystroke may: beside the page, and beside the preview. */
addEventListener('message', ({ data: { text, locale } }: MessageEvent<CheckRequest>) => {
  const { problems } = parseQuestion(text, '');
  postMessage(
    problems.map((problem): TextProblem => {
      const { line, code, severity } = problem;
      return { line, code, severity, message: problemWords(problem, locale) };
    }),
  );
});
