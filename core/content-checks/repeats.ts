import { type ChoiceItem, type PlacedQuestion, Reporter } from '../question-format/index.js';

/** What a question says twice, and choices without a wrong option. */
export function checkRepeats({ file, question, lines }: PlacedQuestion): Reporter {
  const reporter = new Reporter(file);
  question.sources.forEach(({ url }, index) => {
    if (question.sources.findIndex((source) => source.url === url) === index) return;
    reporter.warn(
      lines[`sources.${index}`] ?? 1,
      'duplicate',
      `출처 ${url}이(가) 두 번 있습니다. 하나를 지우거나 서로 다른 절의 주소를 적어 주세요.`,
      `The source ${url} is here twice: remove one, or give the address of its section.`,
    );
  });
  question.quiz.forEach((item, index) => {
    if (item.kind === 'choice') checkChoice(item, lines[`quiz.${index}`] ?? 1, reporter);
  });
  return reporter;
}

function checkChoice({ options }: ChoiceItem, line: number, reporter: Reporter): void {
  if (options.every(({ correct }) => correct)) {
    reporter.warn(
      line,
      'quiz',
      '틀린 보기가 없습니다. 흔한 오해를 보기로 더해 주세요.',
      'No option is wrong: add one.',
    );
  }
  const texts = new Set(options.map(({ text }) => text));
  // Spaces tell code from other code, but not words from other words.
  const fold = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\s+|\.$/g, '');
  const words = new Set(options.map(({ text }) => (text.includes('`') ? text : fold(text))));
  // Options that are the same letter for letter are an error of the format.
  if (words.size < texts.size && texts.size === options.length)
    reporter.warn(line, 'duplicate', '같은 보기가 두 번 있습니다. 하나를 바꿔 주세요.');
}
