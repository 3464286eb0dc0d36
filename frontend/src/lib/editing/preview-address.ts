/** Where a picture that was uploaded is found before the question has a subject: those are everybody's. */
const NO_SUBJECT = '-';

/** The address at which a preview finds the picture that Markdown names by `path`; null for what names none. */
export function previewAddress(subject: string, path: string): string | null {
  const [, name] = /^images\/([^/]+)$/.exec(path) ?? [];
  return name ? `/media/${encodeURIComponent(subject || NO_SUBJECT)}/images/${encodeURIComponent(name)}` : null;
}
