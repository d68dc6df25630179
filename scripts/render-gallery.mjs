// Makes the pictures of the gallery from PDFs of the real engine: every template with one sample CV on one page and
// another on two, and the first small in its other palettes. Run by hand when a template or a sample changes (a test reports it), look at the results, then commit
// them. Names of templates as arguments make only theirs. Needs pdftoppm (poppler) and a Chromium, which packs the
// pictures.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { loadFont, loadParts } from '../tests/bench/support/parts.mjs'
import { findChromium } from './find-chromium.mjs'
import { chromiumFlags } from './support/chromium-flags.mjs'
import { gallerySource, steadyIds } from './support/gallery-sources.mjs'
import { packPicture, paintPages } from './support/page-pictures.mjs'
import { readPortrait } from './support/portrait.mjs'
import { root } from './support/root.mjs'

/**
 * Pixels across a page: twice what a card shows of one, or of each of two beside each other; and what the enlarged view
 * shows of one in another palette.
 */
const widths = { one: 560, two: 400, palette: 280 }
const quality = 0.6
const counts = { one: 1, two: 2 }

const parts = await loadParts({
  'components/site/gallery/exhibits': ['exhibits'],
  'lib/pdf/templates/catalogue': ['templateCatalogue'],
  'lib/pdf/templates/palettes': ['palettesOf'],
  'lib/resume/samples/gallery': ['gallerySamples'],
  'lib/resume/samples/resume-of': ['resumeOf'],
})
const { createEngine, exhibits, gallerySamples, palettesOf, resumeOf, templateCatalogue } = parts
const engine = createEngine({ loadFont })

/** One page has the usual measures where they suit; two are filled as the fitting of pages does it. */
const measures = { one: [0, 1], two: [2] }

/** A CV as it is set by the template; with a drawn face where the template is made for one. */
async function render({ id, fonts, photo: isForPhoto }, sample, length, palette = 'default') {
  const plain = resumeOf(sample, steadyIds())
  const { photo = null, files = {} } = isForPhoto ? readPortrait() : {}
  const document = { ...plain, content: { ...plain.content, photo } }
  const pages = counts[length]
  for (const fit of measures[length]) {
    const design = { ...document.design, template: id, fonts, fit, palette }
    const result = await engine.render({ ...document, design }, undefined, undefined, files)
    if (!result.ok) throw new Error(`${id}: ${result.code}: ${result.message}`)
    if (result.rendered.pages.length === pages) return result.rendered.bytes
  }
  throw new Error(`${id}: the CV of ${sample.name} takes other than ${pages} pages.`)
}

const folder = join(root, 'public', 'images', 'templates')
const list = join(root, 'components', 'site', 'gallery', 'pictures.json')
mkdirSync(folder, { recursive: true })
const known = JSON.parse(readFileSync(list, 'utf8'))
const wanted = process.argv.slice(2)
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
const page = await browser.newPage()
const made = {}
let total = 0
for (const template of templateCatalogue) {
  const { id } = template
  if (wanted.length > 0 && !wanted.includes(id)) {
    made[id] = known[id]
    continue
  }
  const people = exhibits[id]
  const samples = [gallerySamples[people.one], gallerySamples[people.two]]
  made[id] = { source: gallerySource(id, samples), one: [], two: [], palettes: [] }
  const add = async (list, name, png) => {
    const { bytes, width, height } = await packPicture(page, png, quality)
    writeFileSync(join(folder, `${id}-${name}.webp`), bytes)
    made[id][list].push({ src: `/images/templates/${id}-${name}.webp`, width, height })
    total += bytes.length
  }
  for (const [length, sample] of Object.entries({ one: samples[0], two: samples[1] })) {
    const bytes = await render(template, sample, length)
    for (const [index, png] of paintPages(bytes, counts[length], widths[length]).entries()) {
      await add(length, `${length}-${index + 1}`, png)
    }
  }
  for (const palette of palettesOf(id).slice(1)) {
    const bytes = await render(template, samples[0], 'one', palette.id)
    const [png] = paintPages(bytes, 1, widths.palette)
    await add('palettes', `in-${palette.id}`, png)
  }
}
await browser.close()
writeFileSync(list, `${JSON.stringify(made, null, 2)}\n`)
console.log(`${Object.keys(made).length} templates, ${Math.round(total / 1024)} kB made.`)
