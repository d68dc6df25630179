import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readPlacedText } from '@/lib/importers/pdf/read-placed-text'
import { loadEngineBundle, loadFont } from '../../engine/testing/engine-bundle'
import type { CheckTools } from '../check-template'

/** Opens the shipped engine and pdf.js, for checks of templates. */
export async function openCheckTools(): Promise<CheckTools> {
  const { createEngine } = await loadEngineBundle()
  const engine = createEngine({ loadFont })
  return {
    async render(document) {
      const result = await engine.render(document)
      return result.ok ? result.rendered : null
    },
    async read(bytes) {
      const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
      const pages = await readPlacedText(await task.promise)
      await task.destroy()
      return pages
    },
  }
}
