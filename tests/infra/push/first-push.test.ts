import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { deployManifest } from '@/scripts/bundle/amplify-hosting.mjs'
import { startAwsDoubles } from '../../support/aws-doubles'
import { amplifyOutputsOf } from '../support/amplify-outputs'
import { firstPush, synthesiseFirstPush } from '../support/synthesise'

// What Amplify does with the first push: the commands of amplify.yml, line by line, in a fresh clone, with a stub in the
// place of the command line of Amplify that writes what the backend is synthesised to; then the packed site, started
// in an empty place.

const branchUrl = 'https://main.d1example.amplifyapp.com'
const work = mkdtempSync(join(tmpdir(), 'vitae-push-'))
const clone = join(work, 'clone')
const tools = join(work, 'tools')
const packed = join(work, 'packed')
let server: ChildProcess | null = null
let outputs: object = {}

/** Without what traps the tests' own processes: packages come from the registry. */
const { NODE_OPTIONS: _, ...outside } = process.env

/** The tracked files as they are now, and those that are new. */
function cloneSources(): void {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'])
  for (const file of listed
    .toString()
    .split('\0')
    .filter((name) => name && existsSync(name))) {
    mkdirSync(dirname(join(clone, file)), { recursive: true })
    cpSync(file, join(clone, file))
  }
}

/** Stands in for the build image's `nvm`, and for the command line of Amplify. */
function writeTools(): void {
  mkdirSync(tools)
  const file = join(work, 'outputs.json')
  writeFileSync(file, JSON.stringify(outputs))
  const asked = join(work, 'asked.txt')
  const scripts = {
    nvm: 'test -f .nvmrc',
    ampx: `echo "$@" >> ${asked} && cp ${file} amplify_outputs.json`,
  }
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(tools, name), `#!/bin/sh\nset -e\n${script}\n`)
    chmodSync(join(tools, name), 0o755)
  }
}

const commands = () =>
  [...readFileSync(join(clone, 'amplify.yml'), 'utf8').matchAll(/^ {8}- (.+)$/gm)].map(
    ([, command = '']) => command,
  )

beforeAll(async () => {
  const { stacks } = await synthesiseFirstPush()
  outputs = Object(await amplifyOutputsOf(stacks))
  cloneSources()
  writeTools()
  const env = { ...outside, ...firstPush, PATH: `${tools}:${process.env.PATH}`, CI: '1' }
  for (const command of commands()) {
    if (command.includes('ampx')) {
      const program = join(clone, 'amplify', 'node_modules', '.bin', 'ampx')
      rmSync(program)
      cpSync(join(tools, 'ampx'), program)
    }
    execFileSync('bash', ['-ec', command], {
      cwd: clone,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  cpSync(join(clone, '.amplify-hosting'), packed, { recursive: true, verbatimSymlinks: true })
}, 900_000)

afterEach(() => {
  server?.kill('SIGKILL')
  server = null
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Starts the packed site with nothing but the variables of a branch, and what is given. */
async function start(
  given: Record<string, string>,
): Promise<{ address: string; log: () => string }> {
  const port = await findPort()
  const empty = join(work, `empty-${port}`)
  cpSync(join(packed, 'compute', 'default'), empty, { recursive: true })
  let log = ''
  const environment = { ...firstPush, AWS_EC2_METADATA_DISABLED: 'true', PORT: String(port) }
  // Next wants the name of the mode in every environment that is typed.
  const env = { ...environment, ...given, NODE_ENV: 'production' as const }
  const site = spawn(process.execPath, ['start.mjs'], { cwd: empty, env })
  server = site
  for (const stream of [site.stdout, site.stderr]) {
    stream.on('data', (chunk) => {
      log += chunk
    })
  }
  const address = `http://127.0.0.1:${port}`
  for (let attempt = 0; attempt < 300; attempt++) {
    if (await fetch(`${address}/`).catch(() => null)) return { address, log: () => log }
    if (site.exitCode !== null) break
    await new Promise((next) => setTimeout(next, 100))
  }
  throw new Error(`The site did not start: ${log}`)
}

const entries = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))

describe('what is packed', () => {
  it('has a manifest, no link, and less than Amplify takes', () => {
    const manifest = JSON.parse(readFileSync(join(packed, 'deploy-manifest.json'), 'utf8'))
    expect(manifest).toEqual(deployManifest(manifest.framework.version))
    const all = entries(packed)
    expect(all.filter((name) => lstatSync(name).isSymbolicLink())).toEqual([])
    const bytes = entries(join(packed, 'compute')).reduce(
      (sum, name) => sum + (lstatSync(name).isFile() ? lstatSync(name).size : 0),
      0,
    )
    expect(bytes).toBeLessThan(220_000_000)
    expect(existsSync(join(packed, 'static', '_next', 'static'))).toBe(true)
    expect(existsSync(join(packed, 'static', 'engine', 'manifest.json'))).toBe(false)
    expect(existsSync(join(packed, 'compute', 'default', 'THIRD-PARTY-NOTICES.txt'))).toBe(true)
  })

  it('was installed with a cache that the next build finds', () => {
    expect(readdirSync(join(clone, '.npm', '_cacache')).length).toBeGreaterThan(0)
    expect(readFileSync(join(work, 'asked.txt'), 'utf8')).toContain(
      'pipeline-deploy --branch main --app-id d1example',
    )
  })
})

describe('the packed site', () => {
  it('serves its pages before its role is attached, and health says what is missing', async () => {
    const { address, log } = await start({})
    for (const path of ['/', '/editor', '/resumes', '/templates', '/privacy']) {
      expect([path, (await fetch(`${address}${path}`)).status]).toEqual([path, 200])
    }
    const health = await fetch(`${address}/api/health`)
    expect([health.status, await health.json()]).toEqual([
      503,
      { ok: false, missing: ['table', 'secrets'] },
    ])
    expect(log().match(/names what is missing/g)).toHaveLength(1)
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
      expect([health.status, await health.json()]).toEqual([200, { ok: true }])
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
