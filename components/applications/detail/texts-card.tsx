'use client'

import { useMessages } from '@/components/ui/messages'
import { application as applicationMessages } from '@/lib/messages/areas'
import { limits } from '@/lib/resume/resume-limits'
import { AreaField } from './fields'

/** Job description and the person's notes. */
export function TextsCard() {
  const { fields, jobDescriptionHint, notesHint } = useMessages(applicationMessages)
  return (
    <section className="flex flex-col gap-5 rounded-card border border-line bg-panel p-4 sm:p-5">
      <AreaField
        owner="content"
        field="notes"
        label={fields.notes}
        description={notesHint}
        limit={limits.longText}
        rows={4}
      />
      <AreaField
        owner="content"
        field="jobDescription"
        label={fields.jobDescription}
        description={jobDescriptionHint}
        limit={limits.posting}
        rows={8}
      />
    </section>
  )
}
