/** Listeners of one kind of news. A listener may subscribe or unsubscribe others while it is notified. */
export type Listeners<T> = {
  /** Adds a listener; returns an unsubscribe function. */
  subscribe: (listener: (news: T) => void) => () => void
  notify: (news: T) => void
  clear: () => void
}

/** Creates an empty set of listeners. */
export function createListeners<T = void>(): Listeners<T> {
  const listeners = new Set<(news: T) => void>()
  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    notify(news) {
      for (const listener of [...listeners]) listener(news)
    },
    clear: () => listeners.clear(),
  }
}
