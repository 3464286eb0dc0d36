import { spokenLength, syllablesOf } from './index.js';

describe('spoken length', () => {
  it.each([
    ['', 0],
    ['로드 밸런서', 5],
    ['HTTP', 4],
    ['cookie', 2],
    ['요청 3개', 4],
    ['가'.normalize('NFD'), 1],
  ])('counts %j as %i syllables', (text, syllables) => {
    expect(syllablesOf(text)).toBe(syllables);
  });

  it('ends a sentence at a mark that a space follows', () => {
    expect(spokenLength('socket.io는 3.0부터 다릅니다. 그런가요? 네!').sentences).toBe(3);
    expect(spokenLength('"그렇습니다." 하고 답합니다.\n\n끝입니다.').sentences).toBe(3);
    expect(spokenLength('끝나지 않은 문장').sentences).toBe(1);
  });
});
