import 'server-only'
import { emailAddressSchema } from '@/lib/api/email-address'
import { isJsonObject } from '@/lib/resume/json-value'
import type { Put } from '../../items/item-types'
import type { Failure, Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { type AliasRow, aliasPut, readAlias } from '../../repositories/aliases'
import { isErased, readBody, readHead } from '../../repositories/documents'
import type { Stored } from '../../repositories/rows'
import { changeDocument } from '../documents/change-document'
import { readSource } from '../documents/create-resume'
import { type FoundByEmail, findByEmail } from './find-by-email'

type Parts = Pick<Ports, 'items' | 'now' | 'ids'>

export type CreateByEmailInput = {
  /** The flat shape; not looked at yet. */
  flat: unknown
  /** The same operation again is the same document. */
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

/** Where a new document may go: its id, and the row that has to be written with it. */
type Place = { id: string; first?: Put }

/**
 * Looks at what an address stands for. An alias without its document is what a crash between the two
 * has left, or a request that is at this very point: both go on under the id that it names, and the
 * document itself says who was first. One whose document was erased is free.
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
 * Makes a CV that answers to the e-mail address it names, for simple programs. An address stands for one
 * CV of its owner's; whatever is changed in the CV later, it goes on answering to that address.
 *
 * @returns `already-exists` (or `trashed`) where the address stands for a CV; of two at once one wins
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
    const read = readSource(ports, { flat }, id)
    if (!read.ok) return read
    const created = await changeDocument(ports, owner, id, {
      operationId,
      plan: (current) => (current ? { ok: false, code: 'already-exists' } : read),
      ...(first ? { first } : {}),
    })
    if (created.ok) return findByEmail(ports, owner, { email: email.value })
    // Somebody else was faster: what the address stands for now says how this ends.
    const isOvertaken = created.code === 'already-exists' && id === newId
    if (!isOvertaken) return created
  }
  return { ok: false, code: 'too-many-requests', retryAfter: 1 }
}
