import { type PrivateFact, privateFactSchema } from '@/lib/resume/private-facts'
import { connectionOf } from '../storage/journal/connection'
import type { JournalNamespace } from '../storage/journal/journal-types'
import { ownNamespaceOf, workspaceOf } from '../storage/journal/namespaces'
import { factsOfRows, readFactRows } from './fact-rows'
import { addFacts } from './move-facts'

/** File of facts in a backup; a repacked archive may have one more folder level. */
const fileName = /(?:^|\/)private-facts\/\d+\.json$/

/** Facts of a file, so that it stays below the limit of an entry (`backupLimits`). */
const factsPerFile = 100

/** Returns whether that file of a backup has private facts, and no document. */
export const isFactFile = (name: string): boolean => fileName.test(name)

/**
 * Returns the files that a backup of a namespace has beside its documents. None for a workspace: facts are the person's
 * own. Rejects if the storage does not answer.
 */
export async function factFilesOf(
  namespace: JournalNamespace,
  patience = 8_000,
): Promise<{ name: string; text: string }[]> {
  if (workspaceOf(namespace) !== null) return []
  const connection = connectionOf(namespace, patience)
  try {
    const facts = factsOfRows(await connection.use(readFactRows))
    const count = Math.ceil(facts.length / factsPerFile)
    return Array.from({ length: count }, (_, at) => ({
      name: `private-facts/${at + 1}.json`,
      text: JSON.stringify(facts.slice(at * factsPerFile, (at + 1) * factsPerFile), null, 2),
    }))
  } finally {
    connection.close()
  }
}

/** Returns the facts in a file of a backup. What is none is left out. */
export function readFactFile(value: unknown): PrivateFact[] {
  const items: unknown[] = Array.isArray(value) ? value : []
  return items.flatMap((item) => privateFactSchema.safeParse(item).data ?? [])
}

/** Adds the facts of a backup to those of the person, who may be in a workspace. Those that are there stay. */
export const restoreFacts = (
  namespace: JournalNamespace,
  facts: readonly PrivateFact[],
): Promise<void> => addFacts(ownNamespaceOf(namespace), facts)
