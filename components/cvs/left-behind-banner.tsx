'use client'

import { useHasParameter } from '@/components/document/overview/use-address'
import { Banner } from '@/components/ui/banner'
import { useMessages } from '@/components/ui/messages'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'

/** Warns after sign-out that this device may still hold data that it should have deleted. */
export function LeftBehindBanner() {
  const messages = useMessages(dashboardMessages)
  const isGuest = useAccount().state.kind === 'guest'
  if (!useHasParameter('left-behind') || !isGuest) return null
  return (
    <Banner tone="error" className="border-x-0">
      {messages.leftBehind}
    </Banner>
  )
}
