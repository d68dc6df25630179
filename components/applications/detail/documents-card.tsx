'use client'

import Link from 'next/link'
import { useMessages } from '@/components/ui/messages'
import { application as applicationMessages } from '@/lib/messages/areas'
import type { DocumentChoice } from '../use-document-choices'
import { useApplicationDraft } from './application-context'
import { Card } from './card'
import { ChoiceField } from './fields'

type Props = { cvs: readonly DocumentChoice[]; letters: readonly DocumentChoice[] }

/** CV and letter of the application. */
export function DocumentsCard({ cvs, letters }: Props) {
  const messages = useMessages(applicationMessages)
  return (
    <Card title={messages.documents}>
      <div className="flex flex-col gap-4">
        <Choice field="resumeId" none={messages.noCv} open={messages.openCv} choices={cvs} />
        <Choice
          field="letterId"
          none={messages.noLetter}
          open={messages.openLetter}
          choices={letters}
        />
      </div>
    </Card>
  )
}

type ChoiceProps = {
  field: 'resumeId' | 'letterId'
  none: string
  open: string
  choices: readonly DocumentChoice[]
}

function Choice({ field, none, open, choices }: ChoiceProps) {
  const { fields, missing } = useMessages(applicationMessages)
  const chosen = useApplicationDraft(({ content }) => content[field])
  const isMissing = chosen !== '' && !choices.some(({ id }) => id === chosen)
  const options = [
    { id: '', label: none },
    ...choices,
    ...(isMissing ? [{ id: chosen, label: missing }] : []),
  ]
  return (
    <div className="flex items-end gap-2">
      <ChoiceField
        owner="content"
        field={field}
        label={fields[field]}
        options={options}
        className="min-w-0 flex-1"
      />
      {chosen !== '' && !isMissing && (
        <Link
          href={`/editor#${chosen}`}
          className="flex min-h-10.5 shrink-0 items-center px-1 font-semibold text-pen text-sm pointer-coarse:min-h-11"
        >
          {open}
        </Link>
      )}
    </div>
  )
}
