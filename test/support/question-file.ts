import type { ContentFile } from '../../backend/src/questions/index.js';

/** A question file of the content folder that is right in every part: its own card, two follow-ups and two quiz items. */
export function questionFile(id: string, title = `${id}란 무엇인가요?`): ContentFile {
  const text = `---
id: ${id}
subject: network
topic: 시험
tags: [test]
level: entry
importance: 2
sources:
  - title: RFC 9110, HTTP Semantics
    url: https://www.rfc-editor.org/rfc/rfc9110.html
---

# ${title}

## 30초 답변

시험에 쓰려고 만든 질문입니다. 실제로 묻는 내용은 없지만 형식은 모두 갖추었습니다. 답변은 말로 할 때 삼십 초쯤 걸리는 길이여야 합니다.
그래서 문장을 몇 개 더 붙였습니다. 면접에서는 먼저 결론을 말하고 까닭을 덧붙이는 편이 좋습니다. 마지막으로 예를 하나 들면 듣는 사람이 더 쉽게 이해합니다.

## 설명

설명입니다.

## 키워드

- **결론** | conclusion
- 까닭 | reason
- 예 | example

## 꼬리 질문

### 첫째 꼬리 질문인가요? {#first}

그렇습니다.

### 둘째 꼬리 질문인가요? {#second}

그렇습니다.

## 퀴즈

### OX {#ox}

이 질문은 시험에 씁니다.

정답: O

> 그렇습니다.

### 빈칸 {#cloze}

먼저 {{결론 | conclusion}}을 말합니다.

> 그렇습니다.
`;
  return { path: `network/${id}.md`, text, images: new Map() };
}

/** The subject that `questionFile` names. */
export const testSubject = { id: 'network', name: { ko: '네트워크', en: 'Networks' } };
