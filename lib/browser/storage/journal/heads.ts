import { aboutOf, nameOf } from '@/lib/resume/about'
import { applicationFacts } from '@/lib/resume/application-facts'
import { followedId } from '@/lib/resume/family/followed-id'
import type { Document } from '@/lib/resume/schema/document'
import type { HeadRow } from './database'
import type { JournalHead } from './journal-types'

/** The head of a document: what a list shows of it without reading its body. */
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
    ...(document.kind === 'application' ? { application: applicationFacts(document) } : {}),
    follows: followedId(document),
    createdAt: previous?.createdAt ?? now,
    updatedAt: now,
    trashedAt: previous?.trashedAt ?? null,
    revision: previous?.revision ?? 0,
  }
}

/** A head as others see it: kinds that this code does not know are shown as CVs, rows of earlier builds follow none. */
export function headFromRow(row: HeadRow): JournalHead {
  const { kind, follows = null } = row
  return { ...row, follows, kind: kind === 'letter' || kind === 'application' ? kind : 'resume' }
}

/** Latest edit first; equal times by id, so that a list never jumps. */
export function byLatestEdit(a: JournalHead, b: JournalHead): number {
  return b.updatedAt - a.updatedAt || (a.id < b.id ? 1 : -1)
}
