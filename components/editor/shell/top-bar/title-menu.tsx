'use client'

import {
  ChevronDown,
  Command,
  Copy,
  FilePlus2,
  Files,
  FileUp,
  History,
  Languages,
  Link2,
  Mail,
  MessageSquareText,
  Pencil,
  Redo2,
  Repeat,
  Sparkle,
  Target,
  Undo2,
} from 'lucide-react'
import { useRef } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuSeparator, MenuSubmenu } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { modifierNames } from '@/components/ui/modifier-names'
import { isUntouched } from '@/lib/browser/editing/places'
import { useDocumentHeads } from '@/lib/browser/storage/journal/use-journal'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import {
  common as commonMessages,
  editor as editorMessages,
  history as historyMessages,
  translation as translationMessages,
} from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import { acceptOf, readableEndings } from '@/lib/resume/file-formats'
import { useOpenHistory } from '../use-open-history'
import { titleLook } from './title-look'
import { openDocument, useDocumentActions, useDocumentTitle } from './use-document-actions'

/** The name of the CV, and everything that concerns it as a whole. */
export function TitleMenu() {
  const { undo, redo, view } = useEditor()
  const messages = useMessages(editorMessages)
  const title = useDocumentTitle()
  const { duplicate, openFiles, openLetter, openTailor } = useDocumentActions()
  const history = useMessages(historyMessages)
  const translation = useMessages(translationMessages)
  const openHistory = useOpenHistory()
  const { canWrite } = useSpace()
  const isEmpty = useDraft(isUntouched)
  const picker = useRef<HTMLInputElement>(null)
  const { modifier } = modifierNames()
  return (
    <>
      <Menu
        label={messages.documentMenu(title)}
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
        {canWrite && (
          <>
            <MenuItem
              text={messages.tailor}
              description={messages.tailorHint}
              icon={<Target aria-hidden="true" />}
              isDisabled={isEmpty}
              onAction={() => void openTailor()}
            />
            <MenuItem
              text={messages.writeLetter}
              icon={<Mail aria-hidden="true" />}
              isDisabled={isEmpty}
              onAction={() => void openLetter()}
            />
            <MenuItem
              text={translation.open}
              description={translation.openHint}
              icon={<Languages aria-hidden="true" />}
              isDisabled={isEmpty}
              onAction={() => view.set({ overlay: 'translation' })}
            />
            <MenuItem
              text={messages.linkedCvs}
              icon={<Link2 aria-hidden="true" />}
              onAction={() => view.set({ side: 'family' })}
            />
          </>
        )}
        <MenuItem
          text={messages.comments}
          icon={<MessageSquareText aria-hidden="true" />}
          onAction={() => view.set({ side: 'comments' })}
        />
        {canWrite && (
          <>
            <MenuItem
              text={messages.duplicate}
              icon={<Copy aria-hidden="true" />}
              onAction={() => void duplicate()}
            />
            <MenuItem
              text={messages.newCv}
              icon={<FilePlus2 aria-hidden="true" />}
              href={inSpace('/editor')}
            />
            <MenuItem
              text={messages.chooseSample}
              icon={<Sparkle aria-hidden="true" />}
              onAction={() => view.set({ overlay: 'samples' })}
            />
          </>
        )}
        <MenuSubmenu text={messages.switchCv} icon={<Repeat aria-hidden="true" />}>
          <OtherDocuments />
        </MenuSubmenu>
        <MenuItem
          text={messages.allCvs}
          icon={<Files aria-hidden="true" />}
          href={inSpace('/resumes')}
        />
        {canWrite && (
          <>
            <MenuSeparator />
            <MenuItem
              text={messages.openFile}
              description={messages.openFileHint}
              icon={<FileUp aria-hidden="true" />}
              onAction={() => picker.current?.click()}
            />
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
            <MenuItem
              text={messages.commands}
              icon={<Command aria-hidden="true" />}
              shortcut={`${modifier} K`}
              onAction={() => view.set({ overlay: 'palette' })}
            />
          </>
        )}
      </Menu>
      <input
        ref={picker}
        type="file"
        accept={acceptOf(readableEndings)}
        aria-label={messages.openFile}
        tabIndex={-1}
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // The same file may be chosen again after it was mended.
          event.target.value = ''
          void openFiles(files)
        }}
      />
    </>
  )
}

/** The other CVs of this device, latest first. */
function OtherDocuments() {
  const messages = useMessages(editorMessages)
  const { untitled } = useMessages(commonMessages)
  const { heads } = useDocumentHeads()
  const id = useDraft((document) => document.id)
  const others = (heads ?? []).filter(
    (head) => head.id !== id && head.trashedAt === null && head.kind !== 'application',
  )
  if (others.length === 0) return <MenuItem text={messages.noOtherCv} isDisabled />
  return others
    .slice(0, 12)
    .map((head) => (
      <MenuItem
        key={head.id}
        text={displayTitle(head, untitled)}
        onAction={() => openDocument(head.id)}
      />
    ))
}
