import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { Quoted } from '@/components/ui/quoted'
import type { CheckPlace } from '@/lib/ai/checks/rule'
import type { Finding } from '@/lib/browser/paper/checks/findings'
import type { ReadbackReport } from '@/lib/browser/paper/readback/report'
import {
  checkPanel,
  readback as readbackMessages,
  sections as sectionsMessages,
} from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { type FieldAddress, sectionOwner } from '@/lib/resume/change/address'
import { isSectionKey } from '@/lib/resume/sections'
import { flagLook } from './flag-look'
import { useRuleMessages } from './use-rule-messages'

/** Maximum places listed per finding. */
const maxPlaces = 4

/** Ways from a finding to its lines in an open CV. */
type Links = {
  /** Names the place of a field; empty if the CV has no such field. */
  nameOf: (address: FieldAddress) => string
  /** Facts that are not in the file, with reasons. */
  lost: ReadbackReport['lost']
  onGo: (address: FieldAddress) => void
  /** Called with the line that is pointed at or has the focus, null when it no longer is. */
  onPoint: (address: FieldAddress | null) => void
}

type Props = {
  findings: readonly Finding[]
  /** Null for a file that is not open. */
  links: Links | null
  /** Null for a reader. */
  onKeep: ((finding: Finding) => void) | null
}

/** Findings of the checks, numbered in the order in which to mend them: what to fix, then what is worth a look. */
export function FindingList({ findings, ...rest }: Props) {
  const messages = useMessages(checkPanel)
  const rows = findings.map((finding, at) => (
    <FindingRow key={finding.id} finding={finding} number={at + 1} {...rest} />
  ))
  const toFix = findings.filter(({ isToFix }) => isToFix).length
  return (
    <>
      {toFix > 1 && <p className="mb-1 text-soft text-sm">{messages.order}</p>}
      {toFix > 0 && <ul>{rows.slice(0, toFix)}</ul>}
      {rows.length > toFix && (
        <section className="mt-4">
          <h3 className="mb-1 text-soft text-sm">{messages.statuses.warn}</h3>
          <ul>{rows.slice(toFix)}</ul>
        </section>
      )}
    </>
  )
}

type RowProps = Omit<Props, 'findings'> & { finding: Finding; number: number }

function FindingRow({ finding, number, links, onKeep }: RowProps) {
  const messages = useMessages(checkPanel)
  const { more } = useMessages(readbackMessages)
  const rule = useRuleMessages()[finding.id]
  const title = useId()
  const said = rule.found(finding.values)
  const linked = links ? finding.places.filter(hasAddress) : []
  const [first, second] = linked
  const point = (address: FieldAddress | null = null) => links?.onPoint(address)
  return (
    <li
      onPointerEnter={() => point(first?.address)}
      onPointerLeave={() => point()}
      onFocus={() => point(first?.address)}
      onBlur={() => point()}
      className="-mx-3 flex gap-3 rounded-card p-3 focus-within:bg-hover hover:bg-hover"
    >
      <span aria-hidden="true" className={flagLook(finding.isToFix)}>
        {number}
      </span>
      <div className="min-w-0 flex-1">
        <h4 id={title} dir="auto" className="wrap-anywhere">
          {said}
        </h4>
        {links && (
          <ul>
            {linked.slice(0, maxPlaces).map((place) => (
              <PlaceRow
                key={`${place.address} ${place.words}`}
                place={place}
                said={said}
                links={links}
                isLink={second !== undefined}
              />
            ))}
            {linked.length > maxPlaces && (
              <li className="text-soft text-sm">{more(linked.length - maxPlaces)}</li>
            )}
          </ul>
        )}
        <div className="mt-1.5 flex flex-wrap gap-1 empty:hidden">
          {first && !second && (
            <Button
              size="small"
              aria-describedby={title}
              onPress={() => links?.onGo(first.address)}
            >
              {first.words === '' ? messages.goToField : messages.goToLine}
            </Button>
          )}
          {onKeep && (
            <Button
              look="quiet"
              size="small"
              aria-describedby={title}
              onPress={() => onKeep(finding)}
            >
              {messages.keep}
            </Button>
          )}
        </div>
        <details className="text-sm">
          <summary className="w-fit cursor-pointer py-1 text-soft text-xs hover:text-ink pointer-coarse:py-3.5">
            {messages.why}
          </summary>
          <p>{rule.why}</p>
          <p className="mt-1">{rule.fix}</p>
          <p className="mt-1 text-soft text-xs">{rule.source}</p>
        </details>
      </div>
    </li>
  )
}

type LinkedPlace = CheckPlace & { address: FieldAddress }

const hasAddress = (place: CheckPlace): place is LinkedPlace => place.address !== null

type PlaceProps = {
  place: LinkedPlace
  /** Text of the finding, whose words are not repeated. */
  said: string
  links: Links
  /** Whether it is one of several. */
  isLink: boolean
}

/** Place of a finding in the CV with its words (of a section its name, of a gap its months), and why it is not in the file. */
function PlaceRow({ place: { address, words }, said, links, isLink }: PlaceProps) {
  const { lists } = useMessages(sectionsMessages)
  const { reasons } = useMessages(readbackMessages)
  const { monthRange } = formatters(useInterfaceLocale())
  const name = links.nameOf(address)
  const isSection = isSectionKey(words) && address.startsWith(`${sectionOwner(words)}/`)
  const isShown = !isSection && words !== '' && !said.includes(words)
  const fact = links.lost.find((one) => one.address === address)
  const reason = fact && reasons[fact.reason]
  const text = (
    <span dir="auto" className="line-clamp-2 wrap-anywhere">
      <span className="text-soft">{isSection ? lists[words].name : name}</span>
      {isShown && name && ': '}
      {isShown && <Quoted>{monthRange(words)}</Quoted>}
    </span>
  )
  return (
    <li
      onPointerEnter={() => links.onPoint(address)}
      onFocus={(event) => {
        event.stopPropagation()
        links.onPoint(address)
      }}
    >
      {isLink ? (
        <button
          type="button"
          onClick={() => links.onGo(address)}
          className="min-h-7 max-w-full cursor-pointer rounded-control text-start hover:underline pointer-coarse:min-h-11"
        >
          {text}
        </button>
      ) : (
        text
      )}
      {fact && (
        <p className="text-soft text-sm">
          {typeof reason === 'string' ? reason : reason?.(fact.characters)}
        </p>
      )}
    </li>
  )
}
