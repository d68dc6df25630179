import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { createEngine } from '@/lib/pdf/engine/engine'
import { loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { root } from '../../support/source-files'

/** Opens the bundled engine in this process; it returns the SHA-256 of a document's PDF. */
export async function openEngineInNode(): Promise<(document: PaperDocument) => Promise<string>> {
  const bundle: { createEngine: typeof createEngine } = await import(
    pathToFileURL(join(root, 'dist/engine.mjs')).href
  )
  const engine = bundle.createEngine({ loadFont })
  return async (document) => {
    const result = await engine.render(document)
    if (!result.ok) throw new Error(result.message)
    return createHash('sha256').update(result.rendered.bytes).digest('hex')
  }
}
