// Makes the example page of the landing page with the real engine (components/site/landing/landing-exhibits.ts says
// which): its pictures, its PDF, and the text that software gets out of it. Run by hand when a template or a sample changes (a test reports it), then commit what it made. Needs pdftoppm and
// pdftotext (poppler) and a Chromium, which packs the pictures.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { loadFont, loadParts } from '../tests/bench/support/parts.mjs'
import { findChromium } from './find-chromium.mjs'
import { chromiumFlags } from './support/chromium-flags.mjs'
import { gallerySource, steadyIds } from './support/gallery-sources.mjs'
import { packPicture, paintPages } from './support/page-pictures.mjs'
import { root } from './support/root.mjs'

/** Pixels across a picture. */
const widths = [420, 640, 900]
const quality = 0.72
/** One page has the usual measures where they suit; otherwise it is fitted. */
const fits = [0, 1]
/** Number of lines of the text that software gets beside the page: down to the first job. */
const shownLines = 16

const parts = await loadParts({
  'components/site/landing/landing-exhibits': ['examplePage'],
  'lib/pdf/templates/catalogue': ['templateCatalogue'],
  'lib/resume/samples/gallery': ['gallerySamples'],
  'lib/resume/samples/resume-of': ['resumeOf'],
})
const { createEngine, examplePage, gallerySamples, resumeOf, templateCatalogue } = parts
const engine = createEngine({ loadFont })

async function render({ template, sample }) {
  const document = resumeOf(gallerySamples[sample], steadyIds())
  const { fonts } = templateCatalogue.find(({ id }) => id === template)
  for (const fit of fits) {
    const design = { ...document.design, template, fonts, fit }
    const result = await engine.render({ ...document, design })
    if (!result.ok) throw new Error(`${template}: ${result.code}: ${result.message}`)
    if (result.rendered.pages.length === 1) return result.rendered
  }
  throw new Error(`${template}: the CV takes more than a page.`)
}

const images = join(root, 'public', 'images')
mkdirSync(join(images, 'landing'), { recursive: true })
const pdf = join(images, 'amara-okafor.pdf')
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
const packer = await browser.newPage()
const { template, sample } = examplePage
const rendered = await render(examplePage)
writeFileSync(pdf, rendered.bytes)
const sources = []
for (const width of widths) {
  const [png] = paintPages(rendered.bytes, 1, width)
  const { bytes, height } = await packPicture(packer, png, quality)
  const name = `${template}-${width}.webp`
  writeFileSync(join(images, 'landing', name), bytes)
  sources.push({ src: `/images/landing/${name}`, width, height })
  console.log(`${name}: ${bytes.length} bytes`)
}
await browser.close()
const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' })
const lines = text
  .split(/[\n\f]/)
  .filter((line) => line.trim() !== '')
  .slice(0, shownLines)
const page = { source: gallerySource(template, [gallerySamples[sample], null]), sources }
writeFileSync(
  join(root, 'components', 'site', 'landing', 'hero-pictures.json'),
  `${JSON.stringify({ pdf: '/images/amara-okafor.pdf', page, lines }, null, 2)}\n`,
)
