'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { TextField } from '@/components/ui/text-field'
import { showToast } from '@/components/ui/toast-queue'
import { tailoredCopy } from '@/lib/ai/tailoring/tailored-copy'
import type { Journal } from '@/lib/browser/journal/types'
import { useSync } from '@/lib/browser/sync/use-sync'
import { dropTailorDraft } from '@/lib/browser/tailor/tailor-drafts'
import { tailor as tailorMessages } from '@/lib/messages/en/tailor'
import { applyHunks } from '@/lib/resume/hunks'
import { createIdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Tailoring } from './use-tailoring'

type Props = {
  journal: Journal
  document: ResumeDocument
  tailoring: Tailoring
  onClose: () => void
}

const ids = createIdGenerator()

/** Keeps what was accepted: as a CV of its own that remembers the posting, or in this one. */
export function FinishDialog({ journal, document, tailoring, onClose }: Props) {
  const words = useMessages(tailorMessages)
  const router = useRouter()
  const sync = useSync()
  const { job, accepted, result } = tailoring
  const [as, setAs] = useState<'copy' | 'same'>('copy')
  const cvName = document.title || document.content.basics.label || document.content.basics.name
  const [name, setName] = useState(() =>
    words.copyName(cvName, words.job(job.title, job.employer)).slice(0, limits.line),
  )
  const isIdle = as === 'same' && accepted.length === 0

  async function leaveTo(id: string, text: string) {
    await dropTailorDraft(journal.namespace, document.id)
    showToast({ text })
    router.push(`/editor#${id}`)
  }

  async function keepCopy() {
    const copy = tailoredCopy(result, { id: ids.document(), title: name, version: 0, job })
    journal.save(copy)
    await journal.flush()
    await leaveTo(copy.id, words.keptCopy)
  }

  /** The same way as typing: with a step of undo, and a version kept of what was there before. */
  async function keepHere() {
    const loaded = await journal.load(document.id)
    const before = loaded.ok && loaded.document.kind === 'resume' ? loaded.document : null
    const applied =
      before &&
      applyHunks(
        before,
        accepted.flatMap(({ hunks }) => hunks),
      )
    if (!before || !applied?.ok) return showToast({ text: words.changedMeanwhile })
    sync?.checkpoint(document.id, 'suggestion')
    journal.follow(before)
    journal.save(applied.document, {
      step: { before, focusBefore: null, focusAfter: null },
    })
    await journal.flush()
    await leaveTo(document.id, words.keptSame)
  }

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={words.finishTitle}
      actions={
        <Button
          look="primary"
          isDisabled={isIdle}
          onPress={() => void (as === 'copy' ? keepCopy() : keepHere())}
        >
          {words.keep}
        </Button>
      }
    >
      <SegmentedControl
        label={words.keepAs}
        value={as}
        onChange={setAs}
        options={[
          { id: 'copy', label: words.asCopy },
          { id: 'same', label: words.asSame },
        ]}
      />
      <p className="mt-3 text-soft">
        {as === 'copy' ? words.copyHint : isIdle ? words.nothingAccepted : words.sameHint}
      </p>
      {as === 'copy' && (
        <TextField
          label={words.nameLabel}
          value={name}
          maxLength={limits.line}
          onChange={(event) => setName(event.target.value)}
          className="mt-4"
        />
      )}
    </Dialog>
  )
}
