import { ExternalHyperlink, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Span } from '@/lib/resume/text/rich-text'

function runOf({ text, bold, italic, link }: Span): ParagraphChild {
  const marks = { ...(bold ? { bold } : {}), ...(italic ? { italics: italic } : {}) }
  if (link === null) return new TextRun({ text, ...marks })
  const run = new TextRun({ text, ...marks, style: 'Hyperlink' })
  return new ExternalHyperlink({ link, children: [run] })
}

/** Spans as the runs of a paragraph. */
export const runsOf = (spans: readonly Span[]): ParagraphChild[] => spans.map(runOf)

/** To the tab stop at the margin. */
export const tabRun = (): ParagraphChild => new TextRun({ children: [new Tab()] })

/** The dates of an entry. */
export const dateRun = (text: string): ParagraphChild => new TextRun({ text, style: 'Dates' })

/**
 * Items of one paragraph.
 *
 * @param separator between two; `null` for a line break
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
