/** What crosses from a guest to the host, at most. */
export const bounds = {
  /** Of a result's JSON. */
  resultLength: 64 * 1024,
  /** Of a result: deeper ones would exhaust the stack of whoever walks them. */
  resultDepth: 64,
  printedLines: 200,
  printedLength: 500,
  messageLength: 500,
  stackLength: 4_000,
  nameLength: 100,
} as const;
