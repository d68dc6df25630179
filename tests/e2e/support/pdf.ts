import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type ReadPdf = {
  pages: number
  /** Width and height of the first page in points. */
  size: number[]
  /** All words in the PDF's own order, white space as one space. */
  text: string
  /** The targets of all links. */
  links: string[]
  /** Whether anything in it would run when it is opened or pressed. */
  hasCode: boolean
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Reads a PDF the way other programs do: with a parser that is not ours. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false })
  const pdf = await task.promise
  const texts: string[] = []
  const links: string[] = []
  let hasCode = (await pdf.getJSActions()) !== null || (await pdf.getAttachments()) !== null
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    // Without it the very characters would come out as others that look like them.
    const { items } = await page.getTextContent({ disableNormalization: true })
    texts.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
    )
    for (const annotation of await page.getAnnotations()) {
      if (annotation.unsafeUrl) links.push(String(annotation.unsafeUrl))
      else if (annotation.url) links.push(String(annotation.url))
      hasCode ||= Boolean(annotation.actions || annotation.action)
    }
    hasCode ||= (await page.getJSActions()) !== null
  }
  const pages = pdf.numPages
  const size = (await pdf.getPage(1)).view.slice(2)
  await task.destroy()
  return { pages, size, text: squeeze(texts.join(' ')), links, hasCode }
}

/** The pictures on the first page of a PDF, and the words that stand for them. */
export async function picturesIn(bytes: Uint8Array) {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const page = await (await task.promise).getPage(1)
  const { fnArray } = await page.getOperatorList()
  const tree = JSON.stringify(await page.getStructTree())
  await task.destroy()
  const count = fnArray.filter((operator) => operator === OPS.paintImageXObject).length
  return { count, alt: /"alt":"([^"]*)"/.exec(tree)?.[1] }
}
