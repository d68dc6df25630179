import { useEffect, useState } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { debounce } from '@/lib/browser/device/debounce'
import { isSavingData } from '@/lib/browser/device/service-worker/register'

/** Milliseconds without a key after which the checks are counted: their code (93 kB gzipped) comes after the pages. */
const pause = 3_000

/** Returns the number of checks of the text with something to review; 0 until they were counted, in a pause of typing. */
export function useOpenCheckCount(): number {
  const { session } = useEditor()
  const [count, setCount] = useState(0)
  useEffect(() => {
    if (isSavingData(document)) return
    let isCurrent = true
    const look = async () => {
      const { countOpenChecks } = await import('@/lib/browser/paper/checks/check-document')
      if (isCurrent) setCount(countOpenChecks(session.document()))
    }
    // Without its code (no network yet) nothing is counted; the next pause tries again.
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
