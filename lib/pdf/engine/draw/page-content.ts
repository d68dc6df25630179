import type PDFDocument from 'pdfkit'
import { concatenate, latin1 } from '../file/bytes'
import { type ContentLine, readContent } from './content-lines'

import { trimContent } from './trim-content'

/** Collects what is drawn on the current page, bypassing pdfkit. */
export type PageContent = {
  append: (line: ContentLine) => void
  /** Returns everything drawn on the page so far; an index into it stays valid. */
  lines: () => readonly ContentLine[]
}

/**
 * Completed page: the object of its content, its first bytes, the lines after them, and whether every named state is
 * opaque.
 */
export type EndedPage = {
  stream: number
  start: Uint8Array
  lines: readonly ContentLine[]
  isOpaque: boolean
}

/** Returns whether every graphics state that a page uses has full opacity. */
const isOpaque = (states: PDFDocument['page']['ext_gstates']) =>
  Object.values(states).every(({ data: { ca = 1, CA = 1 } }) => ca === 1 && CA === 1)

const isStructure = (operator: string) =>
  operator.endsWith(' BDC') || operator.endsWith(' BMC') || operator === 'EMC'

/**
 * Buffers operators of a page: pdfkit converts every operator to bytes; here they are converted once, and only those
 * that matter.
 */
export function gatherContent(
  document: PDFDocument,
  onPageEnd: (page: EndedPage) => void,
): PageContent {
  let lines: ContentLine[] = []
  /** Operators written by pdfkit after the last line. */
  let pending = ''
  const flush = () => {
    if (pending === '') return
    // Without the last line end.
    for (const line of readContent(pending.slice(0, -1))) lines.push(line)
    pending = ''
  }
  const append = (line: ContentLine) => {
    flush()
    lines.push(line)
  }
  const addPage = document.addPage.bind(document)
  document.addPage = (options) => {
    // Ends the previous page.
    const result = addPage(options)
    const { page } = document
    const { content } = page
    const write = content.write.bind(content)
    const end = content.end.bind(content)
    content.write = (operator) => {
      const text = String(operator)
      if (isStructure(text)) append({ kind: 'structure', text })
      else pending += `${text}\n`
    }
    content.end = () => {
      flush()
      const start = concatenate(content.buffer)
      const ended = { stream: content.id, start, lines, isOpaque: isOpaque(page.ext_gstates) }
      write(latin1(trimContent(lines, ended.isOpaque)))
      onPageEnd(ended)
      lines = []
      end()
    }
    return result
  }
  const linesSoFar = () => {
    flush()
    return lines
  }
  return { append, lines: linesSoFar }
}
