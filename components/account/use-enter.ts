'use client'

import { useAccount } from '@/lib/browser/sync/account/use-account'

/**
 * Opens the page for a person who has just signed in: only after this device knows the account and the guest's CVs
 * have been moved to it, so that none of them is ever out of sight.
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
