import { formatCountdown, leaseAt } from './lease.js';

describe('a lease', () => {
  const clock = { startedAt: 1_000_000, usedAt: 1_060_000, lifeSeconds: 600, idleSeconds: 120 };

  it('runs out by age and by want of use', () => {
    expect(leaseAt(clock, 1_060_000)).toEqual({ remaining: 540, idle: 120 });
    expect(leaseAt(clock, 1_179_001)).toEqual({ remaining: 421, idle: 1 });
    expect(leaseAt(clock, 9_999_999)).toEqual({ remaining: 0, idle: 0 });
  });

  it('never promises idle time beyond its end', () => {
    expect(leaseAt({ ...clock, usedAt: 1_590_000 }, 1_590_000)).toEqual({ remaining: 10, idle: 10 });
  });

  it('is written as a clock shows it', () => {
    expect([581, 60, 9, 0].map(formatCountdown)).toEqual(['9:41', '1:00', '0:09', '0:00']);
  });
});
