/**
 * When a day begins here, as an instant.
 * @param day as the browser's own field writes it, such as 2026-11-23; empty for none
 * @param later how many days after it
 */
export function startOfDay(day: string, later = 0): string | null {
  if (day === '') return null;
  const start = new Date(`${day}T00:00`);
  start.setDate(start.getDate() + later);
  return start.toISOString();
}
