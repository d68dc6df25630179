'use client'

import {
  ChevronDown,
  Copy,
  Files,
  FileText,
  History,
  MessageSquareText,
  Pencil,
  Redo2,
  Undo2,
} from 'lucide-react'
import { useLetterDraft, useLetterEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { modifierNames } from '@/components/ui/modifier-names'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import {
  editor as editorMessages,
  history as historyMessages,
  letter as letterMessages,
} from '@/lib/messages/areas'
import { titleLook } from '../shell/top-bar/title-look'
import {
  openDocument,
  useDocumentActions,
  useDocumentTitle,
} from '../shell/top-bar/use-document-actions'
import { useOpenHistory } from '../shell/use-open-history'

/** The name of the letter, and everything that concerns it as a whole. */
export function LetterMenu() {
  const { undo, redo, view } = useLetterEditor()
  const words = useMessages(editorMessages)
  const own = useMessages(letterMessages)
  const history = useMessages(historyMessages)
  const title = useDocumentTitle()
  const { duplicate } = useDocumentActions()
  const { canWrite } = useSpace()
  const openHistory = useOpenHistory()
  const resumeId = useLetterDraft(({ lineage }) => lineage?.documentId ?? null)
  const { modifier } = modifierNames()
  return (
    <Menu
      label={own.documentMenu(title)}
      trigger={
        <Button look="quiet" className="min-w-0 shrink text-ink!">
          <span className={titleLook}>{title}</span>
          <ChevronDown aria-hidden="true" />
        </Button>
      }
    >
      {canWrite && (
        <MenuItem
          text={words.rename}
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
      <MenuItem
        text={words.comments}
        icon={<MessageSquareText aria-hidden="true" />}
        onAction={() => view.set({ side: 'comments' })}
      />
      {canWrite && (
        <MenuItem
          text={words.duplicate}
          icon={<Copy aria-hidden="true" />}
          onAction={() => void duplicate()}
        />
      )}
      {resumeId && (
        <MenuItem
          text={own.openCv}
          icon={<FileText aria-hidden="true" />}
          onAction={() => openDocument(resumeId)}
        />
      )}
      <MenuItem
        text={own.allDocuments}
        icon={<Files aria-hidden="true" />}
        href={inSpace('/resumes')}
      />
      {canWrite && (
        <>
          <MenuSeparator />
          <MenuItem
            text={words.undo}
            icon={<Undo2 aria-hidden="true" />}
            shortcut={`${modifier} Z`}
            onAction={undo}
          />
          <MenuItem
            text={words.redo}
            icon={<Redo2 aria-hidden="true" />}
            shortcut={`${modifier} Y`}
            onAction={redo}
          />
        </>
      )}
    </Menu>
  )
}
