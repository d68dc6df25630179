import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../../../../scripts/support/root.mjs'
import { weasyPython } from '../peers.mjs'
import { bodyOf, style } from '../web-page.mjs'

/** WeasyPrint in a Python process that stays, with its fonts loaded: gives the bytes, tagged. */
export async function open() {
  const script = join(root, 'tests', 'bench', 'pdf', 'peers', 'print_pages.py')
  const python = spawn(weasyPython, [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]()
  const send = (value) => python.stdin.write(`${JSON.stringify(value)}\n`)
  send(style)
  return async (document) => {
    send(bodyOf(document))
    const { value, done } = await answers.next()
    if (done) throw new Error('WeasyPrint ended')
    return Buffer.from(value, 'base64')
  }
}
