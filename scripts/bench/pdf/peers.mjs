// Which engines beside ours can run here.
import { spawnSync } from 'node:child_process'
import { peersOf } from '../support/peers.mjs'

/** Packages of the peers' own folder. */
export const peers = peersOf('pdf')

/** Whether Python has WeasyPrint. */
function hasWeasyPrint() {
  return spawnSync('python3', ['-c', 'import weasyprint'], { stdio: 'ignore' }).status === 0
}

/**
 * Installs what can be installed, and tells what cannot run.
 *
 * @returns {{present: string[], missing: string[]}}
 */
export function findPeers() {
  const fromNpm = ['pdfmake', 'typst']
  const present = [...(hasWeasyPrint() ? ['WeasyPrint'] : []), ...(peers.install() ? fromNpm : [])]
  const missing = ['WeasyPrint', ...fromNpm].filter((name) => !present.includes(name))
  return { present, missing }
}
