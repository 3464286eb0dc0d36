import { searchKey } from '../hangul/index.js';
import { plainText } from '../markdown-tree/index.js';
import { markdownParts, type PlacedQuestion, Reporter } from '../question-format/index.js';

/**
 * Keywords that the question's own answer would fail: an essential one that the answer to be spoken does not say, any
 * other that is said nowhere. Compared without spaces, case and marks, as answers are.
 */
export function checkKeywords({ file, question, lines }: PlacedQuestion): Reporter {
  const reporter = new Reporter(file);
  const spoken = searchKey(plainText(question.answer));
  const written = searchKey(
    [
      ...markdownParts(question).map(({ markdown }) => plainText(markdown)),
      ...question.followUps.map(({ title }) => title),
    ].join('\n'),
  );
  question.keywords.forEach(({ terms, essential }, index) => {
    const text = essential ? spoken : written;
    if (text === '' || terms.some((term) => text.includes(searchKey(term)))) return;
    const where = essential ? ['30초 답변에', 'in the 30-second answer'] : ['답변과 설명 어디에도', 'anywhere'];
    reporter.warn(
      lines[`keywords.${index}`] ?? 1,
      'keywords',
      `키워드 '${terms[0]}'이(가) ${where[0]} 없습니다. 글에 쓰거나, 글에 쓴 말을 '|' 뒤에 더해 주세요.`,
      `The keyword '${terms[0]}' is not said ${where[1]}: say it, or add what the text says after '|'.`,
    );
  });
  return reporter;
}
