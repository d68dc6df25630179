import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useState } from 'react'
import { useDescribeValue } from '@/components/document/words/use-describe-value'
import { usePlaceNames } from '@/components/document/words/use-place-names'
import { WordMarks } from '@/components/document/words/word-marks'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { showToast } from '@/components/ui/toast-queue'
import { useDocumentHeads, useJournal } from '@/lib/browser/storage/journal/use-journal'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { draftToDocument } from '@/lib/importers/draft/draft-to-document'
import {
  applyPairs,
  type PairProposal,
  pairWithResume,
} from '@/lib/importers/draft/pair-with-resume'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import { common as commonMessages, importReview as reviewMessages } from '@/lib/messages/areas'
import { type DescribedChange, describeChanges } from '@/lib/resume/change/describe-changes'
import { displayTitle } from '@/lib/resume/display-title'
import { isLocked } from '@/lib/resume/filing'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { finishDraft } from './use-draft-file'

type Props = { fileId: string; draft: ReviewDraft; onClose: () => void }

const ids = createIdGenerator()

const keyOf = ({ hunk }: PairProposal) =>
  hunk.kind === 'insert'
    ? `insert ${hunk.list} ${hunk.node.id}`
    : hunk.kind === 'set'
      ? `changed ${hunk.address}`
      : ''

/** Merges an import into an existing CV, item by item, each with a checkbox. */
export function PairDialog({ fileId, draft, onClose }: Props) {
  const messages = useMessages(reviewMessages)
  const { untitled, filing } = useMessages(commonMessages)
  const router = useRouter()
  const journal = useJournal()
  const { heads } = useDocumentHeads()
  const choices = useMemo(
    () =>
      (heads ?? [])
        .filter(({ kind, trashedAt }) => kind === 'resume' && trashedAt === null)
        .sort((a, b) => b.updatedAt - a.updatedAt)
        .map((head) => ({ id: head.id, label: displayTitle(head, untitled) })),
    [heads, untitled],
  )
  const [chosen, setChosen] = useState<string | null>(null)
  const [existing, setExisting] = useState<ResumeDocument | null>(null)
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map())
  const id = chosen ?? choices[0]?.id ?? null

  useEffect(() => {
    let isCurrent = true
    setExisting(null)
    if (!journal || id === null) return
    void journal.load(id).then((result) => {
      if (isCurrent && result.ok && result.document.kind === 'resume') setExisting(result.document)
    })
    return () => {
      isCurrent = false
    }
  }, [journal, id])

  const imported = useMemo(() => draftToDocument(draft, ids).document, [draft])
  const proposals = useMemo(
    () => (existing ? pairWithResume(imported, existing) : []),
    [imported, existing],
  )
  const described = useMemo(() => {
    if (!existing) return new Map<string, DescribedChange>()
    const all = applyPairs(existing, proposals, new Set(proposals.map((one) => one.id)))
    const changes = all.ok ? describeChanges(existing, all.document) : []
    return new Map(changes.map((change) => [change.key, change]))
  }, [existing, proposals])
  const isTicked = (one: PairProposal) => ticks.get(one.id) ?? one.isAddition
  const ticked = proposals.filter(isTicked)

  const apply = async () => {
    if (!journal || !existing || id === null) return
    const now = await journal.load(id)
    const base = now.ok && now.document.kind === 'resume' ? now.document : null
    if (base && isLocked(base)) return showToast({ text: filing.lockedHint })
    const result = base && applyPairs(base, proposals, new Set(ticked.map((one) => one.id)))
    if (!base || !result?.ok) {
      showToast({ text: messages.notApplied })
      setExisting(base)
      return
    }
    journal.follow(base)
    const step = { before: base, focusBefore: null, focusAfter: null }
    journal.save(result.document, { step })
    await journal.flush()
    await finishDraft(fileId)
    showToast({ text: messages.applied })
    router.replace(inSpace(`/editor#${id}`))
  }

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={messages.pairTitle}
      size="medium"
      actions={
        <Button look="primary" isDisabled={ticked.length === 0} onPress={() => void apply()}>
          {messages.apply(ticked.length)}
        </Button>
      }
    >
      {choices.length === 0 && <p>{messages.noCv}</p>}
      {id !== null && (
        <Select label={messages.whichCv} value={id} options={choices} onChange={setChosen} />
      )}
      {existing && proposals.length === 0 && <p className="mt-4">{messages.nothingNew}</p>}
      {proposals.length > 0 && <p className="mt-4 text-soft text-sm">{messages.pairHint}</p>}
      <ul className="mt-2 divide-y divide-line">
        {proposals.map((proposal) => (
          <li key={proposal.id} className="py-2">
            <Checkbox
              checked={isTicked(proposal)}
              onChange={(event) => setTicks(new Map(ticks).set(proposal.id, event.target.checked))}
              label={
                <ProposalText
                  change={described.get(keyOf(proposal))}
                  isAddition={proposal.isAddition}
                />
              }
            />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

type ProposalTextProps = { change: DescribedChange | undefined; isAddition: boolean }

function ProposalText({ change, isAddition }: ProposalTextProps) {
  const messages = useMessages(reviewMessages)
  const places = usePlaceNames()
  const textOf = useDescribeValue()
  if (!change) return null
  return (
    <span className="block min-w-0">
      <span className="block font-medium text-soft text-xs">
        {isAddition ? messages.adds : messages.changes} ·{' '}
        {places.place(change.place, change.kind === 'added')}
      </span>
      {change.kind === 'changed' && (
        <WordMarks
          before={textOf(change.before, change.place)}
          after={textOf(change.after, change.place)}
        />
      )}
      {change.kind === 'added' && <span dir="auto">{change.words.join(' · ')}</span>}
    </span>
  )
}
