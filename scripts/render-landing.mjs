// Makes the example page of the landing page with the real engine (components/site/landing/landing-exhibits.json says
// which): its pictures, its PDF, and the text that software gets out of it. Run by hand when a template or a person
// changes (a test reports it), then commit what it made. Needs pdftoppm and pdftotext (poppler) and a Chromium, which
// packs the pictures.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from './find-chromium.mjs'
import { chromiumFlags } from './support/chromium-flags.mjs'
import { openExhibits } from './support/exhibit-pages.mjs'
import { gallerySource } from './support/gallery-sources.mjs'
import { packPicture, paintPages } from './support/page-pictures.mjs'
import { root } from './support/root.mjs'

/** Pixels across a picture. */
const widths = [420, 640, 800]
const quality = 0.5
/** Number of lines of the text that software gets beside the page: down to the first job. */
const shownLines = 19
const address = '/images/example-cv.pdf'

const folder = join(root, 'public', 'images', 'landing')
mkdirSync(folder, { recursive: true })
for (const name of readdirSync(folder)) if (/-\d{3}\.webp$/.test(name)) rmSync(join(folder, name))
const pdf = join(root, 'public', address)
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
const packer = await browser.newPage()
const { examplePage, print } = await openExhibits(packer)
const { template, person } = examplePage
const rendered = await print(template, person, 1)
writeFileSync(pdf, rendered.bytes)
const sources = []
for (const width of widths) {
  const [png] = paintPages(rendered.bytes, 1, width)
  const { bytes, height } = await packPicture(packer, png, quality)
  const name = `${template}-${width}.webp`
  writeFileSync(join(folder, name), bytes)
  sources.push({ src: `/images/landing/${name}`, width, height })
  console.log(`${name}: ${bytes.length} bytes`)
}
await browser.close()
const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' })
const lines = text
  .split(/[\n\f]/)
  .filter((line) => line.trim() !== '')
  .slice(0, shownLines)
const page = { source: gallerySource(template, [person]), sources }
writeFileSync(
  join(root, 'components', 'site', 'landing', 'hero-pictures.json'),
  `${JSON.stringify({ pdf: address, page, lines }, null, 2)}\n`,
)
