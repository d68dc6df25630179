import { Trash2, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import type { ListedHead } from '@/lib/browser/sync/join-heads'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { useSyncState } from '@/lib/browser/sync/use-sync'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import { daysLeft } from '@/lib/resume/trash'

type Trashed = Pick<ListedHead, 'id' | 'trashedAt' | 'updatedAt'>

type Props<Item extends Trashed> = {
  items: readonly Item[]
  titleOf: (item: Item) => string
  /** Days that documents stay, on this device and in an account. */
  note: { guest: string; account: string }
  dateOf: (time: number) => string
  /** False if it could not be restored, which was reported. */
  restore: (item: Item) => Promise<boolean>
  erase: (item: Item) => void
  /** Called when one leaves the list, to move the focus. */
  onGone: () => void
  /** Renders a picture before the text of a row. */
  pictureOf?: (item: Item) => ReactNode
}

/** Trashed documents, to restore or erase. An account erases them after 30 days. */
export function TrashList<Item extends Trashed>(props: Props<Item>) {
  const { items, titleOf, note, dateOf, restore, erase, onGone, pictureOf } = props
  const messages = useMessages(dashboardMessages)
  const isGuest = useSyncState().kind === 'guest'
  if (items.length === 0) return <p className="text-soft">{messages.trashEmpty}</p>
  return (
    <>
      <p className="mb-6 text-soft">{isGuest ? note.guest : note.account}</p>
      <ul className="flex max-w-3xl flex-col gap-3">
        {items.map((item) => {
          const title = titleOf(item)
          return (
            <TrashRow
              key={item.id}
              item={item}
              title={title}
              since={dateOf(item.trashedAt ?? item.updatedAt)}
              isGuest={isGuest}
              onRestore={async () => {
                onGone()
                if (await restore(item)) showToast({ text: messages.restored(title) })
              }}
              onErase={() => {
                onGone()
                erase(item)
              }}
            >
              {pictureOf?.(item)}
            </TrashRow>
          )
        })}
      </ul>
    </>
  )
}

type RowProps = {
  item: Trashed
  title: string
  since: string
  isGuest: boolean
  onRestore: () => Promise<void>
  onErase: () => void
  children: ReactNode
}

function TrashRow({ item, title, since, isGuest, onRestore, onErase, children }: RowProps) {
  const messages = useMessages(dashboardMessages)
  const { canWrite, canErase } = useSpace()
  const left = daysLeft(item.trashedAt ?? item.updatedAt, Date.now())
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-card border border-line bg-panel p-3 [contain-intrinsic-size:auto_6rem] [content-visibility:auto] sm:p-4">
      {children}
      <div className="min-w-0 flex-1 basis-40">
        <h2 dir="auto" className="text-base">
          {title}
        </h2>
        <p className="text-sm text-soft">
          {messages.trashedOn(since)}
          {!isGuest && ` · ${messages.daysLeft(left)}`}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        {canWrite && (
          <Button aria-label={messages.restoreNamed(title)} onPress={() => void onRestore()}>
            <Undo2 className="rtl:-scale-x-100" />
            {messages.restore}
          </Button>
        )}
        {canErase && (
          <Button look="danger" aria-label={messages.eraseNamed(title)} onPress={onErase}>
            <Trash2 />
            {messages.erase}
          </Button>
        )}
      </div>
    </li>
  )
}
