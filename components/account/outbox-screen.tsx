'use client'

import { ArrowLeft } from 'lucide-react'
import { AppHeader } from '@/components/ui/app-header'
import { useEditTimes } from '@/components/ui/dates/use-edit-times'
import { useMessages } from '@/components/ui/messages'
import { useIsAlive } from '@/components/ui/use-is-alive'
import { account as accountMessages } from '@/lib/messages/areas'

export type OutboxMessage = { to: string; subject: string; text: string; at: string }

/** Lists mails that were stored instead of sent, for the operator of a server without mail. */
export function OutboxScreen({ messages }: { messages: OutboxMessage[] }) {
  const texts = useMessages(accountMessages).outbox
  return (
    <div className="min-h-dvh bg-panel pb-16">
      <AppHeader place={null} />
      <main className="mx-auto max-w-[48rem] px-4 sm:px-6">
        <a
          href="/settings"
          className="mt-3 inline-flex min-h-11 items-center gap-1.5 text-soft no-underline hover:text-ink"
        >
          <ArrowLeft aria-hidden="true" className="size-4 rtl:-scale-x-100" />
          {texts.back}
        </a>
        <h1 className="text-2xl">{texts.title}</h1>
        <p className="mt-2 text-pretty text-soft">{texts.text}</p>
        <p className="mt-1 text-pretty text-soft">{texts.note}</p>
        {messages.length === 0 && (
          <p className="mt-6 rounded-card border border-line bg-panel px-5 py-8 text-center text-soft">
            {texts.empty}
          </p>
        )}
        <ul className="mt-6 flex flex-col gap-4">
          {messages.map((message) => (
            <OutboxItem key={message.at + message.to} message={message} />
          ))}
        </ul>
      </main>
    </div>
  )
}

function OutboxItem({ message }: { message: OutboxMessage }) {
  const texts = useMessages(accountMessages).outbox
  const times = useEditTimes()
  const isAlive = useIsAlive()
  const { to, subject, text, at } = message
  return (
    <li className="rounded-card border border-line bg-panel px-5 py-4 sm:px-6">
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
