import { useEffect } from 'react'
import { useNamespace } from '../../sync/account/use-account'
import type { JournalNamespace } from '../journal/journal-types'

/** Milliseconds after page load, to keep startup fast. */
const pause = 10_000

/** Garbage-collects photos. A failure is retried with the next page. */
export async function tidyFiles(namespace: JournalNamespace): Promise<void> {
  try {
    const { collectFiles } = await import('./collect-files')
    await collectFiles(namespace, Date.now())
  } catch {
    // Storage that is refused contains no photos either.
  }
}

/** Garbage-collects once per page. */
export function useTidyFiles(): void {
  const namespace = useNamespace()
  useEffect(() => {
    const timer = setTimeout(() => void tidyFiles(namespace), pause)
    return () => clearTimeout(timer)
  }, [namespace])
}
