/** What is wrong with a field before it is worth asking the server; null when nothing is. */
export type FieldProblem =
  | { code: 'emailMissing' | 'emailMalformed' | 'passwordMissing' | 'passwordLong' | 'nameMissing' | 'nameLong' }
  | { code: 'passwordShort'; missing: number };

export const MIN_PASSWORD = 10;
export const MAX_PASSWORD = 200;
export const MAX_NAME = 40;

export function emailProblem(email: string): FieldProblem | null {
  const trimmed = email.trim();
  if (trimmed === '') return { code: 'emailMissing' };
  // Whether it exists only a message could tell; this catches what was cut off or mistyped.
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(trimmed) ? null : { code: 'emailMalformed' };
}

/** Of a new password. Characters are counted as people see them. */
export function newPasswordProblem(password: string): FieldProblem | null {
  const length = [...password].length;
  if (length === 0) return { code: 'passwordMissing' };
  if (length < MIN_PASSWORD) return { code: 'passwordShort', missing: MIN_PASSWORD - length };
  return length > MAX_PASSWORD ? { code: 'passwordLong' } : null;
}

export function passwordProblem(password: string): FieldProblem | null {
  return password === '' ? { code: 'passwordMissing' } : null;
}

export function nameProblem(name: string): FieldProblem | null {
  const length = [...name.trim()].length;
  if (length === 0) return { code: 'nameMissing' };
  return length > MAX_NAME ? { code: 'nameLong' } : null;
}

/** Where to go after signing in: an address of this site, never another's. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}
