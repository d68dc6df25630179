'use client'

import { useEffect, useState } from 'react'
import { useJournal } from '../../storage/journal/use-journal'

/** Milliseconds after the page opened: it has better things to do before. */
const pause = 2_000

const key = 'vitae.due-dates'

function isNoted(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

function note(hasDates: boolean): void {
  try {
    if (hasDates) localStorage.setItem(key, '1')
    else localStorage.removeItem(key)
  } catch {
    // Storage that refuses: it is found out with each page.
  }
}

/**
 * Whether an application of this device has something to do on a day. Read some time after the page opened, and at once
 * where it was so before: what stands there for it moves nothing later.
 */
export function useHasDueDates(isAsked: boolean): boolean {
  const journal = useJournal()
  const [hasDates, setHasDates] = useState(false)
  useEffect(() => {
    if (!journal || !isAsked) return
    if (isNoted()) setHasDates(true)
    const look = async () => {
      const heads = await journal.list()
      const isSo = heads.some(({ application }) => Boolean(application?.nextOn))
      note(isSo)
      if (isSo) setHasDates(true)
    }
    const timer = setTimeout(() => void look(), pause)
    return () => clearTimeout(timer)
  }, [journal, isAsked])
  return hasDates
}
