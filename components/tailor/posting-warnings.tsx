'use client'

import { Banner } from '@/components/ui/banner'
import { useMessages } from '@/components/ui/messages'
import type { PostingWarning, PreparedPosting } from '@/lib/ai/posting/prepare-posting'
import { tailor as tailorMessages } from '@/lib/messages/areas'

/** Shows what was removed from a job description, and possible prompt injection. */
export function PostingWarnings({ prepared }: { prepared: PreparedPosting | null }) {
  if (!prepared?.ok) return null
  return prepared.warnings.map((warning) => (
    <Banner key={warning.code} tone="warning" className="mb-3 rounded-card text-sm">
      <WarningText warning={warning} />
    </Banner>
  ))
}

function WarningText({ warning }: { warning: PostingWarning }) {
  const { warnings } = useMessages(tailorMessages)
  switch (warning.code) {
    case 'hidden-text':
      return warnings['hidden-text']
    case 'instructions':
      return warnings.instructions(warning.words.join(', '))
    case 'shortened':
      return warnings.shortened(warning.read)
  }
}
