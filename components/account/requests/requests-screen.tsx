'use client'

import { useRef } from 'react'
import { Card } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
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
  const { requests, reload } = useCvRequests(first)
  const list = useRef<HTMLDivElement>(null)
  return (
    <PartsPage title={messages.title}>
      <Card id="ask" title={messages.formTitle} text={messages.text}>
        <RequestForm cvs={cvs} onBegun={reload} />
      </Card>
      <Card id="requests" title={messages.listTitle}>
        {/* Receives the focus when a request is removed. */}
        <div ref={list} tabIndex={-1} className="outline-none">
          {requests.length === 0 && <p className="py-3 text-soft">{messages.none}</p>}
          <ul className="divide-y divide-hair">
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
    </PartsPage>
  )
}
