import { ExternalHyperlink, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Span } from '@/lib/resume/text/rich-text'

function runOf({ text, bold, italic, link }: Span): ParagraphChild {
  const marks = { ...(bold ? { bold } : {}), ...(italic ? { italics: italic } : {}) }
  if (link === null) return new TextRun({ text, ...marks })
  const run = new TextRun({ text, ...marks, style: 'Hyperlink' })
  return new ExternalHyperlink({ link, children: [run] })
}

/** Converts spans to the runs of a paragraph. */
export const runsOf = (spans: readonly Span[]): ParagraphChild[] => spans.map(runOf)

/** Creates a tab to the right-aligned tab stop. */
export const tabRun = (): ParagraphChild => new TextRun({ children: [new Tab()] })

/** Creates the run of an entry's dates. */
export const dateRun = (text: string): ParagraphChild => new TextRun({ text, style: 'Dates' })

/**
 * Joins items to one paragraph.
 * @param separator between items; `null` for a line break
 */
export function lineBreaks(
  items: readonly (readonly Span[])[],
  separator: string | null,
): ParagraphChild[] {
  return items.flatMap((item, at) => {
    if (at === 0) return runsOf(item)
    const between = separator === null ? new TextRun({ break: 1 }) : new TextRun(separator)
    return [between, ...runsOf(item)]
  })
}
