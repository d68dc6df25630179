'use client'

import { type FormEvent, useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { describeFailure } from '@/components/ui/form/describe-failure'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { LinkButton } from '@/components/ui/link-button'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { cvRequestsApi } from '@/lib/browser/client/cv-requests-api'
import {
  account as accountMessages,
  common as commonMessages,
  requestedCvs as requestedCvsMessages,
  signIn as signInMessages,
} from '@/lib/messages/areas'

export type CvChoice = { id: string; title: string }

type Props = { cvs: CvChoice[]; onBegun: () => Promise<void> }

/** Form that requests a CV for a job. The pasted text stays until the server has it. */
export function RequestForm({ cvs, onBegun }: Props) {
  const messages = useMessages(requestedCvsMessages)
  const { settings } = useMessages(accountMessages)
  const { untitled } = useMessages(commonMessages)
  const failures = useMessages(signInMessages)
  const [cv, setCv] = useState(cvs[0]?.id ?? '')
  const [job, setJob] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState('')
  const [notice, setNotice] = useState('')

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isBusy) return
    setNotice('')
    if (job.trim() === '') return setError(messages.jobHint)
    setBusy(true)
    setError('')
    const result = await cvRequestsApi.begin(cv, job)
    setBusy(false)
    if (!result.ok) {
      if (result.code === 'invalid') return setError(messages.jobRefused)
      if (result.code === 'too-many-requests') return setError(messages.busy)
      return setError(describeFailure(result, failures).text)
    }
    setJob('')
    setNotice(messages.begun)
    await onBegun()
  }

  if (cvs.length === 0) {
    return (
      <div className="flex flex-col items-start gap-3">
        <p className="text-pretty text-soft">{messages.noCvs}</p>
        <LinkButton href="/cvs" look="outline">
          {settings.yourCvs}
        </LinkButton>
      </div>
    )
  }
  return (
    <form noValidate onSubmit={(event) => void onSubmit(event)} className="flex flex-col gap-3.5">
      <Banner tone="error">{error}</Banner>
      <Select
        label={messages.cv}
        options={cvs.map(({ id, title }) => ({ id, label: title || untitled }))}
        value={cv}
        onChange={setCv}
      />
      <TextArea
        label={messages.job}
        description={messages.jobHint}
        rows={6}
        value={job}
        onChange={(event) => setJob(event.currentTarget.value)}
      />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton isBusy={isBusy}>{messages.formTitle}</SubmitButton>
        <p role="status" className="text-add text-sm empty:hidden">
          {notice}
        </p>
      </div>
    </form>
  )
}
