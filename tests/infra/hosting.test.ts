import { readFileSync } from 'node:fs'
import { PHASE_PRODUCTION_SERVER } from 'next/constants'
import { expect, it } from 'vitest'
import configure from '@/next.config.mjs'
import { deployManifest } from '@/scripts/bundle/amplify-hosting.mjs'
import { lambdaRuntime } from '@/scripts/support/node-release.mjs'

type Header = { key: string; value: string }

/** The headers that customHttp.yml says, by pattern. */
function readCustomHeaders(): Record<string, Header[]> {
  const [, ...rules] = readFileSync('customHttp.yml', 'utf8').split(/^ {2}- pattern: /m)
  return Object.fromEntries(
    rules.map((rule) => {
      const pattern = /^'([^']+)'$/m.exec(rule)?.[1] ?? ''
      const headers = [...rule.matchAll(/- key: (\S+)\n +value: "([^"]*)"/g)]
      return [pattern, headers.map(([, key = '', value = '']) => ({ key, value }))]
    }),
  )
}

it('files of the CDN have the headers that the server gives them', async () => {
  const rows = (await configure(PHASE_PRODUCTION_SERVER).headers?.()) ?? []
  const headersOf = (source: string) => rows.find((row) => row.source === source)?.headers ?? []
  const everywhere = headersOf('/:path*')
  expect(everywhere.length).toBeGreaterThan(4)
  // How long they are kept is the manifest's to say.
  const own = (source: string) =>
    [...everywhere, ...headersOf(source)].filter(({ key }) => key !== 'Cache-Control')
  expect(readCustomHeaders()).toEqual({
    '/_next/static/**/*': own('/_next/static/:path*'),
    '/engine/**/*': own('/engine/:path*'),
  })
})

it('the manifest has the keys of the deployment specification, and no others', () => {
  const manifest = deployManifest('16.0.0')
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
  for (const { path, target } of manifest.routes) {
    expect(path).toMatch(/^\/[\w./-]*\*?$/)
    if (target.kind === 'Static') expect(target).toHaveProperty('cacheControl')
    else expect(target).toEqual({ kind: 'Compute', src: resource?.name })
  }
  expect(manifest.routes.at(-1)).toEqual({
    path: '/*',
    target: { kind: 'Compute', src: 'default' },
  })
})
