'use client'

import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { moveToStage } from '@/lib/browser/jobs/applications/application-edits'
import {
  application as applicationMessages,
  applications as applicationsMessages,
} from '@/lib/messages/areas'
import { stageDays } from '@/lib/resume/application-facts'
import { applicationOutcomes, applicationStages } from '@/lib/resume/schema/application'
import { useApplication, useApplicationDraft } from './application-context'
import { Card } from './card'
import { ChoiceField, DateField } from './fields'

/** Stage of the application with its history and outcome. */
export function StageCard({ today }: { today: string }) {
  const { fields, noOutcome } = useMessages(applicationMessages)
  const { stages, outcomes } = useMessages(applicationsMessages)
  const { run } = useApplication()
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
    <Card title={fields.stage}>
      <SegmentedControl
        label={fields.stage}
        options={applicationStages.map((id) => ({ id, label: stages[id] }))}
        value={stage}
        onChange={(next) => run((document) => moveToStage(document, next, today))}
        className="max-sm:[&_label]:px-1 max-sm:[&_label]:text-sm [&>legend]:sr-only"
      />
      <div className="mt-4 grid gap-4 [grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr))]">
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
    </Card>
  )
}
