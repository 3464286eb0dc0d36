const LOOK_AGAIN_MS = 3_000;

/** Asks again and again, each time once the answer before has come. @returns what ends it */
export function lookAgain(ask: () => Promise<void>): () => void {
  let timer = setTimeout(function again() {
    void ask().finally(() => (timer = setTimeout(again, LOOK_AGAIN_MS)));
  }, LOOK_AGAIN_MS);
  return () => clearTimeout(timer);
}
