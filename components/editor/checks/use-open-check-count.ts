import { useEffect, useState } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { debounce } from '@/lib/browser/device/debounce'
import { isSavingData } from '@/lib/browser/device/service-worker/register'
import { isUntouched } from '@/lib/browser/editing/places'

/** Milliseconds of pause before the checks are counted: their code (93 kB gzipped) loads after the pages. */
const pause = 3_000

/** Counts the failed checks of the text, after a pause in typing; 0 before, and while nothing is written. */
export function useOpenCheckCount(): number {
  const { session } = useEditor()
  const [count, setCount] = useState(0)
  useEffect(() => {
    if (isSavingData(document)) return
    let isCurrent = true
    const look = async () => {
      const { countOpenChecks } = await import('@/lib/browser/paper/checks/check-document')
      const document = session.document()
      if (isCurrent) setCount(isUntouched(document) ? 0 : countOpenChecks(document))
    }
    // If the code cannot be loaded, the next pause retries.
    const lookLater = debounce(() => look().catch(() => {}), pause)
    lookLater()
    const stop = session.subscribe(lookLater)
    return () => {
      isCurrent = false
      lookLater.cancel()
      stop()
    }
  }, [session])
  return count
}
