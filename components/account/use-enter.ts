import { useAccount } from '@/lib/browser/sync/account/use-account'

/**
 * Opens a page after a sign-in, once this device knows the account and the guest's CVs are moved, so that none is
 * missing.
 */
export function useEnter(next: string): () => Promise<void> {
  const { refresh } = useAccount()
  return async () => {
    await refresh()
    location.assign(next)
    // Stays busy while the page unloads; on return the form is ready again.
    await new Promise((resolve) => addEventListener('pageshow', resolve, { once: true }))
  }
}
