import { createHash } from 'node:crypto'
import { readModelOrigins } from './places.mjs'

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Style sheets that React Aria writes into a page. It has no nonce to give them. */
const writtenStyles = [
  `
@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}
`.trim(),
  `
@layer {
  * {
    overscroll-behavior: contain;
  }
}`.trim(),
]

/**
 * Returns the content security policy of a page by the hashes of its inline scripts, for a `meta` element: what a
 * browser takes from a header alone is in `_headers`.
 *
 * @param {string} html
 * @param {boolean} isApp false for the static pages, which load no script
 * @returns {string}
 */
export function pagePolicy(html, isApp) {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
  const hashes = scripts
    .filter(([, attributes]) => !/\ssrc=/.test(attributes))
    .map(([, , body]) => hashOf(body))
  const loads = scripts.some(([, attributes]) => /\ssrc=/.test(attributes))
  const directives = {
    'default-src': ["'self'"],
    'img-src': ["'self'", 'blob:', 'data:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'script-src': [...(loads ? ["'self'"] : []), ...new Set(hashes)],
    'style-src': ["'self'", ...(isApp ? writtenStyles.map(hashOf) : [])],
    'style-src-attr': ["'unsafe-inline'"],
    'connect-src': ["'self'", ...(isApp ? readModelOrigins() : [])],
    ...(isApp ? { 'frame-src': ['blob:'] } : {}),
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.length > 0 ? sources.join(' ') : "'none'"}`)
    .join('; ')
}

/**
 * Returns the file `_headers` of Cloudflare Pages, Netlify and others: what pages and workers get from a server of ours
 * (next.config.mjs).
 *
 * @param {string} base
 * @returns {string}
 */
export function headersFile(base) {
  const worker = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
  const immutable = 'Cache-Control: public, max-age=31536000, immutable'
  const groups = {
    '*': [
      "Content-Security-Policy: frame-ancestors 'none'",
      'X-Content-Type-Options: nosniff',
      'X-Frame-Options: DENY',
      'Referrer-Policy: no-referrer',
      'Cross-Origin-Opener-Policy: same-origin',
      'Cross-Origin-Resource-Policy: same-origin',
    ],
    '_next/static/*': [`Content-Security-Policy: ${worker}`, immutable],
    'engine/*': [`Content-Security-Policy: ${worker}`],
    'sw.js': ['Cache-Control: no-cache'],
    'asset-list.json': ['Cache-Control: no-cache'],
  }
  return Object.entries(groups)
    .map(([path, lines]) => [base + path, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n')
    .concat('\n')
}
