import { ExternalLink } from 'lucide-react'
import { type ReactNode, useContext, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import {
  application as applicationMessages,
  applications as applicationsMessages,
} from '@/lib/messages/areas'
import { stageDays } from '@/lib/resume/application-facts'
import { limits } from '@/lib/resume/resume-limits'
import { applicationOutcomes, applicationStages } from '@/lib/resume/schema/application'
import { useReadJob } from '../use-read-job'
import { useToday } from '../use-today'
import { useApplicationDraft } from './application-context'
import { ContactRows, MoreContacts } from './contacts'
import { FactRow } from './fact-row'
import { BoundDay, BoundValue, ChoiceField, ReadOnlyContext } from './fields'

/** Returns the link of a web address; null for other text. */
const linkOf = (url: string) => (/^https?:\/\//i.test(url) && URL.canParse(url) ? url : null)

const readFields = ['position', 'employer', 'location', 'deadline', 'pay', 'reference'] as const
const firstFields = ['position', 'employer', 'location'] as const

/** Facts of the job as values that can be typed in; of an empty job the first three. */
export function Facts() {
  const { facts, fromAd, moreFacts } = useMessages(applicationMessages)
  const { names, notInAd } = useMessages(applicationsMessages).newJob
  const id = useId()
  const content = useApplicationDraft((document) => document.content)
  const [isMore, setMore] = useState(false)
  const read = useReadJob('', content.jobDescription, useToday())
  const hasAd = content.jobDescription.trim() !== ''
  const isRead = readFields.some((field) => read[field] !== '' && read[field] === content[field])
  const isWhole =
    isMore ||
    hasAd ||
    content.contacts.length > 0 ||
    `${content.pay}${content.deadline}${content.reference}` !== ''
  const placeholder = hasAd ? notInAd : '–'
  const row = (field: (typeof readFields)[number], value: ReactNode) => (
    <FactRow key={field} fieldId={`${id}-${field}`} label={names[field]}>
      {value}
    </FactRow>
  )
  const line = (field: (typeof readFields)[number]) =>
    row(field, <BoundValue owner="content" id={`${id}-${field}`} {...{ field, placeholder }} />)
  return (
    <section aria-labelledby={`${id}-title`}>
      <div className="flex items-baseline justify-between gap-3">
        <h2 id={`${id}-title`} className="text-lg">
          {facts}
        </h2>
        {isRead && <span className="text-soft text-xs">{fromAd}</span>}
      </div>
      <div className="mt-1">
        {firstFields.map(line)}
        {isWhole && (
          <>
            {line('pay')}
            {row(
              'deadline',
              <BoundDay
                owner="content"
                field="deadline"
                id={`${id}-deadline`}
                placeholder={placeholder}
                className="font-semibold placeholder:font-normal"
              />,
            )}
            <ContactRows placeholder={placeholder} />
            {line('reference')}
          </>
        )}
        {(isMore || content.url !== '') && <LinkRow />}
        {(isMore || content.stage === 'closed') && <StageRows />}
        {isMore && <MoreContacts />}
      </div>
      {!isMore && (
        <Button size="small" look="quiet" className="mt-1 -ms-2.5" onPress={() => setMore(true)}>
          {moreFacts}
        </Button>
      )}
    </section>
  )
}

/** Web address of the ad, and a link to it. */
function LinkRow() {
  const { openLink } = useMessages(applicationMessages)
  const { names } = useMessages(applicationsMessages).newJob
  const id = useId()
  const url = useApplicationDraft(({ content }) => content.url)
  const link = linkOf(url.trim())
  return (
    <FactRow
      fieldId={id}
      label={names.url}
      action={
        link && (
          <a
            href={link}
            target="_blank"
            rel="noreferrer noopener"
            aria-label={openLink}
            title={openLink}
            className="flex size-8 items-center justify-center self-center rounded-control text-soft hover:bg-hover pointer-coarse:size-11"
          >
            <ExternalLink aria-hidden="true" className="size-4" />
          </a>
        )
      }
    >
      <BoundValue owner="content" field="url" id={id} limit={limits.url} inputMode="url" />
    </FactRow>
  )
}

/** Days on which the job reached its stages, and how it ended. */
function StageRows() {
  const { fields, noOutcome } = useMessages(applicationMessages)
  const { outcomes } = useMessages(applicationsMessages)
  const id = useId()
  const isReadOnly = useContext(ReadOnlyContext)
  const stage = useApplicationDraft(({ content }) => content.stage)
  /** Stages that were reached; as a string, for comparison. */
  const reached = useApplicationDraft(({ content }) =>
    applicationStages
      .filter(
        (one, at) =>
          content[stageDays[one]] !== '' ||
          (at <= applicationStages.indexOf(content.stage) && content.stage !== 'closed') ||
          one === content.stage,
      )
      .join(),
  )
  return (
    <>
      {applicationStages
        .filter((one) => reached.split(',').includes(one))
        .map((one) => (
          <FactRow key={one} fieldId={`${id}-${one}`} label={fields[stageDays[one]]}>
            <BoundDay owner="content" field={stageDays[one]} id={`${id}-${one}`} placeholder="–" />
          </FactRow>
        ))}
      {stage === 'closed' && !isReadOnly && (
        <ChoiceField
          owner="content"
          field="outcome"
          label={fields.outcome}
          className="mt-2"
          options={applicationOutcomes.map((one) => ({
            id: one,
            label: one === '' ? noOutcome : outcomes[one],
          }))}
        />
      )}
    </>
  )
}
