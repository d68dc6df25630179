import { forgetYoga } from '@react-pdf/layout'
import { isFitted } from '@/lib/resume/is-fitted'
import type { PaperDocument } from '@/lib/resume/schema/document'
import type { FitSetting } from '../fit/ladder'
import { setToFit } from '../fit/set-to-fit'
import { isHyphenated } from '../fonts/hyphenation-files'
import { ownFontFaces } from '../fonts/own-faces'
import { readOwnTemplate } from '../own-template/read-own-template'
import type { DocumentFiles, Engine, FontLoader, RenderErrorCode, RenderResult } from '../pdf-types'
import { metadataOf } from './file/metadata'
import { checkOwnFont } from './fonts/check-own-font'
import { createFontStore } from './fonts/fonts'
import { clampDesign } from './layout/clamp-design'
import { type DocumentView, viewOf } from './layout/document-view'
import { TextFailedError } from './layout/guard-yoga'
import { createHyphenators } from './layout/hyphenation'
import { characterRulesOf, type LineRules } from './layout/line-rules'
import { createTypesetter, FontMissingError, TooLargeError } from './layout/typeset'
import { forgetBlocks } from './reuse/block-memo'

/** Word that may be wider than a line, and needs hyphenation patterns. */
const longWord = /\p{L}{16}/u

/** Yields, so that a cancellation message can arrive. */
const pause = () => new Promise((resolve) => setTimeout(resolve))

const asFallback = (result: RenderResult): RenderResult =>
  result.ok ? { ok: true, rendered: { ...result.rendered, isFallback: true } } : result

/**
 * Creates an engine, one per thread, with caches of fonts, words, lines and pages. Renders run sequentially, as the
 * caches are shared.
 *
 * @param options.loadFont reads a font file by its name
 */
export function createEngine({ loadFont }: { loadFont: FontLoader }): Engine {
  const fonts = createFontStore(loadFont)
  let typesetter = createTypesetter(fonts)
  const hyphenatorFor = createHyphenators(loadFont)

  const failed = (code: RenderErrorCode, error: unknown): RenderResult => ({
    ok: false,
    code,
    message: error instanceof Error ? error.message : String(error),
    ...(error instanceof TextFailedError && error.address && { address: error.address }),
  })

  /** Message of the last failed layout. */
  let lastFailure: string | null = null

  /** Clears caches that an exception may have left inconsistent, and classifies it; fonts stay. */
  function startAnew(error: unknown): RenderResult {
    forgetBlocks(fonts)
    typesetter = createTypesetter(fonts)
    const cause = error instanceof TextFailedError ? error.cause : error
    const isNewReason = lastFailure !== null && lastFailure !== String(cause)
    lastFailure = String(cause)
    if (!isNewReason && !(cause instanceof WebAssembly.RuntimeError)) {
      return failed('layout-failed', error)
    }
    lastFailure = null
    forgetYoga()
    return failed('engine-broken', error)
  }

  /** Lays out a view; again with a wider main column where its side column has ended. */
  const layOut = async ({ element, stamp, language, widen }: DocumentView, rules: LineRules) => {
    const first = await typesetter.layOut(element, language, rules)
    const wide = widen?.(first.pages)
    if (!wide) return { ...first, stamp }
    return { ...(await typesetter.layOut(wide.element, language, rules, true)), stamp: wide.stamp }
  }

  /** Lays out a document, with adjusted measures if it is fitted to its pages. */
  async function layOutToFit(
    document: PaperDocument,
    view: DocumentView,
    rules: LineRules,
    signal?: AbortSignal,
    files?: DocumentFiles,
  ) {
    const { design } = document
    if (!isFitted(document)) return { laidOut: await layOut(view, rules), fit: null }
    const layOutWith = async (setting: FitSetting) => {
      const fitted = { ...document, design: { ...design, ...setting } } as PaperDocument
      const laidOut = await layOut(viewOf(fitted, files) ?? view, rules)
      if (signal) await pause()
      return laidOut
    }
    return setToFit(document, layOutWith, signal)
  }

  /** Renders, and on failure retries without the custom template, then without the custom font. */
  async function render(
    ...[document, onFile, signal, files]: Parameters<Engine['render']>
  ): Promise<RenderResult> {
    const result = await tryRender(document, onFile, signal, files)
    if (result.ok || (result.code !== 'layout-failed' && result.code !== 'too-large')) return result
    const without = (part: 'ownTemplate' | 'ownFont') =>
      render(
        { ...document, design: { ...document.design, [part]: null } } as PaperDocument,
        onFile,
        signal,
        files,
      )
    if (readOwnTemplate(document.design.ownTemplate)?.ok)
      return asFallback(await without('ownTemplate'))
    const isOwn = result.code === 'layout-failed' && ownFontFaces(document.design).length > 0
    return isOwn ? without('ownFont') : result
  }

  async function tryRender(
    ...[document, onFile, signal, files]: Parameters<Engine['render']>
  ): Promise<RenderResult> {
    try {
      const design = clampDesign(document.design)
      const clamped = { ...document, design } as PaperDocument
      const view = viewOf(clamped, files)
      if (!view) return failed('unknown-kind', 'This kind of document has no paper.')
      const loaded = await Promise.all([
        isHyphenated(design) ? hyphenatorFor(design.language) : null,
        longWord.test(JSON.stringify(document.content)) ? hyphenatorFor(design.language) : null,
        fonts.ensure(view.faces),
      ]).catch((error: unknown) => ({ error }))
      if ('error' in loaded) {
        const isOwn = view.faces.some(({ bytes }) => bytes)
        return failed(isOwn ? 'layout-failed' : 'font-unavailable', loaded.error)
      }
      const [hyphenator, patterns] = loaded
      const rules = { hyphenator, patterns, ...characterRulesOf(design) }
      const fitted = await layOutToFit(clamped, view, rules, signal, files)
      if (!fitted) return failed('cancelled', 'Nobody waits for it.')
      const { laidOut, fit } = fitted
      const rendered = await typesetter.print(laidOut, metadataOf(clamped), laidOut.stamp, onFile)
      lastFailure = null
      const result: RenderResult = { ok: true, rendered: fit ? { ...rendered, fit } : rendered }
      return readOwnTemplate(design.ownTemplate)?.ok === false ? asFallback(result) : result
    } catch (error) {
      if (error instanceof FontMissingError) return failed('font-unavailable', error)
      return error instanceof TooLargeError ? failed('too-large', error) : startAnew(error)
    }
  }

  let last: Promise<unknown> = Promise.resolve()
  return {
    checkOwnFont,
    render(...asked) {
      const result = last.then(() => render(...asked))
      last = result.catch(() => undefined)
      return result
    },
  }
}
