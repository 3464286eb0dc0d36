/** How Korean notes say what is what. Everything here looks at plain text. */

/** Numbers, bullets, emoji and `Q.` before a title. */
const LEAD = /^(?:[\s▶►■□●○◆◇✔✅·•]|\p{Extended_Pictographic}|\u200d|\ufe0f|\(?\d{1,3}(?:[-.]\d{1,3})*[.)]\s|#\d+\s)+/u;
const Q_MARK = /^\[?(?:Q|질문|문제)\s{0,4}\d{0,4}\s{0,4}\]?\s{0,4}(?:[.:)．]|\]|(?<=\])|-\s)\s*/i;
const A_MARK = /^\[?(?:A|답변|답|정답|Answer)\s{0,4}\d{0,4}\s{0,4}\]?\s{0,4}(?:[.:)．]|(?<=\])|-\s)\s*/i;

export function cleanTitle(text: string): string {
  let title = text.replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== title;) {
    before = title;
    title = title.replace(LEAD, '').replace(Q_MARK, '').trim();
  }
  return title.replace(/^\*\*(.+)\*\*$/, '$1').trim() || text.trim();
}

/** Starts with `Q.`, `Q1:`, `질문)`, … */
export function hasQMark(text: string): boolean {
  return Q_MARK.test(text.replace(LEAD, '').trim());
}

/** The length of an `A.`, `답변:`, … at the start; 0 without one. */
export function aMarkLength(text: string): number {
  return A_MARK.exec(text)?.[0].length ?? 0;
}

const REQUEST = /(?:하시오|쓰시오|보시오|하라|보라|주세요|보세요|하세요|십시오|논하시오|말하시오)[.!]?$/;
const ASKING =
  /(?:인가요|나요|까요|는가|은가|인가|니까|습니까|일까|을까|는지|무엇인지|이유는|차이는|차이점은|방법은)[.]?$/;

/** What may stand behind the end of a sentence. Tried letter by letter: at the end of a pattern a run would be slow. */
const CLOSING = /^[\s)\]"'”’*_\p{Extended_Pictographic}\ufe0f]$/u;

/** Reads like something an interviewer asks. */
export function isQuestion(text: string): boolean {
  const letters = [...text];
  while (CLOSING.test(letters.at(-1) ?? '')) letters.pop();
  const bare = letters.join('');
  return (
    /[?？]$/.test(bare) || /[?？]\s*\([^()]*$/.test(bare) || REQUEST.test(bare) || ASKING.test(bare) || hasQMark(text)
  );
}

export type Role = 'answer' | 'explanation' | 'follow-ups' | 'sources' | 'contents' | null;

const FOLLOW_UPS = '꼬리질문|꼬리에꼬리를무는질문|추가질문|후속질문|연관질문|파생질문|follow-?ups?(?:questions?)?';
const MORE =
  '설명|해설|자세히|자세히보기|더보기|더알아보기|더알아보자|심화|부연|상세|보충|추가내용|추가설명|부가설명|details?|more';
const roles: readonly [NonNullable<Role>, RegExp][] = [
  ['answer', /^(?:a|답|답변|정답|모범답안|예시답안|답안|answer)(?:\d*|보기|확인|확인하기|펼치기|열기|클릭)$/],
  ['answer', /^(?:접기펼치기|펼치기접기|펼치기|펼쳐보기|열어보기|클릭|클릭하세요|click|open|show)$/],
  ['follow-ups', new RegExp(`^(?:예상|추가|관련|이어지는)?(?:${FOLLOW_UPS})(?:들|보기|목록)?$`)],
  ['explanation', new RegExp(`^(?:추가|상세|자세한|더자세한|심화)?(?:${MORE})(?:보기)?$`)],
  ['sources', /^(?:출처|참고|참고자료|참고문헌|참고링크|레퍼런스|references?|sources?|ref)(?:및.*)?$/],
  ['contents', /^(?:목차|차례|contents?|tableofcontents|toc|index|목록)$/],
];

/** What a heading or a summary says stands below it, when it is no question itself. */
export function roleOf(text: string): Role {
  const name = text.replace(/[\s:：.!()[\]*~/\p{Extended_Pictographic}\ufe0f]+/gu, '').toLowerCase();
  return roles.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** Says of the headings below it that they are questions, or that they explain; null says nothing. */
export function sectionKind(text: string): 'questions' | 'concepts' | null {
  if (/질문|면접|문제|퀴즈|interview|questions?|q\s*&\s*a|qna/i.test(text)) return 'questions';
  if (/개념|이론|정리|요약|본문|참고|출처|회고|공지|일정|준비|용어/.test(text)) return 'concepts';
  return null;
}

/** What a heading says its questions are about; null for dates, numbers, 질문, 정리 and the like, which say nothing. */
export function topicOf(text: string): string | null {
  const topic = text.replace(/\s*(?:스터디|노트|공부|기록|TIL)(?:\s*노트)?$/i, '').trim();
  const bare = topic.replace(/[\d\s.\-/년월일주차회#()[\]]+/g, '');
  const says =
    bare.length > 1 && bare.length <= 20 && sectionKind(topic) === null && roleOf(topic) === null && !isQuestion(topic);
  return says ? topic : null;
}

/** Links that only lead about the page. */
export function isNavigation(text: string): boolean {
  const words = text
    .split(/[\s|·•,/:>»←→↑⬆<()[\]-]+/)
    .filter((word) => word !== '' && !/^\p{Extended_Pictographic}\ufe0f?$/u.test(word));
  return words.every((word) =>
    /^(?:위로|맨|위|맨위로|뒤로|뒤로가기|돌아가기|목차|목차로|목록|목록으로|처음|처음으로|이전|다음|홈|홈으로|가기|back|to|top|home|index|prev|previous|next|toc)$/i.test(
      word,
    ),
  );
}
