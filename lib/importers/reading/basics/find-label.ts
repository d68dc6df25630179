import { contactLabel } from '../../lexicon/labels'
import { placeEvidence } from '../../lexicon/places'
import { credentials } from '../../lexicon/post-nominals'
import { positionEvidence } from '../../lexicon/titles'
import { isFull } from '../lists/measures'
import { headingOf, type LineView } from '../sections/line-view'
import type { Section } from '../sections/sections'
import { cutStretch, joinStretches, type Stretch, trimStretch } from '../sections/stretch'
import { emailAddress, phoneNumber, webAddress } from './addresses'
import type { FoundName } from './find-name'

export type FoundLabel = { label: Stretch; lines: LineView[]; sure: boolean }

/** Number of lines below the name that are searched for the job title. */
const reach = 4

const isContact = (text: string) =>
  emailAddress.test(text) ||
  webAddress.test(text) ||
  (phoneNumber.exec(text)?.[0].replace(/\D/g, '').length ?? 0) >= 7

const isWork = (text: string) =>
  positionEvidence(text).strength >= 0.4 && !credentials.test(text.replace(/\.(?=\p{L})/gu, ''))

function canBeLabel(line: LineView): boolean {
  const { text } = line
  if (text.length >= 90 || isContact(text) || line.bullet) return false
  if (contactLabel(text.replace(/[:：].*$/u, '')) || headingOf(line)) return false
  const isPosition = positionEvidence(text).strength >= 0.5
  const [first = ''] = text.split(' ')
  const isOfContact = first.length > 3 && contactLabel(first) !== null && !isWork(text)
  if (isOfContact || (placeEvidence(text) >= 0.7 && !isPosition)) return false
  if (/[|•·]/.test(text) && !(isPosition && !/[@\d]/.test(text))) return false
  return !/[.。]$/.test(text) && !/\p{L}{4,}[.!?] \p{Lu}/u.test(text)
}

/** Finds the person's job title, next to the name or right below it. */
export function findLabel({ name, lines, section, beside }: FoundName): FoundLabel | null {
  const [line] = lines
  const signs = /^[\s,|‒–—·•/-]+/u
  const behind = beside ? trimStretch(beside, signs, /\s+$/) : null
  if (behind && behind.text.length < 80 && isWork(behind.text) && !isContact(behind.text)) {
    return { label: behind, lines: [], sure: true }
  }
  const pieces = line?.pieces.slice(1).filter(({ text }) => isWork(text) && !isContact(text)) ?? []
  if (pieces[0]) return { label: pieces[0].stretch, lines: [], sure: true }
  const last = lines.at(-1)
  const at = last ? section.lines.indexOf(last) : -1
  const near = section.lines.slice(at + 1, at + 1 + reach).filter(({ text }) => text !== name.text)
  const found = near.find(
    (one, index) =>
      canBeLabel(one) &&
      ((isWork(one.text) && one.text.length < 75 && index <= 1) ||
        (index === 0 && one.pieces.length === 1 && one.text.length < 60 && !/\d/.test(one.text))),
  )
  // Contacts may precede it on its line.
  const piece = found?.pieces.find(({ text }) => isWork(text)) ?? found?.pieces[0]
  if (!found || !piece) return null
  const wrapped = wrappedLines(
    found,
    section.lines.slice(section.lines.indexOf(found) + 1),
    section.measures,
  )
  const label = wrapped.reduce(
    (joined, one) => joinStretches(joined, one.pieces[0]?.stretch ?? cutStretch(joined, 0, 0)),
    piece.stretch,
  )
  return { label, lines: [found, ...wrapped], sure: isWork(found.text) }
}

/** Distance in ems below the name within which a job title in another column is that of the person. */
const besideReach = 3

/** Finds the job title right below the name where it stands in a column of its own. */
export function findLabelBeside(
  { lines, section }: FoundName,
  sections: readonly Section[],
): FoundLabel | null {
  const last = lines.at(-1)
  const line = sections.find(({ stream }) => stream !== section.stream)?.lines[0]
  const piece = line?.pieces[0]
  if (!last || !line || !piece || line.page !== last.page || line.pieces.length > 1) return null
  const isNear = line.y > last.y && line.y - last.y < besideReach * last.size
  return isNear && line.text.length < 75 && canBeLabel(line) && isWork(line.text)
    ? { label: piece.stretch, lines: [line], sure: false }
    : null
}

/** Returns the lines on which a long job title continues. */
function wrappedLines(
  first: LineView,
  below: readonly LineView[],
  { edge, body }: FoundName['section']['measures'],
): LineView[] {
  const wrapped: LineView[] = []
  let before = first
  for (const line of below) {
    const isAlike =
      Math.abs(line.size - first.size) < 0.3 &&
      line.bold === first.bold &&
      line.italic === first.italic
    const isNear = line.page === before.page && line.y - before.y < 1.6 * first.size
    const needsMore = /[,&/-]$|\b(?:and|of|und|et|y|e)$/i.test(before.text)
    const goesOn =
      needsMore ||
      (isFull(before, line, edge) && (first.text.length > 40 || first.size > body + 0.6))
    if (
      !isAlike ||
      !isNear ||
      !goesOn ||
      line.text.length >= 60 ||
      /\d/.test(line.text) ||
      isContact(line.text)
    )
      break
    wrapped.push(line)
    before = line
  }
  return wrapped
}
