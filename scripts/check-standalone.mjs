// `npm run test:long -- container`: builds the content of the container (scripts/build-standalone.mjs), weighs it, starts
// it in an empty folder with a data folder beside it, requests a page of each kind, creates an account, and stops it as a
// container is stopped. The image itself is built where Docker is, by .github/workflows/ci.yml.
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { bundledNode, requireNode } from './support/node-version.mjs'
import { root } from './support/root.mjs'
import { runNode } from './support/run.mjs'

requireNode()

/** Returns a port that was free a moment ago. */
const findPort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/** Reads the command and the variables of the Dockerfile, so that the test uses the same. */
function readDockerfile() {
  const text = readFileSync(join(root, 'Dockerfile'), 'utf8').replaceAll(/\\\n/g, ' ')
  const [, command] = /^CMD (\[.*\])$/m.exec(text) ?? []
  const variables = [.../^ENV (.*)$/m.exec(text)[1].matchAll(/(\w+)=(\S+)/g)]
  return {
    args: JSON.parse(command).slice(1),
    env: Object.fromEntries(variables.map(([, name, value]) => [name, value])),
  }
}

/** Megabytes that the app may have in the image, which adds Debian and Node to it. */
const maxMegabytes = 350

/** Returns the files below a folder, each with its size and the time of its last change. */
const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      const { size, mtimeMs } = statSync(path)
      return { path: relative(folder, path), size, mtimeMs }
    })

async function ask(url) {
  for (let attempt = 0; attempt < 600; attempt++) {
    try {
      return await fetch(url)
    } catch {
      await new Promise((next) => setTimeout(next, 100))
    }
  }
  throw new Error(`Nobody answers at ${url}`)
}

/** Creates an account as the sign-up page does. */
async function signUp(origin) {
  const answer = await fetch(`${origin}/api/auth/sign-up`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ name: 'Ada Quill', email: 'ada@example.org', password: 'a long enough passphrase' },
    }),
  })
  return answer.ok
}

async function check(url) {
  const health = await ask(`${url}/api/health`)
  const page = await ask(`${url}/`)
  const editors = [await ask(`${url}/editor`), await ask(`${url}/editor`)]
  const policies = editors.map(({ headers }) => headers.get('content-security-policy') ?? '')
  const nonces = policies.map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1])
  const manifest = await (await ask(`${url}/engine/manifest.json`)).json()
  const engine = await ask(`${url}${manifest.worker}`)
  const notices = await ask(`${url}/third-party-notices.txt`)
  const metadata = await ask(`${url}/.well-known/oauth-protected-resource/api/mcp`)
  const directory = await ask(`${url}/api/scim/v2/Users`)
  const tools = await ask(`${url}/api/mcp`)
  return {
    'says that it is well': health.ok,
    'shows a static page without a script of its own':
      page.ok && !/<script[^>]+src=/.test(await page.text()),
    'gives each page of the workspace a nonce of its own': nonces[0] && nonces[0] !== nonces[1],
    'has the engine': engine.ok,
    'has the licences of what it contains':
      notices.ok && (await notices.text()).includes('SIL OPEN FONT'),
    'describes itself to agents':
      metadata.ok && (await metadata.json()).resource === `http://localhost:${port}/api/mcp`,
    'asks a directory for its token':
      directory.status === 401 && (await directory.json()).schemas?.[0]?.includes(':Error'),
    'has the tools of agents': tools.status !== 404,
  }
}

const { code: built } = await runNode('scripts/build-standalone.mjs')
if (built !== 0) process.exit(1)

const port = await findPort()
const home = mkdtempSync(join(tmpdir(), 'vitae-container-'))
const [folder, data] = [join(home, 'app'), join(home, 'data')]
// Elsewhere, so that nothing of the project's own folder is found.
cpSync(join(root, 'dist', 'standalone'), folder, { recursive: true })
const before = filesBelow(folder)
const bytes = before.reduce((sum, { size }) => sum + size, 0)
console.log(`${before.length} files, ${Math.round(bytes / 1_000_000)} MB (of ${maxMegabytes})`)
const { args, env } = readDockerfile()
const url = `http://127.0.0.1:${port}`
const server = spawn(bundledNode(), args, {
  cwd: folder,
  env: {
    ...env,
    PATH: process.env.PATH,
    PORT: String(port),
    HOSTNAME: '127.0.0.1',
    VITAE_HOST: '127.0.0.1',
    VITAE_URL: `http://localhost:${port}`,
    VITAE_DATA: data,
    VITAE_SCIM: 'yes',
  },
  stdio: ['ignore', 'ignore', 'inherit'],
})
const ended = new Promise((resolve) => server.on('exit', resolve))
try {
  const found = await check(url)
  found['creates an account'] = await signUp(`http://localhost:${port}`)
  server.kill('SIGTERM')
  found['ends in order'] = (await ended) === 0
  found['is light enough'] = bytes <= maxMegabytes * 1_000_000
  found['names its packages'] = before.some(({ path }) => path === 'sbom.json')
  // As with a root file system that is read-only (compose.yaml).
  const known = new Set(before.map((file) => JSON.stringify(file)))
  const written = filesBelow(folder).filter((file) => !known.has(JSON.stringify(file)))
  for (const { path } of written) console.log(`Written: ${path}`)
  found['writes nothing but data'] = written.length === 0
  found['holds no data of this machine'] = !before.some(({ path }) =>
    /^(data|test-results)\/|\.sqlite$/.test(path),
  )
  for (const [what, isSo] of Object.entries(found)) console.log(`${isSo ? '✓' : '✗'} ${what}`)
  process.exitCode = Object.values(found).every(Boolean) ? 0 : 1
} finally {
  server.kill('SIGKILL')
  rmSync(home, { recursive: true, force: true })
}
