import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The options that the importer opens a PDF with: no font of the system, no code of the file. */
const options = {
  useSystemFonts: false,
  disableFontFace: true,
  isEvalSupported: false,
  verbosity: 0,
}

/** The text items of a PDF and nothing else: what pdf.js's own extraction costs. */
export async function pdfText(bytes) {
  const task = getDocument({ ...options, data: Uint8Array.from(bytes) })
  const pdf = await task.promise
  const items = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items: found } = await page.getTextContent()
    for (const item of found) items.push(item.str)
  }
  const pages = pdf.numPages
  await task.destroy()
  return { text: items.join(' '), pages }
}

const wordParts = /^word\/(document|header\d*|footer\d*)\.xml$/

/** All characters of a Word document, paragraphs apart. */
export function docxText(bytes) {
  const parts = unzipSync(bytes, { filter: ({ name }) => wordParts.test(name) })
  return Object.values(parts)
    .map((part) =>
      strFromU8(part)
        .replace(/<\/w:p>|<w:tab\/>|<w:br\/>/g, '\n')
        .replace(/<[^>]+>/g, '')
        .replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => entities[name]),
    )
    .join('\n')
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
