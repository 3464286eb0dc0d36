import type { Problem, ProblemCode } from './problem.js';

/** What is wrong, for those who do not read Korean; `message` says it in full. */
const english: Record<ProblemCode, string> = {
  character: 'There is a character here that cannot be read.',
  'front-matter': 'The front matter between the --- lines is missing or not closed.',
  yaml: 'The front matter cannot be read: check its indentation and quotes.',
  'unknown-key': 'The front matter has an entry that is not known here.',
  'missing-key': 'An entry of the front matter is missing.',
  'wrong-type': 'This value is not of the kind that belongs here.',
  'wrong-value': 'This value cannot be used here.',
  duplicate: 'This is here twice: a part, a key, a keyword or an option.',
  'unknown-reference': 'This names something that does not exist.',
  title: 'Write the question after # as plain text of at most 120 characters; follow-ups after ### likewise.',
  'part-missing': 'Something is to be written here; a question needs at least its answer under ## 30초 답변.',
  'part-unknown': 'This part is not known. Parts: 30초 답변, 설명, 흔한 오해, 키워드, 꼬리 질문, 퀴즈.',
  'part-order': 'This part stands in the wrong place. Order: 30초 답변, 설명, 흔한 오해, 키워드, 꼬리 질문, 퀴즈.',
  'stray-text': 'This text belongs to no part: move it under a heading.',
  heading: 'This heading cannot stand here, or its key is not lower-case letters, digits and hyphens.',
  length: 'This is too long or too short.',
  'answer-form': 'The answer is to be paragraphs only.',
  keywords: 'Write up to 12 keywords, one a line: - term | synonym.',
  'follow-up': 'Write 1 to 30 follow-ups.',
  quiz: 'This quiz item is not complete: question, options or answer, and an explanation after >.',
  html: 'HTML is not shown: write Markdown, or put it in `code`.',
  'code-language': 'Name the language after ```.',
  'diagram-type': 'A Mermaid diagram begins with flowchart, sequenceDiagram or stateDiagram-v2.',
  image: 'Upload the picture, or name it by an address that begins with https://.',
  link: 'Write the link as [text](https://…).',
  reference: 'A footnote is used without being explained, or explained without being used.',
  emphasis: 'These ** make nothing bold: move brackets and quotes outside of them.',
  blank: 'A {{blank}} belongs into a cloze, on one line and outside of code.',
  'unsupported-markdown': 'This Markdown is not understood here.',
  'plain-style': 'This sentence is in another style than the rest.',
  nesting: 'Quotes or lists are nested too deep in this line.',
  density:
    'There are too many marks without an empty line between, or too many headings, lines or diagrams: please break it up.',
  term: 'The glossary has another term for this.',
  alike: 'Another question seems to ask the same.',
  'card-gone': 'A card that learners have is not here any more.',
  storage: 'This could not be stored.',
};

/** A problem in the reader's language. */
export function problemWords(problem: Pick<Problem, 'code' | 'message' | 'english'>, locale: string): string {
  return locale === 'ko' ? problem.message : (problem.english ?? english[problem.code]);
}
