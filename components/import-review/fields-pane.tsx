'use client'

import { ShieldCheck } from 'lucide-react'
import { useMessages } from '@/components/ui/messages'
import type { ReviewDraft, UnplacedLine } from '@/lib/importers/draft/review-types'
import { importReview as reviewMessages } from '@/lib/messages/en/import-review'
import { NextToCheck } from './next-to-check'
import { OtherReading } from './other-reading'
import { SectionBlock } from './section-block'
import { DroppedList, UnplacedList } from './unplaced-list'
import type { ReviewHelp } from './use-import-help'
import type { ReviewReadings } from './use-readings'

type Props = {
  draft: ReviewDraft
  unplaced: readonly UnplacedLine[]
  help: ReviewHelp
  readings: ReviewReadings
  className?: string
}

/** Everything that was understood, and everything that was not. */
export function FieldsPane({ draft, unplaced, help, readings, className }: Props) {
  const words = useMessages(reviewMessages)
  return (
    <main className={`overflow-auto bg-well px-3 py-5 sm:px-6 ${className ?? ''}`}>
      <div className="mx-auto max-w-3xl">
        <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <p className="flex min-w-0 flex-1 basis-64 items-center gap-2 text-sm text-soft">
            <ShieldCheck aria-hidden="true" className="size-4 shrink-0" />
            <span>
              {words.onThisDevice} {words.nothingStored}
            </span>
          </p>
          <NextToCheck draft={draft} />
        </div>
        <OtherReading readings={readings} />
        {draft.sections.map((section) => (
          <SectionBlock key={section.id} section={section} language={draft.language} />
        ))}
        <UnplacedList lines={unplaced} help={help} />
        <DroppedList dropped={draft.dropped} />
      </div>
    </main>
  )
}
