import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { zipSync } from 'fflate'
import { root } from '../support/root.mjs'
import { writeLanguageTables } from './language-tables.mjs'

const from = (...names) => join(root, 'extension', ...names)

/** Scripts of the extension by their names in it. */
const scripts = {
  'background.js': 'background/main.ts',
  'frame.js': 'page/frame.ts',
  'panel.js': 'panel/panel.ts',
  'options.js': 'options/options.ts',
  'allow-frame.js': 'options/allow-frame.ts',
}

const copied = {
  'options.html': 'options/options.html',
  'allow-frame.html': 'options/allow-frame.html',
  'page.css': 'options/page.css',
  ...Object.fromEntries(
    [16, 32, 48, 128].map((size) => [`icon-${size}.png`, `icons/icon-${size}.png`]),
  ),
}

/** Parts of the manifest that the two families do not share. */
const families = {
  chromium: { background: { service_worker: 'background.js' }, minimum_chrome_version: '125' },
  firefox: {
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'forms@vitae.example',
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
}

async function bundleScripts() {
  const built = await Promise.all(
    Object.entries(scripts).map(async ([name, entry]) => {
      const { outputFiles } = await build({
        absWorkingDir: root,
        entryPoints: [from(entry)],
        bundle: true,
        minify: true,
        // No global of one script is another's.
        format: 'iife',
        platform: 'browser',
        target: ['chrome125', 'firefox128'],
        charset: 'utf8',
        legalComments: 'none',
        logLevel: 'warning',
        write: false,
      })
      return [name, outputFiles[0].contents]
    }),
  )
  return Object.fromEntries(built)
}

/**
 * Builds the extension for both families of browsers: a folder that can be loaded unpacked, and the same as a zip.
 *
 * @returns {Promise<{ family: string, folder: string, file: string, bytes: number, manifest: object }[]>}
 */
export async function buildExtension() {
  writeLanguageTables()
  const files = await bundleScripts()
  for (const [name, source] of Object.entries(copied)) files[name] = readFileSync(from(source))
  const common = JSON.parse(readFileSync(from('manifest.json'), 'utf8'))
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return Object.entries(families).map(([family, own]) => {
    const manifest = { ...common, version, ...own }
    const all = { ...files, 'manifest.json': Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) }
    const folder = join(root, 'dist', 'extension', family)
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    for (const [name, content] of Object.entries(all)) writeFileSync(join(folder, name), content)
    // Equal sources give equal bytes.
    const packed = zipSync(all, { level: 9, mtime: new Date('2000-01-01T00:00:00') })
    const file = `${folder}.zip`
    writeFileSync(file, packed)
    return { family, folder, file, bytes: packed.length, manifest }
  })
}
