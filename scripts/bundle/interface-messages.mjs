import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../support/root.mjs'
import { isTranslated, readAreas, readOfferedLanguages } from './messages/catalogue-files.mjs'
import { countGaps, describeGaps } from './messages/translation-sources.mjs'
import { modulesOf, writeMessages } from './messages/write-messages.mjs'
import { keepOnly, shareFile, shortHash, writeWhole } from './output-files.mjs'

const folder = join(root, 'dist', 'messages')
/** Files of the same addresses for everybody, which may be cached for ever. */
const publicFolder = join(root, 'public', 'engine', 'messages')
const serverFolder = join(folder, 'files')

/** Parts of React Aria that say something of their own on our screens. */
const reactAriaParts = ['autocomplete', 'menu', 'overlays', 'searchfield', 'toast']
const reactAriaFolder = 'node_modules/react-aria/dist/private/intl'

/** Generated from English (lib/messages/pseudo.ts), to show texts that do not grow or turn well. */
const pseudoLanguages = ['en-XA', 'ar-XB']

/** Groups whose messages never reach a browser. */
const serverGroups = ['server', 'mails', 'requests', 'share']

const isPseudo = (language) => pseudoLanguages.includes(language)

/** The imports of a file from the modules of a language: names and path of each. */
function partsOf(language, areas) {
  const source = isPseudo(language) ? 'en' : language
  return [...modulesOf(source, areas)].map(
    ([name, own]) =>
      `{ ${own.map(({ exported }) => exported).join(', ')} } from './${source}/${name}'`,
  )
}

const importsOf = (language, areas) => partsOf(language, areas).map((part) => `import ${part}`)

/** The messages of some areas as the source of an object. */
function tableOf(language, areas) {
  const table = `{ ${areas.map(({ exported, file }) => `'${file}': ${exported}`).join(', ')} }`
  return isPseudo(language) ? `pseudoTranslate(${table})` : table
}

const pseudoImport = (language) =>
  isPseudo(language) ? ["import { pseudoTranslate } from '@/lib/messages/pseudo'"] : []

/** The messages of one server group by language, for functions that never load the other messages. */
const serverGroupSource = (group, languages) => [
  "import type { OfferedLanguage } from '@/lib/messages/locales'",
  `type Messages = typeof import('./en-${group}')`,
  `export const ${group}: Record<OfferedLanguage, () => Promise<Messages>> = {`,
  ...languages.map((language) => `  '${language}': () => import('./${language}-${group}'),`),
  '}',
]

const serverMessagesSource = (language, areas) =>
  partsOf(language, areas).map((part) => `export ${part}`)

/** For the server, which may read every area of every language. */
const catalogueSource = (languages) => [
  'export const catalogue = {',
  ...languages.map((language) => `  '${language}': () => import('./${language}-all'),`),
  '}',
]

/** The type of the messages of each area by its name, which is that of English. */
const areasSource = (areas) => [
  'export type Areas = {',
  ...areas.map(({ exported, file }) => `  '${file}': typeof import('./en/${file}').${exported}`),
  '}',
]

const allSource = (language, areas) => [
  ...pseudoImport(language),
  ...importsOf(language, areas),
  `export const messages: Record<string, object> = ${tableOf(language, areas)}`,
]

/** The files of React Aria with its messages in a language; none in those that it does not speak, and in English. */
function reactAriaFiles(language) {
  const { language: short, region } = new Intl.Locale(language).maximize()
  const name = `${short}-${short === 'ar' ? 'AE' : region}.mjs`
  if (short === 'en' || isPseudo(language)) return []
  return reactAriaParts
    .map((part) => ({ part, file: `./${reactAriaFolder}/${part}/${name}` }))
    .filter(({ file }) => existsSync(join(root, file)))
}

/** A module that makes messages of functions given to it: it has neither a state nor a copy of those functions. */
function entryOf({ language, group, source }) {
  const parts = group === 'base' ? reactAriaFiles(language) : []
  return [
    ...pseudoImport(language),
    ...parts.map(({ part, file }) => `import ${part} from '${file}'`),
    `const make = ${source.join('\n')}`,
    `export default ${isPseudo(language) ? '(format) => pseudoTranslate(make(format))' : 'make'}`,
    `export const reactAria = { ${parts.map(({ part }) => part).join(', ')} }`,
  ].join('\n')
}

