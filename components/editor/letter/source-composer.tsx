import type { ReactNode } from 'react'
import { useLetterDraft } from '@/components/document/editor/editor-context'
import { LineForm } from '@/components/document/evidence/line-form'
import { useStoredDocument } from '@/components/document/use-stored-document'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { linePlaceOf } from '@/lib/browser/jobs/write-line'
import { writeStoredLine } from '@/lib/browser/jobs/write-stored-line'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { common, tailor as tailorMessages } from '@/lib/messages/areas'
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
  const { undo, filing } = useMessages(common)
  const journal = useJournal()
  const resumeId = useLetterDraft(({ lineage }) => lineage?.documentId ?? '')
  const { document: cv } = useStoredDocument(journal, resumeId, 'resume')
  const lookAgain = useLookAgain()
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
        const written = await writeStoredLine(journal, cv.id, place, text)
        if (!written.ok) {
          showToast({
            text: written.code === 'locked' ? filing.lockedHint : messages.changedMeanwhile,
          })
          return false
        }
        lookAgain()
        const onAction = async () => {
          await written.undo()
          lookAgain()
        }
        showToast({
          text: messages.keptSame,
          action: { label: undo, onAction: () => void onAction() },
        })
        onAdded()
        return true
      }}
    >
      {children}
    </LineForm>
  )
}
