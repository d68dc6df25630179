import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { createEngine } from '../engine'
import type { metadataOf } from '../file/metadata'
import type { createFontStore } from '../fonts/fonts'
import type { viewOf } from '../layout/document-view'
import type { createTypesetter } from '../layout/typeset'

/** Exports of dist/engine.mjs. */
export type EngineBundle = {
  createEngine: typeof createEngine
  viewOf: typeof viewOf
  createFontStore: typeof createFontStore
  metadataOf: typeof metadataOf
  createTypesetter: typeof createTypesetter
}

/** The project's folder; tests run in it. */
export const projectFolder = process.cwd()

const committed = 'lib/pdf/fonts/files'

/** Slices of late fonts are built with the bundle. */
const isSlice = (fileName: string) => /\.(?:[0-9a-f]{12}\.ttf|slices\.json)$/.test(fileName)

/** Reads a font file of the project. */
export async function loadFont(fileName: string): Promise<Uint8Array<ArrayBuffer>> {
  const folder = isSlice(fileName) ? 'dist/late-fonts' : committed
  const path = resolve(projectFolder, folder, fileName)
  return new Uint8Array(await readFile(path))
}

/**
 * Loads the bundled engine, rebuilt if stale. Sources imported directly would use the Node entries of their
 * dependencies and give other bytes.
 */
export async function loadEngineBundle(): Promise<EngineBundle> {
  const at = (path: string) => pathToFileURL(resolve(projectFolder, path)).href
  const { isBundleFresh } = (await import(
    /* @vite-ignore */ at('scripts/bundle/freshness.mjs')
  )) as { isBundleFresh: () => boolean }
  if (!isBundleFresh()) {
    const { bundle } = (await import(/* @vite-ignore */ at('scripts/bundle/bundle.mjs'))) as {
      bundle: () => Promise<unknown>
    }
    await bundle()
  }
  return (await import(/* @vite-ignore */ at('dist/engine.mjs'))) as EngineBundle
}
