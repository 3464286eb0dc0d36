import type { AuditLineFragment, Role } from '$lib/api/generated/graphql.js';
import { m } from '$lib/paraglide/messages.js';
import { roleName } from './role-name.js';

const acts: Record<string, () => string> = {
  'person.set-role': m.admin_act_set_role,
  'person.suspend': m.admin_act_suspend,
  'person.change-suspension': m.admin_act_change_suspension,
  'person.lift-suspension': m.admin_act_lift_suspension,
  'person.sign-out': m.admin_act_sign_out,
  'person.create-reset-link': m.admin_act_create_reset_link,
  'person.reset-password': m.admin_act_reset_password,
  'person.claim-admin': m.admin_act_claim_admin,
  'person.leave': m.admin_act_leave,
  'question.publish': m.admin_act_publish,
  'question.decline-change': m.admin_act_decline,
  'question.withdraw-change': m.admin_act_withdraw,
  'question.schedule': m.admin_act_schedule,
  'question.unschedule': m.admin_act_unschedule,
  'report.settle': m.admin_act_settle,
  'question.archive': m.admin_act_archive,
  'question.unarchive': m.admin_act_unarchive,
  'question.decide-conflict': m.admin_act_decide_conflict,
  'subject.change': m.lists_act_subjects,
  'glossary.change': m.lists_act_glossary,
  'deck.change': m.lists_act_deck,
  'deck.order': m.lists_act_order,
  'deck.retire': m.lists_act_retire,
  'deck.publish': m.lists_act_publish,
  'list.decide': m.lists_act_decide,
  'link.check': m.links_act_check,
  'question.bulk-edit': m.admin_act_bulk_edit,
  'question.bulk-archive': m.admin_act_bulk_archive,
  'question.rename-tag': m.admin_act_rename_tag,
  'question.undo-bulk': m.admin_act_undo_bulk,
};

/** Which text was to hold, where a file and the app differed. */
const sides: Record<string, () => string> = {
  FILE: m.content_conflict_use_file,
  APP: m.content_conflict_use_app,
  MERGED: m.content_conflict_publish,
};

/** What was done, in the viewer's language; an act that has no words is called as it is stored. */
export function sayAct(action: string): string {
  return acts[action]?.() ?? action;
}

/** What more an entry tells; null when it is all said by the act. */
export function sayDetail({ action, detail, person, question, subjectId }: AuditLineFragment): string | null {
  const told = (detail ?? {}) as Record<string, unknown>;
  if (action === 'person.set-role') {
    return m.admin_detail_role({ from: roleName(told['from'] as Role), to: roleName(told['to'] as Role) });
  }
  if (person) return typeof told['devices'] === 'number' ? m.admin_detail_devices({ count: told['devices'] }) : null;
  const side = sides[String(told['held'] ?? told['side'])]?.();
  if (question) return side ?? null;
  const words = ['title', 'slug', 'name'].flatMap((key) => (typeof told[key] === 'string' ? [told[key]] : []));
  if (typeof told['count'] === 'number') words.push(m.admin_detail_questions({ count: told['count'] }));
  if (words.length === 0 && subjectId) words.push(subjectId);
  const { restored } = told;
  const number = typeof restored === 'number' ? [m.lists_restored({ number: restored })] : [];
  words.push(...(side ? [side] : []), ...number, ...differences(told));
  return words.length > 0 ? words.join(' · ') : null;
}

/** What became of a list: names of its entries, the first few of each kind. */
function differences({ added, removed, changed, moved }: Record<string, unknown>): string[] {
  const names = (value: unknown) => {
    const all = Array.isArray(value) ? value.map(String) : [];
    return `${all.slice(0, 8).join(', ')}${all.length > 8 ? ' …' : ''}`;
  };
  const kinds = [
    [m.lists_added, names(added)],
    [m.lists_removed, names(removed)],
    [m.lists_changed, names(changed)],
  ] as const;
  const said = kinds.flatMap(([say, text]) => (text === '' ? [] : [say({ names: text })]));
  return moved === true ? [...said, m.lists_moved()] : said;
}
