'use client'

import { useMemo } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { reloadSafely } from '@/lib/browser/device/service-worker/before-reload'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { history as historyMessages } from '@/lib/messages/areas'

/** Opens the version history; a guest is told that it needs an account. */
export function useOpenHistory(): { open: () => void; hint: string | undefined } {
  const { view } = useAnyEditor()
  const messages = useMessages(historyMessages)
  const isGuest = useAccount().state.kind === 'guest'
  return useMemo(() => {
    if (!isGuest) return { open: () => view.set({ side: 'history' }), hint: undefined }
    const here = () => encodeURIComponent(location.pathname + location.hash)
    const open = () => void reloadSafely(() => location.assign(`/sign-up?next=${here()}`))
    return { open, hint: messages.guestHint }
  }, [view, messages, isGuest])
}
