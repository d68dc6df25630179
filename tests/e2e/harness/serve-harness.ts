import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import path from 'node:path'
import tailwind from '@tailwindcss/postcss'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '../../..')
// PostCSS comes with Tailwind's plugin: exactly the one that it runs in.
const requireFromTailwind = createRequire(
  createRequire(import.meta.url).resolve('@tailwindcss/postcss'),
)

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-controls'; style-src-attr 'unsafe-inline'; " +
  "img-src 'self' data:; font-src 'self' data:; connect-src 'self'"

const fonts = path.join(root, 'node_modules/@fontsource-variable/instrument-sans/files')

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' }

async function compileStyles(): Promise<string> {
  const postcss: typeof import('postcss').default = requireFromTailwind('postcss')
  const from = path.join(root, 'app/globals.css')
  const result = await postcss([tailwind()]).process(await readFile(from, 'utf8'), { from })
  return result.css
}

async function bundle(entry: string): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: { app: entry },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    outdir: '/out',
    chunkNames: '[name]-[hash]',
    write: false,
    tsconfig: path.join(root, 'tsconfig.json'),
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'silent',
  })
  return new Map(outputFiles.map((file) => [file.path.replace('/out', ''), file.contents]))
}

/**
 * Bundles one page of controls with the real styles and serves it on a free port of this machine,
 * under a content security policy as strict as the app's. Test-only: nothing of it is in the app.
 */
export async function serveHarness(entry: string) {
  const [files, styles] = await Promise.all([bundle(entry), compileStyles()])
  files.set('/app.css', new TextEncoder().encode(styles))
  const html =
    '<!doctype html><html lang="en"><head><title>Controls</title>' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    '<meta property="csp-nonce" nonce="controls"><link rel="icon" href="data:,"><link rel="stylesheet" href="/app.css"></head>' +
    '<body><div id="root"></div><script type="module" src="/app.js"></script></body></html>'
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = files.get(pathname)
    if (file) {
      response.setHeader('content-type', types[path.extname(pathname)] ?? 'text/plain')
      response.end(file)
    } else if (pathname === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.setHeader('content-security-policy', policy)
      response.end(html)
    } else if (pathname.endsWith('.woff2')) {
      response.end(await readFile(path.join(fonts, path.basename(pathname))))
    } else {
      response.statusCode = 404
      response.end()
    }
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise<void>((done) => server.close(() => done())),
  }
}
