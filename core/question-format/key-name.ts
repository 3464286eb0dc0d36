/** What the keys of the front matter are called where people fill them in by form. */
const names = new Map([
  ['subject', '과목'],
  ['topic', '주제'],
  ['tags', '태그'],
  ['level', '수준'],
  ['importance', '자주 묻는 정도'],
  ['related', '관련 질문'],
  ['demos', '데모'],
  ['demo', '데모 이름'],
  ['title', '제목'],
  ['sources', '출처'],
  ['url', '주소'],
  ['name', '이름'],
]);

const particles = { 은: ['은', '는'], 이: ['이', '가'], 을: ['을', '를'] } as const;

/**
 * A key by its name and as a file has it: 제목(title). What has no other name is called as it is written.
 * @param particle what follows, in the form that fits the name: 제목(title)이, 주소(url)가; id은(는)
 */
export function keyName(key: string, particle?: keyof typeof particles): string {
  const name = names.get(key) ?? key;
  const called = name === key ? key : `${name}(${key})`;
  if (!particle) return called;
  const [closed, open] = particles[particle];
  const last = name.charCodeAt(name.length - 1) - 0xac00;
  // Where it is no syllable, nobody knows how it is read.
  if (last < 0 || last >= 11_172) return `${called}${closed}(${open})`;
  return called + (last % 28 === 0 ? open : closed);
}
