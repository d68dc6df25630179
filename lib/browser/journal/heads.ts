import type { Document } from '@/lib/resume/schema/document'
import type { HeadRow } from './database'
import type { DocumentHead } from './types'

/** The head of a document: what a list shows of it without reading its body. */
export function headOf(
  document: Document,
  previous: Pick<DocumentHead, 'createdAt' | 'trashedAt'> | undefined,
  now: number,
): DocumentHead {
  return {
    id: document.id,
    kind: document.kind,
    title: document.title,
    name: document.content.basics.name,
    label: document.content.basics.label,
    createdAt: previous?.createdAt ?? now,
    updatedAt: now,
    trashedAt: previous?.trashedAt ?? null,
  }
}

/** A head as others see it: a row without its revision. */
export function headFromRow(row: HeadRow): DocumentHead {
  const { revision: _, ...head } = row
  return { ...head, kind: row.kind === 'letter' ? 'letter' : 'resume' }
}

/** Latest edit first; equal times by id, so that a list never jumps. */
export function byLatestEdit(a: DocumentHead, b: DocumentHead): number {
  return b.updatedAt - a.updatedAt || (a.id < b.id ? 1 : -1)
}
