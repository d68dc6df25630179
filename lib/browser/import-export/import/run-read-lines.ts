import type { DraftEntry, DraftSection } from '@/lib/importers/draft/draft-types'
import { importLimits } from '@/lib/importers/import-limits'
import type { GroupsToRead } from '@/lib/importers/reading/sections/read-groups'
import type { SourceText } from '@/lib/importers/source/source-types'
import { askImportWorker, type ImportWorker, type Running, spawnImportWorker } from './run-import'

/**
 * Reads groups of lines as an entry each, in a worker.
 *
 * @returns null for a group without an entry, and for all on a failure
 */
export function runReadGroups(
  asked: GroupsToRead,
  start: () => ImportWorker = spawnImportWorker,
  patience: number = importLimits.milliseconds,
): Running<readonly (DraftEntry | null)[]> {
  const none = asked.groups.map(() => null)
  return askImportWorker<readonly (DraftEntry | null)[]>(
    { kind: 'read-groups', asked },
    (reply) => (reply.kind === 'groups-read' ? reply.entries : undefined),
    none,
    none,
    start,
    patience,
  )
}

/**
 * Reads lines as personal details, in a worker.
 *
 * @returns sections of the header; none on a failure
 */
export function runReadPerson(
  source: SourceText,
  lines: readonly number[],
  start: () => ImportWorker = spawnImportWorker,
  patience: number = importLimits.milliseconds,
): Running<readonly DraftSection[]> {
  return askImportWorker<readonly DraftSection[]>(
    { kind: 'read-person', source, lines },
    (reply) => (reply.kind === 'person-read' ? reply.sections : undefined),
    [],
    [],
    start,
    patience,
  )
}
