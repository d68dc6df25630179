import { Check, CircleAlert, CircleDashed, LoaderCircle } from 'lucide-react'
import { useBusyUntil } from '@/components/document/model/use-busy-until'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import {
  ai as aiMessages,
  spaces as spaceMessages,
  wording as textMessages,
  wordings as wordingMessages,
} from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'
import type { Tailoring } from '../use-tailoring'
import type { ModelHelp, ModelProgress } from './use-model-request'

type Props = {
  tailoring: Tailoring
  help: ModelHelp
  /** Whether the request ends with the page. */
  isOnDevice: boolean
}

/** Shows the progress of a model request with a cancel button, and its result, in a live region. */
export function RequestProgress({ tailoring: { draft }, help, isOnDevice }: Props) {
  const messages = useMessages(wordingMessages)
  const { progress } = help
  const canStop = Boolean(draft?.asked?.id)
  const answered = draft?.answered
  return (
    <>
      <div role="status">
        {progress.kind === 'under-way' && (
          <Stages stage={progress.stage} isReading={draft?.asked?.requirements === null} />
        )}
        {progress.kind === 'unreached' && <p className="mt-3">{messages.unreached}</p>}
        {progress.kind === 'idle' && answered?.suggested === 0 && (
          <p className="mt-3">{messages.none}</p>
        )}
        {progress.kind === 'idle' && answered && answered.dropped > 0 && (
          <p className="mt-3 text-pretty text-soft text-sm">{messages.dropped(answered.dropped)}</p>
        )}
        {progress.kind === 'failed' && <ErrorText {...progress} isOnDevice={isOnDevice} />}
      </div>
      {(progress.kind === 'under-way' || progress.kind === 'unreached') && (
        <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          {canStop && (
            <Button size="small" onPress={() => void help.cancel()}>
              {messages.cancel}
            </Button>
          )}
          <p className="min-w-0 flex-1 basis-60 text-pretty text-soft text-sm">
            {isOnDevice ? messages.underWayHere : messages.underWay}
          </p>
        </div>
      )}
      {progress.kind === 'failed' && progress.canRetry && (
        <Button className="mt-3 me-2" onPress={() => void help.retry()}>
          {messages.retry}
        </Button>
      )}
    </>
  )
}

type ErrorProps = Pick<Extract<ModelProgress, { kind: 'failed' }>, 'code' | 'retryAfter'> & {
  isOnDevice: boolean
}

function ErrorText({ code, retryAfter = null, isOnDevice }: ErrorProps) {
  const messages = useMessages(wordingMessages)
  const { errors } = useMessages(aiMessages)
  const { failed } = useMessages(textMessages)
  const space = useMessages(spaceMessages)
  const forgotten = isOnDevice ? messages.ended : messages.forgotten
  const own = { ...failed, ...space.errors, ...messages.errors, forgotten }
  const sayBusy = useBusyUntil()
  const text =
    sayBusy(code, retryAfter) ??
    messageForCode(code, { ...errors, ...own }, errors['server-trouble'])
  return (
    <p className="mt-3 flex items-start gap-2">
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-del" />
      <span className="min-w-0 text-pretty">{text}</span>
    </p>
  )
}

const order = ['reading', 'drafting', 'checking', 'verifying'] as const

type StagesProps = {
  stage: 'sending' | 'waiting' | (typeof order)[number]
  /** False if the person has edited the demands: the job description is not sent then. */
  isReading: boolean
}

function Stages({ stage, isReading }: StagesProps) {
  const messages = useMessages(wordingMessages)
  const shown = isReading ? order : order.slice(1)
  const at = stage === 'sending' || stage === 'waiting' ? -1 : order.indexOf(stage)
  return (
    <>
      {at < 0 && (
        <p className="mt-3">{stage === 'sending' ? messages.sending : messages.waiting}</p>
      )}
      <ol className="mt-3 flex flex-col gap-1.5">
        {shown.map((one) => {
          const place = order.indexOf(one)
          const Icon = place < at ? Check : place === at ? LoaderCircle : CircleDashed
          return (
            <li
              key={one}
              aria-current={place === at ? 'step' : undefined}
              className={`flex items-center gap-2 ${place === at ? 'font-semibold' : 'text-soft'}`}
            >
              <Icon
                aria-hidden="true"
                className={`size-4 shrink-0 ${place === at ? 'animate-spin motion-reduce:animate-none' : ''}`}
              />
              {messages.stages[one]}
            </li>
          )
        })}
      </ol>
    </>
  )
}
