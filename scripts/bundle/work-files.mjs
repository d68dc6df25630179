import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { isHanFile, lateFolder } from '../fonts/late-fonts.mjs'
import { nodeTarget } from '../support/node-release.mjs'
import { root } from '../support/root.mjs'
import { bundle } from './bundle.mjs'
import { isBundleFresh } from './freshness.mjs'
import { serverOnly } from './server-only-alias.mjs'

/** Bundles pdfkit's standard fonts, which its entry for Node requires at run time by names of its own package. */
const standardFonts = {
  name: 'standard-fonts',
  setup: ({ onLoad }) =>
    onLoad({ filter: /pdfkit[\\/]js[\\/]pdfkit\.node\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        /\w+(?:\$\d)?\('#standard-fonts/g,
        "require('#standard-fonts",
      ),
    })),
}

/**
 * Options of bundles that run without installed packages: everything in one file. Some packages call `require`,
 * which a module has to define for itself.
 */
export const alone = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: nodeTarget,
  minify: true,
  // Errors are compared by name between separate bundles.
  keepNames: true,
  alias: serverOnly,
  plugins: [standardFonts],
  legalComments: 'none',
  logLevel: 'warning',
  banner: {
    js: "import { createRequire as vitaeRequire } from 'node:module'; const require = vitaeRequire(import.meta.url);",
  },
}

/** Native code for photos, for the machines that run it: Linux on x64, whatever machine builds it. */
const nativeParts = ['@img/sharp-linux-x64', '@img/sharp-libvips-linux-x64']

function copyPackage(name, folder) {
  const from = join(root, 'node_modules', name)
  if (!existsSync(from)) {
    throw new Error(
      `${name} is not installed: run "npm install --no-save --os=linux --cpu=x64 --libc=glibc sharp" first.`,
    )
  }
  cpSync(from, join(folder, 'node_modules', name), { recursive: true, dereference: true })
}

function copySharp(folder) {
  const { dependencies } = JSON.parse(
    readFileSync(join(root, 'node_modules', 'sharp', 'package.json'), 'utf8'),
  )
  for (const name of ['sharp', ...Object.keys(dependencies), ...nativeParts])
    copyPackage(name, folder)
}

/** Copies the engine, byte by byte as in browsers (ADR one-pdf-engine). */
function copyEngine(folder) {
  mkdirSync(join(folder, 'dist'), { recursive: true })
  const engine = join('dist', 'engine-node-worker.mjs')
  cpSync(join(root, engine), join(folder, engine))
}

function copyFonts(folder) {
  const fonts = join('lib', 'pdf', 'fonts', 'files')
  cpSync(join(root, fonts), join(folder, fonts), { recursive: true })
}

/** Copies the late fonts whose file names pass. */
function copyLateFonts(folder, passes) {
  const target = join(folder, 'dist', 'late-fonts')
  mkdirSync(target, { recursive: true })
  for (const name of readdirSync(lateFolder).filter(passes))
    cpSync(join(lateFolder, name), join(target, name))
}

/** Writes a thread's code with all of its imports. */
const writeThread = (entry, name) => (folder) =>
  build({ ...alone, entryPoints: [entry], outfile: join(folder, 'dist', name) })

const parts = {
  /** PDFs. */
  engine: copyEngine,
  /** Fonts of other scripts, and hyphenation. */
  fonts: (folder) => {
    copyFonts(folder)
    copyLateFonts(folder, (name) => !isHanFile(name))
  },
  /** Fonts of Chinese, Japanese and Korean: larger than everything else together. */
  han: (folder) => copyLateFonts(folder, isHanFile),
  /** Imports of files. */
  importers: writeThread('lib/server/reader/reader-worker.ts', 'import-node-worker.mjs'),
  /** Imports of account archives. */
  archives: writeThread('lib/server/archive/archive-worker.ts', 'archive-node-worker.mjs'),
  /** Matching, checks of wordings, exports. */
  compute: writeThread('lib/server/compute/compute-worker.ts', 'compute-node-worker.mjs'),
  /** Photos. */
  photos: async (folder) => {
    await build({
      ...alone,
      entryPoints: ['lib/server/photos/processing/process.ts'],
      outfile: join(folder, 'dist', 'photo-node-process.mjs'),
      external: ['sharp'],
    })
    copySharp(folder)
  },
}

/** All fonts, which a Lambda gets from a layer. */
export const allFonts = ['fonts', 'han']

/** All work files but fonts. */
export const allWork = ['engine', 'importers', 'archives', 'compute', 'photos']

/**
 * Writes the work files beside the code that starts them, where it looks for them: `dist/` of the folder that it
 * runs in.
 *
 * @param {string} folder
 * @param {readonly ('engine' | 'fonts' | 'han' | 'importers' | 'archives' | 'compute' | 'photos')[]} names
 */
export async function writeWorkFiles(folder, names) {
  if (!isBundleFresh()) await bundle()
  for (const name of names) await parts[name](folder)
}
