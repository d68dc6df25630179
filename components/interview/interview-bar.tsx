'use client'

import { ChevronLeft, Download, Printer } from 'lucide-react'
import Link from 'next/link'
import { UndoButtons } from '@/components/document/editor/undo-buttons'
import { SaveStatus, SaveVoice } from '@/components/document/status/save-status'
import { AppHeader } from '@/components/ui/app-header'
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

/** Header of an interview: job, save state, and the sheet. */
export function InterviewBar({ cvId, job, sheet }: Props) {
  const messages = useMessages(interviewMessages)
  const { back } = useMessages(tailorMessages)
  const { download, print } = useMessages(editorMessages)
  return (
    <AppHeader
      place="jobs"
      name={
        <>
          <Link
            href={`/editor#${cvId}`}
            aria-label={back}
            title={back}
            className="flex size-8 shrink-0 items-center justify-center rounded-control text-soft hover:bg-hover pointer-coarse:size-11"
          >
            <ChevronLeft aria-hidden="true" className="size-5 rtl:rotate-180" />
          </Link>
          <h1 dir="auto" className="line-clamp-3 wrap-anywhere min-w-0 font-semibold text-base">
            {messages.heading(job)}
          </h1>
        </>
      }
      status={<SaveStatus />}
    >
      <SaveVoice />
      <UndoButtons />
      {sheet && (
        <>
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
        </>
      )}
    </AppHeader>
  )
}
