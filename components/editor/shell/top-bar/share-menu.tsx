'use client'

import { Link, MessageSquare, Send, Share2 } from 'lucide-react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { editor as editorMessages, sync as syncMessages } from '@/lib/messages/areas'
import { useOpenComments } from './use-open-comments'
import { usePaperActions } from './use-paper-actions'

/** Menu to let others see the document: a link, the device's share sheet, comments. */
export function ShareMenu() {
  const messages = useMessages(editorMessages)
  const { isReady, canShare, share } = usePaperActions()
  const { view } = useAnyEditor()
  const sync = useMessages(syncMessages)
  const isGuest = useAccount().state.kind === 'guest'
  const { canWrite } = useSpace()
  const comments = useOpenComments()
  const reason = isReady ? undefined : messages.downloadNeedsWords
  return (
    <Menu
      label={messages.shareMenu}
      placement="bottom end"
      trigger={
        <Button aria-label={messages.shareMenu} className="max-lg:px-2.5!">
          <Share2 aria-hidden="true" className="lg:hidden" />
          <span className="max-lg:sr-only">{messages.shareMenu}</span>
        </Button>
      }
    >
      {canWrite && (
        <MenuItem
          text={sync.shareLink}
          icon={<Link aria-hidden="true" />}
          isDisabled={!isReady}
          description={reason ?? (isGuest ? sync.shareLinkGuestHint : sync.shareLinkHint)}
          onAction={() => view.set({ overlay: 'share' })}
        />
      )}
      {canShare && (
        <MenuItem
          text={messages.share}
          icon={<Send aria-hidden="true" />}
          isDisabled={!isReady}
          description={reason}
          onAction={() => void share()}
        />
      )}
      <MenuItem
        text={comments.label}
        icon={<MessageSquare aria-hidden="true" />}
        onAction={() => view.set({ side: 'comments' })}
      />
    </Menu>
  )
}
