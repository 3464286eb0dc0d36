import type { DemoRules } from '@kkori/core/content-checks';
import { loadCatalogue } from './catalogue/index.js';

/** The catalogue as those who check questions ask about it. */
export async function demoRules(): Promise<DemoRules> {
  const catalogue = await loadCatalogue();
  return {
    names: [...catalogue.keys()],
    wrong: (demo, parameters) => {
      const issue = catalogue.get(demo)?.parameters.safeParse(parameters).error?.issues[0];
      return issue ? { parameter: issue.path.join('.') || 'with', message: issue.message } : null;
    },
  };
}
