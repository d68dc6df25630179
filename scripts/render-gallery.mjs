// Makes the pictures of the gallery from PDFs of the real engine: every template with one person on one page and
// another on two, and the first small in its other palettes (components/site/gallery/exhibits.json says who). Run by
// hand when a template or a person changes (a test reports it), look at the results, then commit them. Names of
// templates as arguments make only theirs. Needs pdftoppm (poppler) and a Chromium, which packs the pictures.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from './find-chromium.mjs'
import { chromiumFlags } from './support/chromium-flags.mjs'
import { openExhibits } from './support/exhibit-pages.mjs'
import { gallerySource } from './support/gallery-sources.mjs'
import { packPicture, paintPages } from './support/page-pictures.mjs'
import { root } from './support/root.mjs'

/**
 * Pixels across a page: twice what a card shows of one, or of each of two beside each other; and what the enlarged view
 * shows of one in another palette.
 */
const widths = { one: 560, two: 400, palette: 280 }
const quality = 0.6

const folder = join(root, 'public', 'images', 'templates')
const list = join(root, 'components', 'site', 'gallery', 'pictures.json')
mkdirSync(folder, { recursive: true })
const known = JSON.parse(readFileSync(list, 'utf8'))
const wanted = process.argv.slice(2)
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
const page = await browser.newPage()
const { exhibits, palettesOf, print, templateCatalogue } = await openExhibits(page)
const made = {}
let total = 0
for (const { id } of templateCatalogue) {
  if (wanted.length > 0 && !wanted.includes(id)) {
    made[id] = known[id]
    continue
  }
  const { one, two } = exhibits[id]
  made[id] = { source: gallerySource(id), one: [], two: [], palettes: [] }
  const add = async (list, name, png) => {
    const { bytes, width, height } = await packPicture(page, png, quality)
    writeFileSync(join(folder, `${id}-${name}.webp`), bytes)
    made[id][list].push({ src: `/images/templates/${id}-${name}.webp`, width, height })
    total += bytes.length
  }
  for (const [length, person, pages] of [
    ['one', one, 1],
    ['two', two, 2],
  ]) {
    const { bytes } = await print(id, person, pages)
    for (const [index, png] of paintPages(bytes, pages, widths[length]).entries()) {
      await add(length, `${length}-${index + 1}`, png)
    }
  }
  for (const palette of palettesOf(id).slice(1)) {
    const { bytes } = await print(id, one, 1, palette.id)
    const [png] = paintPages(bytes, 1, widths.palette)
    await add('palettes', `in-${palette.id}`, png)
  }
}
await browser.close()
writeFileSync(list, `${JSON.stringify(made, null, 2)}\n`)
console.log(`${Object.keys(made).length} templates, ${Math.round(total / 1024)} kB made.`)
