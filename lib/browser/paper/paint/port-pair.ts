type Listener = (event: { data: unknown }) => void

/** Subset of a worker, or a worker's scope, that pdf.js uses. */
export type LocalPort = {
  postMessage: (message: unknown) => void
  addEventListener: (
    type: string,
    listener: Listener,
    options?: { signal?: AbortSignal } | null,
  ) => void
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/**
 * Copies the arrays in a stream chunk: pdf.js empties them after posting, while nothing else needs a copy inside one
 * thread.
 */
function withOwnLists(message: unknown): unknown {
  if (!isPlain(message) || !isPlain(message.chunk)) return message
  const chunk = Object.entries(message.chunk).map(([key, value]) => [
    key,
    Array.isArray(value) ? [...value] : value,
  ])
  return { ...message, chunk: Object.fromEntries(chunk) }
}

function createPort(send: (message: unknown) => void) {
  const listeners = new Set<Listener>()
  const port: LocalPort = {
    postMessage(message) {
      const data = withOwnLists(message)
      queueMicrotask(() => send(data))
    },
    addEventListener(_type, listener, options) {
      listeners.add(listener)
      options?.signal?.addEventListener('abort', () => listeners.delete(listener))
    },
  }
  const receive = (data: unknown) => {
    for (const listener of listeners) listener({ data })
  }
  return { port, receive }
}

/** Creates two connected message ports inside one thread. */
export function createPortPair(): [LocalPort, LocalPort] {
  const one = createPort((data) => other.receive(data))
  const other = createPort((data) => one.receive(data))
  return [one.port, other.port]
}
