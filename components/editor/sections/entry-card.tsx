import { EyeOff } from 'lucide-react'
import { type ComponentType, memo, useMemo } from 'react'
import {
  useDraft,
  useEditor,
  useExample,
  useView,
} from '@/components/document/editor/editor-context'
import { toggled } from '@/components/document/editor/view-store'
import { definitionKey, sectionDefinitions } from '@/components/document/fields/definitions'
import { classNames } from '@/components/ui/class-names'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { SilentRetry } from '@/components/ui/not-fetched'
import { DragHandle } from '@/components/ui/sortable-list'
import { useDebounced } from '@/components/ui/use-debounced'
import { entriesOf, findEntry } from '@/lib/browser/editing/locate'
import { editor as editorMessages } from '@/lib/messages/areas'
import { entryOfRolesKey } from '@/lib/resume/roles/roles-key'
import { EntryFields } from './entry-fields'
import { entryHeading } from './entry-heading'
import { EntryMenu } from './entry-menu'
import { useListMessages } from './use-section-messages'

/** Loaded after the fields: few entries have answers. */
const ToldButton = latePart(
  () => import('./told-button').then((file) => file.ToldButton),
  (_, retry) => <SilentRetry {...retry} />,
)

type Props = {
  sectionKey: string
  entryId: string
  /** Rendered below the fields, such as roles. */
  Below?: ComponentType<{ entryId: string; entryName: string }> | undefined
}

/** Returns the rows of a list of entries or roles; typing in one rerenders no list. */
export function useEntryRows(key: string): { id: string; name: string }[] {
  const { session } = useEditor()
  const { untitled } = useListMessages(key)
  const order = useDraft(({ content }) =>
    entriesOf(content, key)
      .map((entry) => entry.id)
      .join(' '),
  )
  return useMemo(() => {
    const { content, design } = session.document()
    return order.split(' ').flatMap((id) => {
      const entry = entriesOf(content, key).find((item) => item.id === id)
      return entry ? [{ id, name: entryHeading(key, entry, design).title || untitled }] : []
    })
  }, [order, key, session, untitled])
}

/** Shown in the margin of a row that is pointed at or has the focus. */
const handleLook =
  'absolute -start-4 opacity-0 focus-visible:opacity-100 group-hover/entry:opacity-100 pointer-coarse:static pointer-coarse:opacity-100'

/** Shown at the end of a row that is pointed at, has the focus or an open menu. */
const actionsLook =
  'opacity-0 focus-within:opacity-100 has-aria-expanded:opacity-100 group-hover/entry:opacity-100 pointer-coarse:opacity-100'

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
  const isRole = entryOfRolesKey(sectionKey) !== null
  const Heading = isRole ? 'h4' : 'h3'
  const panelId = `entry-${entryId}`
  const fold = () =>
    view.set({ openEntries: toggled(view.get().openEntries, entryId, !isUnfolded) })
  return (
    <div
      className={classNames(
        'group/entry relative -mx-2 rounded-card',
        isAlwaysOpen && 'flex items-start gap-1 px-2 py-1.5',
        !isAlwaysOpen && (isOpen ? 'my-1 border border-line px-2' : 'px-2 hover:bg-hover'),
      )}
    >
      {isAlwaysOpen ? (
        <DragHandle name={entryName} className={`top-6 max-sm:hidden ${handleLook}`} />
      ) : (
        <div className="flex items-center gap-1">
          <DragHandle name={entryName} className={handleLook} />
          <Heading className="min-w-0 flex-1 font-normal tracking-normal">
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={panelId}
              onClick={fold}
              className="flex min-h-9 w-full cursor-pointer items-center gap-2 rounded-control text-start pointer-coarse:min-h-13"
            >
              <CardHeading
                sectionKey={sectionKey}
                entryId={entryId}
                untitled={untitled}
                isOpen={isOpen}
              />
            </button>
          </Heading>
          <span className={isOpen ? '' : actionsLook}>
            <EntryMenu entryId={entryId} entryName={entryName} isRole={isRole} />
          </span>
        </div>
      )}
      {isOpen && (
        <div id={panelId} className={isAlwaysOpen ? 'min-w-0 flex-1' : 'pb-3'}>
          <EntryFields sectionKey={sectionKey} entryId={entryId} entryName={entryName} />
          {Below && <Below entryId={entryId} entryName={entryName} />}
          <ToldButton entryId={entryId} />
        </div>
      )}
      {isAlwaysOpen && (
        <div className="flex flex-col items-center pt-5">
          <EntryMenu entryId={entryId} entryName={entryName} isRole={isRole} />
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
  const left = useExample((composed) => {
    const found = composed && findEntry(composed.document.content, entryId)?.entry
    return found ? entryHeading(sectionKey, found, design).title : ''
  })
  if (!entry) return null
  const { title, beside, time } = entryHeading(sectionKey, entry, design)
  return (
    <span
      className={`flex min-w-0 flex-1 items-baseline gap-x-2 pointer-coarse:flex-wrap ${isOpen ? 'flex-wrap' : ''}`}
    >
      <span
        translate="no"
        className={`${isOpen ? 'wrap-break-word min-w-0' : 'min-w-0 max-w-[60%] shrink-[0.5] truncate pointer-coarse:max-w-full pointer-coarse:whitespace-normal'} ${title ? 'font-semibold' : 'text-soft'}`}
      >
        {title || left || untitled}
      </span>
      {beside && (
        <span
          translate="no"
          className={`min-w-0 text-soft text-sm ${isOpen ? 'wrap-break-word' : 'flex-1 basis-0 truncate pointer-coarse:basis-auto pointer-coarse:whitespace-normal'}`}
        >
          {beside}
        </span>
      )}
      {entry.hidden && (
        <span className="inline-flex items-center gap-1 self-center rounded-control bg-well px-1.5 text-soft text-xs">
          <EyeOff aria-hidden="true" className="size-3.5" />
          {messages.hiddenEntry}
        </span>
      )}
      {time && !isOpen && (
        <span className="ms-auto shrink-0 whitespace-nowrap text-soft text-sm">{time}</span>
      )}
    </span>
  )
}
