import { useCallback, useEffect, useRef, useState } from 'react'
import { newApplicationFragment, type SharedJob } from '../applications-address'

/** Debounce in milliseconds: browsers limit URL changes. */
const pause = 400

/**
 * Holds the values of the form for a new application in the fragment, so that they survive a reload, Back and a
 * restored tab. Nothing is stored before saving.
 *
 * @param first values in the URL when the form opens
 */
export function useHeldJob(first: SharedJob, isShared: boolean) {
  const [job, setJob] = useState(first)
  const latest = useRef(first)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const hold = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    if (!location.hash.startsWith('#new')) return
    history.replaceState(history.state, '', newApplicationFragment(latest.current, isShared))
  }, [isShared])

  useEffect(() => {
    const holdNow = () => {
      if (timer.current !== undefined) hold()
    }
    addEventListener('pagehide', holdNow)
    return () => {
      removeEventListener('pagehide', holdNow)
      clearTimeout(timer.current)
    }
  }, [hold])

  const change = useCallback(
    (part: Partial<SharedJob>) => {
      latest.current = { ...latest.current, ...part }
      setJob(latest.current)
      // At once after a pause, since Back may be next.
      if (timer.current === undefined) hold()
      clearTimeout(timer.current)
      timer.current = setTimeout(hold, pause)
    },
    [hold],
  )
  return { job, change, latest: () => latest.current }
}
