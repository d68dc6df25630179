import { CalendarDays, Plus, Trash2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { addFollowUp, removeItem, setDone } from '@/lib/browser/jobs/applications/application-edits'
import {
  application as applicationMessages,
  applications as applicationsMessages,
} from '@/lib/messages/areas'
import { useCalendar } from '../use-calendar'
import { useApplication, useApplicationDraft } from './application-context'
import { Card } from './card'
import { DateField, LineField } from './fields'

/** Follow-ups with their dates, open and done. */
export function FollowUpsCard({ today }: { today: string }) {
  const messages = useMessages(applicationMessages)
  const { fields } = messages
  const { calendar } = useMessages(applicationsMessages)
  const { session, run, runWithUndo, ids } = useApplication()
  const followUps = useApplicationDraft(({ content }) => content.followUps)
  const downloadCalendar = useCalendar()
  return (
    <Card title={messages.followUps} hint={messages.followUpsHint}>
      <ul className="flex flex-col gap-4">
        {followUps.map(({ id, text, done }) => {
          const name = text.trim() || fields.followUps
          return (
            <li key={id} className="border-line border-b pb-4 last:border-b-0 last:pb-0">
              <div className="flex items-end gap-1">
                <label className="flex size-10 shrink-0 cursor-pointer items-center justify-center pointer-coarse:size-11">
                  <input
                    type="checkbox"
                    aria-label={messages.doneOf(name)}
                    checked={done}
                    onChange={({ target }) =>
                      run((document) => setDone(document, id, target.checked))
                    }
                    className="size-4.5 cursor-pointer accent-pen"
                  />
                </label>
                <LineField
                  owner={id}
                  field="text"
                  label={fields['followUps.text']}
                  className={`flex-1 ${done ? '[&_input]:text-soft [&_input]:line-through' : ''}`}
                />
                <IconButton
                  label={messages.remove(name)}
                  onPress={() =>
                    runWithUndo(
                      (document) => removeItem(document, 'followUps', id),
                      messages.removed(name),
                    )
                  }
                >
                  <Trash2 aria-hidden="true" />
                </IconButton>
              </div>
              <div className="mt-3 grid grid-cols-2 gap-3 ps-11">
                <DateField owner={id} field="on" label={fields['followUps.on']} type="date" />
                <DateField owner={id} field="time" label={fields['followUps.time']} type="time" />
              </div>
            </li>
          )
        })}
      </ul>
      <div className="mt-2 -ms-2.5 flex flex-wrap gap-1">
        <Button
          look="quiet"
          size="small"
          onPress={() => run((document) => addFollowUp(document, ids, today))}
        >
          <Plus aria-hidden="true" />
          {messages.addFollowUp}
        </Button>
        <Button look="quiet" size="small" onPress={() => void downloadCalendar(session.document())}>
          <CalendarDays aria-hidden="true" />
          {calendar}
        </Button>
      </div>
    </Card>
  )
}
