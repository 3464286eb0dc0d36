/** A page of a list that goes on where the cursor says. @param after the cursor of the page before; null for the first */
export async function pageFrom<Node>(
  after: string | null,
  read: (skip: number) => Promise<{ nodes: Node[]; total: number }>,
): Promise<{ nodes: Node[]; total: number; endCursor: string | null }> {
  const skip = /^\d{1,7}$/.test(after ?? '') ? Number(after) : 0;
  const { nodes, total } = await read(skip);
  const end = skip + nodes.length;
  return { nodes, total, endCursor: end < total ? String(end) : null };
}
