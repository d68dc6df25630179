'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { useMessages } from '@/components/ui/messages'
import { Switch } from '@/components/ui/switch'
import { TextField } from '@/components/ui/text-field'
import { showToast } from '@/components/ui/toast-queue'
import type { Share } from '@/lib/browser/answers/share-answers'
import { sharesApi } from '@/lib/browser/shares/shares-api'
import { share as shareMessages } from '@/lib/messages/areas'
import { AccessFields } from './access-fields'
import { type AccessField, accessOf, accessRequest, findAccessErrors } from './link-access'
import { useShareFailure } from './use-share-failure'

type Props = { share: Share; onSaved: (share: Share) => void }
type Errors = Partial<Record<AccessField | 'slug' | 'form', string>>

const contacts = ['phone', 'email', 'address'] as const
const slugPattern = /^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$/

/** Everything that can be set on a link, saved together. */
export function ShareSettings({ share, onSaved }: Props) {
  const words = useMessages(shareMessages)
  const failureOf = useShareFailure()
  const [mayDownload, setMayDownload] = useState(share.download)
  const [access, setAccess] = useState(() => accessOf(share))
  const [errors, setErrors] = useState<Errors>({})

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const text = (name: string) => String(data.get(name) ?? '').trim()
    const slug = text('slug')
    const found: Errors = findAccessErrors(access, share, form, words)
    if (slug !== '' && !slugPattern.test(slug)) found.slug = words.slugWrong
    else if (slug !== '' && access.asksPassword) found.slug = words.slugWithPassword
    setErrors(found)
    if (Object.keys(found).length > 0) return
    const result = await sharesApi.change(share.id, {
      label: text('label'),
      download: mayDownload,
      leaveOut: contacts.filter((contact) => data.has(contact)),
      slug: slug === '' ? null : slug,
      ...accessRequest(access),
    })
    if (result.ok) {
      showToast({ text: words.saved })
      return onSaved(result.value)
    }
    const isTaken = result.code === 'already-exists'
    setErrors(isTaken ? { slug: words.slugTaken } : { form: failureOf(result.code) })
  }

  return (
    <form
      className="flex flex-col gap-4 rounded-control border border-line bg-well p-4"
      // Errors are shown at their fields, in the person's language.
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <TextField
        name="label"
        label={words.forWhom}
        defaultValue={share.label}
        maxLength={80}
        autoComplete="off"
      />
      <AccessFields
        access={access}
        onChange={(changed) => setAccess((before) => ({ ...before, ...changed }))}
        share={share}
        errors={errors}
      />
      <Switch
        label={words.offerDownload}
        description={words.offerDownloadHint}
        isOn={mayDownload}
        onChange={setMayDownload}
      />
      <fieldset>
        <legend className="mb-1 font-medium text-sm">{words.leaveOut}</legend>
        <div className="flex flex-wrap gap-x-6">
          {contacts.map((contact) => (
            <Checkbox
              key={contact}
              name={contact}
              defaultChecked={share.leaveOut.includes(contact)}
              label={words.contacts[contact]}
            />
          ))}
        </div>
      </fieldset>
      <TextField
        name="slug"
        dir="ltr"
        label={words.slug}
        description={words.slugHint}
        error={errors.slug}
        defaultValue={share.slug ?? ''}
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
      <Button type="submit" look="primary" size="small" className="self-start">
        {words.save}
      </Button>
    </form>
  )
}
