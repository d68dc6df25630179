import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { asJson } from '@/lib/resume/change/tree'
import { equalJson } from '@/lib/resume/json-value'
import { moveReferences, referencesOf } from '@/lib/resume/move-references'
import type { Document } from '@/lib/resume/schema/document'
import type { ArchivedDocument } from '../../archive/archive-types'
import { derivedId } from '../../derived-id'
import { jsonOfDocument } from '../../documents/document-json-rows'
import { isErased, readBody, readHead } from '../../documents/document-rows'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { sha256Of } from '../../sha256-of'
import { findBrought, readBrought } from './brought-document-rows'

type Store = Pick<Ports, 'items'>

/** Destination of a document of an archive. */
export type Place = {
  archived: ArchivedDocument
  /** Hash of its content in the archive. */
  hash: string
  id: string
  /** Earlier import that has created it here; null for none. */
  broughtBy: string | null
}

/** Returns a hash of a document's content, independent of its place. */
const hashOf = (document: Document) => sha256Of(jsonOfDocument(document)).slice(0, 32)

const isTaken = async (store: Store, owner: OwnerId, id: string) =>
  (await readHead(store, owner, id)) !== null ||
  (await readBody(store, owner, id)) !== null ||
  (await isErased(store, owner, id))

/** Returns the id for a document: its own if that is free or has the same content, else one derived from it. */
async function findId(
  store: Store,
  owner: OwnerId,
  { document, createdAt }: ArchivedDocument,
  hash: string,
): Promise<string> {
  const body = await readBody(store, owner, document.id)
  if (body && equalJson(asJson(body.document), asJson(document))) return document.id
  if (!(await isTaken(store, owner, document.id))) return document.id
  // A document that was erased here and is imported again gets another id: devices know that the first one is gone.
  for (let copy = 1; ; copy++) {
    const id = derivedId(createdAt, 'brought', owner, document.id, hash, copy)
    if (!(await isErased(store, owner, id))) return id
  }
}

/** Plans a place for each document of an archive. Nothing is written. */
export async function planPlaces(
  store: Store,
  owner: OwnerId,
  documents: readonly ArchivedDocument[],
): Promise<Place[]> {
  const places: Place[] = []
  for (const archived of documents) {
    // Rows are read in this thread: without a pause every request would wait until all are read.
    await nextTurn()
    const hash = hashOf(archived.document)
    const known = await readBrought(store, owner, archived.document.id, hash)
    const isKnown = known !== null && !(await isErased(store, owner, known.id))
    const id = isKnown ? known.id : await findId(store, owner, archived, hash)
    places.push({ archived, hash, id, broughtBy: isKnown ? known.by : null })
  }
  return places
}

/**
 * Creates the function that moves documents and versions to the ids of their places, and redirects what they name:
 * to the new id if that document was imported under another one, now or before.
 */
export async function createMover(store: Store, owner: OwnerId, places: readonly Place[]) {
  const ids = new Map(places.map(({ archived, id }) => [archived.document.id, id]))
  const elsewhere = new Map<string, string>()
  for (const { archived } of places) {
    await nextTurn()
    for (const { document } of [archived, ...archived.versions]) {
      for (const named of referencesOf(document)) {
        if (ids.has(named) || elsewhere.has(named)) continue
        const isHere = (await readHead(store, owner, named)) !== null
        const brought = isHere ? null : await findBrought(store, owner, named)
        elsewhere.set(named, brought ?? named)
      }
    }
  }
  const idOf = (id: string) => ids.get(id) ?? elsewhere.get(id) ?? id
  return <T extends Document>(document: T): T => ({
    ...moveReferences(document, idOf),
    id: idOf(document.id),
  })
}
