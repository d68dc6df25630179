import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, expect, test } from '@playwright/test'
import { clientErrorPath } from '@/lib/api/client-errors'
import { setNetworkTrap } from '@/scripts/support/trapped.mjs'
import { listenOnLoopback } from '@/tests/support/loopback-server'
import { EditorPage } from '../e2e/support/editor-page'
import { jsonFile } from '../e2e/support/files'
import { type OwnServer, startOwnServer, stopOwnServer } from '../support/own-server'
import { root } from '../support/source-files'

test.use({ serviceWorkers: 'allow' })

// What a person writes is in no output of the server, in none of its files and in no file that
// others load. Neither the server nor the browser reaches out, whatever the CV asks for.

/** Words that nobody else has written. */
const canaries = ['Quillfeather', 'Marrowgate', 'Zephyrcombe']

/** Chromium's own question about any page with fields: its shape, never what is in it. */
const browsersOwn = /^CONNECT content-autofill\.googleapis\.com:443 /

type Trap = { port: number; asked: string[]; close: () => void }

/** Writes down what anybody who connects asks for, and answers nobody. */
async function listenForAnybody(): Promise<Trap> {
  const asked: string[] = []
  const server: Server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', (bytes) => {
      asked.push(bytes.toString('latin1').split('\r\n')[0] ?? '')
      socket.destroy()
    })
  })
  const port = await listenOnLoopback(server)
  return { port, asked, close: () => server.close() }
}

/** A CV that wants everything to be fetched that can be named in one. */
const greedyResume = (trap: number) => {
  const at = (path: string) => `http://127.0.0.1:${trap}/${path}`
  return {
    basics: {
      name: canaries[0],
      label: canaries[1],
      image: at('photo.png'),
      url: at('home'),
      summary: `${canaries[2]} ![picture](${at('picture.png')}) <img src="${at('tag.png')}"> [a link](${at('link')})`,
      profiles: [{ network: 'file', username: 'root', url: 'file:///etc/passwd' }],
    },
    work: [
      {
        name: `<link rel="stylesheet" href="${at('style.css')}">`,
        position: `url(${at('font.woff2')})`,
        url: at('work'),
        highlights: [`<script src="${at('script.js')}"></script>`, `@import "${at('import.css')}"`],
      },
    ],
    meta: { canonical: at('canonical'), theme: at('theme') },
  }
}

/** The files below a folder that hold one of the words. */
function filesWithCanaries(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const text = readFileSync(path, 'latin1')
      return canaries.some((word) => text.includes(word))
    })
}

/** Writes, imports, downloads and looks for what is not there, as a person with that CV would. */
async function walkThroughTheApp(browser: Browser, address: string, trap: number) {
  // What is not on this machine goes to the trap, the browser's own wishes included.
  const context = await browser.newContext({
    baseURL: address,
    proxy: { server: `http://127.0.0.1:${trap}`, bypass: 'localhost' },
  })
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  const editor = new EditorPage(await context.newPage())
  await editor.startFromReview(jsonFile('resume', greedyResume(trap)))
  await expect(editor.name).toHaveValue(canaries[0] ?? '')
  await editor.headline.pressSequentially(` ${canaries[2]}`)
  await expect(editor.page.locator('[data-save-status=on-device]')).toBeVisible()
  await expect(editor.paperWords(canaries[0] ?? '').first()).toBeVisible({ timeout: 30_000 })
  const download = editor.page.waitForEvent('download')
  await editor.page.getByRole('button', { name: 'Download PDF' }).click()
  await (await download).path()
  await editor.page.goto('/cvs')
  await expect(editor.page.getByRole('link', { name: new RegExp(canaries[1] ?? '') })).toBeVisible()
  await editor.page.goto('/no-such-page')
  const reported = context.waitForEvent('request', (one) => one.url().endsWith(clientErrorPath))
  await editor.page.goto('/cvs')
  await expect(editor.page.getByRole('link', { name: new RegExp(canaries[1] ?? '') })).toBeVisible()
  await editor.page.evaluate((words) => {
    setTimeout(() => {
      throw new TypeError(words)
    })
  }, canaries.join(' '))
  const report = (await reported).postDataJSON()
  await context.close()
  return { asked, report }
}

test('words stay in the browser, and nobody reaches out', { tag: '@push' }, async ({ browser }) => {
  test.setTimeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'vitae-canary-'))
  const data = join(folder, 'data')
  const forServer = setNetworkTrap(join(folder, 'trap.txt'))
  const forBrowser = await listenForAnybody()
  let server: OwnServer | null = null
  try {
    server = await startOwnServer([process.execPath, 'scripts/start.mjs'], {
      ...forServer.env,
      VITAE_DATA: data,
    })
    const { asked, report } = await walkThroughTheApp(browser, server.address, forBrowser.port)
    await stopOwnServer(server)

    const { host } = new URL(server.address)
    const foreign = asked.filter((url) => /^(https?|wss?):/.test(url) && new URL(url).host !== host)
    expect(asked.length).toBeGreaterThan(10)
    expect(foreign).toEqual([])
    // An error whose message has their words is told without it.
    expect(report).toEqual({
      ...{ kind: 'error', part: 'cvs', name: 'TypeError' },
      build: expect.stringMatching(/^[0-9a-f]+$/),
    })
    expect(asked.filter((url) => canaries.some((word) => url.includes(word)))).toEqual([])
    expect(forBrowser.asked.filter((line) => !browsersOwn.test(line))).toEqual([])
    expect(forServer.caught()).toEqual([])

    for (const word of canaries) expect(server.output()).not.toContain(word)
    expect(filesWithCanaries(data)).toEqual([])
    expect(filesWithCanaries(join(root, '.next', 'static'))).toEqual([])
    expect(filesWithCanaries(join(root, '.next', 'server'))).toEqual([])
    expect(filesWithCanaries(join(root, 'public'))).toEqual([])
  } finally {
    if (server) await stopOwnServer(server)
    forBrowser.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
