import { request } from '$lib/api/index.js';
import { TalkCountsDocument, type TalkCountsQuery } from '$lib/api/generated/graphql.js';

export type TalkCounts = TalkCountsQuery['talkCounts'];

const KEY = 'kkori:talk-group';
/** Who was in no group at that moment, epoch ms: not asked again with every card. */
const alone = new Map<string, number>();
const A_MINUTE = 60_000;

/** What the viewer's groups say about a question, in numbers; none when they are in no group. */
export async function talkCounts(personId: string, questionId: string): Promise<TalkCounts> {
  const since = alone.get(personId);
  if (since !== undefined && Date.now() - since < A_MINUTE) return [];
  const { talkCounts: counts } = await request(TalkCountsDocument, { questionId });
  if (counts.length === 0) alone.set(personId, Date.now());
  else alone.delete(personId);
  return counts;
}

/** The group that was talked in last, else one with something new, else the first. */
export function chosenGroup(counts: TalkCounts): string | null {
  const remembered = read();
  const found = counts.find(({ groupId }) => groupId === remembered) ?? counts.find(({ unread }) => unread > 0);
  return (found ?? counts[0])?.groupId ?? null;
}

export function rememberGroup(groupId: string): void {
  try {
    localStorage.setItem(KEY, groupId);
  } catch {
    // Then it is asked for again.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
