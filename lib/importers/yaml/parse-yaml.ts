import { type Document, isScalar, LineCounter, parseAllDocuments, visit } from 'yaml'
import { copyJson, type JsonValue } from '@/lib/resume/json-value'
import { importLimits } from '../import-limits'
import { type Failure, failed } from '../source/read-result'

/** Maximum aliases in a file; more indicates a "billion laughs" attack. */
const maxAliases = 100

/**
 * Returns the error of a file: a duplicate key, which would lose a value (checked here, since the
 * parser's own check is quadratic), or too many aliases.
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
      // All scalars stay text: 3.10 may be a grade, 2019-10 is not a number.
      schema: 'failsafe',
      customTags: ['null'],
      // `<<: *job` merges the keys of another mapping (YAML 1.1), as in RenderCV.
      merge: true,
      stringKeys: true,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    })
    const [document, ...others] = 'empty' in documents ? [] : documents
    if (!document || document.errors.length > 0) return failed('damaged')
    // A document separator may end a file.
    if (others.some(({ contents }) => !isScalar(contents) || contents.value !== null)) {
      return failed('damaged')
    }
    const fault = findFault(document)
    if (fault) return failed(fault)
    return { ok: true, value: document.toJS({ maxAliasCount: maxAliases }) }
  } catch (error) {
    // Nested aliases or a stack overflow; other errors are merges of a non-mapping.
    const isAttack = error instanceof ReferenceError || error instanceof RangeError
    return failed(isAttack ? 'unsafe' : 'damaged')
  }
}

/** Returns the parser's error message with its position; null for valid YAML. */
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
 * Parses untrusted YAML 1.2. Scalars stay text as typed, except nulls.
 * @returns plain JSON; `too-large` over 300,000 characters or with too many values, `unsafe` if
 * nested deeper than 50, with too many aliases or keys such as `__proto__`, `damaged` for invalid
 * YAML, duplicate keys or several documents
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
