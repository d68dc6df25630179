// Which engines beside ours can run here.
import { spawnSync } from 'node:child_process'
import { peersOf } from '../support/peers.mjs'

/** Packages of the peers' own folder. */
export const peers = peersOf('pdf')

/** A Python that has WeasyPrint: the first of the path, or the system's, for which packages install it. */
export const weasyPython = ['python3', '/usr/bin/python3'].find(
  (python) => spawnSync(python, ['-c', 'import weasyprint'], { stdio: 'ignore' }).status === 0,
)

/**
 * Installs what can be installed, and tells what cannot run.
 *
 * @returns {{present: string[], missing: string[]}}
 */
export function findPeers() {
  const fromNpm = ['pdfmake', 'typst']
  const present = [...(weasyPython ? ['WeasyPrint'] : []), ...(peers.install() ? fromNpm : [])]
  const missing = ['WeasyPrint', ...fromNpm].filter((name) => !present.includes(name))
  return { present, missing }
}
