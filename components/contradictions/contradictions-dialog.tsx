'use client'

import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { useJournal } from '@/lib/browser/journal/use-journal'
import {
  contradictions as contradictionsMessages,
  match as matchMessages,
} from '@/lib/messages/areas'
import { contradictionLimits } from '@/lib/resume/contradictions/contradiction-types'
import { ContradictionList, type NamedDocument } from './contradiction-list'
import { type ContradictionState, useContradictions } from './use-contradictions'

type Props = {
  /** The newest first. */
  documents: readonly NamedDocument[]
  onClose: () => void
}

/** Shows the facts in which the CVs and letters of this device contradict each other. Nothing is sent. */
export function ContradictionsDialog({ documents, onClose }: Props) {
  const words = useMessages(contradictionsMessages)
  const { finding, failed } = useMessages(matchMessages)
  const max = contradictionLimits.documents
  const ids = documents.slice(0, max).map(({ id }) => id)
  const state = useContradictions(useJournal(), ids)
  const sayState = (): string => {
    if (state.kind === 'reading') return finding(state.read, state.of)
    return state.kind === 'found' ? sayFound(state, words) : ''
  }
  return (
    <Dialog isOpen onOpenChange={onClose} title={words.open} size="medium">
      <p role="status" className="text-pretty">
        {sayState()}
      </p>
      <p role="alert" className="text-del empty:hidden">
        {state.kind === 'failed' && failed}
      </p>
      {documents.length > max && <p className="mt-1 text-soft text-sm">{words.onlyNewest(max)}</p>}
      {state.kind === 'found' && <ContradictionList found={state.found} documents={documents} />}
    </Dialog>
  )
}

function sayFound(
  { found, compared }: Extract<ContradictionState, { kind: 'found' }>,
  words: { tooFew: string; agree: string; found: (count: number) => string },
): string {
  if (compared < 2) return words.tooFew
  return found.length === 0 ? words.agree : words.found(found.length)
}
