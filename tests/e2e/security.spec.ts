import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { searchScript } from '@/components/site/gallery/search-script'
import { filmScript } from '@/components/site/landing/film-script'
import { memberScript } from '@/components/site/member-script'
import { dropScript } from '@/lib/browser/import-export/dropped/drop-script'
import { root } from '../support/source-files'
import { expect, test } from './support/journey'

test.use({ serviceWorkers: 'allow' })

/** Pages made once, pages made for each request, and the page where there is none. */
const staticPages = ['/', '/privacy', '/templates', '/offline']
const accountPages = ['/sign-in', '/sign-up', '/forgot-password', '/reset-password']
const workspacePages = ['/editor', '/cvs', ...accountPages]
const documents = [...staticPages, ...workspacePages, '/no-such-page', '/no/such.html']

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

/** The list of the build under test; read inside tests, since it is made before they run. */
const readList = (): { files: string[]; languages: { de: { files: string[] } } } =>
  JSON.parse(readFileSync(join(root, 'public', 'asset-list.json'), 'utf8'))

const files = ['/sw.js', '/asset-list.json', '/manifest.webmanifest', '/icon.svg']

const directive = (policy: string, name: string) =>
  policy
    .split('; ')
    .find((part) => part.startsWith(`${name} `))
    ?.slice(name.length + 1)

/**
 * Tries everything that injected markup can run, in the page. Resolves when each of it has had its
 * turn: the picture failed, the frame is loaded, the timer is over.
 */
async function injectCode() {
  const host = document.body.appendChild(document.createElement('div'))
  const isOver = (selector: string, event: string) =>
    new Promise((resolve) => host.querySelector(selector)?.addEventListener(event, resolve))
  host.innerHTML =
    '<img src="/none" onerror="window.__pwned=1"><svg onload="window.__pwned=1"></svg>' +
    '<script>window.__pwned=1</script>' +
    '<iframe srcdoc="<script>parent.__pwned=1</script>"></iframe>' +
    '<a href="javascript:void(window.__pwned=1)">x</a>'
  const turns = [isOver('img', 'error'), isOver('iframe', 'load')]
  host.querySelector('a')?.click()
  // As text for the timer, which is what eval is; the page's own eval is not ours to call.
  setTimeout('window.__pwned=1')
  await Promise.all([...turns, new Promise((resolve) => setTimeout(resolve, 50))])
}

test.describe('headers', { tag: '@push' }, () => {
  test('of every page and file', async ({ request }) => {
    for (const path of [...documents, ...files]) {
      await test.step(path, async () => {
        const headers = (await request.get(path)).headers()
        expect(headers).toMatchObject(everywhere)
        expect(headers['permissions-policy']).toContain('geolocation=()')
        expect(headers).not.toHaveProperty('x-powered-by')
        expect(headers).not.toHaveProperty('set-cookie')
        expect(headers).not.toHaveProperty('strict-transport-security')
        const policy = headers['content-security-policy'] ?? ''
        expect(policy).toContain('default-src ')
        expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'/)
      })
    }
  })

  test('nobody frames or embeds a page', async ({ request }) => {
    for (const path of documents) {
      await test.step(path, async () => {
        const policy = (await request.get(path)).headers()['content-security-policy'] ?? ''
        expect(directive(policy, 'frame-ancestors')).toBe("'none'")
        expect(directive(policy, 'object-src')).toBe("'none'")
        expect(directive(policy, 'base-uri')).toBe("'none'")
        expect(directive(policy, 'form-action')).toBe("'self'")
        expect(directive(policy, 'style-src')).not.toContain('unsafe-inline')
      })
    }
  })

  test('no cache on the way keeps a page of the workspace', async ({ request }) => {
    for (const path of workspacePages) {
      expect((await request.get(path)).headers()['cache-control'], path).toBe('no-store')
    }
  })

  // That an encrypted address is for good behind a trusted proxy: tests/commands/boot.test.ts.
  test('a stranger cannot say that an address is encrypted', async ({ request }) => {
    const headers = { 'x-forwarded-proto': 'https' }
    const answer = await request.get('/editor', { headers })
    expect(answer.headers()['strict-transport-security']).toBeUndefined()
  })
})

