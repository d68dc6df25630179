'use client'

import { useMessages } from '@/components/ui/messages'
import { checkPanel } from '@/lib/messages/areas'
import type { Conformance } from '@/lib/pdf/pdf-types'

/** Names the standards that our PDF conforms to, and what it lacks for another one. */
export function Standards({ conformance }: { conformance: Conformance }) {
  const messages = useMessages(checkPanel)
  const { accessible, archive, obstacles } = conformance
  if (accessible) return <p className="mt-3 text-soft text-sm">{messages.standards(archive)}</p>
  return (
    <div className="mt-3 text-soft text-sm">
      <p>{messages.archiveOnly(archive)}</p>
      <ul className="mt-1 list-disc ps-5">
        {obstacles.map((obstacle) => (
          <li key={obstacle}>{messages.obstacles[obstacle]}</li>
        ))}
      </ul>
    </div>
  )
}
