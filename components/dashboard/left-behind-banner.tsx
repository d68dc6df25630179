'use client'

import { Banner } from '@/components/ui/banner'
import { useMessages } from '@/components/ui/messages'
import { useAccount } from '@/lib/browser/account/use-account'
import { dashboard as dashboardMessages } from '@/lib/messages/en/dashboard'
import { useIsLeftBehind } from './use-address'

/** Says to whoever has signed out that this device may still hold what it should have forgotten. */
export function LeftBehindBanner() {
  const words = useMessages(dashboardMessages)
  const isGuest = useAccount().state.kind === 'guest'
  if (!useIsLeftBehind() || !isGuest) return null
  return (
    <Banner tone="error" className="border-x-0">
      {words.leftBehind}
    </Banner>
  )
}
