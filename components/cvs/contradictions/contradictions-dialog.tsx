import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { contradictions as contradictionsMessages } from '@/lib/messages/areas'
import { contradictionLimits } from '@/lib/resume/contradictions/contradiction-types'
import { ContradictionList, type NamedDocument } from './contradiction-list'
import { useContradictions } from './use-contradictions'

type Props = {
  /** Newest first. */
  documents: readonly NamedDocument[]
  onClose: () => void
}

/** Shows contradicting facts in the CVs and letters of this device. Nothing is sent. */
export function ContradictionsDialog({ documents, onClose }: Props) {
  const messages = useMessages(contradictionsMessages)
  const max = contradictionLimits.documents
  const ids = documents.slice(0, max).map(({ id }) => id)
  const state = useContradictions(useJournal(), ids)
  return (
    <Dialog isOpen onOpenChange={onClose} title={messages.open} size="medium">
      <p role="status" className="text-pretty">
        {state.kind === 'reading' && messages.finding(state.read, state.of)}
        {state.kind === 'found' && messages.found(state.found.length)}
      </p>
      <p role="alert" className="text-del empty:hidden">
        {state.kind === 'failed' && messages.failed}
      </p>
      {documents.length > max && (
        <p className="mt-1 text-soft text-sm">{messages.onlyNewest(max)}</p>
      )}
      {state.kind === 'found' && <ContradictionList found={state.found} documents={documents} />}
    </Dialog>
  )
}
