// Compiles the messages of the interface (lib/messages/catalogues) into dist/messages: a folder for each language, a
// typed module for each area.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../support/root.mjs'
import { keepOnly, writeWhole } from '../output-files.mjs'
import { isTranslated, readCatalogue } from './catalogue-files.mjs'
import { argumentsOf, compileMessage } from './compile-message.mjs'
import { statesSource } from './message-states.mjs'
import { faultOf, isMail, isOpen, readText, shapeOf, treeOf } from './message-tree.mjs'
import { isCurrent, readSources } from './translation-sources.mjs'

/**
 * Areas by the module of dist/messages/TAG that holds them: of English one for each area, which gives the types; of
 * others one for each group, since few large ones cost a build less than 2,000 small ones.
 */
export function modulesOf(language, areas) {
  const modules = new Map()
  for (const area of areas) {
    const name = language === 'en' ? area.file : area.group
    modules.set(name, [...(modules.get(name) ?? []), area])
  }
  return modules
}

const types = { text: 'string', number: 'number', boolean: 'boolean' }

/** Interface languages that run from right to left. */
const rightToLeft = new Set(['ar', 'fa', 'he'])

/** The plural forms of each language, as lib/messages/plural-categories.ts has them. */
export function readCategories() {
  const text = readFileSync(join(root, 'lib', 'messages', 'plural-categories.ts'), 'utf8')
  const rows = [...text.matchAll(/^ {2}'?([\w-]+)'?: \[([^\]]+)\],$/gm)]
  return new Map(
    rows.map(([, tag, forms]) => [tag, [...forms.matchAll(/'(\w+)'/g)].map(([, form]) => form)]),
  )
}

/** Reads the English messages, once for all languages: ids, texts, nodes and arguments. */
export function readEnglish(texts = readCatalogue('en')) {
  return Object.entries(texts).map(([id, text]) => {
    const nodes = readText('en', id, text)
    const used = argumentsOf(nodes)
    return { id, text, nodes, used, shape: shapeOf(id, used) }
  })
}

const typeOf = (name, used) => types[used.get(name)] ?? 'unknown'

/** The parameters of a function, with their types where they are asked for. */
function parametersOf({ takes, names }, used, isTyped) {
  if (takes === 'facts') {
    if (names.length === 0) return isTyped ? '_: unknown' : ''
    const fields = names.map((name) => `${name}: ${typeOf(name, used)}`)
    return `{ ${names.join(', ')} }${isTyped ? `: { ${fields.join('; ')} }` : ''}`
  }
  return names.map((name) => (isTyped ? `${name}: ${typeOf(name, used)}` : name)).join(', ')
}

/**
 * Compiles a language. A message is English where its translation is missing, or does not fit any more to an English text
 * that was changed since.
 *
 * @param {string} language
 * @param {Record<string, string>} texts
 * @param {ReturnType<typeof readEnglish>} english
 * @param {{categories: readonly string[], sources: import('./translation-sources.mjs').Sources}} context
 * @returns code by id, and what is wrong with messages
 */
export function compileLanguage(language, texts, english, { categories, sources }) {
  const faults = []
  const entries = english.map(({ id, text: source, nodes, used, shape }) => {
    const text = texts[id]
    const own = text === undefined ? nodes : readText(language, id, text)
    const fault = text === undefined ? null : faultOf(own, used, shape, categories)
    const isBehind = language !== 'en' && !isCurrent(sources, language, id, source)
    if (fault && !isBehind) faults.push(`${id}: ${fault}\n  ${text}`)
    const isolates = rightToLeft.has(language) && !shape.isPlain
    const code = compileMessage(fault ? nodes : own, { isolates })
    if (isMail(id) || shape.takes === 'nothing') return [id, code]
    return [id, `(${parametersOf(shape, used, language === 'en')}) => ${code}`]
  })
  return { code: treeOf(entries), faults }
}

/** A mail takes what its subject and its text say. */
function mailOf(id, parts, english, isTyped) {
  const used = new Map(
    english
      .filter((message) => message.id.startsWith(`${id}/`))
      .flatMap((message) => [...message.used]),
  )
  const parameters = parametersOf({ takes: 'facts', names: [...used.keys()] }, used, isTyped)
  return `(${parameters}) => ({ subject: ${parts.subject}, text: ${parts.text} })`
}

const keyOf = (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name))

