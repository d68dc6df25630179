import { plainWords } from '@/lib/language/unicode/fold-words'
import type { DraftSection } from '../../draft/draft-types'
import type { SourceLink } from '../../source/source-types'
import type { DraftBuilder } from '../draft-builder'
import { type LocationParts, splitLocation } from '../entries/split-location'
import { splitItems } from '../lists/list-items'
import { readLanguage } from '../lists/read-languages'
import { type LineView, type PieceView, withPieces } from '../sections/line-view'
import type { Section } from '../sections/sections'
import { copied, type Stretch, slicesOf } from '../sections/stretch'
import { emailAddress } from './addresses'
import { contactCells } from './contact-cells'
import { findContacts } from './find-contacts'
import { findLabel, findLabelBeside } from './find-label'
import { findLocation, type LocationPart } from './find-location'
import { type FoundName, findName } from './find-name'
import { findSummary } from './find-summary'

const ofPerson = ['header', 'contact', 'personal', 'links'] as const

const isOfPerson = ({ kind }: Section) => (ofPerson as readonly string[]).includes(kind)

/** Returns the letters of e-mail address and links, as a hint for the name. */
function nameHint(sections: readonly Section[], links: readonly SourceLink[]): string {
  const text = sections.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n')
  const mail = emailAddress.exec(text)?.[0].split('@')[0] ?? ''
  return plainWords(`${mail} ${links.map(({ url }) => url).join(' ')}`).replace(/ /g, '')
}

/** Returns the pieces that contain a part of the given texts. */
function piecesOf(
  lines: ReadonlySet<LineView>,
  texts: readonly (Stretch | undefined)[],
): PieceView[] {
  const slices = texts.flatMap((text) => (text ? slicesOf(text) : []))
  const isIn = (piece: PieceView) =>
    slicesOf(piece.stretch).some((one) =>
      slices.some((other) => one.line === other.line && one.from < other.to && other.from < one.to),
    )
  return [...lines].flatMap(({ pieces }) => pieces.filter(isIn))
}

/** Returns a section with the name removed from its line, keeping the text next to it. */
function withoutName(section: Section, { lines: [line], beside }: FoundName): Section {
  if (!line || !beside) return section
  const [own] = piecesOf(new Set([line]), [beside])
  const pieces = line.pieces.map((piece) =>
    piece === own ? { ...piece, stretch: beside, text: beside.text } : piece,
  )
  const rest = withPieces(line, pieces)
  return { ...section, lines: section.lines.map((one) => (one === line ? rest : one)) }
}

/** Returns the languages of a contact item that lists nothing else. */
function languagesOf({ stretch }: LocationPart): { language: Stretch; fluency: Stretch | null }[] {
  const found = splitItems(stretch).map(readLanguage)
  const isAll = found.every((one) => one !== null && (one.fluency !== null || found.length > 1))
  return isAll ? found.filter((one) => one !== null) : []
}

/** Whether an item is a labelled detail, such as "Nationality: Portuguese". */
const isDetail = ({ cell }: LocationPart) =>
  cell.label !== null &&
  cell.labelStretch !== null &&
  cell.label !== 'name' &&
  cell.label !== 'address'

const labelWords = (stretch: Stretch): Stretch => ({
  ...stretch,
  text: stretch.text.replace(/[\s:：]+$/u, ''),
})

/** Reads the person: name, job title, contacts, location, summary, profiles, labelled details. */
export function readBasics(
  sections: readonly Section[],
  links: readonly SourceLink[],
  build: DraftBuilder,
): DraftSection[] {
  const own = sections.filter(isOfPerson)
  const name = findName(own.length > 0 ? own : sections, nameHint(own, links))
  const label = name ? (findLabel(name) ?? findLabelBeside(name, own)) : null
  const used = new Set<LineView>([...(name?.lines ?? []), ...(label?.lines ?? [])])
  const summary = findSummary(sections, used)
  for (const line of summary.lines) used.add(line)
  const isTitled = label !== null && label.lines.length === 0
  const cells = contactCells(
    name && !isTitled ? own.map((section) => withoutName(section, name)) : own,
    new Set([...summary.lines, ...piecesOf(used, [name?.name, label?.label])]),
    links,
  )
  const contacts = findContacts(cells, links)
  const { location, rest, sure } = findLocation(contacts.rest)
  const work = label ? null : rest.find(({ cell }) => cell.label === 'label')
  const parts: LocationParts = location ? splitLocation(location) : {}
  const places = Object.entries(parts).map(
    ([field, part]) => [field, part ? copied(part, sure) : null] as const,
  )
  const basics = build.entry({
    name: name ? copied(name.name, name.sure) : null,
    label: label ? copied(label.label, label.sure) : (work?.stretch ?? null),
    email: contacts.email,
    phone: contacts.phone,
    url: contacts.url,
    ...Object.fromEntries(places),
    summary: summary.summary ? copied(summary.summary, summary.sure) : null,
  })
  const tongues = rest.flatMap(languagesOf)
  const details = rest.filter((part) => isDetail(part) && part !== work)
  return [
    build.section('basics', null, [basics]),
    build.section(
      'profiles',
      null,
      contacts.profiles.map(({ network, username, url }) =>
        build.entry({ network, username, url }),
      ),
    ),
    build.section(
      'details',
      null,
      details.map(({ stretch, cell }) =>
        build.entry({
          label: cell.labelStretch ? labelWords(cell.labelStretch) : null,
          value: stretch,
        }),
      ),
    ),
    build.section(
      'languages',
      null,
      sections.some(({ kind }) => kind === 'languages')
        ? []
        : tongues.map((one) => build.entry(one)),
    ),
  ]
}
