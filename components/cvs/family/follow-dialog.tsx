import { useEffect, useState } from 'react'
import type { PaperItem } from '@/components/document/overview/use-list-items'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { showToast } from '@/components/ui/toast-queue'
import { changeStored, undoStored } from '@/lib/browser/editing/change-stored'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import {
  common as commonMessages,
  dashboard as dashboardMessages,
  familyList as familyMessages,
} from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import { attach } from '@/lib/resume/family/attach'
import { type ComparedLines, compareLines } from '@/lib/resume/family/compare-lines'
import type { ResumeDocument } from '@/lib/resume/schema/document'

type Props = {
  item: PaperItem
  /** Possible masters, latest first; at least one. */
  candidates: readonly PaperItem[]
  bring: (item: PaperItem) => Promise<boolean>
  reload: () => Promise<void>
  onClose: () => void
}

/** Makes a CV follow another one, and shows how many of its lines match. */
export function FollowDialog({ item, candidates, bring, reload, onClose }: Props) {
  const messages = useMessages(familyMessages)
  const { undo } = useMessages(commonMessages)
  const { ofKind } = useMessages(dashboardMessages)
  const journal = useJournal()
  const [chosen, setChosen] = useState(candidates[0]?.id ?? '')
  const [master, setMaster] = useState<ResumeDocument | null>(null)
  const [lines, setLines] = useState<ComparedLines | null>(null)
  const nameOf = (one: PaperItem) => displayTitle(one, ofKind.resume.untitled)
  const candidate = candidates.find(({ id }) => id === chosen)

  useEffect(() => {
    if (!journal || !candidate) return
    let isCurrent = true
    const read = async () => {
      setMaster(null)
      setLines(null)
      const isHere = (await bring(item)) && (await bring(candidate))
      const [one, other] = isHere
        ? await Promise.all([journal.peek(item.id), journal.peek(candidate.id)])
        : []
      if (!isCurrent || one?.kind !== 'resume' || other?.kind !== 'resume') return
      setMaster(other)
      setLines(compareLines(attach(one, other, 0)))
    }
    void read()
    return () => {
      isCurrent = false
    }
  }, [journal, item, candidate, bring])

  async function link() {
    if (!journal || !master || !candidate) return
    const isDone = await changeStored(
      journal,
      { id: item.id, kind: 'resume' },
      (document) => attach(document, master, 0),
      Date.now(),
    )
    onClose()
    await reload()
    const onAction = () => void undoStored(journal, [item.id]).then(reload)
    showToast(
      isDone
        ? { text: messages.linkedTo(nameOf(candidate)), action: { label: undo, onAction } }
        : { text: messages.notLinked },
    )
  }

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={messages.followTitle(nameOf(item))}
      actions={
        <Button look="primary" isDisabled={!master} onPress={() => void link()}>
          {messages.link}
        </Button>
      }
    >
      <p className="mb-4 text-pretty text-soft text-sm">{messages.followHint}</p>
      <Select
        label={messages.followWhich}
        options={candidates.map((one) => ({ id: one.id, label: nameOf(one) }))}
        value={chosen}
        onChange={setChosen}
      />
      <div role="status" className="mt-3 min-h-12 text-sm">
        {lines && (
          <>
            <p>{messages.same(lines.same)}</p>
            <p>{messages.differ(lines.differ)}</p>
          </>
        )}
      </div>
    </Dialog>
  )
}
