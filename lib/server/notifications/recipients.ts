import 'server-only'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { members, readWorkspace } from '../workspaces/workspace-rows'
import { writersOf } from '../workspaces/writer-rows'

type Store = Pick<Ports, 'items'>

/** Account that is notified; with the workspace that it is about, if that is not the account's own space. */
export type Recipient = { person: OwnerId; space: { workspaceId?: OwnerId } }

/** Chooses the people of a workspace: who asked for something, or who wrote in a document, and one more. */
export type About = {
  person?: OwnerId | undefined
  documentId?: string | null
  also?: OwnerId | undefined
}

/** Maximum number of people who are notified of one event in a workspace. */
const maxRecipients = 20

async function findChosen(store: Store, workspace: OwnerId, { person, documentId, also }: About) {
  if (person) return [person]
  if (!documentId) return []
  const writers = await writersOf(documentId).readAll(store, workspace)
  return [...new Set([...(also ? [also] : []), ...[...writers.values()].map(({ id }) => id)])]
}

/**
 * Finds the accounts that are notified of an event: the owner; in a workspace the members whom it is about, and where
 * there are none its owners (ADR notifications-and-live).
 */
export async function findRecipients(
  store: Store,
  owner: OwnerId,
  about: About,
): Promise<Recipient[]> {
  const workspace = await readWorkspace(store, owner)
  if (!workspace) return [{ person: owner, space: {} }]
  const chosen: OwnerId[] = []
  for (const person of await findChosen(store, owner, about)) {
    if (chosen.length < maxRecipients && (await members.read(store, owner, person))) {
      chosen.push(person)
    }
  }
  const people = chosen.length > 0 ? chosen : workspace.owners.slice(0, maxRecipients)
  return people.map((person) => ({ person, space: { workspaceId: owner } }))
}

/** Finds all accounts that may have been notified of an event, whoever has left or joined since. */
export async function findNotified(store: Store, owner: OwnerId, about: About): Promise<OwnerId[]> {
  const workspace = await readWorkspace(store, owner)
  if (!workspace) return [owner]
  return [...new Set([...(await findChosen(store, owner, about)), ...workspace.owners])]
}
