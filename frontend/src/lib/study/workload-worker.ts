import { simulateWorkload, workloadRetentions, type WorkloadInput } from '@kkori/core/scheduling';

/** A year of thirty desired retentions takes up to seconds on a phone: beside the page, which goes on answering. */
addEventListener('message', ({ data }: MessageEvent<WorkloadInput>) => {
  postMessage(workloadRetentions.map((retention) => simulateWorkload(data, retention)));
});