/** Resolves the names of the files to their sources. */
const madeModules = (sources) => ({
  name: 'vitae-messages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^messages:/ }, ({ path }) => ({ path, namespace: 'messages' }))
    onLoad({ filter: /.*/, namespace: 'messages' }, ({ path }) => ({
      contents: sources.get(path.slice('messages:'.length)),
      loader: 'ts',
      resolveDir: root,
    }))
  },
})

/**
 * Writes a file for each group of each language, for browsers below an address with the hash of all, and for the server.
 *
 * @param {readonly {language: string, group: string, source: string[]}[]} groups
 * @returns {Promise<Map<string, string[]>>} modules of dist/messages by their names: which files there are and where
 */
async function writeGroupFiles(groups) {
  const sources = new Map(groups.map((made) => [`${made.language}-${made.group}`, entryOf(made)]))
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries([...sources.keys()].map((name) => [name, `messages:${name}`])),
    outdir: 'dist',
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    // The letters of other scripts would be six letters of code for each of theirs.
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [madeModules(sources)],
  })
  const hash = shortHash(outputFiles.map(({ text }) => text).join('\0'))
  mkdirSync(serverFolder, { recursive: true })
  mkdirSync(join(publicFolder, hash), { recursive: true })
  for (const { path, contents } of outputFiles) {
    const name = basename(path)
    writeWhole(join(serverFolder, name), contents)
    shareFile(join(serverFolder, name), join(publicFolder, hash, name))
  }
  keepOnly(serverFolder, new Set(outputFiles.map(({ path }) => basename(path))))
  for (const other of readdirSync(publicFolder).filter((name) => name !== hash))
    rmSync(join(publicFolder, other), { recursive: true, force: true })
  return new Map([
    [
      'address.ts',
      [
        "import type { Area } from '@/lib/messages/areas'",
        "import type { Locale } from '@/lib/messages/locales'",
        `export const messagesAddress = (locale: Locale, group: Area<object>['group']) =>`,
        `  \`/engine/messages/${hash}/\${locale}-\${group}.js\``,
      ],
    ],
    [
      'files.mjs',
      [
        'export const files = {',
        ...[...sources.keys()].map((name) => `  '${name}': () => import('./files/${name}.js'),`),
        '}',
      ],
    ],
    [
      'files.d.mts',
      [
        "import type { MessageFile } from '@/lib/messages/loaded-messages'",
        'export const files: Record<string, () => Promise<MessageFile>>',
      ],
    ],
  ])
}

/**
 * Writes the messages of the interface: modules for the server into dist/messages, and a file for each language and
 * group of areas (ADR interface-messages), so that a browser fetches its language and nothing of the others.
 */
export async function writeInterfaceMessages() {
  mkdirSync(folder, { recursive: true })
  const areas = readAreas()
  const offered = readOfferedLanguages()
  const sources = writeMessages(areas, offered)
  const hasGroup = (language, group) => isPseudo(language) || isTranslated(language, group)
  const inGroup = (group) => areas.filter((area) => area.group === group)
  const groups = [...new Set(areas.map(({ group }) => group))].filter(
    (group) => !serverGroups.includes(group),
  )
  const languages = [...offered, ...pseudoLanguages]
  const files = new Map([
    ['catalogue.ts', catalogueSource(languages)],
    ['areas.ts', areasSource(areas)],
  ])
  // Requests of programs fail as those of people do, and their files give the same reasons.
  const shared = areas.filter(({ exported }) => ['ai', 'grounding'].includes(exported))
  const serverAreas = {
    mails: inGroup('mails'),
    requests: [...inGroup('requests'), ...shared],
    share: inGroup('share'),
    manifest: areas.filter(({ exported }) => exported === 'site'),
  }
  for (const [group, own] of Object.entries(serverAreas)) {
    files.set(`${group}.ts`, serverGroupSource(group, offered))
    for (const language of offered)
      files.set(`${language}-${group}.ts`, serverMessagesSource(language, own))
  }
  for (const language of languages) {
    const own = areas.filter(({ group }) => hasGroup(language, group))
    files.set(`${language}-all.ts`, allSource(language, own))
  }
  const made = languages.flatMap((language) =>
    groups
      .filter((group) => hasGroup(language, group))
      .map((group) => ({
        language,
        group,
        source: sources.get(isPseudo(language) ? 'en' : language)(inGroup(group)),
      })),
  )
  for (const [name, lines] of await writeGroupFiles(made)) files.set(name, lines)
  for (const [name, lines] of files) writeWhole(join(folder, name), `${lines.join('\n')}\n`)
  keepOnly(folder, new Set([...files.keys(), 'states.ts']))
  const gaps = describeGaps(countGaps())
  if (gaps) console.log(gaps)
}
