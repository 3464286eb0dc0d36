/** The path that a picture's relative address names; one with a stray % means it. */
export function imagePath(address: string): string {
  const path = address.replace(/^(?:\.\/)+/, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
