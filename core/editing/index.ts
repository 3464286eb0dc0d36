/** What editors do with questions: the way of a change through review. */
export {
  changeActions,
  judge,
  stateAfterSaving,
  type Actor,
  type ChangeAction,
  type ChangeStanding,
  type ChangeState,
  type Verdict,
} from './flow.js';
