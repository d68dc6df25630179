'use client'

import { Languages, Layers, Mail, Target } from 'lucide-react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { MenuItem } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { isUntouched } from '@/lib/browser/editing/places'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { editor as editorMessages, translation as translationMessages } from '@/lib/messages/areas'
import { DocumentMenu } from './document-menu'
import { useDocumentActions } from './use-document-actions'

/** Menu with the name of the CV and actions on it. */
export function TitleMenu() {
  const { view } = useEditor()
  const messages = useMessages(editorMessages)
  const { newVersion, openLetter, openTailor } = useDocumentActions()
  const translation = useMessages(translationMessages)
  const { canWrite } = useSpace()
  const isEmpty = useDraft(isUntouched)
  return (
    <DocumentMenu label={messages.documentMenu}>
      {canWrite && (
        <>
          <MenuItem
            text={messages.newVersion}
            isDisabled={isEmpty}
            icon={<Layers aria-hidden="true" />}
            onAction={() => void newVersion()}
          />
          <MenuItem
            text={messages.tailor}
            description={isEmpty ? messages.tailorNeedsWords : messages.tailorHint}
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
        </>
      )}
    </DocumentMenu>
  )
}
