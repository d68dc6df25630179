import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../support/root.mjs'
import { modulesOf, writeMessages } from './messages/write-messages.mjs'
import { keepOnly, writeWhole } from './output-files.mjs'

const folder = join(root, 'dist', 'messages')
const catalogues = join(root, 'lib', 'messages')

/** Generated from English (lib/messages/pseudo.ts), to show texts that do not grow or turn well. */
const pseudoLanguages = ['en-XA', 'ar-XB']

/** Groups whose messages never reach a browser. */
const serverGroups = ['server', 'mails', 'requests', 'share']
/** Parts of React Aria that say something of their own on our screens. */
const reactAriaParts = ['autocomplete', 'menu', 'overlays', 'searchfield', 'toast']
const reactAriaFolder = 'node_modules/react-aria/dist/private/intl'

/** The files of React Aria with its messages in a language; none in those that it does not speak, and in English. */
function reactAriaFiles(language) {
  const { language: short, region } = new Intl.Locale(language).maximize()
  const name = `${short}-${short === 'ar' ? 'AE' : region}.mjs`
  if (short === 'en' || isPseudo(language)) return []
  return reactAriaParts
    .filter((part) => existsSync(join(root, reactAriaFolder, part, name)))
    .map((part) => ({ part, file: `../../${reactAriaFolder}/${part}/${name}` }))
}

/** Every area of lib/messages/areas.ts: the file, what it exports, and its group. */
export function readAreas() {
  const text = readFileSync(join(catalogues, 'areas.ts'), 'utf8')
  const found = [...text.matchAll(/^export const (\w+) = area\('([\w-]+)', '([\w-]+)'\)/gm)]
  return found.map(([, exported, file, group]) => ({ exported, file, group }))
}

/** The languages that lib/messages/locales.ts offers; a file that is there before its language is offered stays out. */
function readLanguages() {
  const text = readFileSync(join(catalogues, 'locales.ts'), 'utf8')
  const [, list = ''] = /interfaceLanguages = \[([^\]]+)\]/.exec(text) ?? []
  return [...list.matchAll(/'([\w-]+)'/g)].map(([, language]) => language).sort()
}

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

/** The file with a group of a language, which registers its messages and shows what stands in it. */
function groupSource(language, group, areas) {
  return [
    "'use client'",
    "import type { ReactNode } from 'react'",
    "import { registerMessages } from '@/lib/messages/loaded-messages'",
    ...pseudoImport(language),
    ...importsOf(language, areas),
    ...(group === 'base' ? [`import './${language}-react-aria.mjs'`] : []),
    `registerMessages('${language}', ${tableOf(language, areas)})`,
    'export const Messages = ({ children }: { children: ReactNode }) => children',
  ]
}

/** The file with the messages of React Aria, in JavaScript: theirs have no types. */
function reactAriaSource(language) {
  const parts = reactAriaFiles(language)
  return [
    "import { registerReactAriaMessages } from '@/lib/messages/react-aria-messages'",
    ...parts.map(({ part, file }) => `import ${part} from '${file}'`),
    `registerReactAriaMessages('${language}', { ${parts.map(({ part }) => part).join(', ')} })`,
  ]
}

/** The file with the groups of a language, each fetched when somebody asks for it. */
const languageSource = (language, groups) => [
  "import { registerGroups } from '@/lib/messages/loaded-messages'",
  `registerGroups('${language}', {`,
  ...groups.map((group) => `  '${group}': () => import('./${language}-${group}'),`),
  '})',
]

/** Component that brings a group along with a page. A dynamic import inside another would be named wrongly in the HTML. */
function pageSource(group, languages) {
  const name = `${group.charAt(0).toUpperCase()}${group.slice(1)}Messages`
  return [
    "'use client'",
    "import dynamic from 'next/dynamic'",
    "import { createPageMessages } from '@/components/ui/page-messages'",
    `export const ${name} = createPageMessages('${group}', {`,
    ...languages.map(
      (language) =>
        `  '${language}': dynamic(() => import('./${language}-${group}').then((file) => file.Messages)),`,
    ),
    '})',
  ]
}

/** Fetches the list of a language's groups. */
const languagesSource = (languages) => [
  'export const languages = {',
  ...languages.map((language) => `  '${language}': () => import('./${language}'),`),
  '}',
]

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

/**
 * Writes the modules that bring the messages of the interface into dist/messages: one for each language and group of
 * areas (docs/adr/0080), so that a browser fetches its language and nothing of the others.
 */
export function writeInterfaceMessages() {
  mkdirSync(folder, { recursive: true })
  const areas = readAreas()
  writeMessages(areas, readLanguages())
  const inGroup = (group) => areas.filter((area) => area.group === group)
  const groups = [...new Set(areas.map(({ group }) => group))].filter(
    (group) => !serverGroups.includes(group),
  )
  const offered = readLanguages()
  const languages = [...offered, ...pseudoLanguages]
  const files = new Map([
    ['languages.ts', languagesSource(languages)],
    ['catalogue.ts', catalogueSource(languages)],
    ['areas.ts', areasSource(areas)],
  ])
  for (const group of groups) files.set(`with-${group}.tsx`, pageSource(group, languages))
  // Requests of programs fail as those of people do.
  const failures = areas.filter(({ exported }) => exported === 'ai')
  const serverAreas = {
    mails: inGroup('mails'),
    requests: [...inGroup('requests'), ...failures],
    share: inGroup('share'),
    manifest: areas.filter(({ exported }) => exported === 'site'),
  }
  for (const [group, own] of Object.entries(serverAreas)) {
    files.set(`${group}.ts`, serverGroupSource(group, offered))
    for (const language of offered)
      files.set(`${language}-${group}.ts`, serverMessagesSource(language, own))
  }
  for (const language of languages) {
    files.set(`${language}.ts`, languageSource(language, groups))
    files.set(`${language}-react-aria.mjs`, reactAriaSource(language))
    files.set(`${language}-all.ts`, allSource(language, areas))
    for (const group of groups)
      files.set(`${language}-${group}.tsx`, groupSource(language, group, inGroup(group)))
  }
  for (const [name, lines] of files) writeWhole(join(folder, name), `${lines.join('\n')}\n`)
  keepOnly(folder, new Set([...files.keys(), 'states.ts']))
}
