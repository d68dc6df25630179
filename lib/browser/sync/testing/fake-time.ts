import type { Clock } from '../clock'

/** Shared fake time of all devices. */
export function createFakeTime(random: () => number) {
  type Timer = { at: number; run: () => void }
  const timers = new Set<Timer>()
  let time = Date.UTC(2026, 0, 1)

  return {
    now: () => time,
    /** Returns a device's clock with an offset in milliseconds. */
    clockOf: (skew: number): Clock => ({
      now: () => time + skew,
      after(milliseconds, run) {
        const timer = { at: time + milliseconds, run }
        timers.add(timer)
        return () => timers.delete(timer)
      },
      random,
    }),
    /** Advances the time, running due callbacks one by one; `rest` waits for their effects. */
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
