/**
 * What a balancer knows of one server behind it. As in nginx the strategies share this state, so that switching the
 * strategy while connections are open loses none of it.
 */
export interface Upstream {
  readonly name: string;
  /** What consistent hashing places on the ring: nginx takes the address as configured, such as `10.0.0.1:8080`. */
  readonly address: string;
  /** A positive integer. */
  readonly weight: number;
  /** Smooth weighted round robin's running credit; 0 at the start. */
  readonly currentWeight: number;
  /** Requests this balancer has open to the server. */
  readonly connections: number;
  /** False while the server is down or was already tried for this request. */
  readonly available: boolean;
  /** How long its answers took, as peak EWMA remembers it; null before the first. */
  readonly latency: ObservedLatency | null;
}

export interface ObservedLatency {
  /** Milliseconds; as it was at `at`, since when it decayed. */
  readonly average: number;
  /** By the clock of `BalancedRequest.now`. */
  readonly at: number;
}

export interface BalancedRequest {
  /** The client's IPv4 or IPv6 address in text form. */
  readonly client: string;
  /** What consistent hashing hashes; the client's address by default. */
  readonly key?: string;
  /** Milliseconds by any steady clock, 0 by default. */
  readonly now?: number;
  /** From 0 up to 1: the chance of this request, from which a strategy that draws makes all its draws. */
  readonly chance?: number;
}

export interface Choice {
  /** Index of the chosen server. */
  readonly server: number;
  /** Every server's credit after the choice, in the servers' order. */
  readonly currentWeights: readonly number[];
  /** How the choice came about, in a short English phrase. */
  readonly reason: string;
  /** Of strategies that hash: the hash of the client or key, and the point of the ring it met. */
  readonly hash?: number;
  readonly point?: number;
  /** Of strategies that draw: indexes of the servers drawn. */
  readonly drawn?: readonly number[];
  /** Of peak EWMA: every server's load. */
  readonly loads?: readonly number[];
}

/**
 * Chooses the server of a request. Pure: the same servers and request give the same choice. Null when no server is
 * available.
 */
export type Strategy = (upstreams: readonly Upstream[], request: BalancedRequest) => Choice | null;

/**
 * A server that has seen no request yet.
 * @throws RangeError when the weight is not a positive integer
 */
export function freshUpstream(name: string, weight = 1, address = name): Upstream {
  if (!Number.isInteger(weight) || weight < 1) throw new RangeError(`weight of ${name} must be a positive integer`);
  return { name, address, weight, currentWeight: 0, connections: 0, available: true, latency: null };
}

/** The servers after the chosen one took the request. */
export function afterOpening(upstreams: readonly Upstream[], choice: Choice): Upstream[] {
  return upstreams.map((upstream, index) => ({
    ...upstream,
    currentWeight: choice.currentWeights[index] ?? upstream.currentWeight,
    connections: upstream.connections + (index === choice.server ? 1 : 0),
  }));
}

/** The servers after one request to the server at `index` ended, whether well or not. */
export function afterClosing(upstreams: readonly Upstream[], index: number): Upstream[] {
  return upstreams.map((upstream, at) =>
    at === index ? { ...upstream, connections: Math.max(0, upstream.connections - 1) } : upstream,
  );
}
