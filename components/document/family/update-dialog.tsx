import Link from 'next/link'
import { Suspense, useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { whileCurrent } from '@/components/ui/while-current'
import { changeStored, undoStored } from '@/lib/browser/editing/change-stored'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { common as commonMessages, familyList as familyMessages } from '@/lib/messages/areas'
import { bringOver } from '@/lib/resume/family/bring-over'
import { comingChanges } from '@/lib/resume/family/pending'
import { isLocked } from '@/lib/resume/filing'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { CompareWords } from '../words/compare-words'

/** CV with its name in lists. */
export type NamedCv = { id: string; name: string }

type Props = {
  master: NamedCv
  /** Followers with pending changes. */
  followers: readonly NamedCv[]
  onClose: () => void
  onChanged: () => Promise<void>
}

/** Follower before and after the update. */
type Plan = {
  item: NamedCv
  before: ResumeDocument
  after: ResumeDocument
  coming: number
  held: number
}

async function readPlans(
  journal: Journal,
  master: NamedCv,
  followers: readonly NamedCv[],
): Promise<{ main: ResumeDocument; plans: Plan[] } | null> {
  const main = await journal.peek(master.id)
  if (main?.kind !== 'resume') return null
  const plans: Plan[] = []
  for (const item of followers) {
    const before = await journal.peek(item.id)
    if (before?.kind !== 'resume' || before.lineage?.documentId !== main.id) continue
    if (isLocked(before)) continue
    const result = bringOver(before, main)
    if (!result.ok) continue
    const { document: after, held } = result
    const coming = comingChanges(before, after).length
    plans.push({ item, before, after, coming, held: held.length })
  }
  return { main, plans }
}

/** Applies changes of a master to its followers: each is shown, and applied only to selected ones. */
export function UpdateDialog({ master, followers, onClose, onChanged }: Props) {
  const messages = useMessages(familyMessages)
  const { undo } = useMessages(commonMessages)
  const journal = useJournal()
  const [read, setRead] = useState<Awaited<ReturnType<typeof readPlans>>>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [asked] = useState(followers)

  useEffect(() => {
    if (!journal) return
    return whileCurrent(readPlans(journal, master, asked), setRead)
  }, [journal, master, asked])

  const plans = read?.plans ?? []
  const chosen = plans.filter(({ item, coming }) => coming > 0 && !left.has(item.id))

  async function bring() {
    if (!journal || !read) return
    const changed: string[] = []
    for (const { item } of chosen) {
      const isThere = await changeStored(
        journal,
        { id: item.id, kind: 'resume' },
        (document) => {
          const result = bringOver(document, read.main)
          return result.ok ? result.document : document
        },
        Date.now(),
      )
      if (isThere) changed.push(item.id)
    }
    onClose()
    await onChanged()
    const onAction = async () => {
      await undoStored(journal, changed)
      await onChanged()
    }
    showToast({
      text: messages.updated(changed.length),
      action: { label: undo, onAction: () => void onAction() },
    })
  }

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={messages.updateTitle(master.name)}
      size="medium"
      actions={
        chosen.length > 0 && (
          <Button look="primary" onPress={() => void bring()}>
            {messages.bringInto(chosen.length)}
          </Button>
        )
      }
    >
      <p className="mb-4 text-soft text-sm">{messages.updateHint}</p>
      <ul className="flex flex-col gap-4">
        {plans.map(({ item, before, after, coming, held }) => (
          <li key={item.id} className="rounded-card border border-line p-3 sm:p-4">
            {coming > 0 ? (
              <Checkbox
                label={<NameAndCount name={item.name} count={messages.changes(coming)} />}
                checked={!left.has(item.id)}
                onChange={(event) => {
                  const next = new Set(left)
                  if (event.target.checked) next.delete(item.id)
                  else next.add(item.id)
                  setLeft(next)
                }}
              />
            ) : (
              <p className="font-semibold" dir="auto">
                {item.name}
              </p>
            )}
            {coming > 0 && <Changes before={before} after={after} />}
            {held > 0 && (
              <p className="mt-2 text-sm">
                {messages.held(held)}{' '}
                <Link
                  href={inSpace(`/editor#${item.id}`)}
                  className="font-semibold text-pen underline-offset-4 hover:underline"
                >
                  {messages.decide}
                </Link>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

/** Shows the changes of one CV, computed when expanded. */
function Changes({ before, after }: Pick<Plan, 'before' | 'after'>) {
  const { see } = useMessages(familyMessages)
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="mt-1" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-1 text-pen text-sm">{see}</summary>
      <div className="mt-2">
        {/* Loaded on demand: the dialog around it stays, and keeps the focus. */}
        <Suspense>{isOpen && <CompareWords before={before} after={after} />}</Suspense>
      </div>
    </details>
  )
}

function NameAndCount({ name, count }: { name: string; count: string }) {
  return (
    <>
      <span dir="auto" className="wrap-anywhere font-semibold">
        {name}
      </span>
      <span className="ms-2 text-soft text-sm">{count}</span>
    </>
  )
}
