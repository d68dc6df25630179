'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { TextField } from '@/components/ui/text-field'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { tailor as tailorMessages, wordings as wordingMessages } from '@/lib/messages/areas'
import { displayTitleOf } from '@/lib/resume/display-title'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { UnfinishedNote } from './unfinished-note'
import { useFinish } from './use-finish'
import type { Tailoring } from './use-tailoring'

type Props = {
  journal: Journal
  document: ResumeDocument
  tailoring: Tailoring
  /** Id of the draft: of the job, or of the CV without one. */
  draftId: string
  /** Called with the id of the CV that was saved; null opens the editor. */
  onSaved: ((id: string) => void) | null
  onClose: () => void
}

/** Saves the accepted changes: as a new CV with the job in its lineage, or in this one. */
export function FinishDialog({ journal, document, tailoring, draftId, onSaved, onClose }: Props) {
  const messages = useMessages(tailorMessages)
  const checks = useMessages(wordingMessages)
  const { job, hunks, prepared } = tailoring
  const isOfJob = prepared?.ok === true
  const { isBusy, unfinished, keep } = useFinish(journal, { document, draftId, onSaved }, tailoring)
  const [as, setAs] = useState<'copy' | 'same'>(isOfJob ? 'copy' : 'same')
  const cvName = displayTitleOf(document, '')
  const [name, setName] = useState(() =>
    messages.copyName(cvName, messages.job(job.title, job.employer)).slice(0, limits.line),
  )
  const isIdle = as === 'same' && hunks.length === 0
  const save = () => void keep(as === 'copy' ? { kind: 'copy', title: name } : { kind: 'same' })

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={messages.finishTitle}
      actions={
        <Button
          look="primary"
          isDisabled={isIdle}
          aria-disabled={isBusy || undefined}
          onPress={save}
        >
          {isBusy ? checks.checking : messages.keep}
        </Button>
      }
    >
      {isOfJob && (
        <SegmentedControl
          label={messages.keepAs}
          value={as}
          onChange={setAs}
          options={[
            { id: 'copy', label: messages.asCopy },
            { id: 'same', label: messages.asSame },
          ]}
        />
      )}
      <p className="mt-3 text-soft">
        {as === 'copy' ? messages.copyHint : isIdle ? messages.nothingAccepted : messages.sameHint}
      </p>
      {as === 'copy' && (
        <TextField
          label={messages.nameLabel}
          value={name}
          maxLength={limits.line}
          onChange={(event) => setName(event.target.value)}
          className="mt-4"
        />
      )}
      <UnfinishedNote unfinished={unfinished} />
    </Dialog>
  )
}
