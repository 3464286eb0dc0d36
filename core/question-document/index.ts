/** A question's text while it is written: its parts by their place, as fields of a form, and what a form's edit changes. */
export { applyChange, changeBetween, type Change } from './change.js';
export { fieldOfLine, formOf, readDocument, type DocumentForm, type FollowUpForm } from './document.js';
export {
  addItem,
  addKeyword,
  emptyQuiz,
  raiseItem,
  removeItem,
  removeKeyword,
  removePart,
  setFollowUp,
  setItemBody,
  setKeyword,
  setPart,
  setQuiz,
  setTitle,
  type ListPart,
} from './edit.js';
export { changeFront, type FrontChange } from './front-change.js';
export { frontKeys, setFront, type FrontForm, type FrontKey } from './front.js';
export { outlineOf, type Outline, type Section } from './outline.js';
export { readPart, writePart, type PlacedPart, type WritablePart } from './part-text.js';
export type { QuizForm } from './quiz-form.js';
export { sourceOf } from './source.js';
export { newQuestionText } from './templates.js';
