'use client'

import { Target } from 'lucide-react'
import { useMessages } from '@/components/ui/messages'
import { dashboard as dashboardMessages, looks as looksMessages } from '@/lib/messages/areas'
import { successorOf } from '@/lib/pdf/templates/successor-of'
import type { PaperDocument } from '@/lib/resume/schema/document'

type Props = {
  document: PaperDocument | null | undefined
  /** Number of pages; null until the first one is painted. */
  pages: number | null
}

/** Shows the job of a CV, its template and its number of pages. */
export function CvFacts({ document, pages }: Props) {
  const messages = useMessages(dashboardMessages)
  const names: Record<string, { name: string } | undefined> = useMessages(looksMessages).templates
  const { title = '', employer = '' } = document?.lineage?.posting ?? {}
  const job = [title, employer].filter(Boolean).join(', ')
  const { template: id = '' } = document?.design ?? {}
  const template = names[successorOf(id) ?? id]?.name
  return (
    <>
      {job !== '' && (
        <p dir="auto" className="mt-0.5 flex items-start gap-1.5 text-sm">
          <Target aria-hidden="true" className="mt-0.75 size-3.5 shrink-0 text-soft" />
          <span className="line-clamp-2 min-w-0">{messages.forJob(job)}</span>
        </p>
      )}
      <p className="mt-0.5 min-h-5 text-sm text-soft">
        {[template, pages !== null && messages.pages(pages)].filter(Boolean).join(' · ')}
      </p>
    </>
  )
}
