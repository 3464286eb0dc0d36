import fc from 'fast-check';
import { choseongKey, isChoseongQuery, searchKey, searchWords } from './index.js';

const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCodePoint(code));
const korean = fc.string({ unit: syllable });
const mixed = fc.string({
  unit: fc.oneof(syllable, fc.constantFrom(...'aZ9 .(ㄱㄳㅏㅘ')),
});
const any = fc.oneof(fc.string({ unit: 'binary' }), mixed);

describe('searchKey', () => {
  it.each([
    ['로드 밸런싱', 'fhemqoffjstld'],
    ['Load Balancing', 'loadbalancing'],
    ['꼬리', 'rhfl'],
    ['HTTP/1.1의 값', 'http11dmlrkqt'],
    ['뷁', 'qnpfr'],
    ['의외 왜 워 위', 'dmldhldhodnjdnl'],
    ['ＡＢＣ １２', 'abc12'],
    ['café', 'cafe'],
    ['ㄳ', 'rt'],
    ['', ''],
    ['漢字 …', ''],
  ])('writes %j as %j', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  it('is made of small letters and digits, whatever comes', () => {
    fc.assert(fc.property(any, (text) => expect(searchKey(text)).toMatch(/^[a-z0-9]*$/)));
  });

  it('does not depend on composition, case, spaces or punctuation', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const key = searchKey(text);
        expect(searchKey(text.normalize('NFD'))).toBe(key);
        expect(searchKey(text.normalize('NFKC'))).toBe(key);
        expect(searchKey(text.toUpperCase())).toBe(key);
        expect(searchKey([...text].join(' - '))).toBe(key);
      }),
    );
  });

  it('is its own key: the same keys in the wrong input mode', () => {
    fc.assert(fc.property(any, (text) => expect(searchKey(searchKey(text))).toBe(searchKey(text))));
    expect(searchKey('fhem')).toBe(searchKey('로드'));
    expect(searchKey('ㅣㅐㅁㅇ')).toBe(searchKey('load'));
    expect(searchKey('Rhfl')).toBe(searchKey('꼬리'));
  });

  it('keeps a part of the text a part of the key', () => {
    fc.assert(
      fc.property(korean, korean, korean, (before, part, after) => {
        expect(searchKey(before + part + after)).toContain(searchKey(part));
      }),
    );
  });

  it('finds a syllable that is still being typed', () => {
    expect(searchKey('밸런싱')).toContain(searchKey('밸럲'.slice(0, 1)));
    for (const typed of ['ㄹ', '로', '롣', '로드', '로듭'])
      expect(searchKey('로드 밸런싱')).toContain(searchKey(typed));
  });
});

describe('choseongKey', () => {
  it.each([
    ['로드 밸런싱', 'feqft'],
    ['ㄹㄷㅂㄹㅅ', 'feqft'],
    ['ㄹㄷ ㅂㄹㅅ', 'feqft'],
    ['TCP 연결(connection) 상태', 'dr tx'],
    ['블로킹·논블로킹', 'qfzsqfz'],
    ['꼬리', 'rf'],
    ['ㄳ', 'rt'],
    ['ㅏ가', 'r'],
    ['HTTP 1.1', ''],
  ])('writes %j as %j', (text, key) => {
    expect(choseongKey(text)).toBe(key);
  });

  it('has one letter a syllable, composed or not', () => {
    fc.assert(
      fc.property(korean, (text) => {
        expect(choseongKey(text)).toMatch(/^[a-z]*$/);
        expect(choseongKey(text)).toHaveLength([...text].length);
        expect(choseongKey(text.normalize('NFD'))).toBe(choseongKey(text));
      }),
    );
  });

  it('keeps a part of the text a part of the key, and other letters apart', () => {
    fc.assert(
      fc.property(korean, korean, korean, (before, part, after) => {
        expect(choseongKey(before + part + after)).toContain(choseongKey(part));
        expect(choseongKey(`${before}x${after}`)).toBe(`${choseongKey(before)} ${choseongKey(after)}`.trim());
      }),
    );
    fc.assert(fc.property(any, (text) => expect(choseongKey(text)).toMatch(/^([a-z]+( [a-z]+)*)?$/)));
  });
});

describe('isChoseongQuery', () => {
  it.each([
    ['ㄹㄷㅂㄹㅅ', true],
    ['ㄹㄷ ㅂㄹㅅ', true],
    ['ㄳ', true],
    ['ㄱ'.normalize('NFKC'), true],
    ['ﾡ', true],
    ['', false],
    ['  ', false],
    ['로드', false],
    ['ㄹㄷ밸', false],
    ['ㅏ', false],
    ['ㄹㄷ1', false],
    ['fhem', false],
  ])('of %j is %j', (text, answer) => {
    expect(isChoseongQuery(text)).toBe(answer);
  });

  it('is true of the initial consonants of any Korean text, joined as an input method joins them', () => {
    for (const joined of 'ㄱㄲㄳㄴㄵㄶㄷㄸㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅃㅄㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ')
      expect(isChoseongQuery(joined)).toBe(true);
    expect(isChoseongQuery('ㅄㄺ')).toBe(true);
    expect(choseongKey('ㅄㄺ')).toBe(choseongKey('보수 리그'));
  });
});

describe('searchWords', () => {
  it('gives each different word once, as a key', () => {
    expect(searchWords('로드  밸런싱, (Load) load 방식')).toEqual(['fhem', 'qoffjstld', 'load', 'qkdtlr']);
    expect(searchWords('HTTP/1.1의')).toEqual(['http', '1', '1dml']);
    expect(searchWords(' … ')).toEqual([]);
  });

  it('splits nothing that searchKey does not hold', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        for (const word of searchWords(text)) expect(searchKey(text)).toContain(word);
      }),
    );
  });
});
