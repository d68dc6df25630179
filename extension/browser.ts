/** A frame's answer to a script that ran in it. */
type Injected<Result> = { frameId: number; result?: Result }

type Target = { tabId: number; allFrames?: boolean; frameIds?: number[] }

type Listeners<Listener> = {
  addListener: (listener: Listener) => void
  removeListener: (listener: Listener) => void
}

/** Who sent a message: a script of this extension in a frame of a tab, or a page of its own without one. */
export type Sender = { id?: string; url?: string; frameId?: number; tab?: { id?: number } }

/** Returns true where it replies later. */
type OnMessage = (
  message: unknown,
  sender: Sender,
  reply: (answer: unknown) => void,
) => true | undefined

type Store = {
  get: (key: string) => Promise<Record<string, unknown>>
  set: (values: Record<string, unknown>) => Promise<void>
  remove: (key: string) => Promise<void>
  clear: () => Promise<void>
}

type Origins = { origins: string[] }

/** The part of the interface for extensions that is used here; both families of browsers have it under this name. */
type ExtensionApi = {
  action: { onClicked: Listeners<(tab: { id?: number; url?: string }) => void> }
  scripting: {
    executeScript: <Args extends unknown[], Result>(
      script:
        | { target: Target; func: (...args: Args) => Result; args?: Args }
        | { target: Target; files: string[] },
    ) => Promise<Injected<Awaited<Result>>[]>
  }
  runtime: {
    id: string
    getURL: (path: string) => string
    openOptionsPage: () => Promise<void>
    sendMessage: (message: unknown) => Promise<unknown>
    onMessage: Listeners<OnMessage>
    onStartup: Listeners<() => void>
  }
  storage: {
    /** Chromium alone has `setAccessLevel`. */
    local: Store & {
      setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>
    }
    /** In memory, until the browser is closed. */
    session: Store
  }
  tabs: {
    create: (tab: { url: string; active?: boolean; openerTabId?: number }) => Promise<unknown>
    sendMessage: (id: number, message: unknown, to: { frameId: number }) => Promise<unknown>
    onRemoved: Listeners<(id: number) => void>
  }
  permissions: {
    request: (wanted: Origins) => Promise<boolean>
    remove: (given: Origins) => Promise<boolean>
    getAll: () => Promise<{ origins?: string[] }>
  }
}

declare const chrome: ExtensionApi

/** The interface of the browser for extensions. */
export const browser = chrome
