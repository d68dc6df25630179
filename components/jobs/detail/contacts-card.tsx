import { Plus, Trash2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { addContact, removeItem } from '@/lib/browser/jobs/applications/application-edits'
import { application as applicationMessages } from '@/lib/messages/areas'
import { useApplication, useApplicationDraft } from './application-context'
import { Card } from './card'
import { LineField } from './fields'

const lines = [
  { field: 'role', className: 'sm:col-span-2' },
  { field: 'email', inputMode: 'email', spellCheck: false },
  { field: 'phone', inputMode: 'tel', spellCheck: false },
] as const

/** Contacts of the application. */
export function ContactsCard() {
  const messages = useMessages(applicationMessages)
  const { fields } = messages
  const { run, runWithUndo, ids } = useApplication()
  const contacts = useApplicationDraft(({ content }) => content.contacts)
  return (
    <Card title={messages.contacts}>
      <ul className="flex flex-col gap-4">
        {contacts.map(({ id, name }) => (
          <li key={id} className="border-line border-b pb-4 last:border-b-0 last:pb-0">
            <div className="flex items-end gap-1">
              <LineField
                owner={id}
                field="name"
                label={fields['contacts.name']}
                className="flex-1"
              />
              <IconButton
                label={messages.remove(name.trim() || fields.contacts)}
                onPress={() =>
                  runWithUndo(
                    (document) => removeItem(document, 'contacts', id),
                    messages.removed(name.trim() || fields.contacts),
                  )
                }
              >
                <Trash2 aria-hidden="true" />
              </IconButton>
            </div>
            <div className="mt-3 grid gap-3 sm:grid-cols-2">
              {lines.map(({ field, ...rest }) => (
                <LineField
                  key={field}
                  owner={id}
                  field={field}
                  label={fields[`contacts.${field}`]}
                  {...rest}
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
      <Button
        look="quiet"
        size="small"
        className="-ms-2.5 mt-2"
        onPress={() => run((document) => addContact(document, ids))}
      >
        <Plus aria-hidden="true" />
        {messages.addContact}
      </Button>
    </Card>
  )
}
