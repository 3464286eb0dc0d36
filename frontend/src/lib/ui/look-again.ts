const LOOK_AGAIN_MS = 3_000;

/** Asks again and again, each time once the answer before has come or failed. @returns what ends it */
export function lookAgain(ask: () => Promise<void>): () => void {
  let ended = false;
  let timer = setTimeout(again, LOOK_AGAIN_MS);
  function again() {
    const next = () => {
      if (!ended) timer = setTimeout(again, LOOK_AGAIN_MS);
    };
    ask().then(next, next);
  }
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
