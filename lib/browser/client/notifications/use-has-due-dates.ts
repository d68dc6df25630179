import { useEffect, useState } from 'react'
import { useJournal } from '../../storage/journal/use-journal'

/** Milliseconds after page load, to keep startup fast. */
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
    // Storage is refused: computed again with each page.
  }
}

/**
 * Returns whether an application of this device has a due date. Read a moment after page load; true at once if it was
 * so before, so that the layout does not shift.
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
