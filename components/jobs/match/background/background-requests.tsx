import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorText } from '@/components/ui/error-text'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { cvRequestsApi } from '@/lib/browser/client/cv-requests-api'
import { requestedCvs as requestedCvsMessages } from '@/lib/messages/areas'
import { RequestItem } from './request-item'
import { useCvRequests } from './use-cv-requests'

type Props = {
  documentId: string
  /** Text of the job ad. */
  posting: string
}

/** Has the account prepare a CV for the job, to come back for later; what was asked for this CV, with its files. */
export function BackgroundRequests({ documentId, posting }: Props) {
  const messages = useMessages(requestedCvsMessages)
  const { requests, reload } = useCvRequests(documentId)
  const { isBusy, notice, error, run } = useAction()
  const button = useRef<HTMLButtonElement>(null)
  return (
    <section aria-label={messages.title} className="mt-6 border-hair border-t pt-4">
      <p className="mb-2 text-pretty text-soft text-sm">{messages.text}</p>
      <Button
        ref={button}
        isDisabled={isBusy}
        onPress={() =>
          void run(
            () => cvRequestsApi.begin(documentId, posting),
            async () => {
              await reload()
              return messages.begun
            },
            { invalid: messages.jobRefused, 'too-many-requests': messages.busy },
          )
        }
      >
        {messages.title}
      </Button>
      <p role="status" className="mt-2 text-add text-sm empty:hidden">
        {notice}
      </p>
      <ErrorText>{error}</ErrorText>
      <ul className="divide-y divide-hair">
        {requests.map((request) => (
          <RequestItem
            key={request.requestId}
            request={request}
            onChanged={reload}
            onRemoved={() => {
              button.current?.focus()
              return reload()
            }}
          />
        ))}
      </ul>
    </section>
  )
}
