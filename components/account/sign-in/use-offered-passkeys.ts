'use client'

import { useEffect, useEffectEvent } from 'react'
import { identityApi } from '@/lib/browser/identity/identity-api'
import { canOfferPasskeys } from '@/lib/browser/passkeys/passkeys'

/**
 * Offers passkeys in the list below the email field, where the browser can. It says nothing when it
 * fails: nobody has asked for it, and the button beside it tells what is wrong.
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
