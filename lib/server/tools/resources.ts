import { displayTitle } from '@/lib/resume/display-title'
import 'server-only'
import {
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
} from '@modelcontextprotocol/server'
import { type Caller, readAddress } from './call-operation'

type Listed = { uri: string; name: string; title?: string; mimeType: string; description?: string }

const json = 'application/json'

const fixed: readonly (Listed & { path: string })[] = [
  {
    uri: 'vitae://templates',
    name: 'templates',
    title: 'Templates',
    mimeType: json,
    description: 'The templates that a design may name, with their palettes',
    path: '/templates',
  },
  {
    uri: 'vitae://schema/templates',
    name: 'template-schema',
    title: 'JSON Schema of own templates',
    mimeType: json,
    path: '/templates/schema',
  },
]

/** JSON Schema of documents, which is part of the description of the API. */
const documentSchema: Listed = {
  uri: 'vitae://schema/documents',
  name: 'document-schema',
  title: 'JSON Schema of documents',
  mimeType: json,
  description: 'CVs, letters and applications',
}

export const resourceTemplates = [
  {
    uriTemplate: 'vitae://documents/{id}',
    name: 'document',
    title: 'A document as JSON',
    mimeType: json,
  },
  {
    uriTemplate: 'vitae://documents/{id}/text',
    name: 'document-text',
    title: 'A CV or a letter as plain text, as it is printed',
    mimeType: 'text/plain',
  },
]

type Head = { id: string; kind: string; title: string; name: string; label: string }

function listedHead(head: Head): Listed[] {
  const { id, kind } = head
  const uri = `vitae://documents/${id}`
  const shown = displayTitle(head, kind)
  const whole = { uri, name: `${kind} ${id}`, title: shown, mimeType: json }
  if (kind === 'application') return [whole]
  return [
    whole,
    { uri: `${uri}/text`, name: `${kind} ${id} text`, title: shown, mimeType: 'text/plain' },
  ]
}

const failed = (text: string) => new ProtocolError(ProtocolErrorCode.InternalError, text)
/** Its data names the address: a client tells it from other invalid parameters by that. */
const unknown = (uri: string) => new ResourceNotFoundError(uri, `There is no resource ${uri}`)

/** Lists a page of the documents, and on the first page what is the same for everybody. */
export async function listResources(caller: Caller, cursor: string | undefined) {
  const query = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`
  const answer = await readAddress(caller, `/resumes?limit=50${query}`)
  if (!answer.ok) throw failed(answer.text)
  const page = JSON.parse(answer.text) as { items: Head[]; cursor: string | null }
  const first =
    cursor === undefined ? [...fixed.map(({ path: _, ...one }) => one), documentSchema] : []
  return {
    resources: [...first, ...page.items.flatMap(listedHead)],
    ...(page.cursor === null ? {} : { nextCursor: page.cursor }),
  }
}

function pathOf(uri: string): string | null {
  const known = fixed.find((one) => one.uri === uri)
  if (known) return known.path
  const [, id, text] = /^vitae:\/\/documents\/([0-9a-f-]{36})(\/text)?$/.exec(uri) ?? []
  if (!id) return null
  return text ? `/resumes/${id}/export?format=text` : `/resumes/${id}`
}

/**
 * Reads one resource.
 *
 * @param schemas of documents, by name
 * @throws ProtocolError for an unknown address, and where the API refuses
 */
export async function readResource(caller: Caller, uri: string, schemas: object) {
  if (uri === documentSchema.uri) {
    return { contents: [{ uri, mimeType: json, text: JSON.stringify({ $defs: schemas }) }] }
  }
  const path = pathOf(uri)
  if (path === null) throw unknown(uri)
  const { ok, status, type, text } = await readAddress(caller, path)
  if (status === 404 || status === 410) throw unknown(uri)
  if (!ok) throw failed(text)
  return { contents: [{ uri, mimeType: type.split(';')[0] ?? type, text }] }
}
