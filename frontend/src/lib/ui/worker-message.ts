/** What pages say to their service worker: that a waiting one may take over, and what was loaded before they had one. */
export type WorkerMessage = { type: 'take-over' } | { type: 'keep'; urls: string[] };
