import type { LanguageFn } from 'highlight.js';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import http from 'highlight.js/lib/languages/http';
import nginx from 'highlight.js/lib/languages/nginx';
import { common } from 'lowlight';

/** The grammars behind `codeLanguages`; their aliases (`js`, `ts`, `html`, `sh`, `toml`, …) come with them. */
export const grammars: Record<string, LanguageFn> = { ...common, dockerfile, http, nginx };
