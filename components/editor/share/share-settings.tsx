import { type FormEvent, useState } from 'react'
import { useShareFailure } from '@/components/document/status/use-share-failure'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { useMessages } from '@/components/ui/messages'
import { Switch } from '@/components/ui/switch'
import { TextField } from '@/components/ui/text-field'
import { showToast } from '@/components/ui/toast-queue'
import type { Share } from '@/dist/answers/share-answers'
import { sharesApi } from '@/lib/browser/share/shares-api'
import { common as commonMessages, share as shareMessages } from '@/lib/messages/areas'
import { AccessFields } from './access-fields'
import { type AccessField, accessOf, accessRequest, findAccessErrors } from './link-access'
import { useLinkDraft } from './use-link-draft'

type Props = { share: Share; onSaved: (share: Share) => void; onCancel: () => void }
type Errors = Partial<Record<AccessField | 'slug' | 'form', string>>

const contacts = ['phone', 'email', 'address'] as const
const slugPattern = /^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$/

/** Returns the saved settings of a link as form values. */
const valuesOf = (share: Share) => ({
  ...accessOf(share),
  label: share.label,
  offersDownload: share.download,
  leaveOut: contacts.filter((contact) => share.leaveOut.includes(contact)),
  slug: share.slug ?? '',
})

/** Form with all settings of a link. Unsaved input survives closing it. */
export function ShareSettings({ share, onSaved, onCancel }: Props) {
  const messages = useMessages(shareMessages)
  const failureOf = useShareFailure()
  const { cancel } = useMessages(commonMessages)
  const { draft, change, discard } = useLinkDraft(share.id)
  const values = { ...valuesOf(share), ...draft }
  const [errors, setErrors] = useState<Errors>({})

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const slug = values.slug.trim()
    const found: Errors = findAccessErrors(values, share, event.currentTarget, messages)
    if (slug !== '' && !slugPattern.test(slug)) found.slug = messages.slugWrong
    else if (slug !== '' && values.asksPassword) found.slug = messages.slugWithPassword
    setErrors(found)
    if (Object.keys(found).length > 0) return
    const result = await sharesApi.change(share.id, {
      label: values.label.trim(),
      download: values.offersDownload,
      leaveOut: [...values.leaveOut],
      slug: slug === '' ? null : slug,
      ...accessRequest(values),
    })
    if (result.ok) {
      discard()
      showToast({ text: messages.saved })
      return onSaved(result.value)
    }
    const isTaken = result.code === 'already-exists'
    setErrors(isTaken ? { slug: messages.slugTaken } : { form: failureOf(result.code) })
  }

  return (
    <form
      className="flex flex-col gap-4 rounded-control border border-line bg-well p-4"
      // Errors are shown at their fields, in the interface language.
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <TextField
        name="label"
        label={messages.forWhom}
        value={values.label}
        onChange={(event) => change({ label: event.target.value })}
        maxLength={80}
        autoComplete="off"
      />
      <AccessFields access={values} onChange={change} share={share} errors={errors} />
      <Switch
        label={messages.offerDownload}
        description={messages.offerDownloadHint}
        isOn={values.offersDownload}
        onChange={(offersDownload) => change({ offersDownload })}
      />
      <fieldset>
        <legend className="mb-1 font-medium text-sm">{messages.leaveOut}</legend>
        <div className="flex flex-wrap gap-x-6">
          {contacts.map((contact) => (
            <Checkbox
              key={contact}
              name={contact}
              checked={values.leaveOut.includes(contact)}
              onChange={(event) => {
                const others = values.leaveOut.filter((one) => one !== contact)
                change({ leaveOut: event.target.checked ? [...others, contact] : others })
              }}
              label={messages.contacts[contact]}
            />
          ))}
        </div>
      </fieldset>
      <TextField
        name="slug"
        dir="ltr"
        label={messages.slug}
        description={messages.slugHint}
        error={errors.slug}
        value={values.slug}
        onChange={(event) => change({ slug: event.target.value })}
        maxLength={60}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      {errors.form && (
        <p role="alert" className="text-del text-sm">
          {errors.form}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" size="small">
          {messages.save}
        </Button>
        <Button
          size="small"
          onPress={() => {
            discard()
            onCancel()
          }}
        >
          {cancel}
        </Button>
      </div>
    </form>
  )
}
