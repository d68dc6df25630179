'use client'

import { Target } from 'lucide-react'
import { useMessages } from '@/components/ui/messages'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import type { PaperDocument } from '@/lib/resume/schema/document'

/** Shows the job of a CV; nothing without one. */
export function JobLine({ document }: { document: PaperDocument | null | undefined }) {
  const messages = useMessages(dashboardMessages)
  const { title = '', employer = '' } = document?.lineage?.posting ?? {}
  const job = [title, employer].filter(Boolean).join(', ')
  if (job === '') return null
  return (
    <p dir="auto" className="mt-0.5 flex items-start gap-1.5 text-sm">
      <Target aria-hidden="true" className="mt-0.75 size-3.5 shrink-0 text-soft" />
      <span className="line-clamp-2 min-w-0">{messages.forJob(job)}</span>
    </p>
  )
}
