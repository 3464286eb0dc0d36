import { RenderMemory } from './render-memory.js';

function open() {
  const rendered: string[] = [];
  const memory = new RenderMemory((markdown, { resolveImage }) => {
    rendered.push(markdown);
    return `${resolveImage?.('images/a.png') ?? ''} ${resolveImage?.('b.png') ?? 'none'}`;
  });
  return { memory, rendered };
}

it('renders what changed, and what came back after it was gone', () => {
  const { memory, rendered } = open();
  for (const blocks of [
    ['a', 'b'],
    ['a', 'c'],
    ['a', 'c'],
    ['a', 'b'],
  ]) {
    memory.begin('network');
    memory.blocks(blocks);
  }
  expect(rendered).toEqual(['a', 'b', 'c', 'b']);
});

it('finds the pictures of the subject that the text names now', () => {
  const { memory } = open();
  memory.begin('network');
  expect(memory.render('a', {})).toBe('/media/network/images/a.png none');
  memory.begin('database');
  expect(memory.render('a', {})).toBe('/media/database/images/a.png none');
});

it('tells blocks of the same text apart', () => {
  const { memory } = open();
  memory.begin('network');
  const [first, second, other] = memory.blocks(['a', 'a', 'b']);
  expect(new Set([first?.key, second?.key, other?.key]).size).toBe(3);
});
