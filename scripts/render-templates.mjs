// Makes the contact sheets of all templates with the real engine: every template with its people of the gallery on one
// page and on two, and with an example in German, Arabic and Chinese, each in the typefaces it is drawn for. Run by hand
// when a template changes, look at what it made, then commit it. Needs pdftoppm (poppler) and a Chromium, which lays the
// sheets out and packs them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from './find-chromium.mjs'
import { chromiumFlags } from './support/chromium-flags.mjs'
import { openExhibits } from './support/exhibit-pages.mjs'
import { paintPages } from './support/page-pictures.mjs'
import { root } from './support/root.mjs'

/** Pixels across one page. */
const pageWidth = 340
const target = join(root, 'docs', 'templates')
const texts = join(root, 'lib', 'resume', 'examples', 'texts')
const readExamples = (file) => JSON.parse(readFileSync(join(texts, `${file}.json`), 'utf8'))
const { de } = readExamples('de')
const { ar, 'zh-Hans': zh } = readExamples('others')

mkdirSync(target, { recursive: true })
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
const page = await browser.newPage()
const { exhibits, print, printCv, templateCatalogue } = await openExhibits(page)
/** By sheet: pages beside each other, whole templates in each row, and how one is printed. */
const sheets = {
  'one-page': [6, (id) => print(id, exhibits[id].one, 1)],
  'two-pages': [8, (id) => print(id, exhibits[id].two, 2)],
  german: [6, (id) => printCv(id, de[exhibits[id].one], 'de')],
  arabic: [6, (id) => printCv(id, ar.teacher, 'ar')],
  chinese: [6, (id) => printCv(id, zh['data-engineer'], 'zh-Hans')],
}
for (const [name, [across, printIn]] of Object.entries(sheets)) {
  const figures = []
  for (const template of templateCatalogue) {
    const { bytes, pages } = await printIn(template.id)
    const pictures = paintPages(bytes, name === 'two-pages' ? 2 : 1, pageWidth)
    for (const [index, picture] of pictures.entries()) {
      const title = index === 0 ? `${template.name} (${pages.length})` : '&nbsp;'
      figures.push(`<figure><img src="${picture}"><figcaption>${title}</figcaption></figure>`)
    }
  }
  const style = [
    'body{margin:0;padding:8px;background:#d5d9df;display:flex;flex-wrap:wrap;font:15px sans-serif}',
    `figure{margin:8px;width:${pageWidth}px}`,
    'img{display:block;width:100%}',
    'figcaption{padding-top:6px}',
  ].join('')
  await page.setViewportSize({ width: across * (pageWidth + 16) + 16, height: 800 })
  await page.setContent(`<style>${style}</style>${figures.join('')}`)
  const picture = await page.screenshot({ type: 'jpeg', quality: 72, fullPage: true })
  writeFileSync(join(target, `${name}.jpg`), picture)
  console.log(`${name}.jpg: ${Math.round(picture.length / 1024)} kB`)
}
await browser.close()
