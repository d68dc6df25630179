import Link from 'next/link'
import { useEffect, useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { listDrafts } from '@/lib/browser/import-export/import/draft-files'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'

/**
 * Lists files with an unfinished review.
 *
 * @param after reloads the list when it changes
 */
export function WaitingFiles({ after }: { after: unknown }) {
  const messages = useMessages(dashboardMessages)
  const journal = useJournal()
  const [first, setFirst] = useState<{ id: string; count: number } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `after` only triggers a reload
  useEffect(() => {
    let isCurrent = true
    if (!journal) return
    void listDrafts(journal.namespace).then(([file, ...others]) => {
      if (isCurrent && file) setFirst({ id: file.id, count: others.length + 1 })
    })
    return () => {
      isCurrent = false
    }
  }, [journal, after])
  if (!first) return null
  return (
    <Banner
      tone="information"
      className="mb-6 rounded-card"
      actions={
        <Link href={inSpace(`/import#${first.id}`)} className={buttonLook('outline')}>
          {messages.goOn}
        </Link>
      }
    >
      {messages.waiting(first.count)}
    </Banner>
  )
}
