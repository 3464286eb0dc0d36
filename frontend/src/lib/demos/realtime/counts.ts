import { asNumber, asObject } from '../json.js';
import type { WireEvent } from '../wire-event.js';
import { clientNames, type ClientName } from './parameters.js';

/** What the line of one client has carried. */
export interface LineCounts {
  requests: number;
  /** TCP connections opened so far, and open now. */
  opened: number;
  open: number;
  /** Bytes to the server and to this browser, heads included. */
  up: number;
  down: number;
}

export type Counts = Readonly<Partial<Record<ClientName, LineCounts>>>;

export function readCounts(value: unknown): Counts {
  const lines = asObject(value) ?? {};
  return Object.fromEntries(
    clientNames.flatMap((name) => {
      const line = asObject(lines[name]);
      if (!line) return [];
      const number = (field: keyof LineCounts): number => asNumber(line[field]) ?? 0;
      return [
        [
          name,
          {
            requests: number('requests'),
            opened: number('opened'),
            open: number('open'),
            up: number('up'),
            down: number('down'),
          },
        ],
      ];
    }),
  );
}

/** The counts that a report in the wire log brings; null of other events. */
export function reportedCounts(event: WireEvent): Counts | null {
  const counts = event.kind === 'RESULT' ? asObject(event.data)?.['counts'] : undefined;
  return counts === undefined ? null : readCounts(counts);
}

/** What was carried since then; connections open now stay as they are. */
export function since(counts: LineCounts | undefined, before: LineCounts | undefined): LineCounts {
  const now = counts ?? nothing;
  const then = before ?? nothing;
  return {
    requests: now.requests - then.requests,
    opened: now.opened - then.opened,
    open: now.open,
    up: now.up - then.up,
    down: now.down - then.down,
  };
}

const nothing: LineCounts = { requests: 0, opened: 0, open: 0, up: 0, down: 0 };
