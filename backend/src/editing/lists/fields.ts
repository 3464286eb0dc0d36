type Words = { ko: string; en: string };

/** On one line, without blanks around it. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What is wrong with a text that has to be there. */
export function textProblem(text: string, most: number): Words | null {
  if (text === '') return { ko: '내용을 적어 주세요.', en: 'Please write something here.' };
  return lengthProblem(text, most);
}

export function lengthProblem(text: string, most: number): Words | null {
  if ([...text].length > most) return { ko: `${most}자까지 쓸 수 있습니다.`, en: `At most ${most} characters.` };
  if (/[^\P{Cc}]|\p{Cs}/u.test(text)) {
    return { ko: '쓸 수 없는 글자가 있습니다.', en: 'There is a character that cannot be used.' };
  }
  return null;
}

/** What is wrong with how many there are; `refused` says it. */
export function countProblem(count: number, most: number, refused: Words): Words | null {
  return count >= 1 && count <= most ? null : refused;
}

export function slugProblem(slug: string): Words | null {
  if (slug.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return null;
  return {
    ko: '영문 소문자와 숫자를 하이픈으로 이어 적어 주세요. 예: system-design',
    en: 'Please use small letters and digits joined by hyphens, such as system-design.',
  };
}

/** The fields that something is wrong with; the first problem of each. */
export function problemsIn(
  entries: Iterable<readonly [field: string, problem: Words | null]>,
): Record<string, Words> | null {
  const problems: Record<string, Words> = {};
  for (const [field, problem] of entries) if (problem) problems[field] ??= problem;
  return Object.keys(problems).length > 0 ? problems : null;
}
