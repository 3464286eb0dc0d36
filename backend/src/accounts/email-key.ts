/** Two addresses are one person's when their keys are equal: Unicode-compatible forms, case and outer spaces do not count. */
export function emailKey(email: string): string {
  return email.trim().normalize('NFKC').toLowerCase();
}
