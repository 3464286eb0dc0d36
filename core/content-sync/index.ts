/** How files of `content/` and questions in the app agree: which side has what the other lacks, and where both changed. */
export { compareSides, type Agreement, type AppSide, type Standing } from './compare.js';
export {
  standingsOf,
  type FileSide,
  type KnownFile,
  type QuestionStanding,
  type Sides,
  type Standings,
} from './plan.js';
export { picturePaths } from './pictures.js';
export { shortDiff } from './short-diff.js';
