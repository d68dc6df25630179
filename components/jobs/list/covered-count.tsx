import { CoverageBars } from '@/components/ui/coverage-bars'
import { useMessages } from '@/components/ui/messages'
import type { ApplicationItem } from '@/lib/browser/jobs/applications/choose-applications'
import { tailor } from '@/lib/messages/areas'
import { useJobCount } from './job-counts'

/** Count of what the CV of a job covers of its ad. */
export function CoveredCount({ item }: { item: ApplicationItem }) {
  const { covers } = useMessages(tailor)
  const found = useJobCount(item)
  if (!found || found.of === 0) return null
  return (
    <span className="flex flex-wrap items-center gap-x-2 text-soft text-sm tabular-nums">
      {covers(found.covered, found.of)}
      <CoverageBars {...found} />
    </span>
  )
}
