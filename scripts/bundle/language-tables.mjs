import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../support/root.mjs'
import { examplesOf, trainLabelModel } from './label-model.mjs'
import { keepOnly, shortHash, writeWhole } from './output-files.mjs'

const isTag = (name) => /^[a-z]{2,3}(?:-[a-z]+)?$/.test(name)

/**
 * Compares two languages by an order of tags. Those that it does not name follow, by their letters.
 *
 * @param {readonly string[]} order
 */
const byOrder = (order) => (one, other) => {
  const [a, b] = [one, other].map((tag) => order.indexOf(tag) + 1 || Number.POSITIVE_INFINITY)
  return a === b ? (one < other ? -1 : 1) : a - b
}

/**
 * Finds which languages have which capability.
 *
 * @param {string} folder with a folder a language, in it a file a capability: a table (`dates.json`), or a module that may
 *   read one of its name (`grounding.ts`)
 * @param {Readonly<Record<string, readonly string[]>>} orders order of languages by capability; `all` for the others
 * @returns {Map<string, {tag: string, isModule: boolean}[]>} by capability, in its order
 */
export function findCapabilities(folder, orders) {
  const found = new Map()
  for (const tag of readdirSync(folder).filter(isTag)) {
    const names = readdirSync(join(folder, tag)).filter((name) => !name.endsWith('.test.ts'))
    for (const capability of new Set(names.map((name) => name.replace(/\.(?:json|ts)$/, '')))) {
      const isModule = names.includes(`${capability}.ts`)
      found.set(capability, [...(found.get(capability) ?? []), { tag, isModule }])
    }
  }
  for (const [capability, languages] of found) {
    const compare = byOrder(orders[capability] ?? orders.all)
    languages.sort((one, other) => compare(one.tag, other.tag))
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)))
}

const head = '// Written by scripts/bundle.mjs from lib/language.\n'

/** Returns a module that loads the module of a language when it is called for. */
const lateModule = (capability, languages) =>
  `${head}export const tables = {\n${languages
    .map(({ tag }) => `  '${tag}': () => import('@/lib/language/${tag}/${capability}'),\n`)
    .join('')}}\n`

const listModule = (capabilities) =>
  `${head}export const languagesByCapability = {\n${[...capabilities]
    .map(([name, languages]) => {
      const tags = languages.map(({ tag }) => `'${tag}'`).join(', ')
      return `  '${name}': [${tags}],\n`
    })
    .join('')}} as const\n`

/** Writes what was learned of labels of forms, unless that was learned from the same. */
function writeLabelModel(tables) {
  const file = join(root, 'dist', 'label-model.json')
  const code = readFileSync(new URL('label-model.mjs', import.meta.url))
  const examples = examplesOf(tables)
  const from = shortHash(Buffer.from(code + JSON.stringify(examples)))
  if (existsSync(file) && readFileSync(file, 'utf8').includes(`"from":"${from}"`)) return
  writeWhole(file, `${JSON.stringify({ from, ...trainLabelModel(examples) })}\n`)
}

/**
 * Joins what is known of each language into dist/languages, a file a capability, so that a page which reads one loads no
 * other. `capabilities.ts` names the languages of each, dist/label-model.json has what was learned of labels of forms.
 */
export function writeLanguageTables() {
  const source = join(root, 'lib', 'language')
  const folder = join(root, 'dist', 'languages')
  mkdirSync(folder, { recursive: true })
  const readJson = (...path) => JSON.parse(readFileSync(join(source, ...path), 'utf8'))
  const capabilities = findCapabilities(source, readJson('shared', 'order.json'))
  const files = new Map([['capabilities.ts', listModule(capabilities)]])
  for (const [capability, languages] of capabilities) {
    if (languages.some(({ isModule }) => isModule)) {
      files.set(`${capability}.ts`, lateModule(capability, languages))
    } else {
      const rows = languages.map(({ tag }) => [tag, readJson(tag, `${capability}.json`)])
      files.set(`${capability}.json`, `${JSON.stringify(Object.fromEntries(rows))}\n`)
    }
  }
  const labels = capabilities.get('form-labels') ?? []
  writeLabelModel(labels.map(({ tag }) => readJson(tag, 'form-labels.json')))
  for (const [name, text] of files) writeWhole(join(folder, name), text)
  keepOnly(folder, new Set(files.keys()))
}
