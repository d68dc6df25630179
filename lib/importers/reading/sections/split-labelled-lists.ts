import type { HeadingKind } from '@/lib/language/kinds/headings'
import { headingKind } from '../../lexicon/headings'
import { contactLabel, subLabel } from '../../lexicon/labels'
import { splitItems } from '../lists/list-items'
import { readLanguage } from '../lists/read-languages'
import { type LineView, type PieceView, withPieces } from './line-view'
import type { Section, SectionKind } from './sections'
import { cutStretch } from './stretch'

/** Sections that fit behind their heading in one line. */
const lists: readonly HeadingKind[] = ['skills', 'languages', 'interests', 'certificates']

/** Sections whose entries may have labelled lists of their own: "Skills: Word, Excel" below a job. */
const withLabels: readonly SectionKind[] = ['work', 'education', 'projects', 'volunteer']

/** A line that begins with a heading and a colon: the heading, and the line without it. */
type Labelled = {
  kind: HeadingKind
  heading: LineView
  list: LineView
  /** Whether it may as well belong to an entry. */
  isAmbiguous: boolean
}

const label = /^([^:：]{2,44}?)\s*[:：]\s*/u

function cutPiece(piece: PieceView, from: number, to?: number): PieceView {
  const stretch = cutStretch(piece.stretch, from, to)
  return { ...piece, stretch, text: stretch.text, runs: [] }
}

const hasLanguage = ({ pieces }: LineView) =>
  pieces.some(({ stretch }) => splitItems(stretch).some((item) => readLanguage(item)))

/** Returns the kind of section that a label begins; facts of the person between such lists are one as well. */
function kindOfLabel(words: string, list: LineView): HeadingKind | null {
  if (contactLabel(words) === 'drivingLicence') return 'personal'
  const kind = headingKind(words)
  if (!kind || !lists.includes(kind)) return null
  // "Languages: Python, Go" are skills of another section.
  return kind === 'languages' && !hasLanguage(list) ? null : kind
}

function readLabelled(line: LineView): Labelled | null {
  const [first, ...others] = line.pieces
  const [whole, words] = (first && label.exec(first.text)) ?? []
  if (!first || !whole || !words || line.bullet || line.level > 0) return null
  const rest = cutPiece(first, whole.length)
  const list = withPieces(line, rest.text === '' ? others : [rest, ...others])
  const kind = list.pieces.length > 0 && list !== line ? kindOfLabel(words, list) : null
  if (!kind) return null
  const heading = withPieces(line, [cutPiece(first, 0, words.length)])
  return { kind, heading, list, isAmbiguous: subLabel(words) !== null }
}

/** A section in one line, with the lines that wrap below it. */
type Block = Labelled & { from: number; to: number }

/** Returns whether a line goes on with the list of the line above it. */
function isWrapped(line: LineView, before: LineView): boolean {
  if (line.bullet || line.pieces.length > 1 || label.test(line.text)) return false
  return /[,;·|،、，]\s*$/u.test(before.text) || /^\p{Ll}/u.test(line.text)
}

function blocksOf(lines: readonly LineView[]): Block[] {
  return lines.flatMap((line, from) => {
    const labelled = readLabelled(line)
    if (!labelled) return []
    let to = from + 1
    for (; to < lines.length; to++) {
      const [before, next] = [lines[to - 1], lines[to]]
      if (!before || !next || !isWrapped(next, before)) break
    }
    return [{ ...labelled, from, to }]
  })
}

/** Returns the blocks with which a section ends. */
function lastBlocks(blocks: readonly Block[], count: number): Block[] {
  let start = count
  return blocks
    .toReversed()
    .filter(({ from, to }) => {
      if (to !== start) return false
      start = from
      return true
    })
    .toReversed()
}

const wordsOf = ({ heading }: Block) => heading.text.toLowerCase()

/** Returns the blocks of a section that are sections of their own. */
function ownBlocks(
  { kind, lines }: Section,
  isTaken: (kind: HeadingKind) => boolean,
  countOf: (block: Block) => number,
): Block[] {
  const all = blocksOf(lines).filter(
    (block) => block.kind !== kind && !isTaken(block.kind) && countOf(block) === 1,
  )
  // A group of skills.
  const possible = kind === 'skills' ? all.filter((block) => block.kind !== 'languages') : all
  const found = kind === 'header' ? possible : lastBlocks(possible, lines.length)
  const isList = (block: Block) => block.kind !== 'personal'
  const areSections =
    !withLabels.includes(kind) || found.some((block) => isList(block) && !block.isAmbiguous)
  return areSections && found.some(isList) ? found : []
}

/** Returns a section for blocks of one kind side by side; several keep their labels, as groups do. */
function sectionOf(blocks: readonly Block[], section: Section): Section {
  const [first] = blocks
  if (!first) return section
  const isOne = blocks.length === 1 && first.kind !== 'personal'
  const lines = blocks.flatMap(({ list, from, to }) => [
    ...(isOne ? [list] : section.lines.slice(from, from + 1)),
    ...section.lines.slice(from + 1, to),
  ])
  return { ...section, kind: first.kind, heading: isOne ? first.heading : null, lines }
}

function splitSection(section: Section, blocks: readonly Block[]): Section[] {
  if (blocks.length === 0) return [section]
  const rest = section.lines.filter(
    (_, at) => !blocks.some(({ from, to }) => from <= at && at < to),
  )
  const kinds = [...new Set(blocks.map(({ kind }) => kind))]
  return [
    { ...section, lines: rest },
    ...kinds.map((kind) =>
      sectionOf(
        blocks.filter((block) => block.kind === kind),
        section,
      ),
    ),
  ]
}

/**
 * Moves lists with their heading in the same line, "Languages: German, English", to sections of their own: those of the
 * header, and those with which another section ends. Not where a section has such a heading above it.
 */
export function splitLabelledLists(sections: readonly Section[]): Section[] {
  const headed = new Set(sections.flatMap(({ heading, kind }) => (heading ? [kind] : [])))
  const counts = new Map<string, number>()
  for (const block of sections.flatMap(({ lines }) => blocksOf(lines))) {
    counts.set(wordsOf(block), (counts.get(wordsOf(block)) ?? 0) + 1)
  }
  return sections.flatMap((section) =>
    splitSection(
      section,
      ownBlocks(
        section,
        (kind) => kind !== 'personal' && headed.has(kind),
        (block) => counts.get(wordsOf(block)) ?? 0,
      ),
    ),
  )
}
