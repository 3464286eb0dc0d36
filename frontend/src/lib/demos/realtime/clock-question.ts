import { asNumber, asObject } from '../json.js';
import { deviceNow, estimateOffset, type ClockOffset, type ClockSample } from './clock.js';

const exchanges = 5;

/**
 * Asks a server for its time a few times.
 * @param address of its clock
 */
export async function askForTheTime(address: string): Promise<ClockOffset | null> {
  const samples: ClockSample[] = [];
  for (let n = 0; n < exchanges; n++) {
    try {
      const sentAt = deviceNow();
      const answer = await fetch(address, { cache: 'no-store' });
      const receivedAt = deviceNow();
      const serverAt = asNumber(asObject(await answer.json())?.['now']);
      if (serverAt !== null) samples.push({ sentAt, receivedAt, serverAt });
    } catch {
      // One exchange less to choose from.
    }
  }
  return estimateOffset(samples);
}
