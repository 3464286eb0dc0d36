import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseQuestion, serialiseQuestion, writeQuizItem } from '../question-format/index.js';
import {
  addItem,
  addKeyword,
  applyChange,
  changeBetween,
  changeFront,
  emptyQuiz,
  fieldOfLine,
  raiseItem,
  readDocument,
  readPart,
  removeItem,
  removeKeyword,
  removePart,
  setFollowUp,
  setFront,
  setKeyword,
  setPart,
  setQuiz,
  setTitle,
  writePart,
  type Change,
  type Outline,
  type PlacedPart,
  type WritablePart,
} from './index.js';

const content = path.resolve(import.meta.dirname, '../../content');
const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^[a-z-]+[/\\][a-z0-9-]+\.md$/.test(name))
  .map((name) => ({ name, text: readFileSync(path.join(content, name), 'utf8') }));
/** Reading them all takes its time; these are of every subject. */
const some = files.filter((_, index) => index % 8 === 0);
const sample = files.find(({ name }) => name.endsWith('load-balancer-algorithms.md'))?.text ?? '';

function edit(text: string, make: (outline: Outline) => Change | null): string {
  const change = make(readDocument(text).outline);
  return change ? applyChange(text, change) : text;
}
const formAfter = (text: string, make: (outline: Outline) => Change | null) => readDocument(edit(text, make)).form;

describe('the form of a text', () => {
  it('says of a question what reading it says', () => {
    expect(some.length).toBeGreaterThan(4);
    for (const { name, text } of some) {
      const { question } = parseQuestion(text, name);
      const { form } = readDocument(text);
      if (!question) throw new Error(name);
      const { title, answer, explanation, keywords, followUps, quiz, misconception, ...front } = question;
      expect(form.front).toEqual(front);
      expect(form).toMatchObject({ title, answer, explanation, keywords, followUps });
      expect(form.misconception).toBe(misconception ?? null);
      expect(form.quiz.map(({ key, kind }) => ({ key, kind }))).toEqual(quiz.map(({ key, kind }) => ({ key, kind })));
      form.quiz.forEach((item, index) => {
        const known = quiz[index];
        if (item.kind === 'choice' || item.kind === 'true-false') expect(item).toEqual(known);
        else
          expect(item.kind === 'cloze' && known && writeQuizItem(known)).toContain(item.kind === 'cloze' && item.text);
      });
    }
  });

  it('changes nothing by writing what is there', () => {
    for (const { text } of some) {
      const canonical = serialiseQuestion(parseQuestion(text, '').question ?? raise('unreadable'));
      const { form } = readDocument(canonical);
      const same = (make: (outline: Outline) => Change | null) => expect(edit(canonical, make)).toBe(canonical);
      same((outline) => setTitle(outline, form.title ?? ''));
      same((outline) => setPart(outline, '설명', form.explanation ?? ''));
      same((outline) => setFollowUp(outline, 1, { title: form.followUps[1]?.title ?? '' }));
      same((outline) => setFollowUp(outline, 0, { answer: form.followUps[0]?.answer ?? '' }));
      form.quiz.forEach((item, index) => same((outline) => setQuiz(outline, index, item)));
      form.keywords?.forEach((keyword, index) => same((outline) => setKeyword(outline, index, keyword)));
      if (!form.front) continue;
      const { topic, tags, sources, demos, related } = form.front;
      same((outline) => setFront(outline, 'topic', topic));
      same((outline) => setFront(outline, 'tags', tags));
      same((outline) => setFront(outline, 'sources', sources));
      same((outline) => setFront(outline, 'demos', demos));
      same((outline) => setFront(outline, 'related', related));
    }
  });

  it('reads what is unfinished as far as it goes', () => {
    expect(readDocument('').form).toMatchObject({ title: null, answer: null, keywords: [], followUps: [], quiz: [] });
    expect(readDocument('---\nid: [\n---\n').form.front).toBeNull();
    const { form } = readDocument('---\nid: a\n---\n\n# 가\n\n## 퀴즈\n\n### 선택\n\n무엇?\n\n- [ ] 나\n');
    expect(form.front).toMatchObject({ id: 'a', level: '', importance: 0, tags: [] });
    expect(form.quiz).toEqual([
      { kind: 'choice', key: '', prompt: '무엇?', options: [{ text: '나', correct: false }], explanation: '' },
    ]);
    expect(readDocument('# 가\n\n```\n## 설명\n```\n').form.explanation).toBeNull();
  });

  it('leaves to the text what its fields would lose', () => {
    const odd = '# 가\n\n## 퀴즈\n\n### OX {#ox}\n\n문장\n\n정답: O\n\n덧붙임\n\n> 해설\n';
    const [item] = readDocument(odd).form.quiz;
    expect(item).toEqual({ kind: 'other', key: 'ox', heading: 'OX', source: '문장\n\n정답: O\n\n덧붙임\n\n> 해설' });
    expect(edit(odd, (outline) => setQuiz(outline, 0, item ?? raise('no item')))).toBe(odd);
    expect(readDocument('# 가\n\n## 키워드\n\n글\n').form.keywords).toBeNull();
  });
});

