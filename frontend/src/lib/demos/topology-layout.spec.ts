import { layoutTopology, linkWidth } from './topology-layout.js';

describe('the drawing of a topology', () => {
  it.each([300, 346, 390, 520, 700])('keeps its parts apart and inside at %d pixels', (width) => {
    const layout = layoutTopology(width, 4);
    expect(layout.client.x - layout.client.radius).toBeGreaterThanOrEqual(0);
    expect(layout.middle.x).toBeGreaterThan(layout.client.x + layout.client.radius + 8);
    for (const server of layout.servers) {
      expect(server.x).toBeGreaterThan(layout.middle.x + layout.middle.width + 24);
      expect(server.x + server.width).toBeLessThanOrEqual(layout.width);
      expect(server.y + server.height).toBeLessThanOrEqual(layout.height);
    }
  });

  it('has a branch for each server', () => {
    expect(layoutTopology(520, 3).branches).toHaveLength(3);
    expect(layoutTopology(520, 3).branches[1]).toMatch(/^M[\d.]+ [\d.]+C/);
  });

  it('draws more where more goes', () => {
    expect(linkWidth(0)).toBe(1.5);
    expect(linkWidth(0.5)).toBeGreaterThan(linkWidth(0.1));
    expect(linkWidth(2)).toBe(linkWidth(1));
  });
});
