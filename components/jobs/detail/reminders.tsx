import { Plus, Trash2 } from 'lucide-react'
import { useContext, useId } from 'react'
import { Button } from '@/components/ui/button'
import { formatDay } from '@/components/ui/dates/typed-day'
import { IconButton } from '@/components/ui/icon-button'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { addFollowUp, removeItem, setDone } from '@/lib/browser/jobs/applications/application-edits'
import { application as applicationMessages } from '@/lib/messages/areas'
import { useApplication, useApplicationDraft } from './application-context'
import { BoundDay, BoundValue, ReadOnlyContext, TimeField } from './fields'

const row = 'grid min-h-9 gap-x-2 border-hair border-b'

/** Columns of a follow-up: its box, day, text and button; and of the closing day, which has no box by itself. */
const columns = 'grid-cols-[1.25rem_6.75rem_minmax(0,1fr)_auto]'
const columnsWithoutBox = 'grid-cols-[6rem_minmax(0,1fr)]'

/** Follow-ups of the person with their days, and the closing day of the ad. */
export function Reminders({ today }: { today: string }) {
  const messages = useMessages(applicationMessages)
  const { fields } = messages
  const locale = useInterfaceLocale()
  const { run, runWithUndo, ids } = useApplication()
  const isReadOnly = useContext(ReadOnlyContext)
  const id = useId()
  const followUps = useApplicationDraft(({ content }) => content.followUps)
  const closesOn = useApplicationDraft(({ content }) =>
    content.stage === 'saved' ? content.deadline : '',
  )
  return (
    <section aria-labelledby={`${id}-title`}>
      <div className="flex items-center justify-between gap-3">
        <h2 id={`${id}-title`} className="text-lg">
          {messages.reminders}
        </h2>
        {!isReadOnly && (
          <Button
            look="quiet"
            size="small"
            aria-label={messages.addReminderNamed}
            onPress={() => run((document) => addFollowUp(document, ids, today))}
          >
            <Plus aria-hidden="true" />
            {messages.addReminder}
          </Button>
        )}
      </div>
      {followUps.length === 0 && closesOn === '' && (
        <p className="text-soft text-sm">{messages.noReminders}</p>
      )}
      <ul className="empty:hidden">
        {followUps.map(({ id: own, text, done, time }) => {
          const name = text.trim() || fields.followUps
          return (
            <li key={own} className={`group/reminder ${row} ${columns} items-baseline`}>
              <input
                type="checkbox"
                aria-label={messages.doneOf(name)}
                checked={done}
                disabled={isReadOnly}
                onChange={({ target }) => run((document) => setDone(document, own, target.checked))}
                className="size-4 translate-y-0.5 cursor-pointer accent-pen pointer-coarse:size-6"
              />
              <span>
                <label htmlFor={`${id}-${own}-on`} className="sr-only">
                  {fields['followUps.on']}
                </label>
                <BoundDay
                  owner={own}
                  field="on"
                  id={`${id}-${own}-on`}
                  className="text-soft text-sm"
                />
              </span>
              <span className="min-w-0">
                <label htmlFor={`${id}-${own}-text`} className="sr-only">
                  {fields['followUps.text']}
                </label>
                <BoundValue
                  owner={own}
                  field="text"
                  id={`${id}-${own}-text`}
                  placeholder={fields['followUps.text']}
                  className={done ? 'text-soft line-through' : ''}
                />
                <span
                  className={
                    time === '' ? 'hidden group-focus-within/reminder:block' : 'mb-1 block'
                  }
                >
                  <TimeField owner={own} field="time" label={fields['followUps.time']} />
                </span>
              </span>
              {!isReadOnly && (
                <IconButton
                  label={messages.remove(name)}
                  className="self-start opacity-0 focus-visible:opacity-100 group-focus-within/reminder:opacity-100 group-hover/reminder:opacity-100 pointer-coarse:opacity-100"
                  onPress={() =>
                    runWithUndo(
                      (document) => removeItem(document, 'followUps', own),
                      messages.removed(name),
                    )
                  }
                >
                  <Trash2 aria-hidden="true" />
                </IconButton>
              )}
            </li>
          )
        })}
      </ul>
      {closesOn !== '' && (
        <p className={`${row} ${followUps.length > 0 ? columns : columnsWithoutBox} items-center`}>
          {followUps.length > 0 && <span />}
          <span className="whitespace-nowrap text-soft text-sm">
            {formatDay(closesOn, locale, today)}
          </span>
          <span className="wrap-anywhere">{messages.closingDay}</span>
        </p>
      )}
    </section>
  )
}
