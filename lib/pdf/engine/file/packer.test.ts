import PDFDocument from 'pdfkit'
import { expect, it } from 'vitest'
import { loadFont } from '../testing/engine-bundle'
import { readPdf } from '../testing/read-pdf'
import { assembleFile } from './assemble-file'
import { packDocument } from './packer'

type Drawing = PDFDocument & {
  text: (text: string, x: number, y: number, options?: object) => Drawing
  on: (event: 'data' | 'end', listener: (chunk: Uint8Array) => void) => Drawing
  switchToPage: (page: number) => Drawing
  struct: (type: string) => Element
  addStructure: (element: Element) => Drawing
  markStructureContent: (tag: string) => object
  endMarkedContent: () => Drawing
}
type Element = { add: (child: object) => Element; end: () => void }

/** Draws two pages with text, a link, tags and an outline. */
async function draw(start: (document: Drawing) => void): Promise<void> {
  const document = new PDFDocument({
    autoFirstPage: false,
    compress: false,
    font: null,
    pdfVersion: '1.7',
    tagged: true,
    info: { Title: 'Zoë (1)', CreationDate: new Date(0) },
  }) as Drawing
  start(document)
  document.font(await loadFont('inter-regular.ttf'), 12)
  const root = document.struct('Document')
  document.addStructure(root)
  for (let page = 0; page < 2; page++) {
    document.addPage({ size: 'A4' })
    const paragraph = document.struct('P')
    root.add(paragraph)
    paragraph.add(document.markStructureContent('P'))
    document.text(`Page ${page} says “hello” (twice)`, 50, 80, { link: 'https://example.org/' })
    document.endMarkedContent()
  }
  root.end()
  document.end()
}

async function plain(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  await new Promise<void>((resolve, reject) => {
    draw((document) => {
      document.on('data', (chunk) => chunks.push(chunk))
      document.on('end', () => resolve())
    }).catch(reject)
  })
  return Buffer.concat(chunks)
}

async function packed(): Promise<Uint8Array> {
  const finish: ReturnType<typeof packDocument>[] = []
  await draw((document) => {
    finish.push(packDocument(document))
  })
  const [parts] = finish.map((end) => end())
  if (!parts) throw new Error('Nothing was drawn')
  return assembleFile(parts)
}

it('writes a file that says the same as pdfkit’s own, in fewer bytes', async () => {
  const small = await packed()
  const large = await plain()
  expect(await readPdf(small)).toEqual(await readPdf(large))
  expect(small.length).toBeLessThan(large.length * 0.75)
})

it('writes equal bytes for equal documents', async () => {
  expect(Buffer.compare(await packed(), await packed())).toBe(0)
})

it('writes no cross-reference table and no plain object but streams', async () => {
  const text = Buffer.from(await packed()).toString('latin1')
  expect(text.startsWith('%PDF-1.7\n')).toBe(true)
  expect(text).toContain('/Type /ObjStm')
  expect(text).toContain('/Type /XRef')
  expect(text).not.toMatch(/\nxref\n|\ntrailer\n/)
  expect(text.match(/ 0 obj\n/g)?.length).toBe(text.match(/\nendstream\n/g)?.length)
})
