'use client'

import {
  ClipboardList,
  Copy,
  FileOutput,
  Link,
  MailCheck,
  Printer,
  Send,
  Share2,
} from 'lucide-react'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { editor as editorMessages, linkedIn, sync as syncMessages } from '@/lib/messages/areas'
import { usePaperActions } from './use-paper-actions'
import { useShareActions } from './use-share-actions'

/** Menu with all exports and share actions except the download. */
export function ShareMenu() {
  const messages = useMessages(editorMessages)
  const { isReady, canShare, print, share } = usePaperActions()
  const { view } = useAnyEditor()
  const sync = useMessages(syncMessages)
  const profile = useMessages(linkedIn)
  const isResume = useAnyDraft(({ kind }) => kind === 'resume')
  const { linkHint, openLinks, copyText } = useShareActions()
  const { workspace, canWrite } = useSpace()
  const reason = isReady ? undefined : messages.downloadNeedsWords
  return (
    <Menu
      label={messages.shareMenu}
      placement="bottom end"
      trigger={
        <Button aria-label={messages.shareMenu} className="max-lg:px-3">
          <Share2 aria-hidden="true" />
          <span className="max-lg:sr-only">{messages.shareMenu}</span>
        </Button>
      }
    >
      <MenuItem
        text={messages.print}
        icon={<Printer aria-hidden="true" />}
        isDisabled={!isReady}
        description={reason}
        onAction={() => void print()}
      />
      {canShare && (
        <MenuItem
          text={messages.share}
          icon={<Send aria-hidden="true" />}
          isDisabled={!isReady}
          description={reason}
          onAction={() => void share()}
        />
      )}
      {canWrite && (
        <MenuItem
          text={sync.shareLink}
          icon={<Link aria-hidden="true" />}
          isDisabled={!isReady}
          description={reason ?? linkHint}
          onAction={openLinks}
        />
      )}
      {/* Workspaces have no applications. */}
      {workspace === null && (
        <MenuItem
          text={messages.keepAsSent}
          icon={<MailCheck aria-hidden="true" />}
          isDisabled={!isReady}
          description={reason ?? messages.keepAsSentHint}
          onAction={() => view.set({ overlay: 'keep-sent' })}
        />
      )}
      <MenuItem
        text={messages.copyAsText}
        icon={<Copy aria-hidden="true" />}
        isDisabled={!isReady}
        description={reason}
        onAction={copyText}
      />
      {isResume && (
        <MenuItem
          text={profile.title}
          icon={<ClipboardList aria-hidden="true" />}
          isDisabled={!isReady}
          description={reason}
          onAction={() => view.set({ overlay: 'linkedin' })}
        />
      )}
      <MenuItem
        text={messages.exportAs}
        description={messages.exportAsHint}
        icon={<FileOutput aria-hidden="true" />}
        onAction={() => view.set({ overlay: 'export' })}
      />
    </Menu>
  )
}
