import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { withToldFacts } from '@/lib/ai/questions/told-facts'
import type { ApiFailureCode } from '@/lib/browser/client/api-types'
import { discardDecided } from '@/lib/browser/jobs/tailor/proposals'
import { type Held, recheckWordings } from '@/lib/browser/jobs/tailor/recheck-wordings'
import { saveVersion } from '@/lib/browser/jobs/tailor/save-version'
import { finishTailorDraft } from '@/lib/browser/jobs/tailor/tailor-drafts'
import { changeWording } from '@/lib/browser/jobs/tailor/wordings'
import { usePrivateFacts } from '@/lib/browser/private-facts/use-private-facts'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { useSync } from '@/lib/browser/sync/use-sync'
import { tailor as tailorMessages } from '@/lib/messages/areas'
import { applyHunks } from '@/lib/resume/change/hunks'
import { displayTitleOf } from '@/lib/resume/display-title'
import { isLocked } from '@/lib/resume/filing'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Tailoring } from './use-tailoring'

/** Why nothing was saved yet. */
export type Unfinished = { kind: 'held'; held: Held[] } | { kind: 'failed'; code: ApiFailureCode }

type Of = {
  journal: Journal
  document: ResumeDocument
  /** Called with the id of the CV that has the changes; null without a job: the editor opens it. */
  onSaved: ((id: string) => void) | null
}

/**
 * Saves the accepted changes, after the server has checked a model's texts again (promise 2): in a version, or as a new
 * version of a CV that is none, or is locked.
 */
export function useFinish({ journal, document, onSaved }: Of, tailoring: Tailoring) {
  const messages = useMessages(tailorMessages)
  const router = useRouter()
  const sync = useSync()
  const { draft, change, hunks, job, result, prepared } = tailoring
  const isCopy = prepared?.ok === true && (!document.lineage?.base || isLocked(document))
  const { facts } = usePrivateFacts()
  const [isBusy, setBusy] = useState(false)
  const [unfinished, setUnfinished] = useState<Unfinished | null>(null)

  async function leaveTo(id: string, text: string) {
    // Proposals are in the account; if it is unreachable, they are offered again.
    if (draft) await discardDecided(draft)
    if (onSaved) {
      // What the person said of the job, and what a model found, goes on with it.
      change((before) => ({
        ...before,
        decided: {},
        answered: null,
        wordings: before.wordings.filter(({ decision }) => decision === null),
      }))
    } else await finishTailorDraft(journal.namespace, document.id)
    showToast({ text })
    if (onSaved) onSaved(id)
    else router.push(inSpace(`/editor#${id}`))
  }

  /** Returns true if all accepted texts are still supported; others are reopened. */
  async function isChecked(): Promise<boolean> {
    const accepted = (draft?.wordings ?? []).filter(({ decision }) => decision === 'accepted')
    if (accepted.length === 0) return true
    // The stored copies are checked, so changes are flushed first.
    await journal.flush()
    await sync?.flush()
    const stored = await journal.peek(document.id)
    const current = stored?.kind === 'resume' ? stored : document
    const answer = await recheckWordings(accepted, withToldFacts(current, facts ?? []))
    if (!answer.ok) setUnfinished({ kind: 'failed', code: answer.code })
    else if (answer.held.length > 0) {
      setUnfinished({ kind: 'held', held: answer.held })
      change((before) =>
        answer.held.reduce(
          (known, { wording }) => changeWording(known, wording.key, { decision: null }),
          before,
        ),
      )
    }
    return answer.ok && answer.held.length === 0
  }

  async function keepCopy() {
    const name = messages.job(job.title, job.employer)
    const title = messages.copyName(displayTitleOf(document, ''), name).slice(0, limits.line)
    const id = await saveVersion(journal, { source: document, tailored: result, title, job, draft })
    await leaveTo(id, messages.keptCopy)
  }

  /** Applied like typing: one undo step, and a version of the old state. */
  async function keepHere() {
    const loaded = await journal.load(document.id)
    const isOpen = loaded.ok && loaded.document.kind === 'resume' && !isLocked(loaded.document)
    const before = isOpen ? loaded.document : null
    const applied = before && applyHunks(before, hunks)
    if (!before || !applied?.ok) return showToast({ text: messages.changedMeanwhile })
    sync?.checkpoint(document.id, 'suggestion')
    journal.follow(before)
    journal.save(applied.document, {
      step: { before, focusBefore: null, focusAfter: null },
    })
    await journal.flush()
    await leaveTo(document.id, messages.keptSame)
  }

  return {
    isBusy,
    unfinished,
    /** Whether a new version is made. */
    isCopy,
    async save() {
      if (isBusy) return
      setBusy(true)
      setUnfinished(null)
      if (await isChecked()) await (isCopy ? keepCopy() : keepHere())
      setBusy(false)
    },
  }
}

export type Finish = ReturnType<typeof useFinish>
