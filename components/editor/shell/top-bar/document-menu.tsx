'use client'

import {
  ChevronDown,
  Command,
  Copy,
  History,
  MailCheck,
  Pencil,
  Printer,
  Redo2,
  Trash2,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { useIsWide } from '@/components/ui/use-is-wide'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { editor as editorMessages, history as historyMessages } from '@/lib/messages/areas'
import { useOpenHistory } from '../use-open-history'
import { useDocumentActions, useDocumentTitle } from './use-document-actions'
import { usePaperActions } from './use-paper-actions'

type Props = {
  label: (title: string) => string
  /** Items of one kind of document, after the copy. */
  children?: ReactNode
}

/** Menu behind the name of a document: the items that all kinds share, with those of one kind between them. */
export function DocumentMenu({ label, children }: Props) {
  const { redo, view, session } = useAnyEditor()
  const messages = useMessages(editorMessages)
  const history = useMessages(historyMessages)
  const title = useDocumentTitle()
  const { duplicate, trash } = useDocumentActions()
  const { isReady, print } = usePaperActions()
  const { workspace, canWrite } = useSpace()
  const openHistory = useOpenHistory()
  const isWide = useIsWide()
  const reason = isReady ? undefined : messages.downloadNeedsWords
  return (
    <Menu
      label={label(title)}
      trigger={
        <Button
          look="quiet"
          className="min-w-0 max-w-full shrink px-2.5! text-ink! max-md:justify-start!"
        >
          <span dir="auto" className="min-w-0 truncate">
            {title}
          </span>
          <ChevronDown aria-hidden="true" />
        </Button>
      }
    >
      {canWrite && (
        <>
          <MenuItem
            text={messages.rename}
            icon={<Pencil aria-hidden="true" />}
            onAction={() => view.set({ overlay: 'rename' })}
          />
          <MenuItem
            text={messages.duplicate}
            icon={<Copy aria-hidden="true" />}
            onAction={() => void duplicate()}
          />
        </>
      )}
      {children}
      <MenuSeparator />
      <MenuItem
        text={history.title}
        description={openHistory.hint}
        icon={<History aria-hidden="true" />}
        onAction={openHistory.open}
      />
      <MenuItem
        text={messages.print}
        icon={<Printer aria-hidden="true" />}
        isDisabled={!isReady}
        description={reason}
        onAction={() => void print()}
      />
      {/* Workspaces have no jobs. */}
      {workspace === null && (
        <MenuItem
          text={messages.keepAsSent}
          icon={<MailCheck aria-hidden="true" />}
          isDisabled={!isReady}
          description={reason ?? messages.keepAsSentHint}
          onAction={() => view.set({ overlay: 'keep-sent' })}
        />
      )}
      {!isWide && canWrite && (
        <MenuItem text={messages.redo} icon={<Redo2 aria-hidden="true" />} onAction={redo} />
      )}
      {!isWide && session.document().kind === 'resume' && (
        <MenuItem
          text={messages.commands}
          icon={<Command aria-hidden="true" />}
          onAction={() => view.set({ overlay: 'palette' })}
        />
      )}
      {canWrite && (
        <>
          <MenuSeparator />
          <MenuItem
            text={messages.trash}
            icon={<Trash2 aria-hidden="true" />}
            onAction={() => void trash()}
          />
        </>
      )}
    </Menu>
  )
}
