// Stock @react-pdf/renderer behind the messages of our engine's worker: the same templates and fonts,
// page numbers, no hyphens. Bundled by the bench and served in the place of our worker.
import { Font, pdf } from '@react-pdf/renderer'
import { viewOf } from '../../../lib/pdf/engine/layout/document-view'
import manifest from '../../../public/engine/manifest.json'
import { withFooter } from '../pdf/stock-footer.mjs'

const registered = new Set()

function register(faces) {
  for (const family of new Set(faces.map((face) => face.family))) {
    if (registered.has(family)) continue
    registered.add(family)
    Font.register({
      family,
      fonts: faces
        .filter((face) => face.family === family)
        .map(({ fileName, weight, style }) => ({
          src: new URL(manifest.fonts[fileName], self.location.origin).href,
          fontWeight: weight,
          fontStyle: style,
        })),
    })
  }
}
Font.registerHyphenationCallback((word) => [word])

let renders = 0

async function render(document) {
  const { element, faces } = viewOf(document)
  register(faces)
  const blob = await pdf(withFooter(element, faces[0].family)).toBlob()
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const [, count] = /\/Count (\d+)/.exec(new TextDecoder('latin1').decode(bytes)) ?? []
  renders += 1
  // Stock knows no hash of a page, so every page is new with every render.
  const pages = Array.from({ length: Number(count) }, (_, index) => ({
    width: 595.28,
    height: 841.89,
    hash: renders * 1_000 + index,
  }))
  return { bytes, pages, boxes: [], missing: [] }
}

self.addEventListener('message', async ({ data: { id, document } }) => {
  if (!document) return
  try {
    const rendered = await render(document)
    const reply = { id, result: { ok: true, rendered } }
    self.postMessage(reply, [rendered.bytes.buffer])
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    self.postMessage({ id, result: { ok: false, code: 'layout-failed', message } })
  }
})
