'use client'

import {
  Command,
  FilePlus2,
  Files,
  FileUp,
  Languages,
  Link2,
  Mail,
  Repeat,
  Sparkle,
  Target,
} from 'lucide-react'
import { useRef } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { MenuItem, MenuSeparator, MenuSubmenu } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { modifierNames } from '@/components/ui/modifier-names'
import { isUntouched } from '@/lib/browser/editing/places'
import { useDocumentHeads } from '@/lib/browser/storage/journal/use-journal'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import {
  common as commonMessages,
  editor as editorMessages,
  translation as translationMessages,
} from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import { acceptOf, readableEndings } from '@/lib/resume/file-formats'
import { DocumentMenu } from './document-menu'
import { openDocument, useDocumentActions } from './use-document-actions'

/** Menu with the name of the CV and actions on it. */
export function TitleMenu() {
  const { view } = useEditor()
  const messages = useMessages(editorMessages)
  const { openFiles, openLetter, openTailor } = useDocumentActions()
  const translation = useMessages(translationMessages)
  const { canWrite } = useSpace()
  const isEmpty = useDraft(isUntouched)
  const picker = useRef<HTMLInputElement>(null)
  const { modifier } = modifierNames()
  return (
    <>
      <DocumentMenu
        label={messages.documentMenu}
        uses={
          canWrite && (
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
          )
        }
        end={
          <MenuItem
            text={messages.commands}
            icon={<Command aria-hidden="true" />}
            shortcut={`${modifier} K`}
            onAction={() => view.set({ overlay: 'palette' })}
          />
        }
      >
        {canWrite && (
          <>
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
          href={inSpace('/cvs')}
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
          </>
        )}
      </DocumentMenu>
      <input
        ref={picker}
        type="file"
        accept={acceptOf(readableEndings)}
        aria-label={messages.openFile}
        tabIndex={-1}
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // Allows choosing the same file again.
          event.target.value = ''
          void openFiles(files)
        }}
      />
    </>
  )
}

/** Lists other CVs of this device, latest first. */
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
