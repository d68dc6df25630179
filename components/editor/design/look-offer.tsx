'use client'

import { useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { design as designMessages } from '@/lib/messages/areas'
import { newestLook } from '@/lib/resume/look'
import type { Design } from '@/lib/resume/schema/design'
import { DesignGroup } from './design-group'

type Props = { design: Design; onChange: (patch: Partial<Design>) => void }

/**
 * Offers the newest layout rules to a document with earlier ones, with a preview of both. Stays while the panel is
 * open; shows nothing for a document with the newest.
 */
export function LookOffer({ design, onChange }: Props) {
  const messages = useMessages(designMessages)
  const [earlier] = useState(design.look)
  if (earlier >= newestLook) return null
  return (
    <DesignGroup title={messages.look}>
      <div className="flex flex-col gap-3">
        <p className="text-sm">{messages.newerLook}</p>
        <SegmentedControl
          label={messages.look}
          options={[
            { id: earlier, label: messages.lookBefore },
            { id: newestLook, label: messages.lookAfter },
          ]}
          value={design.look >= newestLook ? newestLook : earlier}
          onChange={(look) => onChange({ look })}
        />
      </div>
    </DesignGroup>
  )
}
