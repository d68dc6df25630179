import 'server-only'

/** After so many milliseconds a turn is over: whoever waits for something else keeps nobody up. */
const maxTurn = 1_000

/**
 * Lets one after the other in, and everything that waits for the event loop in between: what each of them
 * keeps it busy with does not add up for others.
 *
 * @returns waits for its turn, and answers what to call when it is over
 */
export function createTurns(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    const before = last
    let end = () => {}
    last = new Promise((resolve) => {
      end = () => setImmediate(resolve)
    })
    await before
    setTimeout(end, maxTurn).unref()
    return end
  }
}
