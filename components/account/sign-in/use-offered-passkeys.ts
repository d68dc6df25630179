import { useEffect, useEffectEvent } from 'react'
import { identityApi } from '@/lib/browser/client/identity-api'
import { canOfferPasskeys } from '@/lib/browser/client/passkeys/passkeys'

/**
 * Offers passkeys in the autofill list of the email field, if supported. Fails silently, because nobody has asked for
 * it; the button reports errors.
 */
export function useOfferedPasskeys(isOffered: boolean, onSignedIn: () => Promise<void>): void {
  const finish = useEffectEvent(onSignedIn)
  useEffect(() => {
    if (!isOffered) return
    const stop = new AbortController()
    const offer = async () => {
      if (!(await canOfferPasskeys()) || stop.signal.aborted) return
      const result = await identityApi.offerPasskeySignIn(stop.signal)
      if (result.ok && !stop.signal.aborted) await finish()
    }
    void offer()
    return () => stop.abort()
  }, [isOffered])
}
