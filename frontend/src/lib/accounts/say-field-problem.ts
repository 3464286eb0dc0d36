import { m } from '$lib/paraglide/messages.js';
import type { FieldProblem } from './field-problems.js';

export function sayFieldProblem(problem: FieldProblem | null): string | undefined {
  switch (problem?.code) {
    case undefined:
      return undefined;
    case 'emailMissing':
      return m.accounts_email_missing();
    case 'emailMalformed':
      return m.accounts_email_malformed();
    case 'passwordMissing':
      return m.accounts_password_missing();
    case 'passwordShort':
      return m.accounts_password_short({ count: problem.missing });
    case 'passwordLong':
      return m.accounts_password_long();
    case 'nameMissing':
      return m.accounts_name_missing();
    case 'nameLong':
      return m.accounts_name_long();
  }
}
