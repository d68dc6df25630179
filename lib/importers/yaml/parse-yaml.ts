import {
  type Document,
  type ErrorCode,
  isScalar,
  LineCounter,
  parseAllDocuments,
  visit,
} from 'yaml'
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

/** Errors of a text that has signs of YAML in it. */
const unquoted: ReadonlySet<ErrorCode> = new Set([
  ...(['BLOCK_AS_IMPLICIT_KEY', 'BAD_SCALAR_START', 'BAD_ALIAS', 'UNEXPECTED_TOKEN'] as const),
])
const advice = '; put quotes around a text with such signs'

type YamlFault = { reason: string; at: number }

const isBlankDocument = ({ contents }: Document.Parsed) =>
  contents === null || (isScalar(contents) && contents.value === null)

/** Returns what no parser reports, but `parseYaml` refuses: a key that stands twice, an alias of nothing, two documents. */
function findRefused([first, ...others]: readonly Document.Parsed[]): YamlFault | null {
  let found: YamlFault | null = null
  if (!first) return null
  visit(first, {
    Alias(_, alias) {
      if (alias.resolve(first)) return undefined
      found = { reason: `"*${alias.source}" names nothing${advice}`, at: alias.range?.[0] ?? 0 }
      return visit.BREAK
    },
    Map(_, { items }) {
      const keys = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (keys.has(key.value)) {
          found = { reason: `"${key.value}" stands twice`, at: key.range?.[0] ?? 0 }
          return visit.BREAK
        }
        keys.add(key.value)
      }
      return undefined
    },
  })
  const second = others.find((one) => !isBlankDocument(one))
  return found ?? (second ? { reason: 'a second document begins', at: second.range[0] } : null)
}

/** Returns whether a text has white space, comments and marks of documents alone. */
export const isBlankYaml = (text: string): boolean =>
  /^(?:\s|\ufeff|#[^\n]*(?:\n|$)|---)*$/.test(text)

/** Returns what keeps a text from being YAML of one document, with its position; null for such YAML. */
export function describeYamlError(text: string): string | null {
  const lineCounter = new LineCounter()
  const documents = parseAllDocuments(text, { lineCounter, prettyErrors: false, uniqueKeys: false })
  if ('empty' in documents) return null
  const [error] = documents.flatMap(({ errors }) => errors)
  const fault: YamlFault | null = error
    ? { reason: `${error.message}${unquoted.has(error.code) ? advice : ''}`, at: error.pos[0] }
    : findRefused(documents)
  if (!fault) return null
  const { line, col } = lineCounter.linePos(fault.at)
  return `${fault.reason} (line ${line} column ${col})`
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
