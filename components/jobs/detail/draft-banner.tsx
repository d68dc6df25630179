import { Banner } from '@/components/ui/banner'
import { useMessages } from '@/components/ui/messages'
import { useDraftRefusal } from '@/lib/browser/import-export/import/use-draft-refusal'
import { tailorRefusalKey } from '@/lib/browser/jobs/tailor/tailor-drafts'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { tailor } from '@/lib/messages/areas'

/** Warns that what was decided about a job, or a CV without one, is not stored on this device. */
export function DraftBanner({ journal, id }: { journal: Journal; id: string }) {
  const { tabOnly } = useMessages(tailor)
  const refusal = useDraftRefusal(tailorRefusalKey(journal.namespace, id))
  if (!refusal) return null
  return (
    <Banner tone="warning" className="shrink-0 border-x-0 border-t-0 text-sm">
      {tabOnly[refusal]}
    </Banner>
  )
}
