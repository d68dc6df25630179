import type PDFDocument from 'pdfkit'
import { type ContentLine, readContent } from './content-lines'
import { latin1 } from './packer'
import { trimContent } from './trim-content'

/** Takes what is drawn on the current page without pdfkit's help. */
export type PageContent = { append: (line: ContentLine) => void }

/** Whether every graphics state that a page names is full opacity. */
const isOpaque = (states: PDFDocument['page']['ext_gstates']) =>
  Object.values(states).every(({ data: { ca = 1, CA = 1 } }) => ca === 1 && CA === 1)

const isStructure = (operator: string) =>
  operator.endsWith(' BDC') || operator.endsWith(' BMC') || operator === 'EMC'

/**
 * pdfkit turns every operator into bytes of its own: here a page's operators become bytes once, and
 * only those that matter.
 */
export function gatherContent(document: PDFDocument): PageContent {
  let lines: ContentLine[] = []
  /** Operators of pdfkit that stand behind the lines. */
  let pending = ''
  const flush = () => {
    if (pending === '') return
    for (const line of readContent(pending)) lines.push(line)
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
      write(latin1(trimContent(lines, isOpaque(page.ext_gstates))))
      lines = []
      end()
    }
    return result
  }
  return { append }
}