test.describe('content security policy', { tag: '@push' }, () => {
  test('every page made for its request has a fresh nonce on every script', async ({ request }) => {
    for (const path of [...workspacePages, '/no-such-page']) {
      await test.step(path, async () => {
        const nonces = new Set<string>()
        for (let visit = 0; visit < 3; visit++) {
          const answer = await request.get(path)
          const policy = answer.headers()['content-security-policy'] ?? ''
          const nonce = /'nonce-([^']+)'/.exec(directive(policy, 'script-src') ?? '')?.[1] ?? ''
          expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/)
          nonces.add(nonce)
          expect(directive(policy, 'script-src')).toBe(`'nonce-${nonce}' 'strict-dynamic'`)
          const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? []
          expect(scripts.length).toBeGreaterThan(0)
          for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
        }
        expect(nonces.size).toBe(3)
      })
    }
  })

  test('a nonce sent along is not believed', async ({ request }) => {
    const headers = { 'x-nonce': 'AAAAAAAAAAAAAAAAAAAAAA==' }
    for (const path of ['/editor', '/']) {
      const answer = await request.get(path, { headers })
      expect(answer.headers()['content-security-policy']).not.toContain(headers['x-nonce'])
      expect(await answer.text()).not.toContain(headers['x-nonce'])
    }
  })

  test('a static page has scripts for who is signed in and for dropped files, some one of their own, and no other', async ({
    request,
  }) => {
    for (const path of staticPages) {
      await test.step(path, async () => {
        const answer = await request.get(path)
        const html = await answer.text()
        const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
        const more: Record<string, string> = { '/': filmScript, '/templates': searchScript }
        const own = [
          ...(path === '/offline' ? [] : [memberScript]),
          ...(more[path] ? [more[path]] : []),
          dropScript,
        ]
        expect(scripts.map(([, attributes, body]) => [attributes, body])).toEqual(
          own.map((body) => [' data-kept=""', body]),
        )
        expect(html).not.toMatch(/as="script"|\son\w+=/i)
        const hashes = own.map((body) => createHash('sha256').update(body).digest('base64'))
        const policy = answer.headers()['content-security-policy'] ?? ''
        expect(directive(policy, 'script-src')).toBe(
          hashes.map((hash) => `'sha256-${hash}'`).join(' '),
        )
      })
    }
  })

  test('a worker may talk to this server alone and evaluate nothing', async ({ request }) => {
    const { files, languages } = readList()
    const scripts = [...files, ...languages.de.files].filter((path) => path.endsWith('.js'))
    expect(scripts.some((path) => path.startsWith('/engine/'))).toBe(true)
    for (const path of scripts) {
      const answer = await request.get(path)
      expect(answer.status(), path).toBe(200)
      // No client of AWS, which would sign with somebody's keys.
      expect(await answer.text(), path).not.toMatch(/AWS4-HMAC-SHA256|amz-sdk-request/)
      const headers = answer.headers()
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
      )
      expect(headers['cache-control'], path).toContain('immutable')
    }
  })

  test('every page opens without a violation', async ({ context, pageErrors }) => {
    // Side by side: most of what a page needs is the time in which nothing more may come.
    const open = async (path: string) => {
      const page = await context.newPage()
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      await expect(page.locator('body')).not.toBeEmpty()
    }
    await Promise.all(documents.map(open))
    expect(pageErrors).toEqual([])
  })
})

// These break the policy on purpose, so they look at what happened instead of at the report.
test.describe('what the policy stops', { tag: '@push' }, () => {
  test('injected code runs on no page', async ({ page, pageErrors }) => {
    test.slow()
    for (const path of [...workspacePages, ...staticPages]) {
      await test.step(path, async () => {
        await page.goto(path)
        await page.evaluate(injectCode)
        expect(await page.evaluate(() => '__pwned' in window)).toBe(false)
        expect(pageErrors.length).toBeGreaterThan(0)
        pageErrors.length = 0
      })
    }
  })
})

test.describe('what the server does not do', { tag: '@push' }, () => {
  test('fetches no picture for anybody', async ({ request }) => {
    const answer = await request.get('/_next/image?url=http%3A%2F%2Flocalhost%2F&w=64&q=75')
    expect(answer.status()).toBe(404)
  })

  test('believes no forwarded host', async ({ request }) => {
    const headers = { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' }
    for (const path of documents) {
      const answer = await request.get(path, { headers, maxRedirects: 0 })
      expect(answer.headers().location ?? '').not.toContain('evil')
      expect(await answer.text()).not.toContain('evil.example')
    }
  })

  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    test(`${method} changes nothing and fails as the caller's mistake`, async ({ request }) => {
      for (const path of ['/', '/editor', '/cvs']) {
        const answer = await request.fetch(path, { method, data: 'x=1' })
        expect(answer.status()).toBeLessThan(500)
      }
    })
  }
})

test.describe('what the browser gets', { tag: '@push' }, () => {
  const folder = join(root, '.next', 'static')
  const names = () => readdirSync(folder, { recursive: true, encoding: 'utf8' })

  test('holds no code or setting of the server', () => {
    const servers =
      /content-security-policy|strict-transport-security|VITAE_(?!BUILD)|AWS_[A-Z]+|X-Pinecone-Api|AWS4-HMAC|aws-amplify|user_pool_client_id|node:(fs|child_process|sqlite|worker_threads)/
    const scripts = names().filter((name) => name.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(5)
    const holding = (pattern: RegExp) =>
      scripts.filter((name) => pattern.test(readFileSync(join(folder, name), 'utf8')))
    expect(holding(servers)).toEqual([])
    // The client of models names variables that it would read on a server: one late file, for a model of a device.
    expect(holding(/OPENAI_API/)).toHaveLength(1)
  })

  test('holds no second driver of PDFs: of the renderer, templates take the primitives alone', () => {
    const scripts = names().filter((name) => name.endsWith('.js'))
    const found = scripts.filter((name) =>
      readFileSync(join(folder, name), 'utf8').includes('is a Node specific API'),
    )
    expect(found).toEqual([])
  })

  test('holds no map back to the sources', () => {
    // The bundler leaves an empty map beside workers; one that names a file is another matter.
    const maps = names().filter((name) => name.endsWith('.map'))
    const notifying = maps.filter((name) =>
      /"(sources|sections)":\s*\[\s*[^\]\s]/.test(readFileSync(join(folder, name), 'utf8')),
    )
    expect(notifying).toEqual([])
  })
})
