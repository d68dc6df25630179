import { aboutOf, nameOf } from '@/lib/resume/about'
import { applicationFacts } from '@/lib/resume/application-facts'
import { followedId } from '@/lib/resume/family/followed-id'
import { listedFilingOf } from '@/lib/resume/filing'
import type { Document } from '@/lib/resume/schema/document'
import type { HeadRow } from './database'
import type { JournalHead } from './journal-types'

/** Returns the head of a document: what a list shows without reading its body. */
export function headOf(
  document: Document,
  previous: Pick<JournalHead, 'createdAt' | 'trashedAt' | 'revision'> | undefined,
  now: number,
): JournalHead {
  return {
    id: document.id,
    kind: document.kind,
    title: document.title,
    name: nameOf(document),
    label: aboutOf(document),
    ...(document.kind === 'application'
      ? { application: applicationFacts(document) }
      : listedFilingOf(document)),
    follows: followedId(document),
    createdAt: previous?.createdAt ?? now,
    updatedAt: now,
    trashedAt: previous?.trashedAt ?? null,
    revision: previous?.revision ?? 0,
  }
}

/** Converts a row to a head: unknown kinds become CVs, rows of earlier builds follow no CV. */
export function headFromRow(row: HeadRow): JournalHead {
  const { kind, follows = null } = row
  return { ...row, follows, kind: kind === 'letter' || kind === 'application' ? kind : 'resume' }
}

/** Compares by last edit, latest first, then by id for a stable order. */
export function byLatestEdit(a: JournalHead, b: JournalHead): number {
  return b.updatedAt - a.updatedAt || (a.id < b.id ? 1 : -1)
}
