import { asNumber, asObject } from '../json.js';
import type { WireEvent } from '../wire-event.js';
import { bad, plain, soft, strong, type Segment } from '../wire-line.js';
import { readRunResult } from './run-result.js';
import type { Text } from './text.js';

/** Words what happened at the pipe. */
export function describePipeEvent(event: WireEvent, t: Text): Segment[] | undefined {
  const data = asObject(event.data);
  switch (event.kind) {
    case 'RUN':
      return [strong('run  '), plain(t.title(asObject(data?.['setup'])))];
    case 'CONNECTION':
      return [soft(`+ ${event.line ?? ''}`)];
    case 'REQUEST':
      return [plain(`→ ${event.line ?? ''}`)];
    case 'FRAME':
      return event.from === 'writer'
        ? [soft(`  ${t.lanes.writes} ${event.request ?? ''}  ${event.bytes ?? 0} B`)]
        : [strong('← read '), plain(`${event.bytes ?? 0} B`)];
    case 'WOULD_BLOCK':
      return [bad('← EAGAIN'), plain(` ×${(asNumber(data?.['count']) ?? 0).toLocaleString('en-US')}`)];
    case 'HEALTH':
      return [soft(`♥ ${event.reason ?? ''}`)];
    case 'RESULT': {
      const result = readRunResult(data?.['result']);
      if (!result) return undefined;
      const { count, due } = result.heartbeats;
      return [strong('done '), plain(`♥ ${count}/${due}, read ${result.reads}, EAGAIN ${result.wouldBlock}`)];
    }
    default:
      return undefined;
  }
}
