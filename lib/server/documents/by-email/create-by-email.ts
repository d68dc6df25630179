import 'server-only'
import { emailAddressSchema } from '@/lib/api/email-address'
import { isJsonObject } from '@/lib/resume/json-value'
import type { Put } from '../../items/item-types'
import type { Stored } from '../../kernel/rows/rows'
import type { Failure, Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { brandDocument } from '../brand-document'
import { changeDocument } from '../change-document'
import { readSource } from '../create-document'
import { isErased, readBody, readHead } from '../document-rows'
import { type AliasRow, aliasPut, readAlias } from './alias-rows'
import { type FoundByEmail, findByEmail } from './find-by-email'

type Parts = Pick<Ports, 'items' | 'now' | 'ids' | 'documentHooks'>

export type CreateByEmailInput = {
  /** Document in the flat shape; not validated yet. */
  flat: unknown
  /** Idempotency key of the creation. */
  operationId: string
  newId: string
}

const maxTries = 20

function readEmail(flat: unknown): Outcome<string> {
  const read = emailAddressSchema.safeParse(isJsonObject(flat) ? flat.email : undefined)
  if (read.success) return { ok: true, value: read.data }
  const problem = { path: 'email', code: 'not-allowed' as const, reason: 'an e-mail expected' }
  return { ok: false, code: 'invalid', problems: [problem] }
}

/** Place of a new document: its id, and the row that has to be written with it. */
type Place = { id: string; first?: Put }

/**
 * Finds the document that an address refers to. An alias without a document was left by a crash between the two
 * writes, or belongs to a concurrent request: both continue under the id that it names, and the write of the
 * document decides which was first. An alias of an erased document is free.
 */
async function findPlace(
  ports: Parts,
  owner: OwnerId,
  email: string,
  { operationId, newId }: CreateByEmailInput,
): Promise<Place | 'done' | Failure> {
  const alias = await readAlias(ports, owner, email)
  const claim = (known: Stored<AliasRow> | null): Place => {
    const row = { id: newId, createdAt: ports.now() }
    return { id: newId, first: aliasPut(owner, email, row, known?.rowVersion ?? 'absent') }
  }
  if (!alias) return claim(null)
  const [body, head] = await Promise.all([
    readBody(ports, owner, alias.id),
    readHead(ports, owner, alias.id),
  ])
  if (head?.isErasing) return claim(alias)
  if (body?.operations.some(({ id }) => id === operationId)) return 'done'
  if (body) return { ok: false, code: head?.trashedAt ? 'trashed' : 'already-exists' }
  return (await isErased(ports, owner, alias.id)) ? claim(alias) : { id: alias.id }
}

/**
 * Creates a CV that can be addressed by the e-mail address in it, for simple API clients. An address refers to one
 * CV of its owner; later changes of the CV do not change that.
 *
 * @returns `already-exists` (or `trashed`) if the address has a CV; of two concurrent calls one succeeds
 */
export async function createByEmail(
  ports: Parts,
  owner: OwnerId,
  input: CreateByEmailInput,
): Promise<Outcome<FoundByEmail>> {
  const { flat, operationId, newId } = input
  const email = readEmail(flat)
  if (!email.ok) return email
  for (let tries = 0; tries < maxTries; tries++) {
    const place = await findPlace(ports, owner, email.value, input)
    if (place === 'done') return findByEmail(ports, owner, { email: email.value })
    if ('code' in place) return place
    const { id, first } = place
    const source = readSource(ports, { flat }, id)
    if (!source.ok) return source
    const read = await brandDocument(ports, owner, source.value)
    if (!read.ok) return read
    const created = await changeDocument(ports, owner, id, {
      operationId,
      plan: (current) => (current ? { ok: false, code: 'already-exists' } : read),
      ...(first ? { first } : {}),
    })
    if (created.ok) return findByEmail(ports, owner, { email: email.value })
    // A concurrent call was faster: the outcome depends on the current document of the address.
    const isOvertaken = created.code === 'already-exists' && id === newId
    if (!isOvertaken) return created
  }
  return { ok: false, code: 'too-many-requests', retryAfter: 1 }
}
