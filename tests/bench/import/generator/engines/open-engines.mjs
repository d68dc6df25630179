import { pageOf } from '../looks/html-page.mjs'
import { openChromium } from './chromium.mjs'
import { openLibreOffice } from './libreoffice.mjs'
import { openOwnTemplates } from './own-templates.mjs'
import { openTypst } from './typst.mjs'
import { openWeasyprint } from './weasyprint.mjs'

/** Functions of each engine that open it, and that print a paper in a look. */
const kinds = {
  chromium: {
    open: openChromium,
    print: (opened) => (paper, look) => opened.print(pageOf(paper, look), look, paper),
  },
  weasyprint: {
    open: openWeasyprint,
    print: (opened) => (paper, look) => opened.print(pageOf(paper, look)),
  },
  docx: {
    open: () => ({ close() {} }),
    print: () => (paper, look) => look.word(paper),
  },
  libreoffice: {
    open: openLibreOffice,
    print: (opened) => async (paper, look) => opened.print(await look.word(paper), look),
  },
  typst: {
    open: openTypst,
    print: (opened) => (paper, look) => opened.print(paper, look),
  },
  own: {
    open: openOwnTemplates,
    print: (opened) => (paper, look) => opened.print(paper, look),
  },
}

/**
 * Opens what these looks need.
 *
 * @param {object[]} looks
 * @returns {Promise<{engines: object, missing: string[], close: () => Promise<void>}>} by name a function
 *   `(paper, look) => bytes`; the names of engines that are not installed
 */
export async function openEngines(looks) {
  const engines = {}
  const missing = []
  const opened = []
  for (const name of new Set(looks.map(({ engine }) => engine))) {
    const engine = await kinds[name].open()
    if (!engine) {
      missing.push(name)
      continue
    }
    opened.push(engine)
    engines[name] = kinds[name].print(engine)
  }
  const close = async () => {
    for (const engine of opened) await engine.close()
  }
  return { engines, missing, close }
}
