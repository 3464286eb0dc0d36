/** The trainer's thread: folding and training on many reviews would keep everybody else waiting. */
import { parentPort, workerData } from 'node:worker_threads';
import {
  heldOutFrom,
  parametersOf,
  recallReport,
  reportBeside,
  reportOn,
  trainingItems,
  trialTimes,
  usableWeights,
} from '@kkori/core/scheduling';

/** @typedef {import('./trainer-messages.js').TrainerMessage} TrainerMessage */
/** @param {TrainerMessage} message */
const tell = (message) => parentPort?.postMessage(message);

const task = /** @type {import('./trainer-messages.js').TrainerTask} */ (workerData);
if (task.kind === 'measure') {
  tell({ kind: 'measured', report: recallReport(task.reviews, parametersOf(task.weights)) });
} else {
  // Native code: loaded here alone, so that a platform without it can do all but train.
  const { computeParameters, FSRSBindingItem, FSRSBindingReview } = await import('@open-spaced-repetition/binding');
  const from = heldOutFrom(trialTimes(task.reviews));
  const items = trainingItems(task.reviews, from).map(
    (item) => new FSRSBindingItem(item.map(({ rating, days }) => new FSRSBindingReview(rating, days))),
  );
  const training = computeParameters(items, {
    enableShortTerm: true,
    numRelearningSteps: 1,
    timeout: 200,
    progress: (current, total) => tell({ kind: 'progress', progress: total > 0 ? current / total : 0 }),
  });
  // It trains in a thread of its own.
  const beside = reportBeside(task.reviews, from);
  const weights = usableWeights(await training);
  tell({ kind: 'trained', weights, report: reportOn(task.reviews, weights, from, beside) });
}
