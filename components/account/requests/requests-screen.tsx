'use client'

import { useRef } from 'react'
import { Card } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import { useIsAlive } from '@/components/ui/use-is-alive'
import type { CvRequestHead } from '@/lib/browser/client/cv-requests-api'
import { requestedCvs as requestedCvsMessages } from '@/lib/messages/areas'
import { PartsPage } from '../parts-page'
import { type CvChoice, RequestForm } from './request-form'
import { RequestItem } from './request-item'
import { useCvRequests } from './use-cv-requests'

type Props = {
  /** State when the page was rendered. */
  requests: CvRequestHead[]
  /** CVs of the account to choose from. */
  cvs: CvChoice[]
}

/** Page of CV requests for jobs. */
export function RequestsScreen({ requests: first, cvs }: Props) {
  const messages = useMessages(requestedCvsMessages)
  const isAlive = useIsAlive()
  const { requests, reload } = useCvRequests(first)
  const list = useRef<HTMLDivElement>(null)
  return (
    <PartsPage
      head={
        <div className="pt-7">
          <h1 className="text-2xl">{messages.title}</h1>
          <p className="mt-1 max-w-[36rem] text-pretty text-soft">{messages.text}</p>
        </div>
      }
      navigation={messages.title}
      parts={[]}
    >
      <fieldset disabled={!isAlive} className="flex min-w-0 flex-col gap-4">
        <Card id="ask" title={messages.formTitle}>
          <RequestForm cvs={cvs} onBegun={reload} />
        </Card>
        <Card id="requests" title={messages.listTitle}>
          {/* Receives the focus when a request is removed. */}
          <div ref={list} tabIndex={-1} className="outline-none">
            {requests.length === 0 && <p className="text-soft">{messages.none}</p>}
            <ul className="divide-y divide-line">
              {requests.map((request) => (
                <RequestItem
                  key={request.requestId}
                  request={request}
                  onChanged={reload}
                  onRemoved={() => {
                    list.current?.focus()
                    return reload()
                  }}
                />
              ))}
            </ul>
          </div>
        </Card>
      </fieldset>
    </PartsPage>
  )
}
