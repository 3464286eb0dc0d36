import { type PlacedQuestion, Reporter } from '../question-format/index.js';

/** What the demo catalogue knows; its schemas are not of this house's core. */
export interface DemoRules {
  names: readonly string[];
  /** What is wrong with parameters of a demo that there is; null when nothing is. Left out where that is asked elsewhere. */
  wrong?(demo: string, parameters: Readonly<Record<string, unknown>>): { parameter: string; message: string } | null;
}

/** Demos that are not in the catalogue, and parameters that theirs refuses. */
export function checkDemos({ file, question, lines }: PlacedQuestion, demos: DemoRules): Reporter {
  const reporter = new Reporter(file);
  question.demos.forEach(({ demo, with: parameters }, index) => {
    const line = lines[`demos.${index}`] ?? 1;
    if (!demos.names.includes(demo)) {
      reporter.error(
        line,
        'unknown-reference',
        `데모 '${demo}'이(가) 없습니다. 쓸 수 있는 데모: ${demos.names.join(', ')}`,
        `There is no demo '${demo}'. Demos: ${demos.names.join(', ')}`,
      );
      return;
    }
    const wrong = demos.wrong?.(demo, parameters);
    if (!wrong) return;
    reporter.error(
      line,
      'unknown-reference',
      `데모 '${demo}'의 ${wrong.parameter} 값이 맞지 않습니다: ${wrong.message}`,
      `The demo '${demo}' does not take this value of '${wrong.parameter}': ${wrong.message}`,
    );
  });
  return reporter;
}
