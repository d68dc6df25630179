// Makes the contact sheets of all templates with the real engine: every template with a CV that fills
// a page, with one of two pages, and in German, Arabic and Chinese, each in the typefaces it is drawn
// for. Run by hand when a template changes, look at what it made, then commit it. Needs `npm run
// bundle`, pdftoppm (poppler) and a Chromium, which lays the sheets out and packs them.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'esbuild'
import { loadFont } from '../tests/bench/support/parts.mjs'
import { findChromium } from './find-chromium.mjs'
import { chromiumFlags } from './support/chromium-flags.mjs'
import { paintPages } from './support/page-pictures.mjs'
import { readPortrait } from './support/portrait.mjs'
import { root } from './support/root.mjs'

/** Pixels across one page, and pages beside each other: whole templates stand in each row. */
const pageWidth = 340
const across = { 'one-page': 6, 'two-pages': 8, german: 6, arabic: 6, chinese: 6 }
const target = join(root, 'docs', 'templates')

/** The samples of the parse proof and the catalogue, as one module. */
async function importParts() {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        "export { sampleCvs } from './lib/pdf/readback/testing/sample-cvs'",
        "export { scriptCvs } from './lib/pdf/readback/testing/script-cvs'",
        "export { templateCatalogue } from './lib/pdf/templates/catalogue'",
        "export { templatePalette } from './lib/resume/schema/design'",
      ].join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  const code = Buffer.from(outputFiles[0].text).toString('base64')
  return import(`data:text/javascript;base64,${code}`)
}

const { sampleCvs, scriptCvs, templateCatalogue, templatePalette } = await importParts()
const { createEngine } = await import('../dist/engine.mjs')
const engine = createEngine({ loadFont })

/** A CV as it is set by the template; with a drawn face where the template is made for one. */
async function render(document, { id, fonts, photo: isForPhoto }) {
  const { photo = null, files = {} } = isForPhoto ? readPortrait() : {}
  const design = { ...document.design, template: id, fonts, palette: templatePalette }
  const shown = { ...document, design, content: { ...document.content, photo } }
  const result = await engine.render(shown, undefined, undefined, files)
  if (!result.ok) throw new Error(`${id}: ${result.code}: ${result.message}`)
  return result.rendered
}

/** The sample that is nearest to the end of the given page in the first template. */
async function fullest(pages) {
  let best = null
  for (const document of sampleCvs()) {
    const rendered = await render(document, templateCatalogue[0])
    if (rendered.pages.length !== pages) continue
    const last = rendered.boxes.filter((box) => box.page === pages - 1)
    const reach = Math.max(...last.map((box) => box.y + box.height))
    if (!best || reach > best.reach) best = { document, reach }
  }
  if (!best) throw new Error(`No sample has ${pages} pages.`)
  return best.document
}

mkdirSync(target, { recursive: true })
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
const page = await browser.newPage()
const inLanguage = (documents, language) =>
  documents.find(({ design }) => design.language === language)
for (const [name, pages, document] of [
  ['one-page', 1, await fullest(1)],
  ['two-pages', 2, await fullest(2)],
  ['german', 1, inLanguage(sampleCvs(), 'de')],
  ['arabic', 1, inLanguage(scriptCvs(), 'ar')],
  ['chinese', 1, inLanguage(scriptCvs(), 'zh-Hans')],
]) {
  await page.setViewportSize({ width: across[name] * (pageWidth + 16) + 16, height: 800 })
  const figures = []
  for (const template of templateCatalogue) {
    const rendered = await render(document, template)
    const count = Math.min(pages, rendered.pages.length)
    const pictures = paintPages(rendered.bytes, count, pageWidth)
    for (const [index, picture] of pictures.entries()) {
      const title = index === 0 ? `${template.name} (${rendered.pages.length})` : '&nbsp;'
      figures.push(`<figure><img src="${picture}"><figcaption>${title}</figcaption></figure>`)
    }
  }
  const style = [
    'body{margin:0;padding:8px;background:#d5d9df;display:flex;flex-wrap:wrap;font:15px sans-serif}',
    `figure{margin:8px;width:${pageWidth}px}`,
    'img{display:block;width:100%}',
    'figcaption{padding-top:6px}',
  ].join('')
  await page.setContent(`<style>${style}</style>${figures.join('')}`)
  const picture = await page.screenshot({ type: 'jpeg', quality: 72, fullPage: true })
  writeFileSync(join(target, `${name}.jpg`), picture)
  console.log(`${name}.jpg: ${Math.round(picture.length / 1024)} kB`)
}
await browser.close()
