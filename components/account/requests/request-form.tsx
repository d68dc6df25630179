'use client'

import { useState } from 'react'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { LinkButton } from '@/components/ui/link-button'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { cvRequestsApi } from '@/lib/browser/client/cv-requests-api'
import {
  account as accountMessages,
  common as commonMessages,
  requestedCvs as requestedCvsMessages,
} from '@/lib/messages/areas'

export type CvChoice = { id: string; title: string }

type Props = { cvs: CvChoice[]; onBegun: () => Promise<void> }

/** Form that requests a CV for a job. The pasted text stays until the server has it. */
export function RequestForm({ cvs, onBegun }: Props) {
  const messages = useMessages(requestedCvsMessages)
  const { settings } = useMessages(accountMessages)
  const { untitled } = useMessages(commonMessages)
  const [cv, setCv] = useState(cvs[0]?.id ?? '')
  const [job, setJob] = useState('')
  const [notice, setNotice] = useState('')
  const form = useAccountForm({
    required: [],
    async send() {
      setNotice('')
      if (job.trim() === '') return { errors: { form: messages.jobHint } }
      const result = await cvRequestsApi.begin(cv, job)
      if (!result.ok) {
        if (result.code === 'invalid') return { errors: { form: messages.jobRefused } }
        if (result.code === 'too-many-requests') return { errors: { form: messages.busy } }
        return result
      }
      setJob('')
      setNotice(messages.begun)
      await onBegun()
      return null
    },
  })

  if (cvs.length === 0) {
    return (
      <div className="flex flex-col items-start gap-3 py-3">
        <p className="text-pretty text-soft">{messages.noCvs}</p>
        <LinkButton href="/cvs" look="outline">
          {settings.yourCvs}
        </LinkButton>
      </div>
    )
  }
  return (
    <RowForm
      form={form}
      submit={messages.formTitle}
      after={
        <p role="status" className="text-add text-sm empty:hidden">
          {notice}
        </p>
      }
    >
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
    </RowForm>
  )
}
