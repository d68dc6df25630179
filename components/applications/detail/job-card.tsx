'use client'

import { ExternalLink } from 'lucide-react'
import { useMessages } from '@/components/ui/messages'
import { application as applicationMessages } from '@/lib/messages/areas'
import { limits } from '@/lib/resume/resume-limits'
import { useApplicationDraft } from './application-context'
import { Card } from './card'
import { DateField, LineField } from './fields'

/** Returns the link of a web address; null for other text. */
const linkOf = (url: string) => (/^https?:\/\//i.test(url) && URL.canParse(url) ? url : null)

/** Details of the job. */
export function JobCard() {
  const { job, fields, openLink } = useMessages(applicationMessages)
  const link = useApplicationDraft(({ content }) => linkOf(content.url.trim()))
  return (
    <Card title={job}>
      <div className="grid gap-4 sm:grid-cols-2">
        <LineField owner="content" field="position" label={fields.position} />
        <LineField owner="content" field="employer" label={fields.employer} />
        <LineField owner="content" field="location" label={fields.location} />
        <DateField owner="content" field="deadline" label={fields.deadline} type="date" />
        <div className="sm:col-span-2">
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
      </div>
    </Card>
  )
}
