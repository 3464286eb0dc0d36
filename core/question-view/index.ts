/** A question as its readers get it: everything rendered, by whoever renders it: the server, or an editor's preview. */
export { viewOf, type QuestionView, type QuizItemView, type RenderPart } from './view.js';
