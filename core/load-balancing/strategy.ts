/**
 * What a balancer knows of one server behind it. As in nginx the strategies share this state, so that switching the
 * strategy while connections are open loses none of it.
 */
export interface Upstream {
  readonly name: string;
  /** A positive integer. */
  readonly weight: number;
  /** Smooth weighted round robin's running credit; 0 at the start. */
  readonly currentWeight: number;
  /** Requests this balancer has open to the server. */
  readonly connections: number;
  /** False while the server is down or was already tried for this request. */
  readonly available: boolean;
}

export interface BalancedRequest {
  /** The client's IPv4 or IPv6 address in text form. */
  readonly client: string;
}

export interface Choice {
  /** Index of the chosen server. */
  readonly server: number;
  /** Every server's credit after the choice, in the servers' order. */
  readonly currentWeights: readonly number[];
  /** How the choice came about, in a short English phrase. */
  readonly reason: string;
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
export function freshUpstream(name: string, weight = 1): Upstream {
  if (!Number.isInteger(weight) || weight < 1) throw new RangeError(`weight of ${name} must be a positive integer`);
  return { name, weight, currentWeight: 0, connections: 0, available: true };
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
