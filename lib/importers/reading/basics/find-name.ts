import { plainWords } from '@/lib/language/unicode/fold-words'
import { eastAsian } from '@/lib/language/unicode/scripts'
import { contactLabel, isDocumentTitle } from '../../lexicon/labels'
import { placeEvidence } from '../../lexicon/places'
import { organizationEvidence, positionEvidence } from '../../lexicon/titles'
import { headingOf, type LineView, withPieces } from '../sections/line-view'
import type { Section } from '../sections/sections'
import { cutStretch, joinAll, joinStretches, type Stretch } from '../sections/stretch'
import { extendName, type NameCandidate } from './extend-name'
import { countWords, endOfName, maxWords, nameSigns, wordsIn } from './name-words'

export type FoundName = {
  name: Stretch
  /** Its lines. */
  lines: LineView[]
  section: Section
  /** Text after the name on its line: post-nominal letters, a job title. */
  beside: Stretch | null
  sure: boolean
}

const nameLabel = /^([^:：]{1,28})[:：]\s*(?=\S)/u
/** Matches a label in Han or Hangul without a colon: "氏名 水野 千景". */
const spacedLabel =
  /^([\p{Script=Han}\p{Script=Hangul}]{1,3}\s?[\p{Script=Han}\p{Script=Hangul}])\s+(?=\S)/u
/** Matches a family name before a given name: "Maldonado Ruiz, Óscar". */
const reversed = /^[^,\d]{2,40},\s\p{Lu}\p{Ll}{2,}[^,\d]*$/u

/** Removes a document title before or after a name. */
function stripDocumentTitle(stretch: Stretch): Stretch {
  // "Curriculum Vitae" is a title as a whole, not a name followed by "Vitae".
  if (isDocumentTitle(stretch.text)) return stretch
  const parts = wordsIn(stretch.text)
  for (let count = Math.min(3, parts.length - 1); count > 0; count--) {
    const head = parts.slice(0, count).join(' ')
    const tail = parts.slice(-count).join(' ')
    if (isDocumentTitle(head.replace(/[:：–—-]+$/u, ''))) {
      const rest = stretch.text.slice(head.length)
      const skip = /^[\s:：–—\-|]*(?:(?:of|von|de|di|du|van)\s)?/iu.exec(rest)?.[0].length ?? 0
      return cutStretch(stretch, head.length + skip)
    }
    if (isDocumentTitle(tail)) {
      const end = stretch.text.length - tail.length
      return cutStretch(
        stretch,
        0,
        end - (/[\s:：–—\-|,]*$/u.exec(stretch.text.slice(0, end))?.[0].length ?? 0),
      )
    }
  }
  return stretch
}

/** Returns the offset at which the font becomes smaller or is no longer bold; null if neither. */
function endOfLook({ runs }: LineView['pieces'][number], name: Stretch): number | null {
  const [first, second] = runs
  if (!first || !second || !name.text.startsWith(first.stretch.text)) return null
  const differs = first.size > second.size + 1 || (first.bold && !second.bold)
  return differs && first.stretch.text.includes(' ') ? first.stretch.text.length : null
}

const isHalfOfName = (text: string) =>
  nameSigns.test(text) && wordsIn(text).length <= 2 && positionEvidence(text).strength < 0.4

/** Returns the part of a line that could be a name; null if it has another label. */
function namePart(line: LineView, body: number): { whole: Stretch; labelled: boolean } | null {
  const [piece, next] = line.pieces
  if (!piece || line.bullet) return null
  // A label in its own cell: the name is in the next one.
  if (next && contactLabel(piece.text.replace(/[:：]\s*$/u, '')) === 'name') {
    return { whole: next.stretch, labelled: true }
  }
  // The letters of a label can be set apart, too.
  const parted = line.pieces.slice(2)
  if (next && parted.length > 0 && contactLabel(piece.text + next.text) === 'name') {
    return {
      whole: joinAll(
        parted.map(({ stretch }) => stretch),
        ' ',
      ),
      labelled: true,
    }
  }
  // East Asian family and given names can be set apart by a full-width space.
  // A photo can be between given and family name.
  const isParted = [piece, next].every(
    (one) =>
      one &&
      ((eastAsian.test(one.text) && one.text.length <= 4) ||
        (one.size > body + 1.5 && isHalfOfName(one.text))),
  )
  if (next && isParted && line.pieces.length === 2 && Math.abs(piece.size - next.size) < 0.3) {
    return { whole: joinStretches(piece.stretch, next.stretch, ' '), labelled: false }
  }
  const spaced = spacedLabel.exec(piece.text)
  const isSpaced = spaced?.[1] !== undefined && contactLabel(spaced[1]) === 'name'
  const label = isSpaced ? spaced : nameLabel.exec(piece.text)
  const kind = label?.[1] ? contactLabel(label[1]) : null
  if (!label || !kind) return { whole: piece.stretch, labelled: false }
  return kind === 'name'
    ? { whole: cutStretch(piece.stretch, label[0].length), labelled: true }
    : null
}

