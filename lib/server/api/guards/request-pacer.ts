import 'server-only'

/**
 * Milliseconds after which a turn ends by itself: a request that waits for something else must not block the
 * others.
 */
const maxTurn = 1_000

/**
 * Milliseconds between two turns. An answer takes several rounds of the event loop: with a gap of one round it
 * would wait for as many turns.
 */
const gap = 20

/**
 * Admits requests one after the other, with a gap for everything that waits for the event loop: the work of several
 * requests does not add up to one long delay.
 *
 * @returns a function that waits for its turn, and returns the function to call when it is over
 */
export function createRequestPacer(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    const before = last
    let end = () => {}
    last = new Promise((resolve) => {
      end = () => setTimeout(resolve, gap)
    })
    await before
    setTimeout(end, maxTurn).unref()
    return end
  }
}
