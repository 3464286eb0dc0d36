import type { StrategyName } from '@kkori/core/load-balancing';
import { Balancer } from '../../backend/src/demos/index.js';
import type { Door } from './held-servers.js';

const running: Balancer[] = [];

/** Our balancer in front of servers of these weights, as fresh as a daemon's group. */
export async function ourBalancer(
  strategy: StrategyName,
  ports: readonly number[],
  weights: readonly number[],
): Promise<Door> {
  const balancer = new Balancer({
    name: 'balancer',
    strategy,
    servers: weights.map((weight, index) => {
      const port = ports[index] ?? 0;
      return { name: 'abcdefgh'[index] ?? '', port: () => port, weight, address: `127.0.0.1:${port}` };
    }),
    log: () => {},
  });
  running.push(balancer);
  return { port: await balancer.start(), path: '/' };
}

export async function stopOurs(): Promise<void> {
  await Promise.all(running.splice(0).map((balancer) => balancer.close()));
}
