'use client'

import { ChevronLeft, Download, Printer } from 'lucide-react'
import Link from 'next/link'
import { UndoButtons } from '@/components/document/editor/undo-buttons'
import { SaveStatus, SaveVoice } from '@/components/document/status/save-status'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import {
  editor as editorMessages,
  interview as interviewMessages,
  tailor as tailorMessages,
} from '@/lib/messages/areas'

type Props = {
  cvId: string
  /** Title and employer of the job; empty if unknown. */
  job: string
  /** Null without a job description. */
  sheet: { isMaking: boolean; download: () => void; print: () => void } | null
}

/** Top bar of an interview: job, save state, and the sheet. */
export function InterviewBar({ cvId, job, sheet }: Props) {
  const messages = useMessages(interviewMessages)
  const { back } = useMessages(tailorMessages)
  const { download, print } = useMessages(editorMessages)
  return (
    <header className="@container shrink-0 border-line border-b bg-panel">
      <SaveVoice />
      <div className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1.5 sm:px-4">
        <Link
          href={`/editor#${cvId}`}
          className="flex min-h-10 shrink-0 items-center gap-1.5 rounded-control px-2 font-semibold text-ink no-underline hover:bg-pen-wash hover:text-pen pointer-coarse:min-h-11"
        >
          <ChevronLeft aria-hidden="true" className="size-5 rtl:rotate-180" />
          <span className="max-sm:sr-only">{back}</span>
        </Link>
        <h1 dir="auto" className="min-w-0 flex-1 basis-40 line-clamp-2 text-base sm:text-lg">
          {messages.heading(job)}
        </h1>
        <SaveStatus />
        <UndoButtons />
        {sheet && (
          <div className="ms-auto flex items-center gap-2">
            <p role="status" className="sr-only">
              {sheet.isMaking && messages.making}
            </p>
            <IconButton label={print} isDisabled={sheet.isMaking} onPress={sheet.print}>
              <Printer aria-hidden="true" />
            </IconButton>
            <Button
              look="primary"
              aria-label={download}
              isDisabled={sheet.isMaking}
              onPress={sheet.download}
            >
              <Download aria-hidden="true" />
              <span className="max-lg:sr-only">{download}</span>
            </Button>
          </div>
        )}
      </div>
    </header>
  )
}
