'use client'

import { useEffect } from 'react'
import { useNamespace } from '../../sync/account/use-account'
import type { JournalNamespace } from '../journal/journal-types'

/** Milliseconds after the page opened: it has better things to do before. */
const pause = 10_000

/** Takes away photos that nothing names any more. A try that fails is made with the next page. */
export async function tidyFiles(namespace: JournalNamespace): Promise<void> {
  try {
    const { collectFiles } = await import('./collect-files')
    await collectFiles(namespace, Date.now())
  } catch {
    // Storage that refuses keeps no photos either.
  }
}

/** Tidies once for every page. */
export function useTidyFiles(): void {
  const namespace = useNamespace()
  useEffect(() => {
    const timer = setTimeout(() => void tidyFiles(namespace), pause)
    return () => clearTimeout(timer)
  }, [namespace])
}
