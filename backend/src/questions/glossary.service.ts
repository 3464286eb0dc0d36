import fs from 'node:fs/promises';
import path from 'node:path';
import { parseGlossary, type GlossaryTerm } from '@kkori/core/question-format';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/index.js';

const FILE = 'glossary.yaml';

/** What the content folder's glossary says; read anew when the file changed. */
@Injectable()
export class GlossaryService {
  private read: { stamp: number; terms: readonly GlossaryTerm[] } = { stamp: 0, terms: [] };

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Empty without a glossary. */
  async terms(): Promise<readonly GlossaryTerm[]> {
    const file = path.join(this.config.contentDir, FILE);
    const stamp = await fs.stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    if (stamp !== this.read.stamp) {
      const text = await fs.readFile(file, 'utf8').catch(() => '');
      this.read = { stamp, terms: text === '' ? [] : parseGlossary(text, FILE).terms };
    }
    return this.read.terms;
  }
}
