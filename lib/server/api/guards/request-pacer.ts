import 'server-only'

/** After so many milliseconds a turn is over: whoever waits for something else keeps nobody up. */
const maxTurn = 1_000

/**
 * Milliseconds between two turns. An answer takes several rounds of the event loop, and in a gap of one round
 * alone it would wait for as many turns.
 */
const gap = 20

/**
 * Lets one after the other in, and everything that waits for the event loop in between: what each of them
 * keeps it busy with does not add up for others.
 *
 * @returns waits for its turn, and answers what to call when it is over
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
