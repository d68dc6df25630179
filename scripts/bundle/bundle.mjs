import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { ensureLateFonts, lateFiles, lateFolder } from '../fonts/late-fonts.mjs'
import { nodeTarget } from '../support/node-release.mjs'
import { root } from '../support/root.mjs'
import { writeAnswers } from './answers.mjs'
import { bundleCommands, bundleServerCommands } from './commands.mjs'
import { writeDocs } from './docs.mjs'
import { isLatinFont } from './font-kinds.mjs'
import { writeLanguageTables } from './language-tables.mjs'
import { writeNotices } from './notices.mjs'
import { keepOnly, shareFile, shortHash, writeWhole } from './output-files.mjs'
import { enginePlugin } from './plugin.mjs'
import { bundleProofreader } from './proofreader.mjs'
import { serverOnly } from './server-only-alias.mjs'
import { bundleSharePage } from './share-page.mjs'

const fontFolder = join(root, 'lib', 'pdf', 'fonts', 'files')
const publicFolder = join(root, 'public', 'engine')
const dist = join(root, 'dist')

/** Exports of dist/engine.mjs: the engine, and its parts for the tests that compare it with others. */
const engineModule = [
  ['createEngine', 'engine'],
  ['viewOf', 'layout/document-view'],
  ['createFontStore', 'fonts/fonts'],
  ['metadataOf', 'file/metadata'],
  ['createTypesetter', 'layout/typeset'],
]
  .map(([name, file]) => `export { ${name} } from './lib/pdf/engine/${file}'`)
  .join('\n')

const writeJson = (path, value) => writeWhole(path, `${JSON.stringify(value, null, 2)}\n`)

const readVersion = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version

/** Offers the fonts under names that contain their hash: they may be cached for ever. */
function offerFonts() {
  const folder = join(publicFolder, 'fonts')
  mkdirSync(folder, { recursive: true })
  const fonts = {}
  for (const name of readdirSync(fontFolder).sort()) {
    const [, stem, kind] = /^(.+)\.(ttf|txt)$/.exec(name) ?? []
    if (!stem || name.endsWith('.licence.txt')) continue
    const bytes = readFileSync(join(fontFolder, name))
    const hashed = `${stem}.${shortHash(bytes)}.${kind}`
    shareFile(join(fontFolder, name), join(folder, hashed))
    fonts[name] = `fonts/${hashed}`
  }
  const slices = offerLateFonts(folder, fonts)
  const kept = Object.values(fonts).map((path) => path.slice('fonts/'.length))
  keepOnly(folder, new Set([...kept, ...slices]))
  return fonts
}

/** Writes the example CVs, a file for each language: a page fetches its own. */
function offerExamples() {
  const texts = join(root, 'lib', 'resume', 'examples', 'texts')
  const folder = join(publicFolder, 'examples')
  mkdirSync(folder, { recursive: true })
  const languages = readdirSync(texts).flatMap((name) =>
    Object.entries(JSON.parse(readFileSync(join(texts, name), 'utf8'))),
  )
  for (const [language, examples] of languages)
    writeWhole(join(folder, `${language}.json`), JSON.stringify(examples))
  keepOnly(folder, new Set(languages.map(([language]) => `${language}.json`)))
}

/**
 * Offers the slices of late fonts, whose names carry their hash already. Only the tables
 * that name them are added to the list of fonts: users who write Latin need not load eight hundred names.
 */
function offerLateFonts(folder, fonts) {
  const names = lateFiles()
  for (const name of names.filter((one) => one.endsWith('.json'))) {
    const bytes = readFileSync(join(lateFolder, name))
    const hashed = name.replace(/json$/, `${shortHash(bytes)}.json`)
    writeWhole(join(folder, hashed), bytes)
    fonts[name] = `fonts/${hashed}`
  }
  const slices = names.filter((name) => name.endsWith('.ttf'))
  for (const name of slices) shareFile(join(lateFolder, name), join(folder, name))
  return slices
}

/** Writes the messages of the interface in a thread of its own. */
async function writeMessagesInThread() {
  const [code] = await once(new Worker(new URL('messages-thread.mjs', import.meta.url)), 'exit')
  if (code !== 0) throw new Error('The messages of the interface could not be written.')
}

