import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ReadItem } from '../../templates/printed-paper'

export type ReadPage = {
  width: number
  height: number
  /** `size`: points of the type. */
  items: (ReadItem & { size: number })[]
  links: string[]
  structure: unknown
}

/** Reads a PDF back with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPage[]> {
  // pdf.js transfers the buffer of its caller.
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const pdf = await task.promise
  const pages: ReadPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const [, , width = 0, height = 0] = page.view
    const content = await page.getTextContent()
    const annotations: { url?: string; unsafeUrl?: string }[] = await page.getAnnotations()
    const items = content.items.flatMap((item): ReadPage['items'] => {
      if (!('str' in item) || item.str === '') return []
      const transform: number[] = item.transform
      const [x = 0, y = 0] = transform.slice(4)
      return [{ text: item.str, x, y: height - y, width: item.width, size: item.height }]
    })
    pages.push({
      width,
      height,
      items,
      links: annotations.map((link) => link.url ?? link.unsafeUrl ?? ''),
      structure: await page.getStructTree(),
    })
  }
  await task.destroy()
  return pages
}

/** All text of a PDF in the order it was written. */
export async function readText(bytes: Uint8Array): Promise<string> {
  const pages = await readPdf(bytes)
  return pages.map((page) => page.items.map((item) => item.text).join(' ')).join('\n')
}
