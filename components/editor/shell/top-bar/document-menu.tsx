'use client'

import { ChevronDown, Copy, History, MessageSquareText, Pencil, Redo2, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { modifierNames } from '@/components/ui/modifier-names'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { editor as editorMessages, history as historyMessages } from '@/lib/messages/areas'
import { useOpenHistory } from '../use-open-history'
import { titleLook } from './title-look'
import { useDocumentActions, useDocumentTitle } from './use-document-actions'

type Props = {
  label: (title: string) => string
  /** Items between the history and the comments. */
  uses?: ReactNode
  /** Items between the copy and undo. */
  children: ReactNode
  /** Items after redo, for those who may write. */
  end?: ReactNode
}

/** Menu behind the title of a document: the items that all kinds share, with those of one kind between them. */
export function DocumentMenu({ label, uses, children, end }: Props) {
  const { undo, redo, view } = useAnyEditor()
  const messages = useMessages(editorMessages)
  const history = useMessages(historyMessages)
  const title = useDocumentTitle()
  const { duplicate } = useDocumentActions()
  const { canWrite } = useSpace()
  const openHistory = useOpenHistory()
  const { modifier } = modifierNames()
  return (
    <Menu
      label={label(title)}
      trigger={
        <Button look="quiet" className="min-w-0 shrink text-ink!">
          <span className={titleLook}>{title}</span>
          <ChevronDown aria-hidden="true" />
        </Button>
      }
    >
      {canWrite && (
        <MenuItem
          text={messages.rename}
          icon={<Pencil aria-hidden="true" />}
          onAction={() => view.set({ overlay: 'rename' })}
        />
      )}
      <MenuItem
        text={history.title}
        description={openHistory.hint}
        icon={<History aria-hidden="true" />}
        onAction={openHistory.open}
      />
      {uses}
      <MenuItem
        text={messages.comments}
        icon={<MessageSquareText aria-hidden="true" />}
        onAction={() => view.set({ side: 'comments' })}
      />
      {canWrite && (
        <MenuItem
          text={messages.duplicate}
          icon={<Copy aria-hidden="true" />}
          onAction={() => void duplicate()}
        />
      )}
      {children}
      {canWrite && (
        <>
          <MenuSeparator />
          <MenuItem
            text={messages.undo}
            icon={<Undo2 aria-hidden="true" />}
            shortcut={`${modifier} Z`}
            onAction={undo}
          />
          <MenuItem
            text={messages.redo}
            icon={<Redo2 aria-hidden="true" />}
            shortcut={`${modifier} Y`}
            onAction={redo}
          />
          {end}
        </>
      )}
    </Menu>
  )
}
