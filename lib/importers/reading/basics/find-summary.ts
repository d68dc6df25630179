import { contactLabel } from '../../lexicon/labels'
import type { LineView } from '../sections/line-view'
import { joinParagraphs, type Paragraph } from '../sections/paragraphs'
import type { Section } from '../sections/sections'
import { joinAll, type Stretch } from '../sections/stretch'
import { emailAddress, isAddressLine } from './addresses'

const isLabel = (text: string) => contactLabel(text.replace(/[:：]\s*$/u, '')) !== null

/** Returns the text and lines of a section, up to a label or URL. */
function ofSection(section: Section): { summary: Stretch; lines: LineView[] } {
  const paragraphs: Paragraph[] = []
  for (const paragraph of joinParagraphs(section.lines, section.measures)) {
    const { text } = paragraph.stretch
    if (isLabel(text) || (paragraphs.length > 0 && isAddressLine(text))) break
    paragraphs.push(paragraph)
  }
  return {
    summary: joinAll(paragraphs.map(({ stretch }) => stretch)),
    lines: paragraphs.flatMap(({ lines }) => lines),
  }
}

/** Matches URLs and their parts broken in a narrow column. */
const addresses = /@|\p{L}\.(?:com|org|net|example|de|fr|es|it|nl|pl|io|me|dev)\b|www\.|:\/\//iu

const isProse = ({ stretch: { text }, lines }: Paragraph) =>
  !emailAddress.test(text) &&
  !addresses.test(text) &&
  !/[|•]/.test(text) &&
  (text.length > 110 ||
    (lines.length >= 2 && text.length > 80) ||
    (/[.!。]$/.test(text) && text.split(/\s+/).length > 7))

/**
 * Finds the summary: its own section, or prose in the header.
 * @param used header lines with other content
 */
export function findSummary(
  sections: readonly Section[],
  used: ReadonlySet<LineView>,
): { summary: Stretch | null; lines: LineView[]; sure: boolean } {
  const own = sections.find(({ kind, lines }) => kind === 'summary' && lines.length > 0)
  if (own) return { ...ofSection(own), sure: true }
  for (const { lines, measures } of sections.filter(
    ({ kind }) => kind === 'header' || kind === 'contact',
  )) {
    const paragraphs = joinParagraphs(
      lines.filter((line) => !used.has(line)),
      measures,
    ).filter(isProse)
    if (paragraphs.length > 0) {
      return {
        summary: joinAll(paragraphs.map(({ stretch }) => stretch)),
        lines: paragraphs.flatMap(({ lines }) => lines),
        sure: false,
      }
    }
  }
  return { summary: null, lines: [], sure: false }
}
