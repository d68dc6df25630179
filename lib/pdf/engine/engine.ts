import type { Document } from '@/lib/resume/schema/document'
import type { Engine, FontLoader, RenderErrorCode, RenderResult } from '../types'
import { clampDesign } from './clamp-design'
import { viewOf } from './document-view'
import { createFontStore } from './fonts'
import { metadataOf } from './metadata'
import { createTypesetter, TooLargeError } from './typeset'

/**
 * One engine a thread: fonts, words, lines and pages stay warm inside. Renders run one after the
 * other, as the caches are shared.
 *
 * @param options.loadFont reads a font file by its name
 */
export function createEngine({ loadFont }: { loadFont: FontLoader }): Engine {
  const fonts = createFontStore(loadFont)
  const typesetter = createTypesetter(fonts)

  const failed = (code: RenderErrorCode, error: unknown): RenderResult => ({
    ok: false,
    code,
    message: error instanceof Error ? error.message : String(error),
  })

  async function render(document: Document): Promise<RenderResult> {
    try {
      const clamped = { ...document, design: clampDesign(document.design) } as Document
      const view = viewOf(clamped)
      if (!view) return failed('unknown-kind', 'This kind of document has no paper.')
      const trouble = await fonts.ensure(view.faces).catch((error: unknown) => ({ error }))
      if (trouble) return failed('font-unavailable', trouble.error)
      const rendered = await typesetter.render(view.element, metadataOf(clamped), view.stamp)
      return { ok: true, rendered }
    } catch (error) {
      return failed(error instanceof TooLargeError ? 'too-large' : 'layout-failed', error)
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
