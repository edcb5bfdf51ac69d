import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** An event of the browser that keeps its listeners, to be called by a test. */
export function fakeEvent() {
  const listeners: Listener[] = [];
  const removeListener = (listener: Listener) => {
    const at = listeners.indexOf(listener);
    if (at >= 0) listeners.splice(at, 1);
  };
  return { addListener: (listener: Listener) => listeners.push(listener), removeListener, listeners };
}

/** The parts of the WebExtensions API that the background uses: what it asks for is recorded, storage and grants are kept. */
export function fakeBrowser() {
  const stored = new Map<string, unknown>();
  const granted = new Set<string>();
  const registered: { id: string; matches: string[] }[] = [];
  const onChanged = fakeEvent();
  return {
    stored,
    granted,
    registered,
    runtime: {
      id: 'own',
      getURL: (path: string) => `chrome-extension://own${path}`,
      getManifest: () => ({ version: '1' }),
      sendMessage: vi.fn(async (_: { name: string; payload: Record<string, unknown> }): Promise<unknown> => null),
      onMessage: fakeEvent(),
      onInstalled: fakeEvent(),
      onStartup: fakeEvent(),
    },
    commands: { onCommand: fakeEvent() },
    i18n: { getMessage: vi.fn(() => 'zh') },
    action: {
      setBadgeText: vi.fn(async (_: object) => {}),
      setBadgeBackgroundColor: vi.fn(async (_: object) => {}),
      setBadgeTextColor: vi.fn(async (_: object) => {}),
      setTitle: vi.fn(async (_: object) => {}),
      getTitle: vi.fn(async (_: object) => '通报摘录'),
    },
    storage: {
      local: {
        onChanged,
        get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
        set: async (items: Record<string, unknown>) => {
          const changes = Object.entries(items).map(([key, newValue]) => [
            key,
            { newValue, oldValue: stored.get(key) },
          ]);
          for (const [key, value] of Object.entries(items)) stored.set(key, value);
          for (const listener of onChanged.listeners) Reflect.apply(listener, null, [Object.fromEntries(changes)]);
        },
      },
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
      onAdded: fakeEvent(),
      onRemoved: fakeEvent(),
    },
    scripting: {
      insertCSS: vi.fn(async (_: object) => {}),
      removeCSS: vi.fn(async (_: object) => {}),
      executeScript: vi.fn(async (_: object) => []),
      getRegisteredContentScripts: async () => [...registered],
      registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
        registered.push(...scripts);
      },
      updateContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
        registered.splice(0, registered.length, ...scripts);
      },
      unregisterContentScripts: async () => {
        registered.length = 0;
      },
    },
    tabs: {
      query: vi.fn(async (_: object): Promise<object[]> => []),
      create: vi.fn(async (_: object) => {}),
      update: vi.fn(async (_: number, __: object) => {}),
    },
    windows: { update: vi.fn(async (_: number, __: object) => {}) },
  };
}

/** Locks as the browser has them: one holder of a name after another. */
export function fakeLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const mine = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        mine.catch(() => {}),
      );
      return mine;
    },
  };
}
