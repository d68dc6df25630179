import { Plus, Trash2 } from 'lucide-react'
import { Fragment, useContext, useId } from 'react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import {
  addContact,
  removeItem,
  withConfirmedContact,
} from '@/lib/browser/jobs/applications/application-edits'
import {
  application as applicationMessages,
  applications as applicationsMessages,
} from '@/lib/messages/areas'
import { useApplication, useApplicationDraft } from './application-context'
import { FactRow } from './fact-row'
import { BoundValue, ReadOnlyContext } from './fields'

/** First contact among the facts: yellow until the person has confirmed what was read from the ad. */
export function ContactRows({ placeholder }: { placeholder: string }) {
  const {
    confirm,
    confirmNamed,
    confirmed,
    addContact: addLabel,
  } = useMessages(applicationMessages)
  const { names } = useMessages(applicationsMessages).newJob
  const { change, run, ids } = useApplication()
  const isReadOnly = useContext(ReadOnlyContext)
  const id = useId()
  const first = useApplicationDraft(({ content }) => content.contacts[0])
  if (!first) {
    if (isReadOnly) return null
    return (
      <div className="grid min-h-9 grid-cols-[5.375rem_minmax(0,1fr)] items-center gap-x-3 border-hair border-b">
        <span className="text-soft text-sm">{names.contact}</span>
        <Button
          look="quiet"
          size="small"
          aria-label={addLabel}
          className="-ms-2.5 justify-start! font-normal! text-base!"
          onPress={() => run((document) => addContact(document, ids))}
        >
          {placeholder}
        </Button>
      </div>
    )
  }
  const isOpen = first.fromAd === true && first.name.trim() !== ''
  const onEdit = () => {
    if (first.fromAd) change((now) => withConfirmedContact(now, first.id))
  }
  return (
    <>
      <FactRow
        fieldId={`${id}-name`}
        label={names.contact}
        action={
          isOpen &&
          !isReadOnly && (
            <button
              type="button"
              aria-label={confirmNamed(first.name)}
              onClick={() => {
                onEdit()
                showToast({ text: confirmed })
                document.getElementById(`${id}-name`)?.focus()
              }}
              className="min-h-8 cursor-pointer rounded-control px-1.5 font-semibold text-mark-ink text-sm hover:bg-hover pointer-coarse:min-h-11"
            >
              {confirm}
            </button>
          )
        }
      >
        <BoundValue
          owner={first.id}
          field="name"
          id={`${id}-name`}
          {...{ placeholder, onEdit }}
          className={
            isOpen ? 'justify-self-start w-auto! max-w-full bg-mark-wash! text-mark-ink' : ''
          }
        />
      </FactRow>
      <FactRow fieldId={`${id}-email`} label={names.email}>
        <BoundValue
          owner={first.id}
          field="email"
          id={`${id}-email`}
          inputMode="email"
          placeholder={placeholder}
        />
      </FactRow>
    </>
  )
}

const others = ['role', 'phone'] as const
const all = ['name', 'role', 'email', 'phone'] as const

/** The rest of the first contact, and all others. */
export function MoreContacts() {
  const messages = useMessages(applicationMessages)
  const { fields } = messages
  const { run, runWithUndo, ids } = useApplication()
  const isReadOnly = useContext(ReadOnlyContext)
  const id = useId()
  const contacts = useApplicationDraft(({ content }) => content.contacts)
  return (
    <>
      {contacts.map((contact, at) => (
        <Fragment key={contact.id}>
          {(at === 0 ? others : all).map((field, place) => (
            <FactRow
              key={field}
              fieldId={`${id}-${contact.id}-${field}`}
              label={fields[`contacts.${field}`]}
              action={
                place === 0 &&
                !isReadOnly && (
                  <IconButton
                    label={messages.remove(contact.name.trim() || fields.contacts)}
                    onPress={() =>
                      runWithUndo(
                        (document) => removeItem(document, 'contacts', contact.id),
                        messages.removed(contact.name.trim() || fields.contacts),
                      )
                    }
                  >
                    <Trash2 aria-hidden="true" />
                  </IconButton>
                )
              }
            >
              <BoundValue
                owner={contact.id}
                field={field}
                id={`${id}-${contact.id}-${field}`}
                placeholder="–"
              />
            </FactRow>
          ))}
        </Fragment>
      ))}
      {!isReadOnly && contacts.length > 0 && (
        <Button
          look="quiet"
          size="small"
          className="-ms-2.5 mt-1"
          onPress={() => run((document) => addContact(document, ids))}
        >
          <Plus aria-hidden="true" />
          {messages.addContact}
        </Button>
      )}
    </>
  )
}
