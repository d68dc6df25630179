/** Maximum concurrent downloads. */
const maxActive = 3

/** Milliseconds before a failed download is retried, doubling from the first to the maximum. */
const pauses = { first: 2_000, max: 60_000 }

/** Timer; returns a function that cancels it. */
type After = (milliseconds: number, task: () => void) => () => void

const afterTimeout: After = (milliseconds, task) => {
  const timer = setTimeout(task, milliseconds)
  return () => clearTimeout(timer)
}

/**
 * Creates a download queue: wanted documents in the order of requests, with retries while they are wanted. A request
 * that is withdrawn before its turn (its card was scrolled past) costs nothing.
 *
 * @param fetch downloads one; false if that is not possible now
 */
export function createBringQueue(
  fetch: (id: string) => Promise<boolean>,
  after: After = afterTimeout,
) {
  const waiting: string[] = []
  const active = new Set<string>()
  /** Wanted ids that have not arrived, with the pause before the next retry and a function that cancels it. */
  const wanted = new Map<string, { pause: number; forget: () => void }>()

  async function run(id: string) {
    active.add(id)
    const isHere = await fetch(id).catch(() => false)
    active.delete(id)
    if (isHere) wanted.delete(id)
    else tryLater(id)
    start()
  }

  function tryLater(id: string) {
    const wish = wanted.get(id)
    if (!wish) return
    wish.forget = after(wish.pause, () => {
      waiting.push(id)
      start()
    })
    wish.pause = Math.min(wish.pause * 2, pauses.max)
  }

  function start() {
    while (active.size < maxActive) {
      const id = waiting.shift()
      if (id === undefined) return
      void run(id)
    }
  }

  return {
    /** Requests a document; returns a function that withdraws the request. */
    want(id: string): () => void {
      if (!wanted.has(id)) {
        wanted.set(id, { pause: pauses.first, forget: () => {} })
        if (!active.has(id)) waiting.push(id)
        start()
      }
      return () => {
        wanted.get(id)?.forget()
        wanted.delete(id)
        const at = waiting.indexOf(id)
        if (at >= 0) waiting.splice(at, 1)
      }
    },
  }
}
