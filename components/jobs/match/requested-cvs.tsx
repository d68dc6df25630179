import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { useMoment } from '@/components/ui/dates/use-moment'
import { ErrorText } from '@/components/ui/error-text'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { RowButton } from '@/components/ui/row-button'
import type { CvRequest } from '@/dist/answers/cv-request-answers'
import { type CvRequestHead, cvRequestsApi } from '@/lib/browser/client/cv-requests-api'
import {
  requestedCvs as requestedCvsMessages,
  webhooks as webhookMessages,
} from '@/lib/messages/areas'

/** Lists the finished CVs that programs requested of a CV, with their files; nothing while there are none. */
export function RequestedCvs({ documentId }: { documentId: string }) {
  const messages = useMessages(requestedCvsMessages)
  const [requests, setRequests] = useState<CvRequestHead[]>([])
  const reload = useCallback(async () => {
    const result = await cvRequestsApi.list()
    if (!result.ok) return
    const isShown = (one: CvRequestHead) => one.documentId === documentId && one.status === 'done'
    setRequests(result.value.filter(isShown))
  }, [documentId])
  useEffect(() => void reload(), [reload])
  const heading = useRef<HTMLHeadingElement>(null)
  if (requests.length === 0) return null
  return (
    <section aria-label={messages.title} className="mt-6 border-hair border-t pt-4">
      <h2 ref={heading} tabIndex={-1} className="font-medium text-sm outline-none">
        {messages.title}
      </h2>
      <ul className="divide-y divide-hair">
        {requests.map((request) => (
          <RequestItem
            key={request.requestId}
            request={request}
            onRemoved={() => {
              heading.current?.focus()
              return reload()
            }}
          />
        ))}
      </ul>
    </section>
  )
}

type ItemProps = { request: CvRequestHead; onRemoved: () => Promise<void> }

function RequestItem({ request: { requestId, job, createdAt, expiresAt }, onRemoved }: ItemProps) {
  const messages = useMessages(requestedCvsMessages)
  const { remove } = useMessages(webhookMessages)
  const moment = useMoment()
  const id = useId()
  const [files, setFiles] = useState<CvRequest['files'] | null>(null)
  const { isBusy, error, run } = useAction()
  const showFiles = () =>
    void run(
      () => cvRequestsApi.read(requestId),
      ({ files: made }) => {
        setFiles(made ?? null)
        return ''
      },
    )
  const removeRequest = () =>
    void run(
      () => cvRequestsApi.remove(requestId),
      async () => {
        await onRemoved()
        return ''
      },
    )
  return (
    <li className="py-3.5">
      <div id={id}>
        {job && (
          <p dir="auto" className="line-clamp-2 break-words text-soft text-sm">
            {job}
          </p>
        )}
        <p className="mt-0.5 min-h-4.5 text-soft text-xs">
          {[
            moment(createdAt) && messages.asked(moment(createdAt)),
            moment(expiresAt) && messages.ends(moment(expiresAt)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <ErrorText>{error}</ErrorText>
      {files && <FileLinks files={files} />}
      <div className="-ms-2.5 mt-1 flex flex-wrap gap-x-1">
        {!files && (
          <RowButton isBusy={isBusy} aria-describedby={id} onPress={showFiles}>
            {messages.files}
          </RowButton>
        )}
        <RowButton isBusy={isBusy} aria-describedby={id} onPress={removeRequest}>
          {remove}
        </RowButton>
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
