import { UsersRound } from 'lucide-react'
import { classNames } from '@/components/ui/class-names'
import { useMessages } from '@/components/ui/messages'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { spaces as spaceMessages } from '@/lib/messages/areas'

/** Shows the workspace of the open document; nothing in the person's own space. */
export function SpaceBadge({ className }: { className?: string }) {
  const messages = useMessages(spaceMessages)
  const { workspace, known } = useSpace()
  if (workspace === null) return null
  const name = known?.name ?? messages.unnamed
  return (
    <p
      title={messages.label(name)}
      className={classNames(
        'flex min-w-0 max-w-48 items-center gap-1.5 rounded-full bg-well px-2.5 py-0.5 font-medium text-ink text-sm max-md:text-xs',
        className,
      )}
    >
      <UsersRound aria-hidden="true" className="size-4 shrink-0" />
      <span className="sr-only">{messages.label(name)}</span>
      <span aria-hidden="true" dir="auto" className="min-w-0 truncate">
        {name}
      </span>
    </p>
  )
}
