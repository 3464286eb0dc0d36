import { phraseInitials, phraseKey } from '@kkori/core/hangul';
import { plainText } from '@kkori/core/markdown-tree';
import type { QuestionSource } from '@kkori/core/question-format';

export type SearchEntryKind = 'title' | 'topic' | 'keyword' | 'tag' | 'follow-up' | 'text';

export interface SearchPhrase {
  kind: SearchEntryKind;
  weight: number;
  phrase: string;
  key: string;
  initials: string;
}

const weights: Record<SearchEntryKind, number> = {
  title: 10,
  topic: 8,
  keyword: 6,
  tag: 5,
  'follow-up': 3,
  text: 1,
};

/** Longest phrase of running text, in characters; also the length of an excerpt. */
const textLength = 160;

/** All phrases by which a question can be found. */
export function phrasesOf(question: QuestionSource): SearchPhrase[] {
  return [
    phrase('title', question.title),
    phrase('topic', question.topic),
    // What its address calls it is its name in English; a person's own question has an id there.
    ...(/^[0-9a-f]{8}-/.test(question.id) ? [] : [phrase('topic', question.id.replaceAll('-', ' '))]),
    ...question.keywords.flatMap(({ terms }) => terms.map((term) => phrase('keyword', term))),
    ...question.tags.map((tag) => phrase('tag', tag.replaceAll('-', ' '))),
    ...question.followUps.map(({ title }) => phrase('follow-up', title)),
    ...sentences(question).map((sentence) => phrase('text', sentence)),
  ];
}

function phrase(kind: SearchEntryKind, text: string): SearchPhrase {
  return {
    kind,
    weight: weights[kind],
    phrase: text,
    key: phraseKey(text),
    // Initials of running text would match nearly any query.
    initials: kind === 'text' ? '' : phraseInitials(text),
  };
}

function sentences(question: QuestionSource): string[] {
  const parts = [
    question.answer,
    question.explanation,
    question.misconception ?? '',
    ...question.followUps.map((f) => f.answer),
  ];
  return parts
    .flatMap((markdown) => plainText(markdown).split(/(?<=[.?!다요])\s+|\n+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 1)
    .flatMap(
      (sentence) => sentence.match(new RegExp(`[^]{1,${textLength}}(?=\\s|$)|[^]{1,${textLength}}`, 'gu')) ?? [],
    );
}
