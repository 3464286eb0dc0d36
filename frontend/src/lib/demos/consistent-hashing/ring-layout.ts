/** A full turn of the ring: hashes are unsigned 32-bit integers. */
const turn = 2 ** 32;

/** Where a hash stands on a circle; 0 at the top, growing clockwise. */
export function onCircle(hash: number, radius: number, centre: number): { x: number; y: number } {
  const angle = (hash / turn) * 2 * Math.PI - Math.PI / 2;
  return { x: round(centre + radius * Math.cos(angle)), y: round(centre + radius * Math.sin(angle)) };
}

export interface Arc<Node> {
  node: Node;
  /** SVG path. */
  path: string;
}

/**
 * The stretches of the ring by the node that keeps their keys: each point is given what lies between the one before it
 * and itself. Neighbours of one node are one stretch.
 * @param ring in ascending order of hash
 */
export function arcs<Node>(ring: readonly { hash: number; node: Node }[], radius: number, centre: number): Arc<Node>[] {
  if (ring.length < 2) return [];
  const stretches: { node: Node; from: number; to: number }[] = [];
  for (const [index, point] of ring.entries()) {
    const from = index === 0 ? (ring.at(-1)?.hash ?? 0) - turn : (ring[index - 1]?.hash ?? 0);
    const last = stretches.at(-1);
    if (last && last.node === point.node) last.to = point.hash;
    else stretches.push({ node: point.node, from, to: point.hash });
  }
  return stretches.map(({ node, from, to }) => {
    const [start, end] = [onCircle(from, radius, centre), onCircle(to, radius, centre)];
    const large = to - from > turn / 2 ? 1 : 0;
    return { node, path: `M${start.x} ${start.y}A${radius} ${radius} 0 ${large} 1 ${end.x} ${end.y}` };
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
