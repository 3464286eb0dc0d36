import type { WorkerMessage } from './worker-message.js';

/** How often an app that stays open looks for a new version, ms. */
const LOOK_AGAIN_MS = 3_600_000;

/**
 * Keeps the app on this device, so that it opens without a network, and brings in its new versions: one that has been
 * loaded waits until nothing is under way.
 * @param isIdle whether the page may be loaded anew just now
 * @returns to be called when the page may have become idle
 */
export function keepApp(isIdle: () => boolean): () => void {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  // Pages that did not come over a secure connection have none.
  if (!serviceWorker) return () => {};
  let registration: ServiceWorkerRegistration | undefined;
  let asked = false;
  let lookedAt = performance.now();

  const takeOver = () => {
    // The first version of all waits for nobody.
    if (!registration?.waiting || !registration.active || !isIdle()) return;
    asked = true;
    tell(registration.waiting, { type: 'take-over' });
  };
  serviceWorker.addEventListener('controllerchange', () => {
    // The page still is of the version before, whose files are gone.
    if (asked) location.reload();
  });
  document.addEventListener('visibilitychange', () => {
    takeOver();
    if (document.visibilityState === 'hidden' || performance.now() - lookedAt < LOOK_AGAIN_MS) return;
    lookedAt = performance.now();
    registration?.update().catch(() => {});
  });
  void (async () => {
    registration = await serviceWorker.register('/service-worker.js');
    registration.addEventListener('updatefound', () => {
      const { installing } = registration ?? {};
      installing?.addEventListener('statechange', () => installing.state === 'installed' && takeOver());
    });
    takeOver();
    // Of an app that was installed the browser need not ask whether what it keeps may be thrown away.
    if (matchMedia('(display-mode: standalone)').matches) void navigator.storage.persist();
    const { active } = await serviceWorker.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    if (active) tell(active, { type: 'keep', urls: loaded.filter((name) => /\.woff2$|\/media\//.test(name)) });
  })().catch(() => {
    // A browser that may not keep anything shows the app all the same.
  });
  return takeOver;
}

function tell(worker: ServiceWorker, message: WorkerMessage): void {
  worker.postMessage(message);
}
