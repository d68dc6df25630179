'use client'

import { type FormEvent, useState } from 'react'
import { useSendAll } from '@/components/history/use-send-all'
import { useVersionWords } from '@/components/history/use-version-words'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { CreateShareBody } from '@/lib/api/shares'
import { useNamespace } from '@/lib/browser/account/use-account'
import type { Share } from '@/lib/browser/answers/share-answers'
import { useVersions } from '@/lib/browser/history/use-versions'
import { uploadPictures } from '@/lib/browser/photo/use-upload-files'
import { sharesApi } from '@/lib/browser/shares/shares-api'
import { share as shareMessages } from '@/lib/messages/areas'
import { useAnyEditor } from '../state/editor-context'
import { useShareFailure } from './use-share-failure'

const states = ['newest', 'asItIsNow'] as const

/** Version that a link shows: a state of the document, or a stored one by its number. */
type Choice = (typeof states)[number] | `${number}`

const versionOf = (choice: Choice) => {
  if (choice === 'newest') return null
  return choice === 'asItIsNow' ? 'current' : Number(choice)
}

/** Creates a link: for whom, and what it shows. Everything else can be set afterwards. */
export function NewLinkForm({ onCreated }: { onCreated: (share: Share) => void }) {
  const words = useMessages(shareMessages)
  const failureOf = useShareFailure()
  const { session } = useAnyEditor()
  const { id, kind, lineage } = session.document()
  const sendAll = useSendAll(session)
  const namespace = useNamespace()
  const { items } = useVersions(id)
  const { days, title } = useVersionWords()
  const [choice, setChoice] = useState<Choice>('newest')
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const resumeId = kind === 'letter' ? lineage?.documentId : undefined

  /** Creates the link once the account has what is on the screen. */
  async function create(label: string, withResume: boolean): Promise<string> {
    if (!(await sendAll())) return failureOf(navigator.onLine ? 'not-sent' : 'offline')
    await uploadPictures(namespace)
    const documents: CreateShareBody['documents'] = [{ id, version: versionOf(choice) }]
    if (withResume && resumeId) {
      documents.push({ id: resumeId, version: choice === 'newest' ? null : 'current' })
    }
    const made = await sharesApi.create({ documents, label })
    if (made.ok) onCreated(made.value)
    else return made.code === 'limit-reached' ? words.limitReached : failureOf(made.code)
    return ''
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isBusy) return
    const form = event.currentTarget
    const data = new FormData(form)
    setBusy(true)
    const problem = await create(String(data.get('label') ?? ''), data.has('with-resume'))
    setBusy(false)
    setError(problem)
    if (problem === '') form.reset()
  }

  const options: { id: Choice; label: string; group?: string }[] = [
    ...states.map((one) => ({ id: one, label: words[one] })),
    ...days(items ?? []).flatMap(({ name: group, versions }) =>
      versions.map((one) => ({ id: `${one.number}` as const, label: title(one), group })),
    ),
  ]

  return (
    <form className="mt-3 flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="label"
          label={words.forWhom}
          description={words.forWhomHint}
          maxLength={80}
          autoComplete="off"
        />
        <Select label={words.shows} options={options} value={choice} onChange={setChoice} />
      </div>
      {resumeId && <Checkbox name="with-resume" label={words.withResume} />}
      {error && (
        <p role="alert" className="text-del text-sm">
          {error}
        </p>
      )}
      <Button type="submit" look="primary" className="self-start" aria-disabled={isBusy}>
        {words.create}
      </Button>
    </form>
  )
}
