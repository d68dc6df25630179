/** Clock and randomness of sync; replaced in tests. */
export type Clock = {
  /** Milliseconds since 1970. */
  now: () => number
  /** Calls back after a delay in milliseconds; returns a function that cancels it. */
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
