import { searchKey } from '../hangul/index.js';
import { plainText } from '../markdown-tree/index.js';
import { markdownParts, type PlacedQuestion, type Problem } from '../question-format/index.js';

/**
 * Keywords that the question's own answer would fail: an essential one that the answer to be spoken does not say, any
 * other that is said nowhere. Compared without spaces, case and marks, as answers are.
 */
export function checkKeywords({ file, question, lines }: PlacedQuestion): Problem[] {
  const spoken = searchKey(plainText(question.answer));
  const written = searchKey(
    [
      ...markdownParts(question).map(({ markdown }) => plainText(markdown)),
      ...question.followUps.map(({ title }) => title),
    ].join('\n'),
  );
  return question.keywords.flatMap(({ terms, essential }, index): Problem[] => {
    const text = essential ? spoken : written;
    if (terms.some((term) => text.includes(searchKey(term)))) return [];
    const where = essential ? '30초 답변에' : '답변과 설명 어디에도';
    return [
      {
        file,
        line: lines[`keywords.${index}`] ?? 1,
        code: 'keywords',
        severity: 'warning',
        message: `키워드 '${terms[0]}'이(가) ${where} 없습니다. 글에 쓰거나, 글에 쓴 말을 '|' 뒤에 더해 주세요.`,
      },
    ];
  });
}
