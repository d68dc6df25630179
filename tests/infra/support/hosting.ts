import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { deployManifest } from '@/scripts/bundle/amplify-hosting.mjs'

type Route = ReturnType<typeof deployManifest>['routes'][number]

/**
 * Returns the route of a path: the first whose pattern matches, where `*` stands for any characters (deployment
 * specification of Amplify Hosting).
 */
export function routeOf(routes: readonly Route[], path: string): Route | undefined {
  const matches = (pattern: string) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path)
  return routes.find((route) => matches(route.path))
}

/**
 * Answers a GET request as Hosting does for a package: from its files, where the route says so and there is one, and from
 * the server.
 *
 * @param folder of the package
 * @param server address of its server
 */
export async function answerAsHosting(
  { folder, server }: { folder: string; server: string },
  path: string,
): Promise<{ status: number; isFile: boolean }> {
  const { routes } = JSON.parse(readFileSync(join(folder, 'deploy-manifest.json'), 'utf8'))
  const route = routeOf(routes, path)
  const found = [path, `${path}/index.html`]
    .map((name) => join(folder, 'static', name))
    .some((file) => existsSync(file) && statSync(file).isFile())
  const isStatic = route?.target.kind === 'Static'
  if (isStatic && found) return { status: 200, isFile: true }
  if (isStatic && !('fallback' in route)) return { status: 404, isFile: false }
  const { status } = await fetch(server + path, { redirect: 'manual' })
  return { status, isFile: false }
}

type Header = { key: string; value: string }

/** Returns the headers of customHttp.yml, by pattern. */
export function readCustomHeaders(): Record<string, Header[]> {
  const [, ...rules] = readFileSync('customHttp.yml', 'utf8').split(/^ {2}- pattern: /m)
  return Object.fromEntries(
    rules.map((rule) => {
      const pattern = /^'([^']+)'$/m.exec(rule)?.[1] ?? ''
      const headers = [...rule.matchAll(/- key: (\S+)\n +value: "([^"]*)"/g)]
      return [pattern, headers.map(([, key = '', value = '']) => ({ key, value }))]
    }),
  )
}

/** Returns the directives of a policy, without those that say what `default-src` says already. */
export function directivesOf(policy: string): Map<string, string> {
  const all = new Map(
    policy.split('; ').map((one) => {
      const [name = '', ...values] = one.split(' ')
      return [name, values.join(' ')] as const
    }),
  )
  const same = all.get('default-src')
  return new Map([...all].filter(([name, value]) => name === 'default-src' || value !== same))
}