/** @returns {import('esbuild').Plugin} the module `engine:font-urls` */
function fontUrls(fonts) {
  return {
    name: 'vitae-font-urls',
    setup(build) {
      build.onResolve({ filter: /^engine:font-urls$/ }, ({ path }) => ({ path, namespace: 'made' }))
      build.onLoad({ filter: /.*/, namespace: 'made' }, () => ({
        contents: `export const fontUrls = ${JSON.stringify(fonts)}`,
      }))
    },
  }
}

/**
 * Bundles everything.
 *
 * @returns {Promise<{worker: string, bytes: number, milliseconds: number}>} the worker's address and
 *   size, and the time it took
 */
export async function bundle() {
  const start = Date.now()
  mkdirSync(dist, { recursive: true })
  writeLanguageTables()
  // Slices of fonts are made when they are missing, and take as long as the messages do.
  await Promise.all([writeMessagesInThread(), ensureLateFonts()])
  // Packages are external: both bundles run in the project's folder.
  const forNode = {
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: nodeTarget,
    packages: 'external',
    alias: serverOnly,
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
  }
  await writeAnswers(forNode)
  const fonts = offerFonts()
  offerExamples()
  await writeDocs()
  writeNotices()
  const common = {
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    // The browser entries everywhere: pdfkit's Node build deflates with another library.
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['node:*'],
    alias: serverOnly,
    // The words of other scripts would be six letters of code for each of theirs.
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
    plugins: [enginePlugin(), fontUrls(fonts)],
  }
  const nodeEntries = {
    'import-node-worker.mjs': 'lib/server/reader/reader-worker.ts',
    'paint-node-worker.mjs': 'lib/server/painter/paint-worker.ts',
    'compute-node-worker.mjs': 'lib/server/compute/compute-worker.ts',
    'archive-node-worker.mjs': 'lib/server/archive/archive-worker.ts',
    'photo-node-process.mjs': 'lib/server/photos/processing/process.ts',
  }
  const proofreaderBuilt = bundleProofreader()
  const sharePageBuilt = bundleSharePage()
  const serverCommandsBuilt = bundleServerCommands(forNode)
  const commandsBuilt = bundleCommands({
    ...common,
    // pdf.js paints pictures with the canvas that it finds beside itself, and photos are cut with it.
    external: [...common.external, 'pdfjs-dist/*', '@napi-rs/canvas'],
    define: { ...common.define, VITAE_VERSION: JSON.stringify(readVersion()) },
  })
  const forNodeBuilt = Object.values(nodeEntries).map((entry) =>
    build({ ...forNode, entryPoints: [entry] }),
  )
  const entries = {
    'engine.mjs': { stdin: { contents: engineModule, resolveDir: root, sourcefile: 'engine.ts' } },
    'engine-node-worker.mjs': { entryPoints: ['lib/pdf/worker/node.ts'] },
  }
  const [worker, ...modules] = await Promise.all([
    build({ ...common, entryPoints: ['lib/pdf/worker/browser.ts'], minify: true }),
    ...Object.values(entries).map((entry) => build({ ...common, ...entry })),
  ])
  Object.keys(entries).forEach((name, i) => {
    writeWhole(join(dist, name), modules[i].outputFiles[0].contents)
  })
  const nodeModules = await Promise.all(forNodeBuilt)
  Object.keys(nodeEntries).forEach((name, i) => {
    writeWhole(join(dist, name), nodeModules[i].outputFiles[0].contents)
  })
  await Promise.all([serverCommandsBuilt, commandsBuilt])
  writeJson(join(dist, 'proofreader-manifest.json'), await proofreaderBuilt)
  writeJson(join(dist, 'share-manifest.json'), await sharePageBuilt)
  const { contents } = worker.outputFiles[0]
  const name = `engine-worker.${shortHash(contents)}.js`
  writeWhole(join(publicFolder, name), contents)
  const fontAddresses = Object.fromEntries(
    Object.entries(fonts)
      .filter(([file]) => isLatinFont(file))
      .map(([file, path]) => [file, `/engine/${path}`]),
  )
  const manifest = { worker: `/engine/${name}` }
  writeJson(join(publicFolder, 'manifest.json'), { ...manifest, fonts: fontAddresses })
  writeJson(join(dist, 'engine-manifest.json'), manifest)
  keepOnly(publicFolder, new Set([name, 'manifest.json']))
  return { worker: manifest.worker, bytes: contents.length, milliseconds: Date.now() - start }
}
