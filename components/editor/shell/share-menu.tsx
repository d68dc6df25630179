'use client'

import { FileJson, Printer, Send, Share2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuSection } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { useDocumentActions } from './use-document-actions'
import { usePaperActions } from './use-paper-actions'

/** Every way out of the app but the download itself. */
export function ShareMenu() {
  const messages = useMessages('editor')
  const { isReady, canShare, print, share } = usePaperActions()
  const { exportJson } = useDocumentActions()
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
      <MenuSection title={messages.exportMenu}>
        <MenuItem
          text={messages.exportJson}
          description={messages.exportJsonHint}
          icon={<FileJson aria-hidden="true" />}
          onAction={() => void exportJson(false)}
        />
        <MenuItem
          text={messages.exportClean}
          description={messages.exportCleanHint}
          icon={<FileJson aria-hidden="true" />}
          onAction={() => void exportJson(true)}
        />
      </MenuSection>
    </Menu>
  )
}
