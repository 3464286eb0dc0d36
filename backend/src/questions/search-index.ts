import { choseongKey, searchKey, searchWords } from '@kkori/core/hangul';
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
    ...question.keywords.flatMap(({ terms }) => terms.map((term) => phrase('keyword', term))),
    ...question.tags.map((tag) => phrase('tag', tag.replaceAll('-', ' '))),
    ...question.followUps.map(({ title }) => phrase('follow-up', title)),
    ...sentences(question).map((sentence) => phrase('text', sentence)),
  ];
}

/**
 * What a phrase is found by, in the letters of the two-set keyboard: a trigram index then works on any database
 * locale, a word of two syllables has trigrams enough, and a query typed in the wrong input mode matches as well.
 */
export function keyOf(text: string): string {
  return wordsAndWhole(searchWords(text), searchKey(text));
}

/** The same of the initial consonants: ㄹㄷ and ㅂㄹㅅ and ㄹㄷㅂㄹㅅ all find 로드 밸런싱. */
export function initialsOf(text: string): string {
  const words = text.split(/[^\p{L}\p{N}\p{M}]+/u).flatMap((word) => choseongKey(word).split(' '));
  return wordsAndWhole(words.filter(Boolean), choseongKey(text));
}

function wordsAndWhole(words: string[], whole: string): string {
  return words.length > 1 ? ` ${words.join(' ')} ${whole}` : ` ${whole}`;
}

function phrase(kind: SearchEntryKind, text: string): SearchPhrase {
  return {
    kind,
    weight: weights[kind],
    phrase: text,
    key: keyOf(text),
    // Initials of running text would match nearly any query.
    initials: kind === 'text' ? '' : initialsOf(text),
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
