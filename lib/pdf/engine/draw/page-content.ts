import type PDFDocument from 'pdfkit'
import { concatenate, latin1 } from '../file/bytes'
import { type ContentLine, readContent } from './content-lines'

import { trimContent } from './trim-content'

/** Takes what is drawn on the current page without pdfkit's help. */
export type PageContent = {
  append: (line: ContentLine) => void
  /** Everything that was drawn on the page so far; whoever looks at a place of it later finds it there. */
  lines: () => readonly ContentLine[]
}

/**
 * A page that is complete: the object of its content, what that begins with, the lines behind it, and
 * whether every state that they name is opaque.
 */
export type EndedPage = {
  stream: number
  start: Uint8Array
  lines: readonly ContentLine[]
  isOpaque: boolean
}

/** Whether every graphics state that a page names is full opacity. */
const isOpaque = (states: PDFDocument['page']['ext_gstates']) =>
  Object.values(states).every(({ data: { ca = 1, CA = 1 } }) => ca === 1 && CA === 1)

const isStructure = (operator: string) =>
  operator.endsWith(' BDC') || operator.endsWith(' BMC') || operator === 'EMC'

/**
 * pdfkit turns every operator into bytes of its own: here a page's operators become bytes once, and
 * only those that matter.
 */
export function gatherContent(
  document: PDFDocument,
  onPageEnd: (page: EndedPage) => void,
): PageContent {
  let lines: ContentLine[] = []
  /** Operators of pdfkit that stand behind the lines. */
  let pending = ''
  const flush = () => {
    if (pending === '') return
    // Without the end of the last line.
    for (const line of readContent(pending.slice(0, -1))) lines.push(line)
    pending = ''
  }
  const append = (line: ContentLine) => {
    flush()
    lines.push(line)
  }
  const addPage = document.addPage.bind(document)
  document.addPage = (options) => {
    // The page before ends inside.
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
