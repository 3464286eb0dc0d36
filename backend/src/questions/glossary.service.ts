import { parseGlossary, type GlossaryTerm } from '@kkori/core/question-format';
import { Injectable } from '@nestjs/common';
import { SiteListsService } from './lists/site-lists.service.js';

/** What the site's glossary says. */
@Injectable()
export class GlossaryService {
  private read: { text: string; terms: readonly GlossaryTerm[] } = { text: '', terms: [] };

  constructor(private readonly lists: SiteListsService) {}

  /** Empty without a glossary. */
  async terms(): Promise<readonly GlossaryTerm[]> {
    const glossary = await this.lists.find('glossary');
    if (!glossary || glossary.archived) return [];
    const { text } = glossary;
    if (text !== this.read.text) this.read = { text, terms: parseGlossary(text, 'glossary.yaml').terms };
    return this.read.terms;
  }
}
