import { parseReading, readAgain, timeBy } from './clock-reading.js';

const KEY = 'kkori:clock';

/** The server's time as this device can tell, also while it has no connection. */
export class ServerClock {
  #reading = parseReading(readStored());
  /** How far the device's clock is ahead, ms; negative when it is behind. */
  ahead = $state(-this.#reading.offset);

  /** Epoch ms. */
  now(): number {
    return timeBy(this.#reading, Date.now());
  }

  /**
   * An answer came.
   * @param date its `Date` header
   * @param roundTrip from asking until it came, ms
   */
  heard(date: string | null, roundTrip: number): void {
    const serverTime = Date.parse(date ?? '');
    if (Number.isNaN(serverTime)) return;
    this.#reading = readAgain(this.#reading, { serverTime, deviceTime: Date.now(), roundTrip });
    this.ahead = -this.#reading.offset;
    try {
      localStorage.setItem(KEY, JSON.stringify(this.#reading));
    } catch {
      // The next visit measures again.
    }
  }
}

function readStored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** The device has one clock, and every answer tells of it. */
export const serverClock = new ServerClock();
