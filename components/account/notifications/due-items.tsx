import { Check, Clock } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useDays } from '@/components/ui/dates/use-days'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { whileCurrent } from '@/components/ui/while-current'
import type { DueHead } from '@/lib/browser/client/notifications/due-heads'
import { type DueRow, readDue } from '@/lib/browser/client/notifications/read-due'
import { leaveTo } from '@/lib/browser/device/service-worker/before-reload'
import { applicationAddress } from '@/lib/browser/jobs/applications/application-address'
import { changeApplication } from '@/lib/browser/jobs/applications/change-application'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { useSync } from '@/lib/browser/sync/use-sync'
import {
  common as commonMessages,
  notifications as notificationMessages,
} from '@/lib/messages/areas'
import { addDays } from '@/lib/messages/calendar-day'
import { changeFollowUp } from '@/lib/resume/change-follow-up'

type Props = {
  due: readonly DueHead[]
  /** Called once when the list becomes visible. */
  onShown?: () => void
  /** Called after a change, so that the list is read again. */
  onChanged: () => Promise<void>
  onClose: () => void
}

const noChange = () => {}

/** Truncates user text at the end of its own script, aligned with the interface. */
const ownDirection = '[text-align:match-parent] [text-align:-webkit-match-parent]'

/** Lists due items of applications, with actions. */
export function DueItems({ due, onShown = noChange, onChanged, onClose }: Props) {
  const { due: messages, today, yesterday } = useMessages(notificationMessages)
  const { rows, change } = useDueRows(due, onChanged)
  const days = useDays()
  const noteShown = useEffectEvent(onShown)
  useEffect(() => noteShown(), [])
  if (due.length === 0) return null

  /** Follows the link after all changes are stored. */
  const go = (event: { preventDefault: () => void }, href: string) => {
    event.preventDefault()
    onClose()
    leaveTo(href)
  }

  return (
    <>
      <h2 className="px-4 pt-4 pb-2 font-semibold text-base">{messages.title}</h2>
      <ul className="min-h-0 flex-1 divide-y divide-line overflow-y-auto border-line border-y">
        {rows.map((row) => {
          const what = row.isDeadline ? messages.deadline : row.text || messages.followUp
          const job = [row.employer, row.position].filter(Boolean).join(', ')
          const href = applicationAddress(row.id)
          const near = { [days.today()]: today, [addDays(days.today(), -1)]: yesterday }
          const day = near[row.on] ?? days.say(row.on)
          const { followUpId } = row
          return (
            <li key={`${row.id} ${followUpId ?? row.isDeadline}`} className="pb-2">
              <a
                href={href}
                className="block px-4 py-2 text-ink no-underline hover:bg-well focus-visible:-outline-offset-2"
                onClick={(event) => go(event, href)}
              >
                <span className="flex items-baseline justify-between gap-3">
                  <span dir="auto" className={`min-w-0 font-medium wrap-anywhere ${ownDirection}`}>
                    {what}
                  </span>
                  <span className="shrink-0 text-soft text-xs">
                    {day}
                    {row.time && ` ${row.time}`}
                  </span>
                </span>
                <span
                  dir="auto"
                  className={`block text-soft text-sm wrap-anywhere ${ownDirection}`}
                >
                  {job || messages.untitled}
                </span>
              </a>
              {followUpId !== null && (
                <span className="flex flex-wrap gap-2 px-4">
                  <Button
                    size="small"
                    aria-label={messages.doneNamed(what)}
                    onPress={() => void change(row, followUpId, what, 'done')}
                  >
                    <Check aria-hidden="true" />
                    {messages.done}
                  </Button>
                  <Button
                    size="small"
                    aria-label={messages.tomorrowNamed(what)}
                    onPress={() => void change(row, followUpId, what, 'tomorrow')}
                  >
                    <Clock aria-hidden="true" />
                    {messages.tomorrow}
                  </Button>
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <a
        href={applicationAddress()}
        className="flex min-h-11 items-center px-4 py-2 text-pen underline focus-visible:-outline-offset-2"
        onClick={(event) => go(event, applicationAddress())}
      >
        {messages.all}
      </a>
    </>
  )
}

/** Returns the due items, read from their applications, and the actions on them. */
function useDueRows(due: readonly DueHead[], onChanged: () => Promise<void>) {
  const { due: messages } = useMessages(notificationMessages)
  const { undo } = useMessages(commonMessages)
  const journal = useJournal()
  const sync = useSync()
  const [rows, setRows] = useState<DueRow[]>([])
  const today = useDays().today()
  useEffect(() => {
    if (!journal) return
    return whileCurrent(readDue(journal, due, today, sync?.fetch), setRows)
  }, [journal, sync, due, today])

  async function change(row: DueRow, followUpId: string, what: string, to: 'done' | 'tomorrow') {
    if (!journal) return
    const apply = async (values: { done?: boolean; on?: string }) => {
      const isChanged = await changeApplication({ journal, sync }, row.id, (now) => ({
        ...now,
        content: changeFollowUp(now.content, followUpId, values),
      }))
      await onChanged()
      return isChanged
    }
    const isChanged = await apply(to === 'done' ? { done: true } : { on: addDays(today, 1) })
    if (!isChanged) return showToast({ text: messages.failed })
    const text = to === 'done' ? messages.wasDone(what) : messages.wasMoved(what)
    const onAction = () => void apply({ done: false, on: row.on })
    return showToast({ text, action: { label: undo, onAction } })
  }
  return { rows, change }
}
