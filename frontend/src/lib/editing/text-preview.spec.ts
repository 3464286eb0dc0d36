import { newQuestionText } from '@kkori/core/question-document';
import { changedPreview, type Preview } from './preview-changes.js';
import { TextPreview } from './text-preview.js';

const explanation = [
  '### 갈래',
  '문단입니다.',
  '같은 문단',
  '같은 문단',
  '```js\nlet a = 1;\n\nlet b;\n```',
  '끝입니다.',
];

function textOf(blocks: readonly string[], front = 'subject: network', answer = '답입니다.') {
  return [`---\n${front}\n---\n\n# 제목`, `## 30초 답변\n\n${answer}`, `## 설명\n\n${blocks.join('\n\n')}`]
    .concat(
      '## 흔한 오해\n\n오해입니다. ![그림](images/a.png)',
      '## 퀴즈\n\n### OX {#ox}\n\n맞다\n\n정답: O\n\n> 그래서',
    )
    .join('\n\n');
}

/** Shows one text after the other, as the page does. */
function show(...texts: string[]) {
  const previews = new TextPreview();
  let shown: Preview | null = null;
  return texts.map((text) => {
    const change = previews.read(text);
    shown = changedPreview(shown, change);
    return { change, shown: shown! };
  });
}

/** What is seen, without the names of blocks. */
const seen = ({ source, view, syllables, explanation: blocks }: Preview) => ({
  source,
  view,
  syllables,
  explanation: blocks.map(({ key, html }) => html.replaceAll(`block-${key}-`, '')),
});

describe('what is shown after changes', () => {
  const edited = (at: number, ...blocks: string[]) => explanation.toSpliced(at, 1, ...blocks);
  const texts = [
    textOf(explanation),
    textOf(edited(1, '문단입니다!')),
    textOf(edited(4, '```js\nlet a = 12;\n\nlet b;\n```')),
    textOf(edited(4, '```js\nlet a = 12;\n\nlet b;')),
    textOf(edited(2)),
    textOf(edited(0, '# 다른 제목', '## 꼬리 질문', '### 왜 {#why}')),
    textOf(explanation, 'subject: database'),
    textOf(edited(1, '![그림](images/b.png)'), 'subject: database'),
    textOf(edited(1, '![그림](images/b.png)')),
    textOf(edited(1, '각주[^1]', '[^1]: 뜻'), 'subject: network', '다른 답입니다.'),
    '# 제목뿐',
    '',
    newQuestionText(),
    textOf(explanation),
  ];

  it('is what is shown of the text alone', () => {
    const alone = texts.map((text) => seen(show(text)[0]!.shown));
    expect(show(...texts).map(({ shown }) => seen(shown))).toEqual(alone);
  });

  it('has blocks of different names', () => {
    for (const { shown } of show(...texts)) {
      expect(new Set(shown.explanation.map(({ key }) => key)).size).toBe(shown.explanation.length);
    }
  });
});

it('tells of a key in the explanation no more than the block it was typed in', () => {
  const [before, after, same] = show(
    textOf(explanation),
    textOf(explanation.with(1, '문단입니다!')),
    textOf(explanation.with(1, '문단입니다!')),
  );
  expect(after!.change.around).toBeNull();
  expect(after!.change.explanation).toMatchObject({ removed: 1, blocks: [{ html: '<p>문단입니다!</p>' }] });
  expect(after!.shown.view).toBe(before!.shown.view);
  expect(after!.shown.explanation.at(-1)).toBe(before!.shown.explanation.at(-1));
  expect(same!.change.explanation.blocks).toEqual([]);
  expect(same!.shown.explanation).toBe(after!.shown.explanation);
});

it('tells of a key in another part nothing of the explanation', () => {
  const [before, after] = show(textOf(explanation), textOf(explanation, 'subject: network', '답입니다!'));
  expect(after!.change.around?.view.answerHtml).toContain('답입니다!');
  expect(after!.change.explanation).toMatchObject({ removed: 0, blocks: [] });
  expect(after!.shown.explanation).toBe(before!.shown.explanation);
});
