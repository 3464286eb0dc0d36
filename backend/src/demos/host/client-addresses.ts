import net from 'node:net';

/**
 * Loopback addresses for generated clients, always the same ones. All are in different /24 networks, because a source
 * hash as nginx computes it looks at the first three octets alone; drawn by a fixed pseudorandom sequence, so that a
 * few of them spread unevenly, as a few real clients do.
 */
export function clientAddresses(count: number): string[] {
  const addresses = new Set<string>();
  let state = 8 * 7919;
  const nextByte = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 16) & 0xff;
  };
  while (addresses.size < count) addresses.add(`127.${16 + (nextByte() % 224)}.${nextByte()}.1`);
  return [...addresses];
}

/** Whether clients may bind addresses throughout 127.0.0.0/8: true on Linux, not on macOS or Windows as installed. */
export function canBindLoopbackRange(): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(0, '127.20.0.1', () => probe.close(() => resolve(true)));
  });
}
