'use client'

import { EyeOff } from 'lucide-react'
import { memo } from 'react'
import { useDraft } from '@/components/document/editor/editor-context'
import { sectionIcon } from '@/components/document/fields/section-icons'
import { useMessages } from '@/components/ui/messages'
import { DragHandle } from '@/components/ui/sortable-list'
import { basicsKey } from '@/lib/browser/editing/places'
import { countOf } from '@/lib/browser/editing/section-list'
import { editor as editorMessages } from '@/lib/messages/areas'
import { summaryKey } from '@/lib/resume/sections'
import { useSectionName, useSectionState } from '../../sections/use-section-messages'
import { NavButton } from './nav-button'

type Props = { sectionKey: string; isMovable?: boolean }

/** Row of a section: name, count, and whether it is printed. */
export const SectionNavRow = memo(function SectionNavRow({ sectionKey, isMovable }: Props) {
  const messages = useMessages(editorMessages)
  const name = useSectionName(sectionKey)
  const isHidden = useSectionState(sectionKey)?.visible === false
  const hasCount = sectionKey !== basicsKey && sectionKey !== summaryKey
  const count = useDraft(({ content }) => (hasCount ? countOf(content, sectionKey) : 0))
  return (
    <div className="group/row relative flex items-center max-md:@container/row">
      <NavButton sectionKey={sectionKey} name={name} icon={sectionIcon(sectionKey)}>
        {isHidden && (
          <>
            <EyeOff aria-hidden="true" className="size-4 shrink-0 @max-[6rem]/nav:hidden" />
            <span className="sr-only">{messages.hiddenSection}</span>
          </>
        )}
        {hasCount && (
          <>
            <span
              aria-hidden="true"
              className="text-xs tabular-nums @max-[14rem]/row:hidden md:group-hover/row:invisible @max-[6rem]/nav:hidden"
            >
              {count > 0 && count}
            </span>
            <span className="sr-only">{messages.entryCount(count)}</span>
          </>
        )}
      </NavButton>
      {isMovable && (
        <DragHandle
          name={name}
          className="end-0.5 @max-[6rem]/nav:sr-only md:@min-[6rem]/nav:absolute md:@min-[6rem]/nav:opacity-0 md:@min-[6rem]/nav:focus-visible:opacity-100 md:@min-[6rem]/nav:group-hover/row:opacity-100 pointer-coarse:md:@min-[6rem]/nav:static pointer-coarse:md:@min-[6rem]/nav:opacity-100"
        />
      )}
    </div>
  )
})
