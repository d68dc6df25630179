// Prints the people of the pictures, as the gallery and the README show them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadFont, loadParts } from '../../tests/bench/support/parts.mjs'
import { paintPortrait } from './portrait.mjs'
import { root } from './root.mjs'

/** One page has the usual measures where they suit; two are filled as the fitting of pages does it. */
const measures = { 1: [0, 1], 2: [2] }

/** Sections that a single page has only if there is room, the first to be left out first. */
const spare = ['interests', 'volunteer', 'projects', 'certificates']

const { portraits } = JSON.parse(
  readFileSync(join(root, 'components', 'site', 'gallery', 'exhibits.json'), 'utf8'),
)

/**
 * Opens the engine for the pictures.
 *
 * @param {import('@playwright/test').Page} page of a browser that paints portraits
 */
export async function openExhibits(page) {
  const parts = await loadParts({
    'components/site/gallery/exhibits': ['exhibitCv', 'exhibits'],
    'lib/pdf/photo/jpeg': ['withoutMetadata'],
    'lib/pdf/templates/catalogue': ['templateCatalogue'],
    'lib/pdf/templates/palettes': ['palettesOf'],
    'lib/resume/examples/example': ['exampleDocument'],
  })
  const engine = parts.createEngine({ loadFont })

  /** Prints a CV in a template; with the portrait of its person, if there is one and the template shows photos. */
  async function printCv(template, cv, language, { portrait, ...more } = {}) {
    const { fonts } = parts.templateCatalogue.find(({ id }) => id === template)
    const { photo, files } = await photoFor(template, portrait)
    const plain = parts.exampleDocument(cv, language)
    const document = {
      ...plain,
      id: '01890000-0000-7000-8000-000000000000',
      content: { ...plain.content, photo },
      design: { ...plain.design, template, fonts, language, ...more },
    }
    const result = await engine.render(document, undefined, undefined, files)
    if (!result.ok) throw new Error(`${template}: ${result.code}: ${result.message}`)
    return result.rendered
  }

  async function photoFor(template, portrait) {
    if (!parts.exhibits[template].photo || !portrait) return { photo: null, files: {} }
    return paintPortrait(page, portrait, parts.withoutMetadata)
  }

  /** Prints the CV of a profession in English, on the given number of pages. */
  async function print(template, profession, pages, palette = 'default') {
    const cv = { ...parts.exhibitCv(profession, pages) }
    for (const left of pages === 1 ? ['', ...spare] : ['']) {
      delete cv[left]
      for (const fit of measures[pages]) {
        const design = { portrait: portraits[profession], fit, palette }
        const rendered = await printCv(template, cv, 'en', design)
        if (rendered.pages.length === pages) return rendered
      }
    }
    throw new Error(`${template}: the CV of ${profession} takes other than ${pages} pages.`)
  }
  return { ...parts, print, printCv }
}
