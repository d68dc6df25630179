import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/**
 * Serves a folder below a path as GitHub Pages does: files, index.html of folders, a redirect to the slash of a folder,
 * 404.html for the rest. It sends no header of its own, and reads no `_headers`.
 *
 * @param {string} folder
 * @param {string} base such as "/cv/"
 * @returns {Promise<{url: string, missing: string[], close: () => Promise<void>}>} `missing`: paths that had no file
 */
export async function serveFolder(folder, base) {
  const missing = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const inside = pathname.startsWith(base)
      ? decodeURIComponent(pathname.slice(base.length))
      : null
    let file = inside === null ? null : join(folder, normalize(`/${inside}`))
    const isFolder = file !== null && existsSync(file) && statSync(file).isDirectory()
    if (isFolder && !pathname.endsWith('/'))
      return response.writeHead(301, { location: `${pathname}/` }).end()
    if (isFolder) file = join(file, 'index.html')
    if (file !== null && existsSync(file)) {
      const type = types[extname(file)] ?? 'application/octet-stream'
      return response.writeHead(200, { 'content-type': type }).end(readFileSync(file))
    }
    missing.push(`${request.method} ${pathname}`)
    response.writeHead(404, { 'content-type': types['.html'] })
    response.end(readFileSync(join(folder, '404.html')))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    missing,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(resolve)
      }),
  }
}
