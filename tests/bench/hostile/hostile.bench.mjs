// Files made to harm, brought to a running server and to a browser: how long others wait meanwhile, how
// long the page stands still, and what the browser takes. VITAE_HOSTILE_FILES names a folder of them
// (../shared/import-corpus/hostile without it); those of our own making are always among them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/support/root.mjs'
import { openBrowser, serveApp } from '../support/app.mjs'
import { loadParts } from '../support/parts.mjs'
import { openPage } from './send-to-page.mjs'
import { openAccount } from './send-to-server.mjs'

/** Maximum time that others may wait, in milliseconds. */
const target = 200

/** @returns {Promise<{name: string, bytes: Uint8Array}[]>} */
async function findFiles() {
  const { laughingPdf, packedBomb, zipBomb } = await loadParts({
    'tests/support/hostile-files.ts': ['laughingPdf', 'packedBomb', 'zipBomb'],
  })
  const folder =
    process.env.VITAE_HOSTILE_FILES ?? join(root, '..', 'shared', 'import-corpus', 'hostile')
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name !== 'expected.json')
    : []
  if (names.length === 0) console.log(`Only files of our own: there are none in ${folder}`)
  return [
    ...names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) })),
    { name: 'our forms without end.pdf', bytes: laughingPdf() },
    { name: 'our stream of 300 MB.pdf', bytes: packedBomb() },
    { name: 'our part of 40 MB.docx', bytes: zipBomb() },
  ]
}

const whole = (milliseconds) => milliseconds.toFixed(0)
const worst = (list) => Math.max(...list)

/** @returns {Promise<object>} a row a file, and the longest of all */
export async function run() {
  const files = await findFiles()
  const app = await serveApp()
  const browser = await openBrowser()
  try {
    const account = await openAccount(app.base)
    const quiet = await account.waitMeanwhile(() => new Promise((done) => setTimeout(done, 5_000)))
    const page = await openPage(browser, app.base)
    const rows = []
    const longest = []
    for (const file of files) {
      const served = await account.bring(file)
      const read = await page.bring(file)
      longest.push({ server: served.longest, page: read.gap, megabytes: read.megabytes })
      rows.push([
        file.name,
        served.end,
        whole(served.milliseconds),
        whole(served.longest),
        whole(read.milliseconds),
        whole(read.gap),
        whole(read.megabytes),
      ])
    }
    const all = (name) => whole(worst(longest.map((one) => one[name])))
    return {
      title: 'Hostile files',
      columns: [
        'file',
        'ends as',
        'on the server, ms',
        'longest wait of others, ms',
        'in the browser, ms',
        'page stood still, ms',
        'browser grew by, MB',
      ],
      rows,
      notes: [
        `others on the server: at most ${all('server')} ms, without files ${whole(quiet.longest)} ms (target ${target})`,
        `the page stood still for at most ${all('page')} ms; all its processes grew by at most ${all('megabytes')} MB`,
      ],
    }
  } finally {
    await browser.close()
    await app.close()
  }
}