describe('an edit of the form', () => {
  it('rewrites its own part alone', () => {
    const changed = edit(sample, (outline) => setPart(outline, '설명', '새 설명입니다.'));
    const [before = '', after = ''] = sample.split(/(?<=## 설명\n\n)[\s\S]*(?=\n## 흔한 오해)/);
    expect(changed).toBe(`${before}새 설명입니다.\n${after}`);
  });

  it('keeps what is written within its part', () => {
    const typed = '앞\n\n## 제목이 아닌 줄\n\n```js\n# 코드\n';
    const once = edit(sample, (outline) => setPart(outline, '설명', typed));
    const { form } = readDocument(once);
    expect(form.explanation).toBe('앞\n\n\\## 제목이 아닌 줄\n\n```js\n# 코드\n```');
    expect(form.quiz).toEqual(readDocument(sample).form.quiz);
    // Typing on from what was typed gives no more than that.
    expect(edit(once, (outline) => setPart(outline, '설명', typed))).toBe(once);
    expect(formAfter(sample, (outline) => setFollowUp(outline, 0, { answer: '### 나\n다' })).followUps[0]?.answer).toBe(
      '\\### 나\n다',
    );
  });

  it('puts a missing part where it belongs, and takes one out', () => {
    const without = edit(sample, (outline) => removePart(outline, '흔한 오해'));
    expect(readDocument(without).form.misconception).toBeNull();
    const again = edit(without, (outline) => setPart(outline, '흔한 오해', '그렇지 않습니다.'));
    expect([...again.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(
      [...sample.matchAll(/^## (.*)$/gm)].map(([, title]) => title),
    );
    expect(parseQuestion(again, '').question?.misconception).toBe('그렇지 않습니다.');
    expect(edit('', (outline) => setPart(outline, '설명', '가'))).toBe('## 설명\n\n가\n');
    expect(edit('---\nid: a\n---\n', (outline) => setTitle(outline, '가*나'))).toBe('---\nid: a\n---\n\n# 가*나\n');
  });

  it('changes follow-ups and quiz items one by one, keys and all', () => {
    const { followUps, quiz } = readDocument(sample).form;
    const renamed = formAfter(sample, (outline) => setFollowUp(outline, 0, { title: '다른 **질문**인가요?' }));
    expect(renamed.followUps[0]).toEqual({ ...followUps[0], title: '다른 **질문**인가요?' });
    expect(formAfter(sample, (outline) => setFollowUp(outline, 0, { key: 'other' })).followUps[0]?.key).toBe('other');
    expect(formAfter(sample, (outline) => raiseItem(outline, '꼬리 질문', 1)).followUps).toEqual([
      followUps[1],
      followUps[0],
      ...followUps.slice(2),
    ]);
    expect(formAfter(sample, (outline) => removeItem(outline, '퀴즈', 0)).quiz).toEqual(quiz.slice(1));
    const added = edit(sample, (outline) => addItem(outline, '꼬리 질문', '### 끝인가요? {#end}\n\n네.'));
    expect(parseQuestion(added, '').question?.followUps.at(-1)).toEqual({
      key: 'end',
      title: '끝인가요?',
      answer: '네.',
    });
    const item = {
      kind: 'true-false',
      key: 'ox-new',
      statement: '가',
      answer: false,
      explanation: '나\n\n다',
    } as const;
    const empty = edit(sample, (outline) => addItem(outline, '퀴즈', emptyQuiz('true-false', 'ox-new')));
    expect(readDocument(empty).form.quiz.at(-1)).toEqual({ ...item, statement: '', answer: null, explanation: '' });
    const filled = edit(empty, (outline) => setQuiz(outline, quiz.length, item));
    expect(parseQuestion(filled, '').question?.quiz.at(-1)).toEqual(item);
    for (const kind of ['choice', 'cloze'] as const) {
      const made = formAfter(sample, (outline) => addItem(outline, '퀴즈', emptyQuiz(kind, 'k-1')));
      expect(made.quiz.at(-1)).toMatchObject({ kind, key: 'k-1' });
    }
  });

  it('changes keywords line by line', () => {
    const { keywords } = readDocument(sample).form;
    if (!keywords) throw new Error('no keywords');
    const changed = { terms: ['새 말', 'new *word*'], essential: true };
    expect(formAfter(sample, (outline) => setKeyword(outline, 1, changed)).keywords).toEqual(keywords.with(1, changed));
    expect(formAfter(sample, addKeyword).keywords).toEqual([...keywords, { terms: [''], essential: false }]);
    expect(formAfter(sample, (outline) => removeKeyword(outline, 0)).keywords).toEqual(keywords.slice(1));
    expect(formAfter('# 가\n', addKeyword).keywords).toEqual([{ terms: [''], essential: false }]);
  });

  it('writes a key of the front matter and leaves the others, comments too', () => {
    const text = '---\nid: a # never changes\n# about\ntags: [x]\nsources:\n  - title: t\n    url: u\n---\n\n# 가\n';
    expect(edit(text, (outline) => setFront(outline, 'tags', ['y', 'z']))).toBe(text.replace('[x]', '[y, z]'));
    expect(edit(text, (outline) => setFront(outline, 'topic', '주: 제'))).toBe(
      text.replace('# about\n', '# about\n').replace('# never changes\n', '# never changes\ntopic: "주: 제"\n'),
    );
    const demos = [{ demo: 'cors', title: '가', with: { a: 1, b: ['x'] } }];
    const withDemo = edit(text, (outline) => setFront(outline, 'demos', demos));
    expect(readDocument(withDemo).form.front?.demos).toEqual(demos);
    expect(edit(withDemo, (outline) => setFront(outline, 'demos', []))).toBe(text);
    expect(edit('# 가\n', (outline) => setFront(outline, 'id', 'b'))).toBe('---\nid: b\n---\n\n# 가\n');
  });
});

it('a line belongs to the field that it is written by', () => {
  const { outline } = readDocument(sample);
  const lineOf = (text: string) => sample.split('\n').findIndex((line) => line.startsWith(text)) + 1;
  expect(fieldOfLine(outline, lineOf('topic:'))).toBe('front.topic');
  expect(fieldOfLine(outline, lineOf('# '))).toBe('title');
  expect(fieldOfLine(outline, lineOf('## 30초') + 2)).toBe('answer');
  expect(fieldOfLine(outline, lineOf('### OX') + 1)).toMatch(/^quiz\.\d$/);
  expect(fieldOfLine(readDocument('가').outline, 1)).toBe('text');
});

it('what became of a text is one stretch', () => {
  expect(changeBetween('가나다', '가라다')).toEqual({ from: 1, to: 2, insert: '라' });
  expect(changeBetween('aa', 'aaa')).toEqual({ from: 2, to: 2, insert: 'a' });
  expect(changeBetween('a', 'a')).toBeNull();
  for (const [before, after] of [
    ['', 'x'],
    ['abc', ''],
    ['abab', 'ab'],
    ['한글', '한국글'],
  ] as const) {
    const change = changeBetween(before, after);
    expect(change && applyChange(before, change)).toBe(after);
  }
});

describe('a part by itself', () => {
  const placed = (part: WritablePart, key: string | null = null): PlacedPart => ({ part, key });
  const followUp = /### .* \{#([a-z0-9-]+)\}/.exec(sample.slice(sample.indexOf('## 꼬리 질문')))?.[1] ?? '';
  const quiz = /### .* \{#([a-z0-9-]+)\}/.exec(sample.slice(sample.indexOf('## 퀴즈')))?.[1] ?? '';
  const all = [
    ...(['TITLE', 'ANSWER', 'EXPLANATION', 'KEYWORDS'] as const).map((part) => placed(part)),
    placed('FOLLOW_UP', followUp),
    placed('QUIZ', quiz),
  ];

  it('is written back as it was read, and alone when it is another', () => {
    for (const one of all) {
      const text = readPart(sample, one) ?? raise(`no ${one.part}`);
      expect(writePart(sample, one, text)).toBe(sample);
      const written = writePart(sample, one, `${text} 그리고`) ?? '';
      expect(readPart(written, one)).toBe(`${text} 그리고`);
      for (const other of all) if (other !== one) expect(readPart(written, other)).toBe(readPart(sample, other));
    }
  });

  it('is none where there is none', () => {
    const none = [placed('QUIZ', 'no-such-key'), placed('FOLLOW_UP'), placed('FOLLOW_UP', quiz)];
    for (const one of none) expect([readPart(sample, one), writePart(sample, one, '가')]).toEqual([null, null]);
    expect(writePart('# 제목', placed('MISCONCEPTION'), '가')).toBeNull();
  });
});

function raise(message: string): never {
  throw new Error(message);
}

describe('a change of many questions at once', () => {
  const text = `---\nid: a # stays\nsubject: network\ntopic: 주제\ntags: [one, two]\nlevel: entry\nimportance: 2\n---\n\n# 왜?\n`;

  it('writes the keys that change and no other', () => {
    const changed = changeFront(text, { subject: 'database', level: 'senior', importance: 2 });
    expect(changed).toBe(text.replace('network', 'database').replace('entry', 'senior'));
  });

  it('merges a tag with one that is there', () => {
    const rename = (tags: readonly string[]) => tags.map((tag) => (tag === 'one' ? 'two' : tag));
    expect(changeFront(text, { tags: rename })).toBe(text.replace('[one, two]', '[two]'));
    expect(changeFront(text, { tags: (tags) => tags })).toBe(text);
  });

  it('leaves alone what it cannot read', () => {
    expect(changeFront('---\na: [\n---\n', { level: 'senior' })).toBeNull();
  });
});
