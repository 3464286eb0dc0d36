/** Runs programs that need more than Node.js: each in a folder of its own, which is removed, and for a bounded time. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { Program } from './programs.js';

export interface Result {
  printed: string[];
  problem: string | null;
}

const MOST_SECONDS = 60;
const AT_ONCE = 2;

type Given = Pick<Program, 'runner' | 'code'>;
type Run = (folder: string, code: string) => Promise<Result>;

const single: Readonly<Record<string, { file: string; run: Run }>> = {
  c: {
    file: 'program.c',
    run: async (folder) => {
      const flags = ['-std=gnu17', '-O1', '-Wall', '-Wno-unused-value', '-pthread', '-o', 'program'];
      const compiled = await ran(folder, 'gcc', [...flags, 'program.c']);
      return compiled.problem ? compiled : ran(folder, './program');
    },
  },
  python: { file: 'program.py', run: (folder) => ran(folder, 'python3', ['program.py']) },
  go: { file: 'main.go', run: (folder) => ran(folder, 'go', ['run', 'main.go']) },
  sh: { file: 'program.sh', run: (folder) => ran(folder, 'sh', ['program.sh']) },
  nginx: {
    file: 'nginx.conf',
    run: async (folder) => {
      const checked = await ran(folder, 'nginx', ['-t', '-q', '-p', folder, '-c', 'nginx.conf']);
      return { ...checked, printed: checked.problem ? [] : ['ok'] };
    },
  },
};

/** All of them, in their order. */
export async function runNative(programs: readonly Given[]): Promise<Result[]> {
  const results: Result[] = [];
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kkori-answers-'));
  try {
    const java = indicesOf(programs, (runner) => runner === 'java');
    const waiting = indicesOf(programs, (runner) => runner !== 'java');
    const all =
      java.length === 0
        ? null
        : runJava(
            folder,
            java.map((index) => programs[index]?.code ?? ''),
          );
    const work = async () => {
      for (let index = waiting.shift(); index !== undefined; index = waiting.shift())
        results[index] = await runOne(path.join(folder, String(index)), programs[index]!);
    };
    await Promise.all(Array.from({ length: all ? AT_ONCE - 1 : AT_ONCE }, work));
    (await all)?.forEach((result, place) => (results[java[place]!] = result));
    return results;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function indicesOf(programs: readonly Given[], belongs: (runner: string) => boolean): number[] {
  return programs.flatMap(({ runner }, index) => (belongs(runner) ? [index] : []));
}

async function runOne(folder: string, { runner, code }: Given): Promise<Result> {
  const way = single[runner];
  if (!way) return { printed: [], problem: `nothing runs ${runner}` };
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, way.file), code);
  return way.run(folder, code);
}

/** One compiler for all classes and one machine to run them: either takes a second to begin. */
async function runJava(folder: string, codes: readonly string[]): Promise<Result[]> {
  const files = codes.map((code, index) => {
    const name = /^(?:public )?class (\w+)/m.exec(code)?.[1] ?? 'Nameless';
    fs.mkdirSync(path.join(folder, `p${index}`), { recursive: true });
    fs.writeFileSync(path.join(folder, `p${index}`, `${name}.java`), `package p${index}; ${code}`);
    return `p${index}/${name}`;
  });
  fs.writeFileSync(path.join(folder, 'RunAll.java'), runAll);
  const named = [...files, 'RunAll'].map((file) => `${file}.java`);
  const compiled = await ran(folder, 'javac', ['-encoding', 'UTF-8', '-d', 'classes', ...named]);
  if (compiled.problem) return codes.map(() => compiled);
  const flags = ['-cp', 'classes', '-XX:+UseSerialGC', '-Dfile.encoding=UTF-8'];
  const { printed, problem } = await ran(folder, 'java', [...flags, 'RunAll', ...files.map(nameOf)]);
  const parts = printed
    .join('\n')
    .split(/\n?^--- p\d+\/\w+\n?/m)
    .slice(1);
  return codes.map((_, index) => ({ printed: linesOf(parts[index] ?? ''), problem }));
}

function nameOf(file: string): string {
  return file.replace('/', '.');
}

const runAll = `
public class RunAll {
  public static void main(String[] names) throws Exception {
    var out = new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, "UTF-8");
    System.setOut(out);
    for (String name : names) {
      out.println("--- " + name.replace('.', '/'));
      var main = Class.forName(name).getDeclaredMethod("main", String[].class);
      main.setAccessible(true);
      main.invoke(null, (Object) new String[0]);
    }
    System.exit(0);
  }
}
`;

/** What it starts goes with it. */
async function ran(folder: string, command: string, given: readonly string[] = []): Promise<Result> {
  const child = spawn(command, given, {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/usr/local/sbin`, LC_ALL: 'C.UTF-8' },
  });
  const end = () => {
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // Nothing of it is left.
    }
  };
  // A child of it may hold its output open.
  child.once('exit', end);
  let problem: string | null = null;
  const limit = setTimeout(() => {
    problem = `goes on for more than ${MOST_SECONDS} s`;
    end();
  }, MOST_SECONDS * 1000);
  try {
    const [printed, complaints, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit') as Promise<[number | null]>,
    ]);
    if (code !== 0) problem ??= `${command} ends with ${code}: ${complaints}`;
    return { printed: linesOf(printed), problem };
  } finally {
    clearTimeout(limit);
    end();
  }
}

function linesOf(printed: string): string[] {
  return printed === '' ? [] : printed.replace(/\n$/, '').split('\n');
}
