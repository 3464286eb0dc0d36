import { applyChange, outlineOf } from '@kkori/core/question-document';
import { renderMarkdown } from '@kkori/core/markdown';
import { cursorAfter, findInsertions, insertions, pictureAt } from './insertions.js';

const all = insertions((id) => id);

const text = '# 가\n\n## 설명\n\n앞\n\n뒤\n';

function put(id: string, at = text.indexOf('\n\n뒤')) {
  const insertion = all.find((known) => known.id === id);
  const change = insertion?.make(outlineOf(text), at);
  if (!change) return null;
  const written = applyChange(text, change);
  return { written, cursor: cursorAfter(text, change) };
}

it('puts blocks where the cursor is and parts where they belong', () => {
  expect(put('quote')?.written).toBe('# 가\n\n## 설명\n\n앞\n\n> \n\n뒤\n');
  expect(put('30초 답변')?.written).toBe('# 가\n\n## 30초 답변\n\n## 설명\n\n앞\n\n뒤\n');
  expect(put('설명')).toBeNull();
  const followUp = put('follow-up');
  expect(followUp?.written).toMatch(/뒤\n\n## 꼬리 질문\n\n### \{#follow-up-[0-9a-z]{5}\}\n$/);
});

it('draws every diagram that it offers', () => {
  for (const id of ['flowchart', 'sequence', 'state']) {
    const written = put(id)?.written ?? '';
    expect(renderMarkdown(written).problems).toEqual([]);
    expect(renderMarkdown(written).html).toContain('<svg');
  }
});

it('leaves the cursor where one writes on', () => {
  const after = (id: string) => {
    const { written = '', cursor = 0 } = put(id) ?? {};
    return written.slice(0, cursor).split('\n').at(-1);
  };
  expect(after('quote')).toBe('> ');
  expect(after('code')).toBe('');
  expect(put('code')?.written.slice(put('code')?.cursor)).toBe('\n```\n\n뒤\n');
});

it('is found by its name in Korean and English', () => {
  const found = (typed: string) => findInsertions(all, typed).map(({ id }) => id);
  expect(found('mermaid')).toEqual(['flowchart', 'sequence', 'state']);
  expect(found('그림')).toEqual(['flowchart', 'sequence', 'state']);
  expect(found('OX')).toEqual(['true-false']);
  expect(found('')).toHaveLength(all.length);
});

it('puts a second picture behind the first, in whose brackets the cursor is', () => {
  const first = pictureAt('앞\n\n뒤', 3, 'images/a.png');
  const one = applyChange('앞\n\n뒤', first.change);
  expect(one).toBe('앞\n\n![](images/a.png)뒤');
  const second = pictureAt(one, first.cursor, 'images/b.png');
  const two = applyChange(one, second.change);
  expect(two).toBe('앞\n\n![](images/a.png)\n\n![](images/b.png)뒤');
  expect(two.slice(0, second.cursor)).toMatch(/\n!\[$/);
});
