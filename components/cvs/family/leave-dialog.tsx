import { useId, useState } from 'react'
import type { PaperItem } from '@/components/document/overview/use-list-items'
import { Button } from '@/components/ui/button'
import { ChoiceCard } from '@/components/ui/choice-card'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { promoteFollower } from '@/lib/browser/editing/promote-follower'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { dashboard as dashboardMessages, familyList as familyMessages } from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'

const choices = ['keep', 'promote', 'trash'] as const
type Choice = (typeof choices)[number]

type Props = {
  item: PaperItem
  followers: readonly PaperItem[]
  /** Trashes one CV. */
  trash: (item: PaperItem) => Promise<void>
  bring: (item: PaperItem) => Promise<boolean>
  onClose: () => void
}

/** Asks what happens to the followers of a CV that is being trashed. */
export function LeaveDialog({ item, followers, trash, bring, onClose }: Props) {
  const messages = useMessages(familyMessages)
  const dashboard = useMessages(dashboardMessages)
  const journal = useJournal()
  const name = useId()
  const [choice, setChoice] = useState<Choice>('keep')
  const [heir, setHeir] = useState(followers[0]?.id ?? '')
  const nameOf = (one: PaperItem) => displayTitle(one, dashboard.ofKind.resume.untitled)
  const offered = choices.filter((one) => one !== 'promote' || followers.length > 1)

  async function leave() {
    onClose()
    if (choice === 'promote' && journal) {
      for (const follower of followers) await bring(follower)
      await promoteFollower(
        journal,
        heir,
        followers.map(({ id }) => id),
        Date.now(),
      )
    }
    if (choice === 'trash') for (const follower of followers) await trash(follower)
    await trash(item)
  }

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={messages.leaveTitle(nameOf(item))}
      actions={
        <Button look="primary" onPress={() => void leave()}>
          {dashboard.trash}
        </Button>
      }
    >
      <p className="mb-3">{messages.leaveText(followers.length)}</p>
      <div
        role="radiogroup"
        aria-label={messages.leaveText(followers.length)}
        className="grid gap-2"
      >
        {offered.map((one) => (
          <ChoiceCard
            key={one}
            name={name}
            isChosen={choice === one}
            onChoose={() => setChoice(one)}
            className="px-3 py-2.5"
          >
            <span className="block font-medium">{messages.leaveChoices[one]}</span>
            <span className="block text-soft text-sm">{messages.leaveHints[one]}</span>
          </ChoiceCard>
        ))}
      </div>
      {choice === 'promote' && (
        <Select
          className="mt-4"
          label={messages.promoteWhich}
          options={followers.map((one) => ({ id: one.id, label: nameOf(one) }))}
          value={heir}
          onChange={setHeir}
        />
      )}
    </Dialog>
  )
}
