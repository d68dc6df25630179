import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../support/root.mjs'
import baseAddresses from './base-addresses.cjs'
import { app } from './places.mjs'

/** Parts of the app that need a server. */
const leftOut = [
  'api',
  's',
  'robots.ts',
  'sitemap.ts',
  '(workspace)/editor/actions.ts',
  '(workspace)/editor/enter-action.ts',
  '(workspace)/editor/pdf-actions.ts',
  ...['authorize', 'forgot-password', 'operator', 'outbox', 'reset-password', 'sign-in'].map(
    (name) => `(account)/${name}`,
  ),
  ...['sign-up', 'workspaces', 'current-session.ts'].map((name) => `(account)/${name}`),
]

/** Replaces a text in a file of the copy. @throws if the file does not have it */
function edit(path, ...changes) {
  const file = join(app, 'app', path)
  let text = readFileSync(file, 'utf8')
  for (const [before, after] of changes) {
    const changed = text.replace(before, after)
    if (changed === text) throw new Error(`app/${path} no longer has ${before}`)
    text = changed
  }
  writeFileSync(file, text)
}

const read = (path) => readFileSync(join(app, 'app', path), 'utf8')

/** Writes a file of the copy. */
function writeFile(path, text) {
  const file = join(app, 'app', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const headersOfRequest = ["'next/headers'", "'@/scripts/static/request-headers.mjs'"]

/** Next names no route after a file with an ending of our own. */
const manifestRoute = `import manifest from '../manifest'

export const dynamic = 'force-static'

export const GET = async () => Response.json(await manifest())
`

const settingsPage = `import type { Metadata } from 'next'
import { SettingsScreen } from '@/components/account/settings/settings-screen'
import { account } from '@/lib/messages/areas'
import { requestMessages } from '../../request-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(account)).settings.title,
})

export default () => <SettingsScreen facts="guest" />
`

/** Files that Next finds by their names. */
const route = /^((?:global-)?(?:error|not-found)|layout|page|route)(\.tsx?)$/

/** Gives the routes an ending of their own: with the usual ones Next finds proxy.ts in the folders above, too. */
function markRoutes() {
  const entries = readdirSync(join(app, 'app'), { recursive: true, withFileTypes: true })
  for (const { name, parentPath } of entries)
    if (route.test(name))
      renameSync(join(parentPath, name), join(parentPath, name.replace(route, '$1.static$2')))
}

/**
 * Writes the sources of a static copy: the routes of the app without those that need a server, and with the few lines
 * changed that ask for a request. Components and libraries stay where they are.
 *
 * @param {string} base
 */
export function prepareApp(base) {
  rmSync(app, { recursive: true, force: true })
  mkdirSync(app, { recursive: true })
  cpSync(join(root, 'app'), join(app, 'app'), { recursive: true })
  for (const path of leftOut) rmSync(join(app, 'app', path), { recursive: true })

  for (const path of ['request-locale.ts', 'nonce-document.tsx', 'page-groups.tsx'])
    edit(path, headersOfRequest)
  edit('nonce-document.tsx', ["asked.get('x-model-origins') ?? ''", 'VITAE_MODEL_ORIGINS'])
  edit('manifest.ts', headersOfRequest)
  writeFile('manifest.webmanifest/route.ts', manifestRoute)
  writeFile('web-app.json', baseAddresses.putBase(read('web-app.json'), base))
  edit('globals.css', ['"../app"', '"../../../app"'], ['"../components"', '"../../../components"'])
  // The whole page is made in the browser: its addresses have queries that no file knows.
  edit(
    '(workspace)/layout.tsx',
    [/(<WorkspaceProvider.*<\/WorkspaceProvider>)/, '<Suspense>$1</Suspense>'],
    ["from 'react'\n", "from 'react'\nimport { Suspense } from 'react'\n"],
  )
  edit(
    '(workspace)/editor/page.tsx',
    [/import .* from '\.\/(pdf-)?actions'\n/g, ''],
    [/<EditorScreen[^>]*\/>/, '<EditorScreen />'],
  )
  const cvs = '(workspace)/cvs/page.tsx'
  const isStart = /const isStart = .*/
  cpSync(join(app, 'app', cvs), join(app, 'app', '(workspace)/start/page.tsx'))
  edit(cvs, [isStart, 'const isStart = async (_: Props) => false'])
  edit('(workspace)/start/page.tsx', [isStart, 'const isStart = async (_: Props) => true'])
  writeFile('(account)/settings/page.tsx', settingsPage)

  edit('global-not-found.tsx', ["'./(account)/not-found'", "'./(account)/not-found.static'"])
  markRoutes()

  for (const name of ['engine-manifest.json', 'proofreader-manifest.json']) {
    const text = readFileSync(join(root, 'dist', name), 'utf8')
    writeFileSync(join(app, name), baseAddresses.putBase(text, base))
  }
  symlinkSync(join(root, 'public'), join(app, 'public'), 'junction')
  cpSync(join(root, 'postcss.config.mjs'), join(app, 'postcss.config.mjs'))
  const config = "export { default } from '../../scripts/static/next.config.mjs'\n"
  writeFileSync(join(app, 'next.config.mjs'), config)
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'))
  const options = { ...compilerOptions, paths: { '@/*': ['../../*'] } }
  writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions: options }))
}
