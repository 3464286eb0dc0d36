/** Most lines of each side that are shown. */
const MOST = 6;

/** What differs between two texts, a line each with - or + before it: from the first line that differs to the last. */
export function shortDiff(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const show = (sign: string, lines: string[]) => [
    ...lines.slice(0, MOST).map((line) => `${sign} ${line}`),
    ...(lines.length > MOST ? [`${sign} … (${lines.length - MOST})`] : []),
  ];
  return [
    `@@ ${start + 1} @@`,
    ...show('-', old.slice(start, old.length - end)),
    ...show('+', now.slice(start, now.length - end)),
  ];
}
