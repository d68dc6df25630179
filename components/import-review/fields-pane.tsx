'use client'

import { ShieldCheck } from 'lucide-react'
import { useMessages } from '@/components/ui/messages'
import type { ReviewDraft, UnplacedLine } from '@/lib/importers/draft/review-types'
import { importModel as modelMessages, importReview as reviewMessages } from '@/lib/messages/areas'
import { NextToCheck } from './next-to-check'
import { OtherReading } from './other-reading'
import { ReaderProvider } from './reader-context'
import { SectionBlock } from './section-block'
import { DroppedList, UnplacedList } from './unplaced-list'
import type { ReviewHelp } from './use-import-help'
import type { ReviewModelReading } from './use-model-reading'
import type { ReviewReadings } from './use-readings'

type Props = {
  draft: ReviewDraft
  unplaced: readonly UnplacedLine[]
  help: ReviewHelp
  readings: ReviewReadings
  modelReading: ReviewModelReading
  /** Name of the connected model; null without one. */
  model: string | null
  className?: string
}

/** Shows the placed values and the unplaced lines. */
export function FieldsPane(props: Props) {
  const { draft, unplaced, help, readings, modelReading, model, className } = props
  const messages = useMessages(reviewMessages)
  const { sent } = useMessages(modelMessages)
  const wasSent = modelReading.hasSent || draft.model !== undefined
  return (
    <main className={`overflow-auto bg-well px-3 py-5 sm:px-6 ${className ?? ''}`}>
      <div className="mx-auto max-w-3xl">
        <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <p className="flex min-w-0 flex-1 basis-64 items-center gap-2 text-sm text-soft">
            <ShieldCheck aria-hidden="true" className="size-4 shrink-0" />
            <span>
              {wasSent ? sent : messages.onThisDevice} {messages.nothingStored}
            </span>
          </p>
          <NextToCheck draft={draft} />
        </div>
        <OtherReading readings={readings} modelReading={modelReading} model={model} />
        <ReaderProvider model={draft.model}>
          {draft.sections.map((section) => (
            <SectionBlock key={section.id} section={section} language={draft.language} />
          ))}
        </ReaderProvider>
        <UnplacedList lines={unplaced} help={help} model={model} />
        <DroppedList dropped={draft.dropped} />
      </div>
    </main>
  )
}
