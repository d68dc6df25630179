import { FileSearch } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { FileInput } from '@/components/ui/file-input'
import { useMessages } from '@/components/ui/messages'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { contradictions as contradictionsMessages } from '@/lib/messages/areas'
import { contradictionLimits } from '@/lib/resume/contradictions/contradiction-types'
import { acceptOf, readableEndings } from '@/lib/resume/file-formats'
import { ContradictionList, type NamedDocument } from './contradiction-list'
import { type ContradictionState, useContradictions } from './use-contradictions'
import { useOutsideFile } from './use-outside-file'

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
  const { file, read } = useOutsideFile()
  const input = useRef<HTMLInputElement>(null)
  const outside = file.kind === 'read' ? file.document : null
  const state = useContradictions(useJournal(), ids, outside)
  const named =
    file.kind === 'read' ? [...documents, { id: file.document.id, name: file.name }] : documents
  const sayState = (): string => {
    if (state.kind === 'reading') return messages.finding(state.read, state.of)
    return state.kind === 'found' ? sayFound(state, messages) : ''
  }
  return (
    <Dialog isOpen onOpenChange={onClose} title={messages.open} size="medium">
      <p role="status" className="text-pretty">
        {sayState()}
      </p>
      <p role="alert" className="text-del empty:hidden">
        {state.kind === 'failed' && messages.failed}
      </p>
      {documents.length > max && (
        <p className="mt-1 text-soft text-sm">{messages.onlyNewest(max)}</p>
      )}
      <div className="mt-3">
        <Button
          size="small"
          isDisabled={file.kind === 'reading'}
          onPress={() => input.current?.click()}
        >
          <FileSearch />
          {messages.compareFile}
        </Button>
        <FileInput
          ref={input}
          accept={acceptOf(readableEndings)}
          label={messages.compareFile}
          onFiles={([chosen]) => chosen && read(chosen)}
        />
        <p className="mt-1 text-pretty text-soft text-sm">{messages.compareFileHint}</p>
        <p role="status" className="mt-1 text-sm empty:hidden">
          {file.kind === 'reading' && messages.readingFile}
          {file.kind === 'read' && messages.comparedWith(file.name)}
          {file.kind === 'unreadable' && messages.fileUnreadable(file.name)}
        </p>
      </div>
      {state.kind === 'found' && (
        <ContradictionList found={state.found} documents={named} outsideId={outside?.id ?? null} />
      )}
    </Dialog>
  )
}

function sayFound(
  { found, compared }: Extract<ContradictionState, { kind: 'found' }>,
  messages: { tooFew: string; agree: string; found: (count: number) => string },
): string {
  if (compared < 2) return messages.tooFew
  return found.length === 0 ? messages.agree : messages.found(found.length)
}
