import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants.js'
import { sourceHash } from './scripts/support/build-state.mjs'
import { readActionHosts } from './scripts/support/outputs.mjs'

/** On every response, pages and files alike. */
const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  {
    key: 'Permissions-Policy',
    value:
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-create=(self), publickey-credentials-get=(self), serial=(), usb=(), browsing-topics=()',
  },
]

/**
 * A worker has the policy its script was served with, or none at all. This is the policy of every
 * worker of the app: it may compile the layout engine's WebAssembly and talk to this server, nothing
 * else. Browsers do not look at it for the scripts and styles of a page.
 */
const workerPolicy = {
  key: 'Content-Security-Policy',
  value: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
}

/**
 * For what no other policy is meant for, such as icons, opened as a page of its own. Documents have
 * theirs from proxy.ts, which goes before this one.
 */
const filePolicy = {
  key: 'Content-Security-Policy',
  value: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
}

const serviceWorkerPolicy = {
  key: 'Content-Security-Policy',
  value: "default-src 'none'; script-src 'self'; connect-src 'self'",
}

/**
 * Packages of the server alone. A server that has `node_modules` beside it reads these from there: to bundle
 * them took a third of a build. A container and Amplify Hosting get them bundled, without their packages.
 */
const serverPackages = [
  '@aws-sdk/client-dynamodb',
  '@aws-sdk/client-s3',
  '@aws-sdk/client-secrets-manager',
  '@aws-sdk/client-sesv2',
  '@aws-sdk/client-sns',
  '@aws-sdk/client-sqs',
  '@aws-sdk/lib-dynamodb',
  '@aws-sdk/s3-presigned-post',
  '@aws-sdk/s3-request-presigner',
  '@better-auth/core',
  '@better-auth/passkey',
  '@hono/zod-openapi',
  '@modelcontextprotocol/server',
  '@pinecone-database/pinecone',
  'better-auth',
  'commonmark',
  'docx',
  'hono',
  'jose',
  'nodemailer',
  'oauth4webapi',
  'openai',
  'pdfkit',
  'subset-font',
  'yaml',
  'zod',
]

/** For files whose names change with their content. */
const immutable = { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }

/** For files that keep their name when they change. */
const revalidated = { key: 'Cache-Control', value: 'no-cache' }

/** For a file that the server writes in the language of the request. */
const byLanguage = { key: 'Vary', value: 'Accept-Language, Cookie' }

/** @returns {import('next').NextConfig} */
export default function configure(phase) {
  const development = phase === PHASE_DEVELOPMENT_SERVER
  // Equal sources make an equal build, so that a rebuild alone asks nobody to reload.
  const isPacked = process.env.VITAE_STANDALONE === 'yes'
  const build = phase === PHASE_PRODUCTION_BUILD ? sourceHash().slice(0, 20) : ''
  return {
    generateBuildId: () => build,
    // For a container (scripts/build-standalone.mjs): the server with what it needs, and nothing else.
    ...(isPacked ? { output: 'standalone' } : { serverExternalPackages: serverPackages }),
    // What the server's code knows as VITAE_BUILD: empty in development.
    compiler: { defineServer: { VITAE_BUILD: build } },
    images: { unoptimized: true },
    // `npm test` checks types. `npm start` builds without the packages that the tests are made with,
    // so a check here would fail on a fresh clone.
    typescript: { ignoreBuildErrors: true },
    poweredByHeader: false,
    reactStrictMode: true,
    // Maps of the server's code, which nothing reads, were half of the whole build.
    experimental: {
      globalNotFound: true,
      // The file system of the container is read-only but for data.
      ...(isPacked ? { isrFlushToDisk: false } : {}),
      turbopackSourceMaps: development,
      // 472 MB that nobody reads again after a start, and a fifth of a build.
      // Who builds again and again (scripts/test-changed.mjs) asks for it.
      turbopackFileSystemCacheForBuild: process.env.VITAE_BUILD_CACHE === 'yes',
      turbopackClientSideNestedAsyncChunking: false,
      serverActions: {
        allowedOrigins: readActionHosts(process.env.VITAE_URL),
        // A document with its files (serverPdfLimits), and the boundaries between them.
        bodySizeLimit: 4_600_000,
      },
    },
    turbopack: {
      // Templates take primitives of the renderer; the browser gets them from where the renderer has them, without it.
      resolveAlias: { '@react-pdf/renderer': '@react-pdf/primitives' },
      rules: {
        '**/intlStrings.mjs': { loaders: ['./scripts/react-aria-locales.cjs'] },
        '**/create-initial-router-state.js': { loaders: ['./scripts/next-first-address.cjs'] },
      },
    },
    // The bare addresses are English's. Not in proxy.ts: where the server listens on 127.0.0.1, Next would take a
    // rewrite from there for one to another server.
    rewrites: async () => ({
      beforeFiles: [
        { source: '/', destination: '/en' },
        { source: '/:page(offline|privacy|templates)', destination: '/en/:page' },
        { source: '/docs/:path*', destination: '/en/docs/:path*' },
        // Each route more would be another copy of the server and of all messages: these go to one that is there.
        { source: '/start', destination: '/cvs?start' },
        { source: '/.well-known/:path*', destination: '/api/.well-known/:path*' },
        { source: '/cv/:path*', destination: '/s/cv/:path*' },
      ],
    }),
    // Addresses of before, in bookmarks, mails and installed apps: browsers keep the fragment.
    redirects: async () => [
      { source: '/resumes', destination: '/cvs', permanent: true },
      { source: '/applications', destination: '/jobs', permanent: true },
      { source: '/tailor', destination: '/jobs?tab=match', permanent: true },
      { source: '/interview', destination: '/jobs?tab=interview', permanent: true },
      { source: '/requests', destination: '/jobs', permanent: true },
    ],
    headers: async () => [
      { source: '/:path*', headers: everywhere },
      // In development the overlay and the bundler's workers need more than these policies give.
      ...(development
        ? []
        : [
            // The answers of the API and of share links have policies of their own, each as strict as it can be.
            { source: '/((?!api/(?:v1/|health$)|s/|cv/).*)', headers: [filePolicy] },
            { source: '/_next/static/:path*', headers: [workerPolicy] },
            { source: '/engine/:path*', headers: [workerPolicy, immutable] },
          ]),
      { source: '/manifest.webmanifest', headers: [byLanguage] },
      { source: '/sw.js', headers: [serviceWorkerPolicy, revalidated] },
      { source: '/asset-list.json', headers: [revalidated] },
      // Editors in a browser fetch it, too; it is the same for everybody.
      {
        source: '/schema/:path*',
        headers: [revalidated, { key: 'access-control-allow-origin', value: '*' }],
      },
      { source: '/engine/examples/:path*', headers: [revalidated] },
      { source: '/engine/manifest.json', headers: [revalidated] },
    ],
  }
}
