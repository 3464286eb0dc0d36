const KEY = 'kkori:quiz-guest';

/** The secret by which a guest comes back as who they are, in every quiz of this browser. Made when first asked for. */
export function guestToken(): string {
  const kept = read();
  if (kept) return kept;
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  const token = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
  try {
    localStorage.setItem(KEY, token);
  } catch {
    // Kept for as long as the page is open.
  }
  fallback = token;
  return token;
}

let fallback: string | null = null;

function read(): string | null {
  try {
    return localStorage.getItem(KEY) ?? fallback;
  } catch {
    return fallback;
  }
}
