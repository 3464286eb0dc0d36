/** The address at which a preview finds the picture that Markdown names by `path`; null for what names none. */
export function previewAddress(subject: string, path: string): string | null {
  const [, name] = /^images\/([^/]+)$/.exec(path) ?? [];
  return name && subject !== '' ? `/media/${encodeURIComponent(subject)}/images/${encodeURIComponent(name)}` : null;
}
