'use client'

import { Files, FileText } from 'lucide-react'
import { useLetterDraft } from '@/components/document/editor/editor-context'
import { MenuItem } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { letter as letterMessages } from '@/lib/messages/areas'
import { DocumentMenu } from '../shell/top-bar/document-menu'
import { openDocument } from '../shell/top-bar/use-document-actions'

/** Menu with the name of the letter and actions on it. */
export function LetterMenu() {
  const own = useMessages(letterMessages)
  const resumeId = useLetterDraft(({ lineage }) => lineage?.documentId ?? null)
  return (
    <DocumentMenu label={own.documentMenu}>
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
    </DocumentMenu>
  )
}
