import type { Clock } from '../clock'

/** One time for all devices of a test, which moves only when it is told to. */
export function createFakeTime(random: () => number) {
  type Timer = { at: number; run: () => void }
  const timers = new Set<Timer>()
  let time = Date.UTC(2026, 0, 1)

  return {
    now: () => time,
    /** A device's clock, wrong by so many milliseconds. */
    clockOf: (skew: number): Clock => ({
      now: () => time + skew,
      after(milliseconds, run) {
        const timer = { at: time + milliseconds, run }
        timers.add(timer)
        return () => timers.delete(timer)
      },
      random,
    }),
    /** Moves on, calling back what is due, one after the other; `rest` waits for what that began. */
    async advance(milliseconds: number, rest: () => Promise<void>) {
      const until = time + milliseconds
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)
        if (!next) break
        timers.delete(next)
        time = Math.max(time, next.at)
        next.run()
        await rest()
      }
      time = until
    },
  }
}
