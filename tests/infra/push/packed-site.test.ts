import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { interfaceLanguages } from '@/lib/messages/locales'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { deployManifest } from '@/scripts/bundle/amplify-hosting.mjs'
import { startAwsDoubles } from '../../support/aws-doubles'
import { findFreePort } from '../../support/own-server'
import { addOwner } from '../bundled/support/owners'
import { startCloud } from '../bundled/support/start-cloud'
import { answerAsHosting, directivesOf, readCustomHeaders } from '../support/hosting'
import { firstPush } from '../support/synthesise'
import { push } from './support/push'

// The site that a first push packs: its files, and its server in an empty place.

const branchUrl = 'https://main.d1example.amplifyapp.com'
/** Bytes of a server's package, of which more are refused. */
const amplifyTakes = 220 * 1024 ** 2

let packed: string
let server: { site: ChildProcess; empty: string } | null = null

beforeAll(async () => {
  ;({ packed } = await push())
}, 900_000)

afterEach(() => {
  if (!server) return
  server.site.kill('SIGKILL')
  rmSync(server.empty, { recursive: true, force: true })
  server = null
})

/** Starts the packed site with nothing but the variables of a branch, and what is given. */
async function start(
  given: Record<string, string>,
): Promise<{ address: string; log: () => string; peak: () => number }> {
  const port = await findFreePort()
  const empty = mkdtempSync(join(tmpdir(), 'vitae-site-'))
  cpSync(join(packed, 'compute', 'default'), empty, { recursive: true })
  let log = ''
  const environment = { ...firstPush, AWS_EC2_METADATA_DISABLED: 'true', PORT: String(port) }
  // Next wants the name of the mode in every environment that is typed.
  const env = { ...environment, ...given, NODE_ENV: 'production' as const }
  const began = performance.now()
  const site = spawn(process.execPath, ['start.mjs'], { cwd: empty, env })
  server = { site, empty }
  for (const stream of [site.stdout, site.stderr]) {
    stream.on('data', (chunk) => {
      log += chunk
    })
  }
  const address = `http://127.0.0.1:${port}`
  const peak = () =>
    Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${site.pid}/status`, 'utf8'))?.[1]) / 1000
  for (let attempt = 0; attempt < 1_500; attempt++) {
    if (await fetch(`${address}/`).catch(() => null)) {
      console.log(`Start to first answer: ${Math.round(performance.now() - began)} ms`)
      return { address, log: () => log, peak }
    }
    if (site.exitCode !== null) break
    await new Promise((next) => setTimeout(next, 20))
  }
  throw new Error(`The site did not start: ${log}`)
}

const entries = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))

const bytesOf = (files: string[]) =>
  files.reduce((sum, name) => sum + (lstatSync(name).isFile() ? lstatSync(name).size : 0), 0)

/** Static pages that the CDN has, by address. */
const hostedPages = () =>
  readdirSync(join(packed, 'static'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:^|\/)index\.html$/.test(name))
    .map((name) => ({
      path: `/${name}`.replace(/\/index\.html$/, '') || '/',
      html: readFileSync(join(packed, 'static', name), 'utf8'),
    }))

describe('what is packed', () => {
  it('has a manifest, no link, and far less than Amplify takes', () => {
    const manifest = JSON.parse(readFileSync(join(packed, 'deploy-manifest.json'), 'utf8'))
    const languages = interfaceLanguages.filter((language) => language !== 'en')
    const { routes, ...rest } = deployManifest(manifest.framework.version, languages)
    expect(manifest).toEqual({ ...rest, routes: expect.arrayContaining(routes) })
    expect(manifest.routes).toHaveLength(routes.length)
    const all = entries(packed)
    expect(all.filter((name) => lstatSync(name).isSymbolicLink())).toEqual([])
    const server = entries(join(packed, 'compute'))
    const pages = server.filter((name) => /\.(?:html|meta|rsc)$/.test(name))
    const [bytes, ofPages] = [bytesOf(server), bytesOf(pages)]
    const perPage = ofPages / pages.filter((name) => name.endsWith('.html')).length
    const megabytes = (size: number) => `${(size / 1_000_000).toFixed(1)} MB`
    const more = Math.floor((amplifyTakes - bytes) / perPage)
    const ofCdn = megabytes(bytesOf(entries(join(packed, 'static'))))
    console.log(`Server ${megabytes(bytes)}, CDN ${ofCdn}; ${more} more static pages fit`)
    expect(bytes).toBeLessThan(110_000_000)
    expect(existsSync(join(packed, 'static', '_next', 'static'))).toBe(true)
    expect(existsSync(join(packed, 'static', 'engine', 'manifest.json'))).toBe(false)
    expect(existsSync(join(packed, 'compute', 'default', 'THIRD-PARTY-NOTICES.txt'))).toBe(true)
  })

  it('has the one thread that answers need, and nothing of jobs', () => {
    const server = join(packed, 'compute', 'default')
    expect(readdirSync(join(server, 'dist'))).toEqual(['compute-node-worker.mjs'])
    for (const name of ['lib', 'node_modules/sharp', 'node_modules/@img', 'public/images']) {
      expect(existsSync(join(server, name)), name).toBe(false)
    }
  })
})

describe('the packed site', () => {
  it('serves its pages before its role is attached, and health says what is missing', async () => {
    const { address, log } = await start({})
    for (const path of ['/', '/editor', '/cvs', '/templates', '/privacy']) {
      expect([path, (await fetch(`${address}${path}`)).status]).toEqual([path, 200])
    }
    const health = await fetch(`${address}/api/health`)
    expect([health.status, await health.json()]).toEqual([
      503,
      { ok: false, address: 'shared', missing: ['table', 'secrets'] },
    ])
    expect(log().match(/names what is missing/g)).toHaveLength(1)
  })

  it('says of each page of the CDN what the page says: its policy, its languages and its text', async () => {
    const { address } = await start({})
    const ofAll = readCustomHeaders()['**'] ?? []
    const pages = hostedPages()
    expect(pages.length).toBeGreaterThan(100)
    for (const { path, html } of pages) {
      const [own = '', policy = '', script = ''] =
        /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/><script>([\s\S]*?)<\/script>/.exec(
          html,
        ) ?? []
      const [links = ''] = /(?<=<\/title>)(?:<link href="[^>]*>)+/.exec(html) ?? []
      const answer = await fetch(address + path, { headers: { 'sec-fetch-dest': 'empty' } })
      expect([path, answer.status]).toEqual([path, 200])
      expect(html.replace(own, '').replace(links, '')).toBe(await answer.text())
      const hash = createHash('sha256').update(script).digest('base64')
      const said = directivesOf(
        policy.replace(` 'sha256-${hash}'`, '').replace(`'sha256-${hash}' `, ''),
      )
      // Of a policy in a page browsers ignore it: X-Frame-Options says the same.
      const sent = directivesOf(answer.headers.get('content-security-policy') ?? '')
      expect(sent.get('frame-ancestors')).toBe("'none'")
      sent.delete('frame-ancestors')
      expect([path, said]).toEqual([path, sent])
      expect(policy).toContain(hash)
      for (const { key, value } of ofAll) expect(answer.headers.get(key), key).toBe(value)
      const asHeader = links.replaceAll(
        /<link href="([^"]*)" (rel="\w+")(?: (hreflang="[^"]*"))?\s*\/>/g,
        (_, target, relation, language) =>
          `, <${target}>; ${relation}${language ? `; ${language}` : ''}`,
      )
      expect(answer.headers.get('link')).toContain(asHeader.slice(2))
    }
  })

  it('has each file that its pages name, as Hosting answers', async () => {
    const { address: server } = await start({})
    const named = new Set(
      hostedPages().flatMap(({ html }) =>
        [...html.matchAll(/\s(?:href|src|data-index)="(\/[^"#?]*)/g)].map(([, path]) => path!),
      ),
    )
    expect(named.size).toBeGreaterThan(200)
    let ofCdn = 0
    for (const path of named) {
      const { status, isFile } = await answerAsHosting({ folder: packed, server }, path)
      if (isFile) ofCdn++
      expect([path, status]).not.toEqual([path, 404])
    }
    expect(ofCdn).toBeGreaterThan(150)
    const missing = await answerAsHosting({ folder: packed, server }, '/de/nothing')
    expect(missing).toEqual({ status: 404, isFile: false })
  })

  it('answers an account with what it has: no job is run here', async () => {
    const services = await startCloud()
    try {
      const site = await start({ ...services.variables, VITAE_WORKER: 'yes' })
      const { key } = await addOwner(services.ports, 'site@example.org')
      const document = sampleResume('nurse', createIdGenerator())
      const ask = (path: string, body?: object) =>
        fetch(`${site.address}/api/v1/resumes/${document.id}${path}`, {
          method: body ? 'PUT' : 'GET',
          headers: { 'x-api-key': key, 'content-type': 'application/json', prefer: 'wait=0' },
          ...(body && { body: JSON.stringify(body) }),
        })
      expect((await ask('', { document, baseVersion: 0 })).status).toBe(200)
      // The first by the thread, the second by a function.
      const exported = await ask('/export?format=docx')
      const bytes = await exported.arrayBuffer()
      // The reason of a 500 is in the log of the site alone.
      expect(exported.status, site.log()).toBe(200)
      expect(bytes.byteLength).toBeGreaterThan(5_000)
      expect((await ask('/pdf')).status).toBe(202)
      const pages = ['/sign-in', '/settings', '/workspaces', '/import', '/check', '/verify']
      for (const path of [...pages, '/docs', '/api/v1/docs', '/sitemap.xml', '/nothing']) {
        expect([path, (await fetch(site.address + path)).status]).toEqual([
          path,
          path === '/nothing' ? 404 : 200,
        ])
      }
      expect(site.log()).not.toMatch(/ENOENT|Cannot find (?:module|package)|MODULE_NOT_FOUND/)
      console.log(`Memory at its peak: ${Math.round(site.peak())} MB`)
      expect(site.peak()).toBeLessThan(512)
    } finally {
      await services.stop()
    }
  })

  it('takes server actions of the branch’s own pages, though the proxy writes another host', async () => {
    const { address } = await start({})
    const act = async (origin: string) => {
      const headers = { origin, 'next-action': '0'.repeat(42), 'content-type': 'text/plain' }
      const answer = await fetch(`${address}/editor`, { method: 'POST', headers, body: '[]' })
      return answer.status
    }
    // No action has this name: Next looks for it, and would have refused a foreign origin with a 500.
    expect(await act(branchUrl)).toBe(409)
    expect(await act('https://main.d2other.amplifyapp.com')).toBe(403)
  })

  it('sends people back to the branch’s own address after signing in, with cookies for https', async () => {
    const doubles = await startAwsDoubles(branchUrl)
    try {
      const { address } = await start(doubles.environment)
      const health = await fetch(`${address}/api/health`)
      expect([health.status, await health.json()]).toEqual([200, { ok: true, address: 'shared' }])
      const answer = await fetch(`${address}/api/auth/oidc/cognito`, { redirect: 'manual' })
      const location = new URL(answer.headers.get('location') ?? '')
      expect(location.searchParams.get('redirect_uri')).toMatch(new RegExp(`^${branchUrl}/`))
      const cookies = answer.headers.getSetCookie()
      expect(cookies.length).toBeGreaterThan(0)
      for (const cookie of cookies) expect(cookie).toMatch(/^__Host-.*; Secure/)
    } finally {
      await doubles.stop()
    }
  })
})
