'use client'

import { ChevronRight, EyeOff } from 'lucide-react'
import { memo } from 'react'
import { useMessages } from '@/components/ui/messages'
import { DragHandle } from '@/components/ui/sortable-list'
import { basicsKey } from '@/lib/browser/editing/places'
import { countOf } from '@/lib/browser/editing/section-list'
import { editor as editorMessages } from '@/lib/messages/en/editor'
import { summaryKey } from '@/lib/resume/sections'
import { useSectionName, useSectionState } from '../sections/use-section-words'
import { useDraft, useEditor, useView } from '../state/editor-context'
import { sectionIcon } from './section-icons'

type Props = { sectionKey: string; isMovable?: boolean }

/** One section in the list: its name, how much it holds, whether it is printed. */
export const SectionNavRow = memo(function SectionNavRow({ sectionKey, isMovable }: Props) {
  const { view } = useEditor()
  const messages = useMessages(editorMessages)
  const name = useSectionName(sectionKey)
  const isOpen = useView(({ section }) => (section ?? basicsKey) === sectionKey)
  const isHidden = useSectionState(sectionKey)?.visible === false
  const hasCount = sectionKey !== basicsKey && sectionKey !== summaryKey
  const count = useDraft(({ content }) => (hasCount ? countOf(content, sectionKey) : 0))
  const Icon = sectionIcon(sectionKey)
  return (
    <div className="group/row relative flex items-center">
      <button
        type="button"
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => view.set({ section: sectionKey, pane: 'write' })}
        title={name}
        className="flex min-h-10 w-full min-w-0 cursor-pointer items-center gap-3 rounded-control px-2.5 text-start text-soft hover:bg-well hover:text-ink pointer-coarse:min-h-12 md:aria-current:bg-pen-wash md:aria-current:font-semibold md:aria-current:text-pen md:max-lg:justify-center"
      >
        <Icon aria-hidden="true" className="size-4.5 shrink-0" />
        <span className="min-w-0 flex-1 truncate max-md:text-ink md:max-lg:sr-only">{name}</span>
        {isHidden && (
          <>
            <EyeOff aria-hidden="true" className="size-4 shrink-0 md:max-lg:hidden" />
            <span className="sr-only">{messages.hiddenSection}</span>
          </>
        )}
        {hasCount && (
          <>
            <span
              aria-hidden="true"
              className="text-xs tabular-nums group-hover/row:lg:invisible md:max-lg:hidden"
            >
              {count}
            </span>
            <span className="sr-only">{messages.entryCount(count)}</span>
          </>
        )}
        <ChevronRight aria-hidden="true" className="size-4 shrink-0 md:hidden rtl:rotate-180" />
      </button>
      {isMovable && (
        <DragHandle
          name={name}
          className="end-0.5 max-lg:sr-only max-md:not-sr-only lg:absolute lg:opacity-0 lg:focus-visible:opacity-100 lg:group-hover/row:opacity-100 pointer-coarse:lg:static pointer-coarse:lg:opacity-100"
        />
      )}
    </div>
  )
})
