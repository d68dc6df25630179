import { useEffect, useId, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { Quoted } from '@/components/ui/quoted'
import type { Finding, FoundPlace } from '@/lib/browser/paper/checks/findings'
import type { ReadbackReport } from '@/lib/browser/paper/readback/report'
import {
  checkPanel,
  readback as readbackMessages,
  sections as sectionsMessages,
} from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { type FieldAddress, sectionOwner } from '@/lib/resume/change/address'
import { isSectionKey } from '@/lib/resume/sections'
import { flagLook } from '../flags/flag-look'
import { type EntryNameOf, useFindingText } from './use-finding-text'
import { useRuleMessages } from './use-rule-messages'

/** Maximum places listed per finding. */
const maxPlaces = 6

/** Ways from a finding to its lines in an open CV. */
type Links = {
  /** Names the place of a field; empty if the CV has no such field. */
  nameOf: (address: FieldAddress) => string
  /** Facts that are not in the file, with reasons. */
  lost: ReadbackReport['lost']
  onGo: (address: FieldAddress) => void
  /** Splits the paragraph of a finding into lines; null if that cannot be done. */
  splitOf: (finding: Finding) => (() => void) | null
  /** Called with the name of the finding that is pointed at or has the focus, null when it no longer is. */
  onPoint: (finding: string | null) => void
}

export type FindingRowProps = {
  finding: Finding
  number: number
  isOpen: boolean
  entryNameOf: EntryNameOf
  /** Null for a file that is not open. */
  links: Links | null
  onOpen: (finding: string | null) => void
  /** Null for a reader. */
  onKeep: ((finding: Finding) => void) | null
  /** Name of the finding whose flag is pointed at beside the paper. */
  pointed: string | null
}

/** Scrolls a row into the middle when its flag is pointed at. */
function useScroll(isPointed: boolean) {
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!isPointed) return
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    row.current?.scrollIntoView({ block: 'center', behavior: isStill ? 'instant' : 'smooth' })
  }, [isPointed])
  return row
}

/** Row of a finding: its number, title, lines and a sentence; open, what can be done. */
export function FindingRow(props: FindingRowProps) {
  const { finding, number, isOpen, entryNameOf, links, onOpen, pointed } = props
  const { id, isToFix, lines } = finding
  const { mend } = useMessages(checkPanel)
  const { title, sentence } = useFindingText()(finding, entryNameOf)
  const row = useScroll(pointed === id)
  const details = useId()
  return (
    <li
      ref={row}
      onPointerEnter={() => links?.onPoint(id)}
      onPointerLeave={() => links?.onPoint(null)}
      onFocus={() => links?.onPoint(id)}
      onBlur={() => links?.onPoint(null)}
      className={`relative -mx-5 border-line border-b px-5 py-2.5 ${isOpen || pointed === id ? 'bg-well' : 'hover:bg-hover'}`}
    >
      <div className="grid grid-cols-[auto_1fr_auto] items-baseline gap-x-3">
        <span aria-hidden="true" className={`${flagLook(isToFix)} self-start translate-y-0.5`}>
          {number}
        </span>
        <h4 dir="auto" className="font-semibold wrap-anywhere">
          <button
            type="button"
            data-finding={id}
            aria-expanded={isOpen}
            aria-controls={isOpen ? details : undefined}
            onClick={() => onOpen(isOpen ? null : id)}
            className="cursor-pointer text-start after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-pen"
          >
            {title}
          </button>
        </h4>
        <span className="text-soft text-sm tabular-nums">{mend.lines(lines)}</span>
        <p dir="auto" className="col-span-2 col-start-2 text-soft text-sm wrap-anywhere">
          {sentence}
        </p>
      </div>
      {isOpen && (
        <div id={details} className="relative ms-[1.875rem] w-fit max-w-full">
          <FindingActions {...props} title={title} />
        </div>
      )}
    </li>
  )
}

/** Actions on a finding, its lines if there are several, and why it matters. */
function FindingActions({ finding, links, onKeep, title }: FindingRowProps & { title: string }) {
  const messages = useMessages(checkPanel)
  const { more } = useMessages(readbackMessages)
  const rule = useRuleMessages()[finding.id]
  const linked = links ? finding.places.filter(hasAddress) : []
  const [first] = linked
  const split = links?.splitOf(finding)
  const facts = links?.lost ?? []
  const isListed = linked.length > 1 || facts.some(({ address }) => address === first?.address)
  return (
    <>
      <div className="mt-2 flex flex-wrap items-center gap-1.5 empty:hidden">
        {first && (
          <Button
            look="primary"
            size="small"
            aria-label={`${title}: ${first.words === '' ? messages.goToField : messages.goToLine}`}
            onPress={() => links?.onGo(first.address)}
          >
            {first.words === '' ? messages.goToField : messages.goToLine}
          </Button>
        )}
        {split && (
          <Button size="small" onPress={split}>
            {messages.mend.split}
          </Button>
        )}
        {onKeep && (
          <Button
            look="quiet"
            size="small"
            aria-label={`${messages.keep}: ${title}`}
            onPress={() => onKeep(finding)}
          >
            {messages.keep}
          </Button>
        )}
      </div>
      {links && isListed && (
        <ul className="mt-1.5 text-sm">
          {linked.slice(0, maxPlaces).map((place) => (
            <PlaceRow key={`${place.address} ${place.words}`} place={place} links={links} />
          ))}
          {linked.length > maxPlaces && (
            <li className="text-soft">{more(linked.length - maxPlaces)}</li>
          )}
        </ul>
      )}
      <details className="mt-1 text-sm">
        <summary className="w-fit cursor-pointer py-1 text-soft text-xs hover:text-ink pointer-coarse:py-3.5">
          {messages.why}
        </summary>
        <p>{rule.why}</p>
        <p className="mt-1">{rule.fix}</p>
        <p className="mt-1 text-soft text-xs">{rule.source}</p>
      </details>
    </>
  )
}

type LinkedPlace = FoundPlace & { address: FieldAddress }

const hasAddress = (place: FoundPlace): place is LinkedPlace => place.address !== null

/** Line of a finding in the CV: its words (of a section its name, of a gap its months), and why it is not in the file. */
function PlaceRow({ place: { address, words }, links }: { place: LinkedPlace; links: Links }) {
  const { lists } = useMessages(sectionsMessages)
  const { reasons } = useMessages(readbackMessages)
  const { monthRange } = formatters(useInterfaceLocale())
  const isSection = isSectionKey(words) && address.startsWith(`${sectionOwner(words)}/`)
  const fact = links.lost.find((one) => one.address === address)
  const reason = fact && reasons[fact.reason]
  return (
    <li>
      <button
        type="button"
        onClick={() => links.onGo(address)}
        className="min-h-7 max-w-full cursor-pointer rounded-control text-start hover:underline pointer-coarse:min-h-11"
      >
        <span dir="auto" className="line-clamp-1 wrap-anywhere">
          {isSection ? (
            lists[words].name
          ) : words === '' ? (
            links.nameOf(address)
          ) : (
            <Quoted>{monthRange(words)}</Quoted>
          )}
        </span>
      </button>
      {fact && (
        <p className="text-soft">
          {typeof reason === 'string' ? reason : reason?.(fact.characters)}
        </p>
      )}
    </li>
  )
}
