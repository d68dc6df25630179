'use client'

import { useEditTimes } from '@/components/ui/dates/use-edit-times'
import { useMessages } from '@/components/ui/messages'
import { useIsAlive } from '@/components/ui/use-is-alive'
import { account as accountMessages } from '@/lib/messages/areas'
import { PartsPage } from './parts-page'

export type OutboxMessage = { to: string; subject: string; text: string; at: string }

/** Lists mails that were stored instead of sent, for the operator of a server without mail. */
export function OutboxScreen({ messages }: { messages: OutboxMessage[] }) {
  const texts = useMessages(accountMessages).outbox
  return (
    <PartsPage title={texts.title} back={{ href: '/settings', label: texts.back }}>
      <p className="pt-6 text-pretty text-soft">{texts.text}</p>
      <p className="mt-1 text-pretty text-soft">{texts.note}</p>
      {messages.length === 0 && <p className="mt-6 text-soft">{texts.empty}</p>}
      <ul className="mt-4 divide-y divide-hair">
        {messages.map((message) => (
          <OutboxItem key={message.at + message.to} message={message} />
        ))}
      </ul>
    </PartsPage>
  )
}

function OutboxItem({ message }: { message: OutboxMessage }) {
  const texts = useMessages(accountMessages).outbox
  const times = useEditTimes()
  const isAlive = useIsAlive()
  const { to, subject, text, at } = message
  return (
    <li className="py-4">
      <h2 className="text-lg">{subject}</h2>
      <p className="mt-0.5 flex min-h-5 flex-wrap justify-between gap-x-4 text-soft text-sm">
        <span className="min-w-0 break-words">
          {texts.to} <span className="text-ink">{to}</span>
        </span>
        {/* The server does not know the reader's time zone. */}
        <time dateTime={at}>{isAlive && times.edited(Date.parse(at))}</time>
      </p>
      <pre dir="auto" className="mt-3 whitespace-pre-wrap break-words font-sans">
        {text}
      </pre>
    </li>
  )
}
