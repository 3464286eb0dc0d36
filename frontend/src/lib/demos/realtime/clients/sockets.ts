import { backoffMs } from './backoff.js';
import { readEvent, type StartClient } from './client.js';

/** The address of a WebSocket on a server that is known by its HTTP address. */
export const socketAddress = (url: string): string => url.replace(/^http/, 'ws');

/** A WebSocket. Opening it again after a break, and asking for what was missed, would be this code's business. */
export const webSocket: StartClient = (url, hooks) => {
  let socket: WebSocket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let stopped = false;
  const connect = (): void => {
    socket = new WebSocket(`${socketAddress(url)}ws`);
    socket.onopen = () => {
      failures = 0;
      hooks.onState('open');
    };
    socket.onmessage = ({ data }: MessageEvent<string>) => {
      const event = readEvent(JSON.parse(data));
      if (event) hooks.onEvent(event);
    };
    socket.onclose = () => {
      if (stopped) return;
      failures += 1;
      hooks.onState('waiting');
      timer = setTimeout(connect, backoffMs(failures));
    };
  };
  hooks.onState('connecting');
  connect();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      socket?.close();
    },
  };
};

/**
 * Socket.IO as it comes, which begins by long polling and upgrades when it can, or kept to polling. It opens again by
 * itself; what happened in between it does not ask for.
 */
export function socketIo(kind: 'default' | 'polling'): StartClient {
  return (url, hooks) => {
    let stop: (() => void) | null = null;
    let stopped = false;
    hooks.onState('connecting');
    void import('socket.io-client').then(({ io }) => {
      if (stopped) return;
      const { origin, pathname } = new URL(url);
      const socket = io(origin, {
        path: `${pathname}${kind === 'default' ? 'socket.io' : 'socket.io-polling'}`,
        forceNew: true,
        reconnectionDelayMax: 4_000,
        ...(kind === 'polling' ? { transports: ['polling'] } : {}),
      });
      stop = () => socket.disconnect();
      const manager = socket.io;
      manager.on('open', () => {
        hooks.onTransport(manager.engine.transport.name);
        manager.engine.on('upgrade', (transport: { name: string }) => hooks.onTransport(transport.name));
      });
      socket.on('connect', () => hooks.onState('open'));
      socket.on('disconnect', () => {
        if (!stopped) hooks.onState('waiting');
      });
      socket.on('event', (value: unknown) => {
        const event = readEvent(value);
        if (event) hooks.onEvent(event);
      });
    });
    return {
      stop: () => {
        stopped = true;
        stop?.();
      },
    };
  };
}
