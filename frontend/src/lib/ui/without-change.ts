/**
 * `now` with a change taken back that could not be kept: of its keys alone, and only of those that still have the value
 * it gave them, so that what was chosen since stays.
 */
export function withoutChange<T extends object>(now: T, change: Partial<T>, before: T): T {
  const result = { ...now };
  for (const key of Object.keys(change) as (keyof T)[]) if (now[key] === change[key]) result[key] = before[key];
  return result;
}
