import { ExternalLink } from 'lucide-react'
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
import { Card } from './card'
import { ChoiceField, DateField, LineField } from './fields'

/** Returns the link of a web address; null for other text. */
const linkOf = (url: string) => (/^https?:\/\//i.test(url) && URL.canParse(url) ? url : null)

const readFields = ['position', 'employer', 'location'] as const

/** Facts of the job as fields; which of them stand in the ad as they are is said until they are changed. */
export function Facts() {
  const { job, fields, openLink, fromAd, pay, reference } = useMessages(applicationMessages)
  const content = useApplicationDraft((document) => document.content)
  const link = linkOf(content.url.trim())
  const read = useReadJob('', content.jobDescription, useToday())
  const mark = (field: (typeof readFields)[number] | 'deadline') =>
    read[field] !== '' &&
    read[field] === content[field] && <span className="block text-soft text-xs">{fromAd}</span>
  return (
    <Card title={job}>
      <div className="flex flex-col gap-3">
        {readFields.map((field) => (
          <div key={field}>
            <LineField owner="content" field={field} label={fields[field]} />
            {mark(field)}
          </div>
        ))}
        <div>
          <DateField owner="content" field="deadline" label={fields.deadline} type="date" />
          {mark('deadline')}
        </div>
        <ReadFact name={pay} text={read.pay} />
        <ReadFact name={reference} text={read.reference} />
        <div>
          <LineField
            owner="content"
            field="url"
            label={fields.url}
            limit={limits.url}
            inputMode="url"
            spellCheck={false}
          />
          {link && (
            <a
              href={link}
              target="_blank"
              rel="noreferrer noopener"
              className="mt-1 inline-flex min-h-8 items-center gap-1.5 font-semibold text-pen text-sm pointer-coarse:min-h-11"
            >
              <ExternalLink aria-hidden="true" className="size-4" />
              {openLink}
            </a>
          )}
        </div>
        <StageDates />
      </div>
    </Card>
  )
}

/** Fact of the ad that has no field; nothing without one. */
function ReadFact({ name, text }: { name: string; text: string }) {
  const { fromAd } = useMessages(applicationMessages)
  if (text === '') return null
  return (
    <p className="text-sm">
      <span className="text-soft">{name}</span> <span dir="auto">{text}</span>
      <span className="block text-soft text-xs">{fromAd}</span>
    </p>
  )
}

/** Days on which the job reached its stages, and how it ended. */
function StageDates() {
  const { fields, noOutcome } = useMessages(applicationMessages)
  const { outcomes } = useMessages(applicationsMessages)
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
    <div className="grid gap-3 [grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr))]">
      {applicationStages
        .filter((one) => reached.split(',').includes(one))
        .map((one) => (
          <DateField
            key={one}
            owner="content"
            field={stageDays[one]}
            label={fields[stageDays[one]]}
            type="date"
          />
        ))}
      {stage === 'closed' && (
        <ChoiceField
          owner="content"
          field="outcome"
          label={fields.outcome}
          options={applicationOutcomes.map((id) => ({
            id,
            label: id === '' ? noOutcome : outcomes[id],
          }))}
        />
      )}
    </div>
  )
}
