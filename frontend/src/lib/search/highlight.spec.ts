import { highlight, isInitialsOnly } from './highlight.js';

const hits = (text: string, query: string) =>
  highlight(text, query)
    .filter((piece) => piece.hit)
    .map((piece) => piece.text);

describe('marking what was found', () => {
  it('marks a word wherever it stands, in any case', () => {
    expect(hits('WebSocket과 websocket', 'websocket')).toEqual(['WebSocket', 'websocket']);
    expect(hits('로드 밸런서의 세션', '세션 로드')).toEqual(['로드', '세션']);
  });

  it('reads initial consonants', () => {
    expect(hits('로드 밸런서는 요청을 보낼 서버를 어떻게 고르나요?', 'ㄹㄷㅂㄹㅅ')).toEqual(['로드 밸런서']);
    expect(hits('라디오 방송', 'ㄹㄷㅇ')).toEqual(['라디오']);
  });

  it('passes over spaces in the text', () => {
    expect(hits('로드 밸런싱', '로드밸런싱')).toEqual(['로드 밸런싱']);
  });

  it('loses no letter of the text', () => {
    for (const query of ['', ' ', 'ㄹ', '(', '로드 밸', 'a b']) {
      const text = '로드 밸런서 (load balancer)는 무엇인가요?';
      expect(
        highlight(text, query)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }
  });

  it('leaves single letters alone beside longer words', () => {
    expect(hits('the origin of a page', 'a origin')).toEqual(['origin']);
    expect(hits('C 언어', 'c')).toEqual(['C']);
  });

  it('tells initials from words', () => {
    expect(isInitialsOnly('ㄹㄷ ㅂㄹㅅ')).toBe(true);
    expect(isInitialsOnly('ㅏ')).toBe(false);
    expect(isInitialsOnly('로ㄷ')).toBe(false);
    expect(isInitialsOnly(' ')).toBe(false);
  });
});
