'use client'

import { ChevronDown, EyeOff } from 'lucide-react'
import { type ComponentType, memo } from 'react'
import { useDraft, useEditor, useView } from '@/components/document/editor/editor-context'
import { toggled } from '@/components/document/editor/view-store'
import { definitionKey, sectionDefinitions } from '@/components/document/fields/definitions'
import { classNames } from '@/components/ui/class-names'
import { useMessages } from '@/components/ui/messages'
import { DragHandle } from '@/components/ui/sortable-list'
import { useDebounced } from '@/components/ui/use-debounced'
import { findEntry } from '@/lib/browser/editing/locate'
import { editor as editorMessages } from '@/lib/messages/areas'
import { entryOfRolesKey } from '@/lib/resume/roles/roles-key'
import { EntryFields } from './entry-fields'
import { entryHeading } from './entry-heading'
import { EntryMenu } from './entry-menu'
import { useListMessages } from './use-section-messages'

type Props = {
  sectionKey: string
  entryId: string
  /** Rendered below the fields, such as roles. */
  Below?: ComponentType<{ entryId: string; entryName: string }> | undefined
}

/** Entry, collapsed to its heading or expanded. */
export const EntryCard = memo(function EntryCard({ sectionKey, entryId, Below }: Props) {
  const { view } = useEditor()
  const { untitled } = useListMessages(sectionKey)
  const { isAlwaysOpen } = sectionDefinitions[definitionKey(sectionKey)]
  const isUnfolded = useView(({ openEntries }) => openEntries.has(entryId))
  // Selected as a string, so that a key in a bullet rerenders no card.
  const name = useDraft(({ content, design }) => {
    const entry = findEntry(content, entryId)?.entry
    return entry ? entryHeading(sectionKey, entry, design).title : ''
  })
  const entryName = useDebounced(name || untitled)
  const isOpen = isAlwaysOpen || isUnfolded
  // Roles are nested in the card of their employer.
  const Heading = entryOfRolesKey(sectionKey) === null ? 'h3' : 'h4'
  const panelId = `entry-${entryId}`
  const fold = () =>
    view.set({ openEntries: toggled(view.get().openEntries, entryId, !isUnfolded) })
  return (
    <div
      className={classNames(
        'rounded-card border border-line bg-panel',
        isAlwaysOpen && 'flex items-start gap-1 p-3 sm:p-4',
      )}
    >
      {isAlwaysOpen ? (
        <DragHandle name={entryName} className="-ms-1 mt-6 max-sm:hidden" />
      ) : (
        <div className="flex items-center gap-1 px-2 py-1.5 sm:px-3">
          <DragHandle name={entryName} />
          <Heading className="min-w-0 flex-1 font-normal tracking-normal">
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={panelId}
              onClick={fold}
              className="flex min-h-11 w-full cursor-pointer items-center gap-2 rounded-control text-start"
            >
              <CardHeading
                sectionKey={sectionKey}
                entryId={entryId}
                untitled={untitled}
                isOpen={isOpen}
              />
              <ChevronDown
                aria-hidden="true"
                className={classNames(
                  'size-4.5 shrink-0 transition-transform',
                  isOpen && 'rotate-180',
                )}
              />
            </button>
          </Heading>
          <EntryMenu sectionKey={sectionKey} entryId={entryId} entryName={entryName} />
        </div>
      )}
      {isOpen && (
        <div id={panelId} className={isAlwaysOpen ? 'min-w-0 flex-1' : 'px-3 pb-4 sm:px-4'}>
          <EntryFields sectionKey={sectionKey} entryId={entryId} entryName={entryName} />
          {Below && <Below entryId={entryId} entryName={entryName} />}
        </div>
      )}
      {isAlwaysOpen && (
        <div className="flex flex-col items-center">
          <EntryMenu sectionKey={sectionKey} entryId={entryId} entryName={entryName} />
          <DragHandle name={entryName} className="sm:hidden" />
        </div>
      )}
    </div>
  )
})

/** Heading text; the only part that rerenders with every key. */
function CardHeading(props: Props & { untitled: string; isOpen: boolean }) {
  const { sectionKey, entryId, untitled, isOpen } = props
  const messages = useMessages(editorMessages)
  const entry = useDraft(({ content }) => findEntry(content, entryId)?.entry)
  const design = useDraft((document) => document.design)
  if (!entry) return null
  const { title, beside, time } = entryHeading(sectionKey, entry, design)
  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2">
      <span className={`wrap-anywhere ${title ? 'font-semibold' : 'text-soft'}`}>
        {title || untitled}
      </span>
      {beside && !isOpen && <span className="wrap-anywhere min-w-0 text-soft">{beside}</span>}
      {entry.hidden && (
        <span className="inline-flex items-center gap-1 self-center rounded-control bg-well px-1.5 text-soft text-xs">
          <EyeOff aria-hidden="true" className="size-3.5" />
          {messages.hiddenEntry}
        </span>
      )}
      {time && !isOpen && <span className="ms-auto text-soft">{time}</span>}
    </span>
  )
}
