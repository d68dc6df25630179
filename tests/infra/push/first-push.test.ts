import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import {
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
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { functionNames } from '@/amplify/functions/lives'
import { deployManifest } from '@/scripts/bundle/amplify-hosting.mjs'
import { startAwsDoubles } from '../../support/aws-doubles'
import { findFreePort } from '../../support/own-server'
import { readSource, sourceFiles } from '../../support/source-files'
import { amplifyOutputsOf } from '../support/amplify-outputs'
import { at, resourcesOf } from '../support/resources'
import {
  firstPush,
  type StackTemplate,
  type Synthesis,
  synthesiseFirstPush,
} from '../support/synthesise'
import { startDeployDoubles } from './support/deploy-doubles'

// What Amplify does with the first push: the commands of amplify.yml, line by line, in a fresh clone, where the locked
// command line of Amplify deploys to doubles of AWS; then the packed site, started in an empty place.

const branchUrl = 'https://main.d1example.amplifyapp.com'
const work = mkdtempSync(join(tmpdir(), 'vitae-push-'))
const clone = join(work, 'clone')
const tools = join(work, 'tools')
const packed = join(work, 'packed')
let server: ChildProcess | null = null
const { stacks } = await synthesiseFirstPush()
const cloud = await startDeployDoubles(stacks)

/** Without what traps the tests' own processes: packages come from the registry. */
const { NODE_OPTIONS, ...outside } = process.env

/** The tracked files as they are now, and those that are new. */
function cloneSources(): void {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z']).toString()
  for (const file of listed.split('\0').filter((name) => name && existsSync(name))) {
    mkdirSync(dirname(join(clone, file)), { recursive: true })
    cpSync(file, join(clone, file))
  }
}

const commands = () =>
  [...readFileSync(join(clone, 'amplify.yml'), 'utf8').matchAll(/^ {8}- (.+)$/gm)].map(
    ([, command = '']) => command,
  )

beforeAll(async () => {
  cloneSources()
  // Stands in for the build image's `nvm`.
  mkdirSync(tools)
  writeFileSync(join(tools, 'nvm'), '#!/bin/sh\ntest -f .nvmrc\n', { mode: 0o755 })
  const path = `${tools}:${process.env.PATH}`
  for (const command of commands()) {
    // A deploy reaches the doubles, and nothing else.
    const own = command.includes('ampx') ? { ...cloud.environment, NODE_OPTIONS } : {}
    await promisify(execFile)('bash', ['-ec', command], {
      cwd: clone,
      env: { ...outside, ...firstPush, ...own, PATH: path, CI: '1' },
      maxBuffer: 64_000_000,
    })
  }
  cpSync(join(clone, '.amplify-hosting'), packed, { recursive: true, verbatimSymlinks: true })
}, 900_000)

afterEach(() => {
  server?.kill('SIGKILL')
  server = null
})
afterAll(async () => {
  await cloud.stop()
  rmSync(work, { recursive: true, force: true })
})

/** Starts the packed site with nothing but the variables of a branch, and what is given. */
async function start(
  given: Record<string, string>,
): Promise<{ address: string; log: () => string }> {
  const port = await findFreePort()
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

/** Templates without what bundling and cdk-nag change: hashes of code, and the list of constructs. */
const comparable = (templates: object) =>
  JSON.parse(JSON.stringify(templates).replace(/[0-9a-f]{64}/g, 'HASH'), (key, value) =>
    key === 'Analytics' || key.startsWith('aws:asset:') ? undefined : value,
  )

/** Threads and processes that services start, by the file that they look for. */
const ownThreads = [
  ...new Set(
    sourceFiles(['lib/server']).flatMap((file) =>
      [...readSource(file).matchAll(/dist\/([a-z]+-node-[a-z]+\.mjs)`/g)].map(([, name]) => name!),
    ),
  ),
]

/** The functions that have them, where that is not the worker alone. */
const alsoIn: Record<string, string[]> = {
  'engine-node-worker.mjs': ['worker', 'render'],
  'compute-node-worker.mjs': ['api', 'worker'],
  // There is no canvas beside functions.
  'paint-node-worker.mjs': [],
}

describe('the deploy of the backend', () => {
  const readUploaded = (url: unknown): StackTemplate => {
    const [key = ''] = /[0-9a-f]{64}\.json/.exec(JSON.stringify(url)) ?? []
    return JSON.parse(cloud.files.get(key) ?? 'null')
  }

  it('creates one stack, by the role of the bootstrap, with its capabilities and no parameter', () => {
    const [asked, ...more] = cloud.created.map((one) => Object.fromEntries(one))
    expect(more).toEqual([])
    expect(asked).toMatchObject({
      StackName: expect.stringMatching(/^amplify-d1example-main-branch-/),
      RoleARN: expect.stringMatching(/^arn:aws:iam::\d+:role\/cdk-.*-cfn-exec-role-/),
      'Capabilities.member.1': 'CAPABILITY_IAM',
      'Capabilities.member.2': 'CAPABILITY_NAMED_IAM',
      'Capabilities.member.3': 'CAPABILITY_AUTO_EXPAND',
      Parameters: '',
    })
    expect(Object.values(stacks.root?.Parameters ?? {})).toEqual([
      expect.objectContaining({ Default: '/cdk-bootstrap/hnb659fds/version' }),
    ])
  })

  const readSent = (): Synthesis['stacks'] => {
    const root = readUploaded(cloud.created[0]?.get('TemplateURL'))
    const nested = resourcesOf({ root }, 'AWS::CloudFormation::Stack').map(
      ({ path, properties }) => [path.split('.')[0], readUploaded(properties.TemplateURL)] as const,
    )
    return { root, ...Object.fromEntries(nested) }
  }

  it('sends the templates that the other tests look at, and each file that they name', () => {
    const sent = readSent()
    expect(comparable(sent)).toEqual(comparable(stacks))
    const named = new Set(JSON.stringify(sent).match(/[0-9a-f]{64}\.(zip|json)/g))
    expect(named.size).toBeGreaterThan(15)
    expect([...named].filter((key) => !cloud.files.has(key))).toEqual([])
  })

  it('sends each function its code, and the fonts as a layer', () => {
    const lambdas = resourcesOf(readSent(), 'AWS::Lambda::Function')
    const folderOf = (key: unknown) =>
      join(clone, '.amplify/artifacts/cdk.out', `asset.${String(key).replace(/\.zip$/, '')}`)
    const folders = functionNames.map((name) => {
      const found = lambdas.find(({ path }) => path.endsWith(`/${name}/Resource`))
      expect(found?.properties.Handler).toBe('index.handler')
      return folderOf(at(found?.properties.Code, 'S3Key'))
    })
    for (const one of folders) expect(existsSync(join(one, 'index.mjs')), one).toBe(true)
    // Each has its own: a change of one sends the others to nobody.
    expect(new Set(folders).size).toBe(functionNames.length)
    const has = (one: string, name: string) => existsSync(join(one, 'dist', name))
    for (const name of ownThreads) {
      const having = functionNames.filter((_, at) => has(folders[at]!, name))
      expect(having, name).toEqual(alsoIn[name] ?? ['worker'])
    }
    const [layer] = resourcesOf(readSent(), 'AWS::Lambda::LayerVersion')
    const layered = folderOf(at(layer?.properties.Content, 'S3Key'))
    for (const fonts of ['dist/han-fonts', 'lib/pdf/fonts/files']) {
      expect(existsSync(join(layered, fonts)), fonts).toBe(true)
    }
    for (const name of ['worker', 'render']) {
      const drawing = lambdas.find(({ path }) => path.endsWith(`/${name}/Resource`))
      expect(drawing?.properties.Layers, name).toHaveLength(1)
    }
  })

  it('writes the outputs that the other tests compute', async () => {
    const written = JSON.parse(readFileSync(join(clone, 'amplify_outputs.json'), 'utf8'))
    expect(written).toEqual(await amplifyOutputsOf(stacks))
  })
})

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
