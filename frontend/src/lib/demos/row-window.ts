export interface RowWindow {
  /** Index of the first row to draw. */
  first: number;
  /** Index after the last row to draw. */
  end: number;
  /** Pixels from the top of the list to the first drawn row. */
  offset: number;
}

/** Which rows of equal height a scrolled box shows, with a few around them so that scrolling shows no gap. */
export function rowWindow(box: { scrollTop: number; height: number; rowHeight: number; rows: number }): RowWindow {
  const around = 8;
  const first = Math.max(0, Math.floor(box.scrollTop / box.rowHeight) - around);
  const end = Math.min(box.rows, Math.ceil((box.scrollTop + box.height) / box.rowHeight) + around);
  return { first: Math.min(first, end), end, offset: Math.min(first, end) * box.rowHeight };
}

/** Whether the box shows the end of its content, give or take a row: then it follows what is added. */
export function atEnd(box: { scrollTop: number; height: number; scrollHeight: number; rowHeight: number }): boolean {
  return box.scrollTop + box.height >= box.scrollHeight - box.rowHeight;
}
