'use client'

import Link from 'next/link'
import { useState } from 'react'
import { letterAddress } from '@/components/document/open-document/editor-address'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { TextField } from '@/components/ui/text-field'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { tailor as tailorMessages, wordings as wordingMessages } from '@/lib/messages/areas'
import { displayTitleOf } from '@/lib/resume/display-title'
import { limits } from '@/lib/resume/resume-limits'
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { UnfinishedNote } from './unfinished-note'
import { useFinish } from './use-finish'
import type { Tailoring } from './use-tailoring'

type Props = {
  journal: Journal
  document: ResumeDocument
  tailoring: Tailoring
  /** Application for this job; null without one. */
  application: ApplicationDocument | null
  onClose: () => void
}

/** Saves the accepted changes: as a new CV with the job in its lineage, or in this one. */
export function FinishDialog({ journal, document, tailoring, application, onClose }: Props) {
  const messages = useMessages(tailorMessages)
  const checks = useMessages(wordingMessages)
  const { job, hunks, prepared } = tailoring
  const { workspace } = useSpace()
  const isOfJob = prepared?.ok === true
  const { isBusy, unfinished, keep } = useFinish(journal, document, tailoring)
  const [as, setAs] = useState<'copy' | 'same'>(isOfJob ? 'copy' : 'same')
  const [isTracked, setTracked] = useState(false)
  const cvName = displayTitleOf(document, '')
  const [name, setName] = useState(() =>
    messages.copyName(cvName, messages.job(job.title, job.employer)).slice(0, limits.line),
  )
  const isIdle = as === 'same' && hunks.length === 0
  const save = (next: 'editor' | 'letter') =>
    void keep(as === 'copy' ? { kind: 'copy', title: name } : { kind: 'same' }, isTracked, next)

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
          onPress={() => save('editor')}
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
      {application && (
        <p className="mt-4">
          {messages.forApplication(
            messages.job(application.content.position, application.content.employer),
          )}
        </p>
      )}
      {!application && isOfJob && workspace === null && (
        <Checkbox
          label={messages.track}
          description={messages.trackHint}
          checked={isTracked}
          onChange={({ target }) => setTracked(target.checked)}
          className="mt-3"
        />
      )}
      <UnfinishedNote unfinished={unfinished} />
      {isOfJob && (
        <p className="mt-4 border-line border-t pt-3">
          {isIdle ? (
            <Link href={letterAddress(document.id)} className="font-semibold text-pen">
              {messages.writeLetter}
            </Link>
          ) : (
            // The CV is saved before its letter is created, so that no accepted change is lost.
            <Button look="quiet" className="-ms-2.5" onPress={() => save('letter')}>
              {messages.keepAndWrite}
            </Button>
          )}
        </p>
      )}
    </Dialog>
  )
}
