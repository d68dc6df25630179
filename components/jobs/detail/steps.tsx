import { Circle, CircleCheck, CircleDot } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { application as applicationMessages } from '@/lib/messages/areas'
import { type JobStep, jobSteps } from '@/lib/resume/job-steps'
import { type JobTab, jobFragment } from '../applications-address'

type Props = {
  id: string
  done: ReadonlySet<JobStep>
  next: JobStep | null
  results: Readonly<Record<JobStep, string>>
  isReader: boolean
  onSend: () => void
  onOpenAd: () => void
}

/** Tab where a step is taken; the ad and what is sent are on the overview itself. */
const tabs: Partial<Record<JobStep, JobTab>> = {
  ...{ cv: 'cv', gaps: 'match', letter: 'letter', interview: 'interview' },
}

/** All steps of a job: state, name, result so far, and the way to each. */
export function Steps({ id, done, next, results, isReader, onSend, onOpenAd }: Props) {
  const messages = useMessages(applicationMessages)
  const { stepNames, doors, doorOf } = messages
  return (
    <ol className="-mx-3">
      {jobSteps.map((step) => {
        const isDone = done.has(step)
        const isNext = step === next
        const Icon = isDone ? CircleCheck : isNext ? CircleDot : Circle
        const colour = isDone ? 'text-add' : isNext ? 'text-pen' : 'text-edge'
        const name = step === 'ad' && !isDone ? messages.pasteAd : stepNames[step]
        const tab = tabs[step]
        const label = doorOf(doors[step], name)
        const look = isNext ? 'outline' : 'quiet'
        return (
          <li
            key={step}
            aria-current={isNext ? 'step' : undefined}
            className="grid min-h-11 grid-cols-[1.25rem_minmax(0,1fr)_auto] items-center gap-x-3 border-hair border-b px-3 py-1 sm:grid-cols-[1.25rem_minmax(0,14rem)_minmax(0,1fr)_auto]"
          >
            <Icon aria-hidden="true" className={`size-4.5 ${colour}`} />
            <p className="font-semibold wrap-anywhere">
              {name}
              {isDone && <span className="sr-only">: {messages.fields['followUps.done']}</span>}
            </p>
            <p className="text-soft text-sm wrap-anywhere max-sm:col-start-2 max-sm:row-start-2 max-sm:empty:hidden">
              {results[step]}
            </p>
            {tab ? (
              <a
                href={jobFragment(id, tab)}
                aria-label={label}
                className={`${buttonLook(look, 'small')} max-sm:row-span-2 max-sm:row-start-1 max-sm:col-start-3`}
              >
                {doors[step]}
              </a>
            ) : (
              !(isReader && step === 'send') && (
                <Button
                  size="small"
                  look={look}
                  aria-label={label}
                  className="max-sm:col-start-3 max-sm:row-span-2 max-sm:row-start-1"
                  onPress={step === 'ad' ? onOpenAd : onSend}
                >
                  {doors[step]}
                </Button>
              )
            )}
          </li>
        )
      })}
    </ol>
  )
}
