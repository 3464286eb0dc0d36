import { emptyQuery, formatExploreQuery, isFiltered, parseExploreQuery, sameQuestions } from './search-url.js';

describe('the address of 둘러보기', () => {
  it('keeps every part of a query', () => {
    const query = {
      text: 'ㄹㄷㅂㄹㅅ',
      subject: 'network',
      level: 'ENTRY' as const,
      tag: 'load-balancing',
      demoOnly: true,
      pages: 2,
    };
    expect(parseExploreQuery(new URL(formatExploreQuery(query), 'http://x').searchParams)).toEqual(query);
  });

  it('is bare for the empty query', () => {
    expect(formatExploreQuery(emptyQuery)).toBe('/explore');
    expect(parseExploreQuery(new URLSearchParams())).toEqual(emptyQuery);
  });

  it('takes what it does not understand as not given', () => {
    const parameters = new URLSearchParams('subject=..%2F&level=expert&tag=A B&demo=yes&pages=-4');
    expect(parseExploreQuery(parameters)).toEqual(emptyQuery);
    expect(parseExploreQuery(new URLSearchParams('pages=1e9')).pages).toBe(20);
  });

  it('joins decomposed Hangul and runs of spaces', () => {
    expect(parseExploreQuery(new URLSearchParams({ q: '  로드'.normalize('NFD') + '   밸런싱 ' })).text).toBe(
      '로드 밸런싱',
    );
  });

  it('knows the same list with more pages open', () => {
    expect(sameQuestions(emptyQuery, { ...emptyQuery, pages: 3 })).toBe(true);
    expect(sameQuestions(emptyQuery, { ...emptyQuery, tag: 'http' })).toBe(false);
    expect(isFiltered({ ...emptyQuery, text: '세션' })).toBe(false);
    expect(isFiltered({ ...emptyQuery, demoOnly: true })).toBe(true);
  });
});
