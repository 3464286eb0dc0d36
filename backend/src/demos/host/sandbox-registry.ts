import { randomBytes } from 'node:crypto';
import type { Demo } from './demo.js';
import { Sandbox, type SandboxEnd, type SandboxSurroundings } from './sandbox.js';

/** Who may command a sandbox: whoever knows both. */
export interface SandboxKey {
  readonly id: string;
  readonly token: string;
}

/** Every sandbox of the host, by id. */
export class SandboxRegistry {
  readonly #sandboxes = new Map<string, Sandbox>();
  #starting = 0;

  /**
   * @param onEnd told of each end, once
   */
  constructor(
    private readonly shared: SandboxSurroundings,
    private readonly onEnd: (id: string, reason: SandboxEnd) => void = () => {},
  ) {}

  get size(): number {
    return [...this.#sandboxes.values()].filter((sandbox) => !sandbox.ended).length;
  }

  /**
   * Null when the host is full.
   * @param owner whose generated load counts together
   * @throws z.ZodError when the parameters are not valid; the system's error when a server cannot start
   */
  async start(demo: Demo, parameters: unknown, owner: string): Promise<{ sandbox: Sandbox; token: string } | null> {
    if (this.size + this.#starting >= this.shared.limits.sandboxes) return null;
    const id = randomBytes(16).toString('base64url');
    const token = randomBytes(32).toString('base64url');
    this.#starting++;
    try {
      const sandbox = await Sandbox.start({ id, token, owner }, demo, parameters, this.shared);
      this.#sandboxes.set(id, sandbox);
      return { sandbox, token };
    } finally {
      this.#starting--;
    }
  }

  /** A running sandbox by its id alone, which lets one send requests to it. */
  running(id: string): Sandbox | null {
    const sandbox = this.#sandboxes.get(id);
    return sandbox && !sandbox.ended ? sandbox : null;
  }

  /** Also one that ended a moment ago, so that readers of its log learn why. */
  find(key: SandboxKey): Sandbox | null {
    const sandbox = this.#sandboxes.get(key.id);
    return sandbox?.accepts(key.token) ? sandbox : null;
  }

  async end(sandbox: Sandbox, reason: SandboxEnd): Promise<void> {
    if (sandbox.ended) return;
    const released = sandbox.end(reason);
    this.onEnd(sandbox.id, reason);
    await released;
  }

  /** Ends the sandboxes whose lease is over and forgets those that ended a while ago. */
  async sweep(): Promise<void> {
    const { now, limits } = this.shared;
    const ending: Promise<void>[] = [];
    for (const sandbox of this.#sandboxes.values()) {
      const reason = sandbox.ended ? null : sandbox.due();
      if (reason) ending.push(this.end(sandbox, reason));
      if (sandbox.ended && now() >= sandbox.ended.at + limits.endedMs) {
        this.#sandboxes.delete(sandbox.id);
        sandbox.log.clear();
      }
    }
    await Promise.all(ending);
  }

  async endAll(): Promise<void> {
    await Promise.all([...this.#sandboxes.values()].map((sandbox) => this.end(sandbox, 'STOPPED')));
  }
}
