'use client'

import { useState } from 'react'
import { AppHeader } from '@/components/ui/app-header'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { usePrivateFacts } from '@/lib/browser/private-facts/use-private-facts'
import { useDocumentHeads, useJournal } from '@/lib/browser/storage/journal/use-journal'
import {
  application as applicationMessages,
  extension as extensionMessages,
  sentFiles,
} from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import { makeParcel } from './make-parcel'
import { useExtension } from './use-extension'

/** Page on which a CV is handed over to the browser extension, after a press on its button (ADR browser-extension). */
export function HandOverScreen() {
  const messages = useMessages(extensionMessages)
  const { stage, pair, handOver } = useExtension()
  return (
    <div className="min-h-dvh bg-panel" data-vitae-hand-over="">
      <AppHeader place={null} />
      <main className="mx-auto max-w-2xl p-4 sm:p-8">
        <h1 className="text-2xl">{messages.title}</h1>
        <p className="mt-2 text-pretty text-soft">{messages.about}</p>
        {stage.kind === 'code' && (
          <section className="mt-6 rounded-card border border-line p-5">
            <p role="status">{messages.code}</p>
            <p className="my-3 font-semibold text-3xl tabular-nums tracking-widest">{stage.code}</p>
            {stage.isPressed ? (
              <p role="status">{messages.pressThere}</p>
            ) : (
              <Button look="primary" onPress={pair}>
                {messages.pair}
              </Button>
            )}
          </section>
        )}
        {stage.kind === 'paired' && <CvList handOver={handOver} />}
      </main>
    </div>
  )
}

/** CVs on this device, the one changed last first. */
function CvList({ handOver }: Pick<ReturnType<typeof useExtension>, 'handOver'>) {
  const messages = useMessages(extensionMessages)
  const { fileNames } = useMessages(sentFiles)
  const { chooseCv } = useMessages(applicationMessages)
  const journal = useJournal()
  const { heads } = useDocumentHeads()
  const { facts } = usePrivateFacts()
  const [result, setResult] = useState('')
  const [isBusy, setBusy] = useState(false)
  const cvs = (heads ?? [])
    .filter(({ kind, trashedAt }) => kind === 'resume' && trashedAt === null)
    .sort((a, b) => b.updatedAt - a.updatedAt)
  async function give(id: string, title: string) {
    if (!journal) return
    setBusy(true)
    setResult('')
    const parcel = await makeParcel(journal, id, facts ?? [], fileNames).catch(() => null)
    const isReceived = parcel !== null && (await handOver(parcel))
    setResult(isReceived ? messages.received(title) : messages.refused)
    setBusy(false)
  }
  return (
    <section className="mt-6">
      <p role="status" className="mb-3">
        {result || (heads && cvs.length === 0 ? chooseCv.none : messages.choose)}
      </p>
      <ul className="divide-y divide-hair border-hair border-y">
        {cvs.map((head) => {
          const title = displayTitle(head, fileNames.resume)
          return (
            <li key={head.id} className="flex min-h-12 items-center gap-3 py-2">
              <span dir="auto" className="wrap-anywhere min-w-0 flex-1 font-medium">
                {title}
              </span>
              <Button
                size="small"
                isDisabled={isBusy}
                aria-label={`${messages.handOver}: ${title}`}
                onPress={() => void give(head.id, title)}
              >
                {messages.handOver}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
