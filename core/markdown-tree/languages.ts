/** Names after ``` that are highlighted; the renderer registers a grammar for each. */
export const codeLanguages = [
  ...['bash', 'c', 'cpp', 'csharp', 'css', 'diff', 'dockerfile', 'go', 'graphql', 'html', 'http', 'ini', 'java'],
  ...['javascript', 'js', 'json', 'jsx', 'kotlin', 'lua', 'makefile', 'markdown', 'nginx', 'objectivec', 'perl', 'php'],
  ...['plaintext', 'python', 'ruby', 'rust', 'scss', 'sh', 'shell', 'sql', 'swift', 'text', 'toml', 'ts', 'tsx'],
  ...['typescript', 'wasm', 'xml', 'yaml'],
] as const;

const known: ReadonlySet<string> = new Set(codeLanguages);

export function isKnownLanguage(name: string): boolean {
  return known.has(name);
}

/** Names after ``` whose blocks may be marked `run`: the tests run them. */
export const runnableLanguages: ReadonlySet<string> = new Set([
  ...['js', 'ts', 'sql', 'java', 'c', 'python', 'go', 'sh'],
  // Only with something around them.
  ...['jsx', 'html', 'lua', 'nginx'],
]);

/** `run`, or `run with` the name of what stands around the code where it is run; null for any other word. */
export function runMarkOf(meta: string): { frame: string | null } | null {
  const mark = /^run(?: with ([a-z0-9]+(?:-[a-z0-9]+)*))?$/.exec(meta.trim());
  return mark && { frame: mark[1] ?? null };
}

const diagramTypes = new Map([
  ['flowchart', 'flowchart'],
  ['graph', 'flowchart'],
  ['sequenceDiagram', 'sequence'],
  ['stateDiagram-v2', 'state'],
] as const);

export type DiagramType = 'flowchart' | 'sequence' | 'state';

/** The kind of a Mermaid diagram by its first word, or null for one that is not understood here. */
export function diagramTypeOf(source: string): DiagramType | null {
  const first = source
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && !line.startsWith('%%'));
  const word = first?.split(/[\s;]/)[0] ?? '';
  return (diagramTypes as ReadonlyMap<string, DiagramType>).get(word) ?? null;
}
