// Makes the paper of the landing page from the example CV with the real engine: the PDF, a picture of
// the upper part of its page, and where the marked line is. Run by hand when the example or the
// engine's drawing changes, then commit what it made. Needs `npm run bundle`, pdftoppm (poppler) and
// a Chromium, which packs the picture.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'esbuild'
import { loadFont } from '../tests/bench/support/parts.mjs'
import { findChromium } from './find-chromium.mjs'
import { chromiumFlags } from './support/chromium-flags.mjs'
import { root } from './support/root.mjs'

/** The pictures are this many pixels wide; the largest is twice the paper's largest size on the page. */
const widths = [480, 720, 1040]
const width = 1040
/** So much of the largest is shown. */
const shownHeight = 1150
/** A look whose letters can be read at the size of the picture. */
const design = { fonts: 'inter-tinos', fontSize: 12, margin: 20, spacing: 1.2 }
const markedText = 'Cut warehouse spend by 38%'

/** Imports a TypeScript module of the project. */
async function importSource(path) {
  const { outputFiles } = await build({
    entryPoints: [join(root, path)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  const code = Buffer.from(outputFiles[0].text).toString('base64')
  return import(`data:text/javascript;base64,${code}`)
}

/** The first page at one width, cut to what is shown, as WebP. */
async function packPicture(page, pdf, size) {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-landing-'))
  const name = join(folder, 'page')
  const scale = ['-scale-to-x', String(size), '-scale-to-y', '-1']
  execFileSync('pdftoppm', ['-png', '-singlefile', '-f', '1', ...scale, pdf, name])
  const png = readFileSync(`${name}.png`).toString('base64')
  rmSync(folder, { recursive: true })
  const webp = await page.evaluate(
    async ({ source, width, height }) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      canvas.getContext('2d').drawImage(image, 0, 0)
      return canvas.toDataURL('image/webp', 0.82).split(',')[1]
    },
    {
      source: `data:image/png;base64,${png}`,
      width: size,
      height: Math.round((shownHeight * size) / width),
    },
  )
  return Buffer.from(webp, 'base64')
}

const { sampleResume } = await importSource('lib/resume/samples/samples.ts')
const { createEngine } = await import('../dist/engine.mjs')

// Ids that are the same each time, so that equal words make an equal file.
let count = 0
const ids = {
  node: () => String(++count).padStart(12, '0'),
  document: () => '01890000-0000-7000-8000-000000000000',
}
const engine = createEngine({ loadFont })
const example = sampleResume('data-engineer', ids)
const result = await engine.render({ ...example, design: { ...example.design, ...design } })
if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
const { bytes, boxes, pages } = result.rendered

const images = join(root, 'public', 'images')
const pdf = join(images, 'amara-okafor.pdf')
writeFileSync(pdf, bytes)

const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
const page = await browser.newPage()
const sources = []
for (const size of widths) {
  const picture = await packPicture(page, pdf, size)
  const name = `amara-okafor-${size}.webp`
  writeFileSync(join(images, name), picture)
  sources.push(`/images/${name} ${size}w`)
  console.log(`${name}: ${picture.length} bytes`)
}
await browser.close()

const scale = width / pages[0].width
const marked = boxes.find((box) => box.lines.some((line) => line.text.includes(markedText)))
const marks = marked.lines.map((line) => ({
  x: ((line.x - 3) * scale) / width,
  y: ((line.y - 1) * scale) / shownHeight,
  width: ((line.width + 6) * scale) / width,
  height: ((line.height + 2) * scale) / shownHeight,
}))
const measures = {
  image: `/images/amara-okafor-${width}.webp`,
  sources: sources.join(', '),
  pdf: '/images/amara-okafor.pdf',
  width,
  height: shownHeight,
  marks: marks.map((mark) =>
    Object.fromEntries(Object.entries(mark).map(([key, value]) => [key, Number(value.toFixed(4))])),
  ),
}
writeFileSync(
  join(root, 'components', 'site', 'landing-paper.json'),
  `${JSON.stringify(measures, null, 2)}\n`,
)
console.log(`PDF: ${bytes.length} bytes, ${marks.length} marked lines`)
