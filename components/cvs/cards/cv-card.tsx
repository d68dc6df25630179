import { StickyNote } from 'lucide-react'
import { DocumentBadge } from '@/components/document/status/document-badge'
import { useMessages } from '@/components/ui/messages'
import {
  common,
  dashboard as dashboardMessages,
  familyList as familyMessages,
} from '@/lib/messages/areas'
import { type CvProps, shownWhenPointed, useCvParts } from './cv-parts'
import { PaperPicture } from './paper-picture'
import type { Stack } from './stack-items'

export type CardProps = CvProps & {
  stack: Stack
  /** Whether its tray is open. */
  isOpen: boolean
  onOpen: (id: string) => void
  /** Name of its person, in a list of several people; else empty. */
  person: string
  /** Number of its versions with pending changes. */
  stale: number
  /** Number of parts that it lacks, while they are told. */
  missing: number
  /** Whether it is only in the account, and downloading takes a while. */
  isAway: boolean
}

/** Id of the button that opens the tray of a CV. */
export const trayButtonId = (id: string) => `versions-${id}`

/** Edges of the pages that lie behind one. */
const behindLook = 'absolute -z-10 h-10 rounded-[3px] border border-edge bg-paper'

/** On a touch screen, where tick and menu are always shown, they cover no words of the page. */
const belowPage = 'pointer-coarse:relative pointer-coarse:inset-auto pointer-coarse:bg-transparent'

/** Number of tags shown on a card; the others are counted. */
const shownTags = 2
const tagLook = 'h-5 rounded-md bg-hover px-1.75 font-medium text-soft text-xs leading-5'

/** CV in the list: its page, its name once, and what lies behind it. */
export function CvCard(props: CardProps) {
  const { item, stack, isOpen, onOpen, person, stale, missing, isAway } = props
  const { pending, time, conflicts, refusal, isOn, isArchived } = props
  const { tags = [] } = item
  const messages = useMessages(dashboardMessages)
  const family = useMessages(familyMessages)
  const { filing, partsEmpty } = useMessages(common)
  const { name, tick, menu } = useCvParts(
    props,
    'line-clamp-2',
    `absolute start-4 top-4 bg-panel ${belowPage}`,
  )
  const { versions, letters } = stack
  const behind = [
    versions.length > 0 && family.versions(versions.length),
    letters.length > 0 && family.letters(letters.length),
  ].filter(Boolean)
  return (
    <>
      <div className="relative isolate">
        {behind.length > 0 && <div className={`${behindLook} inset-x-2 -top-1.5`} />}
        {versions.length + letters.length > 1 && (
          <div className={`${behindLook} inset-x-4 -top-3 -z-20`} />
        )}
        <div
          className={`aspect-[218/270] overflow-hidden rounded-[3px] bg-paper shadow-[0_1px_3px_rgb(var(--shade)/0.08)] outline-pen ring-1 ring-line group-hover/cv:outline-2 ${isOpen || isOn ? 'outline-2' : ''}`}
        >
          <PaperPicture item={item} isAway={isAway} />
        </div>
      </div>
      <div className="pointer-coarse:-mx-2.5 pointer-coarse:-mb-2 pointer-coarse:flex pointer-coarse:justify-between">
        {tick}
        <div
          className={`absolute end-4 top-4 z-10 rounded-control bg-panel has-aria-expanded:opacity-100 ${shownWhenPointed} ${belowPage}`}
        >
          {menu}
        </div>
      </div>
      <div className="min-w-0 pt-2.5">
        <h2 className="text-base">{name}</h2>
        {tags.length > 0 && (
          <p className="mt-0.5 mb-1 flex min-w-0 gap-1">
            {tags.slice(0, shownTags).map((tag) => (
              <bdi key={tag} className={`min-w-0 truncate ${tagLook}`}>
                {tag}
              </bdi>
            ))}
            {tags.length > shownTags && (
              <span className={`shrink-0 ${tagLook}`}>
                <span aria-hidden="true">+{tags.length - shownTags}</span>
                <span className="sr-only">{tags.slice(shownTags).join(', ')}</span>
              </span>
            )}
          </p>
        )}
        {item.note && (
          <p className="mb-0.5 flex min-w-0 items-center gap-1 text-soft text-sm">
            <StickyNote aria-hidden="true" className="size-3.5 shrink-0" />
            <span className="sr-only">{filing.note}: </span>
            <bdi className="min-w-0 truncate">{item.note}</bdi>
          </p>
        )}
        <p className="text-soft text-sm">
          {person && <bdi>{person} · </bdi>}
          {behind.length > 0 && (
            <>
              <button
                type="button"
                id={trayButtonId(item.id)}
                aria-expanded={isOpen}
                onClick={() => onOpen(item.id)}
                className="relative z-10 -my-0.5 cursor-pointer py-0.5 font-medium underline decoration-line underline-offset-4 hover:text-ink pointer-coarse:-my-3 pointer-coarse:py-3"
              >
                {behind.join(', ')}
              </button>
              {' · '}
            </>
          )}
          {isArchived && `${messages.archived} · `}
          {item.kind === 'letter' && `${messages.letter} · `}
          {time}
          {missing > 0 && !item.isLocked && ` · ${partsEmpty(missing)}`}
        </p>
        {pending && (
          <p className="text-pen text-sm">{family.outOfDate(pending.coming + pending.held)}</p>
        )}
        {stale > 0 && <p className="text-pen text-sm">{family.stale(stale)}</p>}
        <DocumentBadge
          documentId={item.id}
          {...{ conflicts, refusal }}
          className="relative z-10 mt-2 max-w-full"
        />
      </div>
      {isOpen && (
        <div
          aria-hidden="true"
          className="absolute start-1/2 bottom-0 h-2 w-4 -translate-x-1/2 bg-well [clip-path:polygon(50%_0,100%_100%,0_100%)]"
        />
      )}
    </>
  )
}