/** The source of an object, or of a list where its names are numbers. */
function sourceOf(tree, path, context) {
  if (typeof tree === 'string') return tree
  const names = Object.keys(tree)
  if (names.length === 2 && tree.subject && tree.text && isMail(`${path}/text`))
    return mailOf(path, tree, context.english, context.isTyped)
  const parts = names.map((name) => [name, sourceOf(tree[name], `${path}/${name}`, context)])
  if (names.every((name) => /^\d+$/.test(name))) {
    const list = `[${parts.map(([, source]) => source).join(', ')}]`
    const isTexts = Object.values(tree).every((value) => typeof value === 'string')
    return context.isTyped && isTexts
      ? `${list} as [${names.map(() => 'string').join(', ')}]`
      : list
  }
  const source = `{\n${parts.map(([name, value]) => `${keyOf(name)}: ${value},`).join('\n')}\n}`
  return isOpen(path) ? `open(${source})` : source
}

/** The messages of some areas as constants, and what their functions take from lib/messages/format.ts. */
function constantsOf(language, areas, code, english) {
  const isTyped = language === 'en'
  const consts = areas.map(({ exported, file }) => {
    const type = isTyped ? '' : `: typeof import('../en/${file}').${exported}`
    return `const ${exported}${type} = ${sourceOf(code[file] ?? {}, file, { english, isTyped })}`
  })
  const source = consts.join('\n')
  const helpers = ['choose', 'monthRange', 'number'].filter((name) => source.includes(`${name}(`))
  const taken = ['isolate', 'open'].filter((name) => source.includes(`${name}(`))
  if (helpers.length > 0) taken.push('formatters')
  return {
    consts,
    taken,
    helpers:
      helpers.length > 0 ? [`const { ${helpers.join(', ')} } = formatters('${language}')`] : [],
  }
}

/** The source of a module with the messages of some areas. */
function moduleSource(language, areas, code, english) {
  const { consts, taken, helpers } = constantsOf(language, areas, code, english)
  return [
    // Made by this program, which has checked each message: the compiler need not read them again.
    ...(language === 'en' ? [] : ['// @ts-nocheck']),
    ...(taken.length > 0 ? [`import { ${taken.join(', ')} } from '@/lib/messages/format'`] : []),
    ...helpers,
    ...consts.map((source) => `export ${source}`),
  ]
}

/** The source of a function that makes the messages of some areas of the functions of lib/messages/format.ts. */
function functionSource(language, areas, code, english) {
  const { consts, taken, helpers } = constantsOf(language, areas, code, english)
  const table = areas.map(({ exported, file }) => `'${file}': ${exported}`)
  return [
    `({ ${taken.join(', ')} }) => {`,
    ...helpers,
    ...consts,
    `return { ${table.join(', ')} }`,
    '}',
  ]
}

/** Writes the modules of a language. */
function writeLanguage(language, areas, code, english) {
  const folder = join(root, 'dist', 'messages', language)
  mkdirSync(folder, { recursive: true })
  const files = modulesOf(language, areas)
  for (const [name, own] of files)
    writeWhole(
      join(folder, `${name}.ts`),
      `${moduleSource(language, own, code, english).join('\n')}\n`,
    )
  keepOnly(folder, new Set([...files.keys()].map((name) => `${name}.ts`)))
}

/**
 * Compiles and writes every language. Throws with each message that is wrong.
 *
 * @returns {Map<string, (areas: readonly object[]) => string[]>} by language: the source of a function with areas of it
 */
export function writeMessages(areas, languages) {
  const english = readEnglish()
  const categories = readCategories()
  const faults = []
  const translatedFrom = readSources()
  const sources = new Map()
  for (const language of languages) {
    const compiled = compileLanguage(language, readCatalogue(language), english, {
      categories: categories.get(language) ?? [],
      sources: translatedFrom,
    })
    faults.push(
      ...compiled.faults.map((fault) => `lib/messages/catalogues/${language}.json: ${fault}`),
    )
    const own = areas.filter(({ group }) => isTranslated(language, group))
    writeLanguage(language, own, compiled.code, english)
    sources.set(language, (own) => functionSource(language, own, compiled.code, english))
  }
  writeWhole(join(root, 'dist', 'messages', 'states.ts'), statesSource(languages))
  if (faults.length > 0)
    throw new Error(`Some messages of the interface are wrong:\n${faults.join('\n')}`)
  return sources
}