function canBeName(text: string, line: LineView, labelled: boolean): boolean {
  const isShort = text.length >= 2 && text.length <= 60 && countWords(text) <= maxWords
  if (!isShort || !nameSigns.test(text) || !/\p{L}/u.test(text)) return false
  return !isDocumentTitle(text) && !headingOf(line) && (labelled || !contactLabel(text))
}

/** Scores how much a text resembles a name. */
function scoreWords(text: string, hint: string): number {
  const count = eastAsian.test(text) ? wordsIn(text).length : countWords(text)
  const hits = plainWords(text)
    .split(' ')
    .filter((word) => word.length > 2 && hint.includes(word)).length
  let score = Math.min(2, hits) - 1.4 * positionEvidence(text).strength
  if (count >= 2 && count <= 5) score += 0.6
  if (count === 1 && !eastAsian.test(text)) score -= 0.8
  if (organizationEvidence(text).strength > 0.6) score -= 0.8
  if (placeEvidence(text) >= 0.7) score -= 2
  const isSmall =
    /^\p{Ll}/u.test(text) &&
    !/^(?:de|da|do|di|van|von|el|al|la|le|ter|(?:\p{Ll}{1,5}\.))\s/u.test(text)
  return isSmall ? score - 1.5 : score
}

/** Returns names that follow contacts or a date on their line: in larger type, or labelled. */
function namesAside(line: LineView, { measures }: Section): LineView[] {
  const alone = line.pieces
    .slice(1)
    .map((piece) => withPieces({ ...line, size: piece.size }, [piece]))
  return alone.filter(
    (one) => one.size > measures.body + 1.5 || namePart(one, measures.body)?.labelled,
  )
}

function candidateOf(
  whole: LineView,
  line: LineView,
  section: Section,
  order: number,
  hint: string,
): NameCandidate | null {
  const [piece] = line.pieces
  const part = namePart(line, section.measures.body)
  if (!piece || !part) return null
  const { labelled } = part
  const stripped = stripDocumentTitle(part.whole)
  const found = endOfName(stripped.text)
  const isReversed = labelled && reversed.test(stripped.text)
  const end = isReversed
    ? stripped.text.length
    : Math.min(found.whole, endOfLook(piece, stripped) ?? stripped.text.length)
  const name = cutStretch(stripped, 0, end)
  const bare = stripped.text.slice(0, isReversed ? end : Math.min(end, found.bare)).replace(',', '')
  if (!canBeName(bare, line, labelled)) return null
  let score = (line.size / section.measures.body) * 2.2 - order * 0.06
  if (line.bold) score += 0.3
  if (line.level === 1) score += 1.5
  if (labelled) score += 4
  score += scoreWords(bare, hint)
  const beside = /\S/.test(stripped.text.slice(end).replace(/^\s*,\s*$/u, ''))
    ? cutStretch(stripped, end)
    : null
  return { name, line: whole, piece, section, score, beside, labelled }
}

/** Whether a line is half of a document title: "Curriculum" above "Vitae". */
function isBrokenTitle(line: LineView, before?: LineView, after?: LineView): boolean {
  return (
    (before !== undefined && isDocumentTitle(`${before.text} ${line.text}`)) ||
    (after !== undefined && isDocumentTitle(`${line.text} ${after.text}`))
  )
}

/**
 * Finds the person's name: large, near the top, two to four words, similar to the e-mail address.
 * Always returns the best candidate: the user reviews it.
 * @param hint e-mail and profile URLs, folded and without spaces
 */
export function findName(sections: readonly Section[], hint: string): FoundName | null {
  const candidates: NameCandidate[] = []
  let order = 0
  for (const section of sections) {
    const lines = section.lines.slice(0, 60)
    for (const [at, line] of lines.entries()) {
      if (line.page > 1 || isBrokenTitle(line, lines[at - 1], lines[at + 1])) continue
      for (const one of [line, ...namesAside(line, section)]) {
        const candidate = candidateOf(line, one, section, order, hint)
        if (candidate) candidates.push(candidate)
      }
      order++
    }
  }
  candidates.sort((a, b) => b.score - a.score)
  const [best, next] = candidates
  if (!best) return null
  const { name, lines } = extendName(best, hint)
  const sure = best.score > 2.6 && (!next || best.score - next.score > 0.4)
  return { name, lines, section: best.section, beside: best.beside, sure }
}
