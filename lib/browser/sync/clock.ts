/** Clock of sync; tests replace it. */
export type Clock = {
  /** Milliseconds since 1970. */
  now: () => number
  /** Calls back after so many milliseconds; answers how to forget it. */
  after: (milliseconds: number, run: () => void) => () => void
  /** From 0 to 1. */
  random: () => number
}

/** The device's own time. */
export const deviceClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
  random: () => Math.random(),
}
