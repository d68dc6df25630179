import { useId, useState } from 'react'
import { useMoment } from '@/components/ui/dates/use-moment'
import { ErrorText } from '@/components/ui/error-text'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { RowButton } from '@/components/ui/row-button'
import type { CvRequest } from '@/dist/answers/cv-request-answers'
import type { ApiResult } from '@/lib/browser/client/api-types'
import { type CvRequestHead, cvRequestsApi } from '@/lib/browser/client/cv-requests-api'
import {
  accountMenu as menuMessages,
  requestedCvs as requestedCvsMessages,
  webhooks as webhookMessages,
} from '@/lib/messages/areas'
import { isUnderWay } from './use-cv-requests'

type Props = {
  request: CvRequestHead
  onChanged: () => Promise<void>
  onRemoved: () => Promise<void>
}

const colours: Readonly<Record<string, string>> = { done: 'text-add', failed: 'text-del' }

/** CV request with its progress, and its files when it is done. */
export function RequestItem({ request, onChanged, onRemoved }: Props) {
  const messages = useMessages(requestedCvsMessages)
  const { remove } = useMessages(webhookMessages)
  const { signOut } = useMessages(menuMessages)
  const moment = useMoment()
  const id = useId()
  const [files, setFiles] = useState<CvRequest['files'] | null>(null)
  const { isBusy, error, run } = useAction()
  const { requestId, status, job, message, createdAt, expiresAt } = request
  const states: Readonly<Record<string, string>> = messages.states
  const isOver = status === 'failed' || status === 'cancelled'

  const change = (send: () => Promise<ApiResult<null>>, then = onChanged) =>
    void run(send, async () => {
      setFiles(null)
      await then()
      return ''
    })
  const showFiles = () =>
    void run(
      () => cvRequestsApi.read(requestId),
      ({ files: made }) => {
        setFiles(made ?? null)
        return ''
      },
    )

  const button = (label: string, onPress: () => void) => (
    <RowButton isBusy={isBusy} aria-describedby={id} onPress={onPress}>
      {label}
    </RowButton>
  )

  return (
    <li className="py-3.5">
      <div id={id}>
        <p className={`font-medium text-sm ${colours[status] ?? 'text-soft'}`}>
          {states[status] ?? status}
        </p>
        {job && (
          <p dir="auto" className="line-clamp-2 break-words text-soft text-sm">
            {job}
          </p>
        )}
      </div>
      {(isUnderWay(request) || status === 'failed') && (
        <p className="mt-1 text-pretty text-sm">{message}</p>
      )}
      <p className="mt-0.5 min-h-4.5 text-soft text-xs">
        {[
          moment(createdAt) && messages.asked(moment(createdAt)),
          moment(expiresAt) && messages.ends(moment(expiresAt)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ErrorText>{error}</ErrorText>
      {files && <FileLinks files={files} />}
      <div className="-ms-2.5 mt-1 flex flex-wrap gap-x-1">
        {status === 'done' && !files && button(messages.files, showFiles)}
        {isUnderWay(request) &&
          button(messages.stop, () => change(() => cvRequestsApi.stop(requestId)))}
        {isOver && button(signOut.tryAgain, () => change(() => cvRequestsApi.retry(requestId)))}
        {status === 'failed' &&
          button(messages.withoutModel, () => change(() => cvRequestsApi.retry(requestId, 'none')))}
        {!isUnderWay(request) &&
          button(remove, () => change(() => cvRequestsApi.remove(requestId), onRemoved))}
      </div>
    </li>
  )
}

/** Links to the files of a request, which expire after an hour. */
function FileLinks({ files }: { files: NonNullable<CvRequest['files']> }) {
  const messages = useMessages(requestedCvsMessages)
  const made = [
    { file: files.pdf, label: 'PDF' },
    { file: files.html, label: messages.page },
    { file: files.text, label: messages.plainText },
    { file: files.suggested?.html, label: messages.suggested },
    { file: files.json, label: messages.report },
  ]
  return (
    <ul className="mt-1.5 flex flex-wrap gap-x-5">
      {made.map(
        ({ file, label }) =>
          file && (
            <li key={label}>
              <a href={file.url} className="inline-flex min-h-11 items-center text-pen underline">
                {label}
              </a>
            </li>
          ),
      )}
    </ul>
  )
}
