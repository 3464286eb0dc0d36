export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the parts of a drawing client → middle → servers stand, in pixels. */
export interface TopologyLayout {
  width: number;
  height: number;
  client: { x: number; y: number; radius: number };
  middle: Box;
  servers: Box[];
  /** SVG path from the client to the middle. */
  trunk: string;
  /** SVG paths from the middle to each server. */
  branches: string[];
}

const narrowest = 300;

/**
 * Lays the drawing out for a width, so that its letters keep their size on a phone.
 * @param width pixels; below 300 it is drawn 300 wide
 */
export function layoutTopology(width: number, servers: number): TopologyLayout {
  const wide = Math.max(width, narrowest);
  const roomy = wide >= 460;
  const radius = roomy ? 27 : 23;
  const server = { width: roomy ? 132 : 106, height: 44, gap: 10 };
  const height = Math.max(servers * (server.height + server.gap) - server.gap, radius * 2) + 4;
  const y = height / 2;
  const client = { x: radius + 2, y, radius };
  const middle = { width: roomy ? 76 : 62, height: 46 };
  const serverX = wide - server.width - 2;
  const middleX = client.x + radius + (serverX - client.x - radius - middle.width) * (roomy ? 0.42 : 0.36);
  const from = middleX + middle.width;
  const boxes = Array.from({ length: servers }, (_, index) => ({
    x: serverX,
    y: 2 + index * (server.height + server.gap),
    width: server.width,
    height: server.height,
  }));
  return {
    width: wide,
    height,
    client,
    middle: { x: middleX, y: y - middle.height / 2, ...middle },
    servers: boxes,
    trunk: `M${client.x + radius} ${y}H${round(middleX)}`,
    branches: boxes.map((box) => branch(from, y, box.x, box.y + box.height / 2)),
  };
}

/** How thick a link is drawn that carries `share` (0 to 1) of the requests, in pixels. */
export function linkWidth(share: number): number {
  return round(1.5 + 7 * Math.sqrt(Math.min(1, Math.max(0, share))) * (share > 0 ? 1 : 0));
}

function branch(fromX: number, fromY: number, toX: number, toY: number): string {
  const bend = (toX - fromX) * 0.5;
  return `M${round(fromX)} ${round(fromY)}C${round(fromX + bend)} ${round(fromY)} ${round(toX - bend)} ${round(toY)} ${round(toX)} ${round(toY)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
