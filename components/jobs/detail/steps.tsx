import { Circle, CircleCheck, CircleDot } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import type { CoverageCount } from '@/lib/ai/requirements/requirement-types'
import { moveToStage } from '@/lib/browser/jobs/applications/application-edits'
import {
  application as applicationMessages,
  applications as applicationsMessages,
  dashboard as dashboardMessages,
  sentFiles,
} from '@/lib/messages/areas'
import {
  daysWithoutAnswer,
  doneSteps,
  type JobStep,
  jobSteps,
  nextStep,
} from '@/lib/resume/job-steps'
import { type JobTab, jobFragment } from '../applications-address'
import { useToday } from '../use-today'
import { useApplication, useApplicationDraft } from './application-context'

/** Tab where each step is taken; a sent copy is marked on the overview itself. */
const tabs: Record<JobStep, JobTab> = {
  ...{ ad: 'match', cv: 'cv', gaps: 'match', letter: 'letter', send: 'cv', interview: 'interview' },
}

/** The next step of the job, and all steps with their state. */
export function Steps({ count }: { count: CoverageCount | null }) {
  const messages = useMessages(applicationMessages)
  const { writeLetter } = useMessages(dashboardMessages)
  const { mark } = useMessages(sentFiles)
  const { stages } = useMessages(applicationsMessages)
  const { run } = useApplication()
  const today = useToday()
  const { id, content } = useApplicationDraft((document) => document)
  const done = doneSteps(content, count)
  const next = nextStep(content, done)
  const days = daysWithoutAnswer(content, today)
  const names: Record<JobStep, string> = {
    ad: messages.pasteAd,
    cv: messages.chooseCv.title,
    gaps: messages.fit,
    letter: writeLetter,
    send: mark.action,
    interview: messages.interview,
  }
  const detail = (step: JobStep) =>
    step === 'gaps' && count ? messages.compared(count.covered, count.of) : ''
  const [email = ''] = content.contacts.flatMap((contact) => contact.email.trim() || [])
  return (
    <section aria-label={messages.steps}>
      {days !== null && (
        <div className="mb-4 rounded-card bg-well p-4">
          <h2 className="text-lg">{messages.noAnswer(days)}</h2>
          <div className="mt-3 flex flex-wrap gap-2">
            {email !== '' && (
              <a href={`mailto:${email}`} className={buttonLook('primary')}>
                {messages.writeToThem}
              </a>
            )}
            <Button onPress={() => run((now) => moveToStage(now, 'closed', today))}>
              {stages.closed}
            </Button>
          </div>
        </div>
      )}
      {next && (
        <div className="mb-4 rounded-card bg-well p-4">
          <p className="text-soft text-sm">{messages.next}</p>
          <h2 className="text-lg">{names[next]}</h2>
          <p className="text-soft empty:hidden">{detail(next)}</p>
          <a href={jobFragment(id, tabs[next])} className={`${buttonLook('primary')} mt-3`}>
            {messages.tabs[tabs[next]]}
          </a>
        </div>
      )}
      <ol>
        {jobSteps.map((step) => {
          const isDone = done.has(step)
          const Icon = isDone ? CircleCheck : step === next ? CircleDot : Circle
          const colour = isDone ? 'text-add' : step === next ? 'text-pen' : 'text-soft'
          return (
            <li
              key={step}
              aria-current={step === next ? 'step' : undefined}
              className="flex min-h-11 flex-wrap items-center gap-x-3 border-hair border-b px-2 py-1"
            >
              <Icon aria-hidden="true" className={`size-4.5 shrink-0 ${colour}`} />
              <p className="min-w-0 flex-1 basis-40">
                <span className={isDone ? 'text-soft' : step === next ? 'font-semibold' : ''}>
                  {names[step]}
                </span>
                {isDone && <span className="sr-only">: {messages.fields['followUps.done']}</span>}{' '}
                <span className="text-soft text-sm">{detail(step)}</span>
              </p>
              <a href={jobFragment(id, tabs[step])} className={buttonLook('quiet', 'small')}>
                {messages.tabs[tabs[step]]}
              </a>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
