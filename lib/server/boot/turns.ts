import 'server-only'

/**
 * Milliseconds after which a turn ends by itself: a request that waits for something else, such as a PDF, must not
 * block the others.
 */
const maxTurn = 250

/**
 * Milliseconds between two turns of a client of whom more wait. An answer to somebody else takes several rounds of the
 * event loop: with no gap it would wait for as many turns.
 */
const gap = 10

/** Takes a turn of a client, and returns the function to call when it is over. */
export type TakeTurn = (client: string) => Promise<() => void>

/**
 * Admits the requests of each client a few at a time, in their order: those of others come in between, and a client
 * that sends hundreds at once delays itself.
 *
 * @param atOnce requests of one client that are worked on at the same time
 */
export function createTurns(atOnce: number): TakeTurn {
  const lines = new Map<string, { running: number; waiting: (() => void)[] }>()
  return async (client) => {
    const line = lines.get(client) ?? { running: 0, waiting: [] }
    lines.set(client, line)
    // Whose turn is over hands it on, so that nobody comes in between.
    if (line.running >= atOnce) await new Promise<void>((resolve) => line.waiting.push(resolve))
    else line.running++
    let isOver = false
    const end = () => {
      if (isOver) return
      isOver = true
      clearTimeout(timer)
      const next = line.waiting.shift()
      if (next) setTimeout(next, gap)
      else if (--line.running === 0) lines.delete(client)
    }
    const timer = setTimeout(end, maxTurn)
    timer.unref()
    return end
  }
}
