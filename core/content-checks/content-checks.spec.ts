import { readFileSync } from 'node:fs';
import { parseGlossary, parseQuestion, type PlacedQuestion, type Problem } from '../question-format/index.js';
import { checkAlike, checkKeywords, checkTerms } from './index.js';

const source = readFileSync(new URL('../question-format/fixtures/hash-table-collision.md', import.meta.url), 'utf8');

function placed(change: (text: string) => string = (text) => text, file = 'a.md'): PlacedQuestion {
  const { question, lines, problems } = parseQuestion(change(source), file);
  if (!question) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return { file, question, lines };
}

/** The text of the line that each problem names. */
const at = (problems: readonly Problem[], text: string) =>
  problems.map(({ code, line }) => [code, text.split('\n')[line - 1]]);

describe('checkKeywords', () => {
  it('has nothing to say of keywords that the text says, in whatever spacing or case', () => {
    const spaced = (text: string) =>
      text.replace('- **체이닝**', '- **체 이 닝**').replace('load factor', 'LoadFactor');
    expect(checkKeywords(placed(spaced))).toEqual([]);
  });

  it('names an essential keyword that the spoken answer does not say, although the explanation does', () => {
    const change = (text: string) => text.replace('두는 체이닝입니다', '두는 것입니다');
    expect(at(checkKeywords(placed(change)), change(source))).toEqual([
      ['keywords', '- **체이닝** | chaining | 분리 연결법'],
    ]);
  });

  it('lets another keyword stand anywhere in the text, but not nowhere', () => {
    const change = (text: string) =>
      text.replace('- 적재율 | load factor', '- 선형 탐사\n- 로빈 후드 해싱 | robin hood');
    expect(at(checkKeywords(placed(change)), change(source))).toEqual([['keywords', '- 로빈 후드 해싱 | robin hood']]);
  });
});

describe('checkTerms', () => {
  const { terms } = parseGlossary(
    '- { term: 해시 테이블, en: hash table, not: [해시테이블, 해쉬] }\n',
    'glossary.yaml',
  );

  it('names the line of each other name in titles and prose', () => {
    const change = (text: string) =>
      text
        .replace('# 해시 테이블에서', '# 해시테이블에서')
        .replace('평균이 그렇습니다.', '평균이\n  해쉬에서 그렇습니다.')
        .replace('### 적재율이', '### 해쉬의 적재율이');
    const problems = checkTerms(placed(change), terms);
    expect(at(problems, change(source)).map(([, line]) => line)).toEqual([
      '# 해시테이블에서 충돌이 나면 어떻게 하나요?',
      '### 해쉬의 적재율이 높으면 왜 느려지나요? {#load-factor}',
      '  해쉬에서 그렇습니다.',
    ]);
    expect(problems[0]).toMatchObject({ code: 'term', message: "'해시테이블' 대신 '해시 테이블'(으)로 적어 주세요." });
  });

  it('leaves code and keywords alone', () => {
    const change = (text: string) => text.replace('`probe`', '`해쉬`').replace('| chaining', '| 해쉬 체인');
    expect(checkTerms(placed(change), terms)).toEqual([]);
  });
});

describe('checkAlike', () => {
  const asks = (title: string) => (text: string) =>
    text.replace(/^# .+$/m, `# ${title}`).replace('id: hash-table', 'id: other');

  it.each([
    ['해시 테이블에서 충돌이 나면 어떻게 하나요', true],
    ['해시 테이블에서는 충돌이 나면 어떻게 하나요?', true],
    ['해시 테이블은 언제 커지나요?', false],
    ['스택', false],
  ])('of %s: %s', (title, alike) => {
    const problems = checkAlike([placed(), placed(asks(title), 'b.md')]);
    expect(problems.map(({ file, code }) => [file, code])).toEqual(alike ? [['b.md', 'alike']] : []);
  });
});

describe('parseGlossary', () => {
  it.each([
    ['- { term: 해시, en: hash, not: [] }', 'length'],
    ['- { term: 해시, not: [해쉬] }', 'missing-key'],
    ['- { term: 해시, en: hash, not: [해쉬, 해쉬] }', 'duplicate'],
    ['- { term: 해시 테이블, en: hash table, not: [해시] }', 'duplicate'],
    ['term: 해시', 'wrong-type'],
  ])('does not take %s', (text, code) => {
    expect(parseGlossary(text, 'glossary.yaml').problems).toEqual([
      expect.objectContaining({ file: 'glossary.yaml', line: 1, code, severity: 'error' }),
    ]);
  });
});
