// Readers of answers, made of the description that programs are given.
import { literal, memberName, type Schema } from './schema'

/** A reader to write: of which schema, and what it is said to read. */
export type Answer = { name: string; schema: Schema; reads: string }

/** Documents are validated by the schema of their own, with reasons by place. */
const documents = ['Document', 'Resume', 'Letter']
/** Of a line, without what stands before it. */
const maxLength = 80

const isNull = ({ type }: Schema) => type === 'null'
const unique = <T>(values: T[]) => [...new Set(values)]
/** Equal for schemas of the same shape: words about it are texts, a member of such a name is a schema. */
const shapeOf = (schema: Schema) =>
  JSON.stringify(schema, (key, value) =>
    typeof value === 'string' && ['$schema', 'description'].includes(key) ? undefined : value,
  )
const componentOf = ({ $ref }: Schema) => $ref?.split('/').at(-1)

/** `name(a, b)` in a line, or with its parts in lines of their own. */
function layOut(open: string, parts: string[], close: string): string {
  const line = `${open}${parts.join(', ')}${close}`
  const isShort = line.length < maxLength && !line.includes('\n')
  if (isShort || (parts.length === 1 && open.endsWith('('))) return line
  const lines = parts.map((part) => `  ${part.replaceAll('\n', '\n  ')},\n`)
  return `${open.trimEnd()}\n${lines.join('')}${close.trimStart()}`
}
const members = (entries: [string, string][]) =>
  entries.length === 0
    ? '{}'
    : layOut(
        '{ ',
        entries.map(([key, reader]) => `${memberName(key)}: ${reader}`),
        ' }',
      )

/** The value that an alternative of a union has in a member, where it is the only one. */
function onlyValue({ properties = {}, required = [] }: Schema, key: string): unknown {
  const { const: one, enum: values = [] } = properties[key] ?? {}
  if (!required.includes(key)) return undefined
  return one ?? (values.length === 1 ? values[0] : undefined)
}

/** The member by whose text the alternatives of a union are told apart; null where there is none. */
function discriminatorOf(alternatives: Schema[]): string | null {
  const keys = Object.keys(alternatives[0]?.properties ?? {})
  const isDiscriminator = (key: string) => {
    const values = alternatives.map((one) => onlyValue(one, key))
    const areTexts = values.every((value) => typeof value === 'string')
    return areTexts && unique(values).length === values.length
  }
  return keys.find(isDiscriminator) ?? null
}

/**
 * Returns the source of a file of readers: one for each answer, and its type. A schema that another reader of
 * the file reads is read by that one.
 *
 * @param answers those that others contain come first
 * @param components schemas of the description by name
 */
export function writeReaders(answers: Answer[], components: Record<string, Schema>): string {
  const used = new Set<string>()
  const known = new Map<string, string>()

  /** A part of a reader: what is written is imported, too. */
  function use(part: string): string {
    used.add(part)
    return part
  }
  const call = (part: string, args: string[]) => layOut(`${use(part)}(`, args, ')')

  function follow(schema: Schema): Schema {
    const component = componentOf(schema)
    return component === undefined ? schema : (components[component] ?? {})
  }

  function readText({ enum: values, format, minLength = 0 }: Schema): string {
    if (values) {
      const types = values.filter((value) => value !== null).map(literal)
      use('Open')
      use('Reader')
      return `${use('text')} as Reader<Open<${types.join(' | ')}>>`
    }
    if (format === 'date-time') return use('time')
    return use(minLength > 0 ? 'nonEmpty' : 'text')
  }

  function readObject({ properties, required = [], additionalProperties }: Schema): string {
    if (properties) {
      const entries = Object.entries(properties)
      const given = entries.filter(([key]) => required.includes(key))
      const optional = entries.filter(([key]) => !required.includes(key))
      const parts = [given, ...(optional.length > 0 ? [optional] : [])]
      return call(
        'object',
        parts.map((part) => members(part.map(([key, one]) => [key, read(one)]))),
      )
    }
    return typeof additionalProperties === 'object'
      ? call('record', [read(additionalProperties)])
      : use('anyObject')
  }

  /** Arguments that read each alternative by what it has in its discriminator. */
  function readKinds(key: string, alternatives: Schema[]): string[] {
    const kinds = alternatives.map((one): [string, string] => {
      const { [key]: _, ...properties } = one.properties ?? {}
      return [String(onlyValue(one, key)), readObject({ ...one, properties })]
    })
    return [literal(key), members(kinds)]
  }

  function readUnion(schemas: Schema[]): string {
    const alternatives = schemas.filter((one) => !isNull(one)).map(follow)
    const [only, ...others] = alternatives
    const key = discriminatorOf(alternatives)
    let reader: string
    if (only && others.length === 0) reader = read(only)
    else if (key !== null) reader = call('oneOf', readKinds(key, alternatives))
    else reader = call('either', alternatives.map(read))
    return schemas.some(isNull) ? call('nullable', [reader]) : reader
  }

  function readList({ items = {} }: Schema): string {
    const alternatives = (items.oneOf ?? items.anyOf ?? []).map(follow)
    const key = alternatives.length > 1 ? discriminatorOf(alternatives) : null
    return key === null
      ? call('list', [read(items)])
      : call('listOfKnown', readKinds(key, alternatives))
  }

  function readKind(kind: string | undefined, schema: Schema): string {
    const { minimum = Number.MIN_SAFE_INTEGER } = schema
    if (kind === 'object') return readObject(schema)
    if (kind === 'array') return readList(schema)
    if (kind === 'string') return readText(schema)
    if (kind === 'boolean') return use('flag')
    if (kind === 'number') return use('number')
    if (kind !== 'integer') throw new Error(`No reader is known for ${JSON.stringify(schema)}`)
    return call('integer', minimum > Number.MIN_SAFE_INTEGER ? [String(minimum)] : [])
  }

  function readShape(schema: Schema): string {
    if (documents.includes(componentOf(schema) ?? '')) return use('anyObject')
    if (schema.$ref) return read(follow(schema))
    const either = schema.oneOf ?? schema.anyOf
    if (either) return readUnion(either)
    const values = schema.enum?.filter((value) => value !== null) ?? [schema.const]
    // A list of values may grow, a truth may not.
    if (schema.const !== undefined || typeof values[0] === 'boolean') {
      return call('exactly', [literal(values[0])])
    }
    const types = [schema.type ?? []].flat()
    const kinds = types.filter((type) => type !== 'null')
    if (kinds.length !== 1) return use('anything')
    const reader = readKind(kinds[0], schema)
    return kinds.length < types.length ? call('nullable', [reader]) : reader
  }

  function read(schema: Schema): string {
    return known.get(shapeOf(follow(schema))) ?? readShape(schema)
  }

  const sources = answers.map(({ name, schema, reads }) => {
    const reader = readShape(schema)
    known.set(shapeOf(follow(schema)), `read${name}`)
    const type = `export type ${name} = ${use('Read')}<typeof read${name}>`
    return `/** Reads ${reads}. */\nexport const read${name} = ${reader}\n${type}\n`
  })
  const isType = (part: string) => /^[A-Z]/.test(part)
  const parts = [...used].toSorted((one, other) =>
    one.toLowerCase() < other.toLowerCase() ? -1 : 1,
  )
  const imports = layOut(
    'import { ',
    parts.map((part) => (isType(part) ? `type ${part}` : part)),
    " } from '@/lib/browser/client/readers'",
  )
  return `// Written by npm run bundle from the description of the API.\n${imports}\n\n${sources.join('\n')}`
}
