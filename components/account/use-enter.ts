'use client'

import { useAccount } from '@/lib/browser/account/use-account'

/**
 * Goes on to a page of the person who has just signed in here: only when this device knows who it
 * is and the guest's CVs lie in the account, so that none of them is ever out of sight.
 */
export function useEnter(next: string): () => Promise<void> {
  const { refresh } = useAccount()
  return async () => {
    await refresh()
    location.assign(next)
    // The page is on its way out, and its form with it; a way back finds the form ready again.
    await new Promise((resolve) => addEventListener('pageshow', resolve, { once: true }))
  }
}
