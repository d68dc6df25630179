'use client'

import { useAnyEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { sync as syncMessages } from '@/lib/messages/areas'
import { useCopyAsText } from '../../export/use-copy-as-text'

/** Returns share actions without a file: share links, and copying text. */
export function useShareActions() {
  const { view } = useAnyEditor()
  const messages = useMessages(syncMessages)
  const copyAsText = useCopyAsText()
  const isGuest = useAccount().state.kind === 'guest'
  return {
    linkHint: isGuest ? messages.shareLinkGuestHint : messages.shareLinkHint,
    openLinks: () => view.set({ overlay: 'share' }),
    copyText: () => copyAsText(null),
  }
}
