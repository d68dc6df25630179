import type { ReactNode } from 'react'
import { useLetterDraft } from '@/components/document/editor/editor-context'
import { LineForm } from '@/components/document/evidence/line-form'
import { useWriteLine } from '@/components/document/evidence/use-write-line'
import { useStoredDocument } from '@/components/document/use-stored-document'
import { useMessages } from '@/components/ui/messages'
import { linePlaceOf } from '@/lib/browser/jobs/write-line'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { tailor as tailorMessages } from '@/lib/messages/areas'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import { useLookAgain } from './evidence-context'

type Props = {
  /** Said by the letter and not by the CV. */
  sentence: string
  onAdded: () => void
  onClose: () => void
  children: ReactNode
}

/** Writes into the CV what a sentence of the letter is from; the sentence is judged again by the changed CV. */
export function SourceComposer({ sentence, onAdded, onClose, children }: Props) {
  const messages = useMessages(tailorMessages)
  const journal = useJournal()
  const resumeId = useLetterDraft(({ lineage }) => lineage?.documentId ?? '')
  const { document: cv } = useStoredDocument(journal, resumeId, 'resume')
  const writeLine = useWriteLine(journal, cv?.id, useLookAgain())
  if (!journal || !cv) return null
  const [newest] = flattenRoles(cv.content.work).filter(({ hidden }) => !hidden)
  return (
    <LineForm
      document={cv}
      first={newest?.id ?? 'skills'}
      placeOf={(choice) => linePlaceOf(choice, undefined)}
      label={messages.sayFact}
      initial={sentence}
      onClose={onClose}
      onAdd={async (place, text) => {
        if (!(await writeLine(place, text))) return false
        onAdded()
        return true
      }}
    >
      {children}
    </LineForm>
  )
}
