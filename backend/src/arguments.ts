import path from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * The arguments of a command; ends the process with its usage when they are wrong, or asked for.
 * @param most of what is not an option
 */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: Options,
  most: number,
): { values: ReturnType<typeof parseArgs<{ options: Options }>>['values']; target: string | undefined } {
  try {
    if (process.argv.includes('--help')) {
      process.stdout.write(usage);
      process.exit(0);
    }
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    if (positionals.length > most) stop(usage);
    // npm changes into the project; paths were meant from where the person stands.
    const [given] = positionals;
    const target = given === undefined ? undefined : path.resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
    return { values, target };
  } catch (error) {
    return stop(`${(error as Error).message}\n\n${usage}`);
  }
}

/** Ends the process with a message and status 1. */
export function stop(message: string): never {
  process.stderr.write(`${message.trimEnd()}\n`);
  process.exit(1);
}
