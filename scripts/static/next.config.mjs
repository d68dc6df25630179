import { dirname, relative } from 'node:path'
import configure from '../../next.config.mjs'
import { root } from '../support/root.mjs'
import { app, readModelOrigins } from './places.mjs'

const base = process.env.VITAE_BASE
const scripts = relative(app, dirname(import.meta.dirname))
const fromScripts = (path) => `./${scripts}/${path}`.replaceAll('\\', '/')
const addresses = {
  loaders: [{ loader: fromScripts('static/base-addresses.cjs'), options: { base } }],
}

/** Turns the configuration of the app into that of a static copy: nothing that a server does. */
export default function configureStatic(phase) {
  const { headers, redirects, rewrites, serverExternalPackages, ...config } = configure(phase)
  const { serverActions, ...experimental } = config.experimental
  return {
    ...config,
    output: 'export',
    // As prepare-app.mjs names routes.
    pageExtensions: ['static.tsx', 'static.ts'],
    trailingSlash: true,
    basePath: base.slice(0, -1),
    compiler: {
      defineServer: {
        ...config.compiler.defineServer,
        VITAE_MODEL_ORIGINS: readModelOrigins().join(' '),
      },
    },
    env: { VITAE_BASE: base },
    // Addresses in the sources have the folder already: many are of plain links and requests, which Next leaves alone.
    experimental: { ...experimental, manualClientBasePath: true },
    turbopack: {
      root,
      resolveAlias: {
        ...config.turbopack.resolveAlias,
        '@/lib/messages/site-addresses': fromScripts('static/site-addresses.mjs'),
        '@/dist/engine-manifest.json': './engine-manifest.json',
        '@/dist/proofreader-manifest.json': './proofreader-manifest.json',
      },
      rules: {
        ...Object.fromEntries(
          Object.entries(config.turbopack.rules).map(([files, { loaders }]) => [
            files,
            { loaders: loaders.map((path) => fromScripts(path.replace('./scripts/', ''))) },
          ]),
        ),
        '*.ts': addresses,
        '*.tsx': addresses,
      },
    },
  }
}
