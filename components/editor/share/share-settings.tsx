'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { useMessages } from '@/components/ui/messages'
import { Switch } from '@/components/ui/switch'
import { TextField } from '@/components/ui/text-field'
import { showToast } from '@/components/ui/toast-queue'
import { literalTyping } from '@/components/ui/typing-help'
import type { ChangeShareBody } from '@/lib/api/shares'
import type { Share } from '@/lib/browser/answers/share-answers'
import { sharesApi } from '@/lib/browser/shares/shares-api'
import { share as shareMessages } from '@/lib/messages/areas'
import { useShareFailure } from './use-share-failure'

type Props = { share: Share; onSaved: (share: Share) => void }
type Problem = { field: 'password' | 'slug' | 'form'; text: string }

const contacts = ['phone', 'email', 'address'] as const
const slugPattern = /^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$/

/** Returns the day of the person before which a link ends, as a date field has it: `YYYY-MM-DD`. */
function lastDayOf(endsAt: string | null): string {
  if (endsAt === null) return ''
  const last = new Date(Date.parse(endsAt) - 1)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${last.getFullYear()}-${two(last.getMonth() + 1)}-${two(last.getDate())}`
}

/** Returns the earliest last day that can be chosen: today, or the one that is set where the link has ended. */
function earliestDay(endsAt: string | null): string {
  const today = lastDayOf(new Date().toISOString())
  const set = lastDayOf(endsAt)
  return set !== '' && set < today ? set : today
}

/** Returns the end of a day of the person; null without one. */
function endOfDay(day: string): string | null {
  const [year, month, date] = day.split('-').map(Number)
  if (!year || !month || !date) return null
  return new Date(year, month - 1, date + 1).toISOString()
}

/** Everything that can be set on a link, saved together. */
export function ShareSettings({ share, onSaved }: Props) {
  const words = useMessages(shareMessages)
  const failureOf = useShareFailure()
  const [mayDownload, setMayDownload] = useState(share.download)
  const [mayComment, setMayComment] = useState(share.comments)
  const [asksPassword, setAsksPassword] = useState(share.hasPassword)
  const [problem, setProblem] = useState<Problem | null>(null)
  const errorOf = (field: Problem['field']) => (problem?.field === field ? problem.text : undefined)

  /** Returns what was chosen, or what is wrong with it. */
  function read(data: FormData): ChangeShareBody | Problem {
    const text = (name: string) => String(data.get(name) ?? '').trim()
    const password = text('password')
    const isPasswordNeeded = asksPassword && (!share.hasPassword || password !== '')
    if (isPasswordNeeded && password.length < 4) {
      return { field: 'password', text: words.passwordMissing }
    }
    const slug = text('slug')
    if (slug !== '' && !slugPattern.test(slug)) return { field: 'slug', text: words.slugWrong }
    if (slug !== '' && asksPassword) return { field: 'slug', text: words.slugWithPassword }
    return {
      label: text('label'),
      download: mayDownload,
      comments: mayComment,
      endsAt: endOfDay(text('last-day')),
      leaveOut: contacts.filter((contact) => data.has(contact)),
      slug: slug === '' ? null : slug,
      ...(asksPassword ? {} : { password: null }),
      ...(isPasswordNeeded ? { password } : {}),
    }
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const asked = read(new FormData(event.currentTarget))
    if ('field' in asked) return setProblem(asked)
    const result = await sharesApi.change(share.id, asked)
    if (result.ok) {
      showToast({ text: words.saved })
      return onSaved(result.value)
    }
    const isTaken = result.code === 'already-exists'
    setProblem(
      isTaken
        ? { field: 'slug', text: words.slugTaken }
        : { field: 'form', text: failureOf(result.code) },
    )
  }

  return (
    <form
      className="flex flex-col gap-4 rounded-control border border-line bg-well p-4"
      onSubmit={(event) => void submit(event)}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="label"
          label={words.forWhom}
          defaultValue={share.label}
          maxLength={80}
          autoComplete="off"
        />
        <TextField
          name="last-day"
          type="date"
          label={words.lastDay}
          description={words.lastDayHint}
          defaultValue={lastDayOf(share.endsAt)}
          min={earliestDay(share.endsAt)}
        />
      </div>
      <Switch
        label={words.offerDownload}
        description={words.offerDownloadHint}
        isOn={mayDownload}
        onChange={setMayDownload}
      />
      <Switch
        label={words.allowComments}
        description={words.allowCommentsHint}
        isOn={mayComment}
        onChange={setMayComment}
      />
      <Switch label={words.askPassword} isOn={asksPassword} onChange={setAsksPassword} />
      {asksPassword && (
        // Shown as it is typed: it is for other people, and has to be passed on.
        <TextField
          name="password"
          label={share.hasPassword ? words.newPassword : words.password}
          description={share.hasPassword ? words.newPasswordHint : words.passwordHint}
          error={errorOf('password')}
          maxLength={200}
          dir="ltr"
          autoComplete="off"
          {...literalTyping}
        />
      )}
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
        error={errorOf('slug')}
        defaultValue={share.slug ?? ''}
        maxLength={60}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      {errorOf('form') && (
        <p role="alert" className="text-del text-sm">
          {errorOf('form')}
        </p>
      )}
      <Button type="submit" look="primary" size="small" className="self-start">
        {words.save}
      </Button>
    </form>
  )
}
