import { root } from '../../../../../scripts/support/root.mjs'
import { peersOf } from '../../../support/peers.mjs'
import { typstDocument } from '../looks/typst-sheet.mjs'

/**
 * Prints with Typst, from the package that the PDF bench runs beside ours: it has New Computer Modern and
 * Libertinus Serif inside and finds the system's fonts.
 *
 * @returns {Promise<object | null>} null where it is not installed and cannot be
 */
export async function openTypst() {
  const peers = peersOf('pdf')
  if (!peers.install()) return null
  const { NodeCompiler } = await peers.load('@myriaddreamin/typst-ts-node-compiler')
  const compiler = NodeCompiler.create({ workspace: root })
  return {
    print(paper, look) {
      const bytes = compiler.pdf(typstDocument(paper, look))
      compiler.evictCache(10)
      return bytes
    },
    close() {},
  }
}
