import { type Document, isScalar, LineCounter, parseAllDocuments, visit } from 'yaml'
import { copyJson, type JsonValue } from '@/lib/resume/json-value'
import { importLimits } from '../import-limits'
import { type Failure, failed } from '../source/read-result'

/** Aliases in one file; more are an attack, as "billion laughs" is. */
const maxAliases = 100

/**
 * Returns why a file is not read: a mapping with a key twice, one value of which would be lost (checked here, since the
 * parser's own check is quadratic), or more aliases than anybody writes.
 */
function findFault(document: Document): 'damaged' | 'unsafe' | null {
  let fault: 'damaged' | 'unsafe' | null = null
  let aliases = 0
  visit(document, {
    Alias() {
      if (++aliases > maxAliases) fault = 'unsafe'
      return fault ? visit.BREAK : undefined
    },
    Map(_, { items }) {
      const keys = items.map(({ key }) => (isScalar(key) ? key.value : key))
      if (new Set(keys).size < keys.length) fault = 'damaged'
      return fault ? visit.BREAK : undefined
    },
  })
  return fault
}

function toPlain(text: string): { ok: true; value: unknown } | Failure {
  try {
    const documents = parseAllDocuments(text, {
      // Every scalar stays as it was typed: 3.10 is a grade, and 2019-10 no number.
      schema: 'failsafe',
      customTags: ['null'],
      // `<<: *job` copies the keys of another mapping (YAML 1.1), as RenderCV reads it.
      merge: true,
      stringKeys: true,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    })
    const [document, ...others] = 'empty' in documents ? [] : documents
    if (!document || document.errors.length > 0) return failed('damaged')
    // A line of dashes may end a file.
    if (others.some(({ contents }) => !isScalar(contents) || contents.value !== null)) {
      return failed('damaged')
    }
    const fault = findFault(document)
    if (fault) return failed(fault)
    return { ok: true, value: document.toJS({ maxAliasCount: maxAliases }) }
  } catch (error) {
    // Aliases of aliases, or deeper than the stack; anything else is a merge of what is no mapping.
    const isAttack = error instanceof ReferenceError || error instanceof RangeError
    return failed(isAttack ? 'unsafe' : 'damaged')
  }
}

/** Returns why and where a text is no YAML, in the parser's own words; null where it is. */
export function describeYamlError(text: string): string | null {
  const lineCounter = new LineCounter()
  const documents = parseAllDocuments(text, { lineCounter, prettyErrors: false, uniqueKeys: false })
  const error =
    'empty' in documents ? undefined : documents.find(({ errors }) => errors[0])?.errors[0]
  if (!error) return null
  const { line, col } = lineCounter.linePos(error.pos[0])
  return `${error.message} (line ${line} column ${col})`
}

/**
 * Parses YAML 1.2 that somebody hands in. Scalars are text as typed, but for nulls.
 *
 * @returns plain JSON; `too-large` over 300,000 characters or with more values than a CV has, `unsafe` for nesting
 *   deeper than 50, for too many aliases and for keys that change what objects are, `damaged` for what is no YAML, has a
 *   key twice or is several documents
 */
export function parseYaml(text: string): { ok: true; value: JsonValue } | Failure {
  if (text.length > importLimits.textCharacters) return failed('too-large')
  const plain = toPlain(text)
  if (!plain.ok) return plain
  const copied = copyJson(plain.value)
  if (copied.ok) return copied
  const isTooLarge = copied.problems.some(({ code }) => code === 'too-large')
  return failed(isTooLarge ? 'too-large' : 'unsafe')
}
