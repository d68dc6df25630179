import { useEffect, useState } from 'react'

/** Milliseconds between two things that are shown, and for all of them. */
const pace = { one: 110, all: 1_800 }

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * Shows things one after another, each time that there are new ones; all at once where motion is not wanted.
 *
 * @param subject the things; another object begins again
 * @param isAnimated whether they come one by one
 * @returns the number of those that are shown
 */
export function useReveal(subject: object, count: number, isAnimated: boolean): number {
  const [shown, setShown] = useState({ subject, count: 0 })
  useEffect(() => {
    if (!isAnimated || isStill() || count === 0) {
      setShown({ subject, count })
      return
    }
    setShown({ subject, count: 0 })
    const timer = setInterval(
      () =>
        setShown((before) => {
          if (before.count >= count) clearInterval(timer)
          return { subject, count: Math.min(count, before.count + 1) }
        }),
      Math.min(pace.one, pace.all / count),
    )
    return () => clearInterval(timer)
  }, [subject, count, isAnimated])
  return shown.subject === subject ? shown.count : 0
}
