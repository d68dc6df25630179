import { useEffect, useState } from 'react'
import { useEditor, useView } from '@/components/document/editor/editor-context'
import { debounce } from '@/lib/browser/device/debounce'
import { isSavingData } from '@/lib/browser/device/service-worker/register'
import { isUntouched } from '@/lib/browser/editing/places'
import { countLines } from '@/lib/browser/paper/checks/count-lines'

/** Milliseconds of pause before the checks are counted: their code (93 kB gzipped) loads after the pages. */
const pause = 3_000

/**
 * Counts the lines to fix: as the pane of the checks lists them while it is open, else in the text after a pause in typing.
 * 0 before, while nothing is written, and until the first section of a new CV is left.
 */
export function useOpenCheckCount(): number {
  const { session, view } = useEditor()
  const [count, setCount] = useState(0)
  const listed = useView(({ flags }) => flags && countLines(flags))
  useEffect(() => {
    if (isSavingData(document)) return
    let isCurrent = true
    let first = isUntouched(session.document()) ? view.get().section : null
    const look = async () => {
      const document = session.document()
      if (isUntouched(document) || first !== null) return setCount(0)
      const { countToFix } = await import('@/lib/browser/paper/checks/findings')
      if (isCurrent) setCount(countToFix(document))
    }
    // If the code cannot be loaded, the next pause retries.
    const lookLater = debounce(() => look().catch(() => {}), pause)
    const leaveFirst = () => {
      if (first === null || view.get().section === first) return
      first = null
      lookLater()
    }
    lookLater()
    const stops = [session.subscribe(lookLater), view.subscribe(leaveFirst)]
    return () => {
      isCurrent = false
      lookLater.cancel()
      for (const stop of stops) stop()
    }
  }, [session, view])
  return listed ?? count
}
