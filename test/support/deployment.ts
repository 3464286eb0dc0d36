import fs from 'node:fs';
import path from 'node:path';
import { DockerfileParser, type ModifiableInstruction } from 'dockerfile-ast';
import { parse } from 'yaml';
import { root } from './proxy.js';

export interface Service {
  image?: string;
  build?: string;
  environment?: Record<string, string | number>;
  ports?: string[];
  expose?: string[];
  volumes?: string[];
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
  deploy?: { replicas?: string | number };
  container_name?: string;
}

export interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
}

export interface Instruction {
  keyword: string;
  /** Without flags. */
  words: string[];
  flags: Record<string, string>;
  text: string;
}

export interface Stage {
  name: string | null;
  image: string;
  instructions: Instruction[];
}

export function readFile(name: string): string {
  return fs.readFileSync(path.join(root, name), 'utf8');
}

export function readCompose(environment: Record<string, string>): Compose {
  return parse(interpolate(readFile('docker-compose.yml'), environment)) as Compose;
}

/**
 * As Compose does, for the forms that the file uses.
 * @throws when a variable that must be set is not, or a form is another one
 */
export function interpolate(text: string, environment: Record<string, string>): string {
  return text.replace(/\$\{([A-Z0-9_]+)(:-|:\?)([^}]*)\}|\$/g, (whole, name?: string, kind?: string, rest = '') => {
    if (!name) throw new Error(`not understood: ${whole}`);
    const value = environment[name];
    if (value) return value;
    if (kind === ':-') return rest;
    throw new Error(`${name}: ${rest}`);
  });
}

/** The variables of an .env file. */
export function readEnvironment(name: string): Record<string, string> {
  const pairs = readFile(name).matchAll(/^([A-Z0-9_]+)=(.*)$/gm);
  return Object.fromEntries([...pairs].map(([, variable, value]) => [variable!, value!]));
}

/** The stages of the Dockerfile, in order. */
export function readStages(): Stage[] {
  const stages: Stage[] = [];
  for (const instruction of DockerfileParser.parse(readFile('Dockerfile')).getInstructions()) {
    const words = instruction.getArguments().map((argument) => argument.getValue());
    const flags = 'getFlags' in instruction ? (instruction as ModifiableInstruction).getFlags() : [];
    const keyword = instruction.getKeyword().toUpperCase();
    if (keyword === 'FROM') stages.push({ image: words[0]!, name: words[2] ?? null, instructions: [] });
    else {
      stages.at(-1)!.instructions.push({
        keyword,
        words,
        flags: Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? ''])),
        text: instruction.getRawArgumentsContent() ?? '',
      });
    }
  }
  return stages;
}

/** What a stage sets for the programs it runs, `NAME=value` in one ENV or several. */
export function environmentOf(stage: Stage): Record<string, string> {
  const pairs = stage.instructions.filter(({ keyword }) => keyword === 'ENV').flatMap(({ words }) => words);
  return Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/s).slice(0, 2) as [string, string]));
}

export interface ProxyServer {
  ports: number[];
  names: string[];
  upstream: string;
}

/** The servers of deploy/nginx.conf; whether nginx itself understands it is proved elsewhere. */
export function readProxyServers(): ProxyServer[] {
  const text = readFile('deploy/nginx.conf').replace(/#.*$/gm, '');
  return text
    .split(/\bserver \{/)
    .slice(1)
    .map((block) => ({
      ports: [...block.matchAll(/\blisten (\d+)/g)].map(([, port]) => Number(port)),
      names: /\bserver_name ([^;]+);/.exec(block)?.[1]?.split(/\s+/) ?? [],
      upstream: /\bproxy_pass http:\/\/([\w.-]+);/.exec(block)?.[1] ?? '',
    }));
}

/** The upstreams of a file that deploy/upstreams.sh wrote: the addresses with their ports, by name. */
export function readUpstreams(file: string): Record<string, string[]> {
  const blocks = fs.readFileSync(file, 'utf8').matchAll(/upstream (\w+) \{([^}]*)\}/g);
  return Object.fromEntries(
    [...blocks].map(([, name, block]) => [name!, [...block!.matchAll(/server (\S+)/g)].map(([, server]) => server!)]),
  );
}
