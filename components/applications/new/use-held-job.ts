'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { newApplicationFragment, type SharedJob } from '../applications-address'

/** Milliseconds after the last key: browsers limit how often an address may change. */
const pause = 400

/**
 * The texts of the form for a new application. Nothing of them is stored before the person saves them, but they stand in
 * the fragment of the address: a reload, a way back or a tab that is opened again has them all.
 *
 * @param first what the address has when the form opens
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
      clearTimeout(timer.current)
      timer.current = setTimeout(hold, pause)
    },
    [hold],
  )
  return { job, change }
}
