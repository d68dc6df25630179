import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../support/root.mjs'

/** Served by the site as `/schema/resume.json`. */
export const schemaFile = join(root, 'public', 'schema', 'resume.json')

const descriptions = JSON.parse(
  readFileSync(join(root, 'lib', 'resume', 'schema', 'field-descriptions.json'), 'utf8'),
)

/** Parts of a document that a file has elsewhere (`x-sections`, `basics.image`), or that only the app writes. */
const unwritten = ['custom', 'sections', 'photo', 'attested', 'stories', 'meta', 'signature']

async function readSource() {
  const contents = `export { toJSONSchema } from 'zod/mini'
export { resumeContentSchema } from './lib/resume/schema/content'`
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    write: false,
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  const { toJSONSchema, resumeContentSchema } = await import(`data:text/javascript;base64,${code}`)
  return toJSONSchema(resumeContentSchema, { io: 'input' }).properties
}

/** @throws for a field that nobody has described */
function describe(path) {
  const description = descriptions[path] ?? descriptions[`*.${path.split('.').at(-1)}`]
  if (!description) throw new Error(`${path} has no description in field-descriptions.json.`)
  return description
}

/** Returns the schema of a field as files have it: no ids, bullets as texts, nothing required. */
function published(schema, path) {
  const { type, maxLength, maxItems, properties, items } = schema
  if (items?.properties?.text) return published({ ...schema, items: items.properties.text }, path)
  const fields = Object.entries(properties ?? {}).filter(
    ([name]) => name !== 'id' && !unwritten.includes(name),
  )
  return {
    type,
    ...(maxLength && { maxLength }),
    ...(maxItems && { maxItems }),
    ...(items && { items: published(items, path) }),
    ...(properties && {
      properties: Object.fromEntries(
        fields.map(([name, field]) => [name, described(field, `${path}.${name}`)]),
      ),
    }),
  }
}

const described = (schema, path) => ({ description: describe(path), ...published(schema, path) })

/**
 * Writes the JSON Schema (draft 2020-12) of the files that people write by hand, from the schema of stored documents.
 * Fields that it does not list stay allowed: the importers read other names and sections, too.
 *
 * @returns {Promise<string>}
 */
export async function resumeFileSchema() {
  const content = await readSource()
  const text = { type: 'string' }
  const known = Object.entries(content).filter(([name]) => !unwritten.includes(name))
  const { basics, ...sections } = Object.fromEntries(
    known.map(([name, schema]) => [name, described(schema, name)]),
  )
  basics.properties.image = described(text, 'basics.image')
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'CV',
    description: describe(''),
    type: 'object',
    properties: {
      $schema: described(text, '$schema'),
      language: described(text, 'language'),
      basics,
      ...sections,
      'x-sections': described(content.custom, 'x-sections'),
      meta: described({ type: 'object' }, 'meta'),
    },
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}
