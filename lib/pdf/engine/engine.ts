import type { Document } from '@/lib/resume/schema/document'
import type { Engine, FontLoader, RenderResult } from '../types'
import { clampDesign } from './clamp-design'
import { viewOf } from './document-view'
import { createFontStore } from './fonts'
import { metadataOf } from './metadata'
import { createTypesetter, TooLargeError } from './typeset'

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/**
 * One engine a thread: fonts, words, lines and pages stay warm inside. Renders run one after the
 * other, as the caches are shared.
 *
 * @param options.loadFont reads a font file by its name
 */
export function createEngine({ loadFont }: { loadFont: FontLoader }): Engine {
  const fonts = createFontStore(loadFont)
  const typesetter = createTypesetter(fonts)

  async function render(document: Document): Promise<RenderResult> {
    const clamped = { ...document, design: clampDesign(document.design) } as Document
    const view = viewOf(clamped)
    if (!view) {
      return { ok: false, code: 'unknown-kind', message: 'This kind of document has no paper.' }
    }
    try {
      await fonts.ensure(view.faces)
    } catch (error) {
      return { ok: false, code: 'font-unavailable', message: reasonOf(error) }
    }
    try {
      const rendered = await typesetter.render(view.element, metadataOf(clamped), view.stamp)
      return { ok: true, rendered }
    } catch (error) {
      const code = error instanceof TooLargeError ? 'too-large' : 'layout-failed'
      return { ok: false, code, message: reasonOf(error) }
    }
  }

  let last: Promise<unknown> = Promise.resolve()
  return {
    render(document) {
      const result = last.then(() => render(document))
      last = result.catch(() => undefined)
      return result
    },
  }
}
