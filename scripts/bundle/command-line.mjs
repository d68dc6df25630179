import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../support/root.mjs'
import { isCommandPart } from './commands.mjs'
import { noticesFile, packedNotices } from './notices.mjs'
import { schemaFile } from './resume-schema.mjs'
import { writeWorkFiles } from './work-files.mjs'

const from = (...names) => join(root, ...names)

/** The oldest major Node that runs it outside of the project: pdf.js needs it. */
export const minNode = 22

/**
 * Starts the command outside of the project: on a Node that is too old with one sentence. Compiled code is cached in
 * the person's own folder: the shared one that Node would take may be written by other users.
 */
const start = `#!/usr/bin/env node
import * as nodeModule from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'

if (Number.parseInt(process.versions.node, 10) < ${minNode}) {
  console.error('Vitae needs Node ${minNode} or newer; this is ' + process.versions.node + '.')
  process.exit(1)
}
const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
nodeModule.enableCompileCache?.(join(cache, 'vitae-cli'))
await import('./dist/vitae.mjs')
`

/** Writes a package anew: its work files, and the notices of what it contains. */
async function writePackage(folder, names) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'dist'), { recursive: true })
  await writeWorkFiles(folder, names)
  cpSync(noticesFile, join(folder, packedNotices))
}

/** Returns the README of the package: how to begin, and the guide from its commands on, without links to files outside. */
function readme(name, publishedName, version) {
  const [own, fonts] = [name, `${name}-han`].map((one) =>
    publishedName ? one : `./${one}-${version}.tgz`,
  )
  const guide = readFileSync(from('docs', 'command-line.md'), 'utf8')
  const commands = guide.slice(guide.indexOf('## Commands'))
  return `# Vitae on the command line

\`vitae\` writes CVs as PDF, Word and web pages, reads the CVs you have, and checks them. It needs Node ${minNode} or newer, no
network and no other package.

\`\`\`
npm install -g ${own}
vitae init my-cv                                     # a CV to begin with
vitae watch my-cv/resume.json -o my-cv/cv.pdf        # its PDF, at each save
vitae check my-cv/resume.json                        # what it still lacks
\`\`\`

Without installation: \`npx -p ${own} vitae help\`. CVs in Chinese, Japanese or Korean need a second package:
\`npm install -g ${fonts}\`. Pictures need \`npm install pdfjs-dist @napi-rs/canvas\` beside this one. Commands about a
server's data are not in this package. \`resume.schema.json\` has all fields of a CV, \`SKILL.md\` is for agents.

${commands.replace(/\[([^\]]+)\]\((?!https?:|#)[^)]+\)/g, '$1')}`
}

/**
 * Writes the commands about files as a package of its own, without dependencies: the bundle, its fonts and the thread of
 * the importers. It runs from any folder (`node vitae.mjs`), and `npm install -g FOLDER` puts `vitae` on the path. Fonts of
 * Chinese, Japanese and Korean, three times as large as everything else, are a second package, which is found beside it.
 *
 * @param {{ name?: string, repository?: string }} [published] names in a registry and on GitHub; without a name it cannot be
 *   published by mistake
 * @returns {Promise<string>} the folder; that of the fonts has `-han` behind its name
 */
export async function writeCommandLine({ name: publishedName, repository } = {}) {
  const name = publishedName ?? 'vitae-cli'
  const folder = from('dist', 'cli')
  const fonts = `${folder}-han`
  await writePackage(folder, ['fonts', 'importers'])
  await writePackage(fonts, ['han'])
  const names = readdirSync(from('dist'))
  for (const part of ['vitae.mjs', ...names.filter(isCommandPart)])
    cpSync(from('dist', part), join(folder, 'dist', part))
  writeFileSync(join(folder, 'vitae.mjs'), start, { mode: 0o755 })
  const { version, license, description } = JSON.parse(readFileSync(from('package.json'), 'utf8'))
  writeFileSync(join(folder, 'README.md'), readme(name, publishedName, version))
  cpSync(from('SKILL.md'), join(folder, 'SKILL.md'))
  cpSync(schemaFile, join(folder, 'resume.schema.json'))
  const common = {
    version,
    license,
    ...(publishedName ? { publishConfig: { access: 'public' } } : { private: true }),
    ...(repository && { repository: `github:${repository}` }),
  }
  const write = (to, manifest) =>
    writeFileSync(join(to, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  write(folder, {
    name,
    ...common,
    description,
    type: 'module',
    engines: { node: `>=${minNode}` },
    bin: { vitae: 'vitae.mjs' },
  })
  write(fonts, {
    name: `${name}-han`,
    ...common,
    description: `Fonts of Chinese, Japanese and Korean for ${name}.`,
  })
  return folder
}
