import { redate } from '../file/redate'
import type { PaperNode } from '../layout/nodes'
import { type PaintedFile, repaint } from '../reuse/repaint'
import { type DescribedFile, paint } from './paint'

/** A file, and of each page a number that changes with what it shows. */
export type Painted = { bytes: Uint8Array<ArrayBuffer>; hashes: readonly number[] }

/** All that a file says beside its pages and its date; null where it carries files, which change with every letter. */
function factsOf({ title, author, language, conformance, carried = [] }: DescribedFile) {
  return carried.length > 0 ? null : JSON.stringify([title, author, language, conformance])
}

/**
 * Paints laid-out pages as a tagged PDF 1.7, at once and in memory. The last file is kept: where only the
 * content of its pages has changed, the rest of it is used again.
 *
 * @returns paints a layout; `isPatched` when it may be that only contents have changed
 */
export function createPainter(): (
  layout: PaperNode,
  metadata: DescribedFile,
  isPatched: boolean,
) => Painted {
  let last: { facts: string; time: number; file: PaintedFile } | null = null

  return (layout, metadata, isPatched) => {
    const facts = factsOf(metadata)
    const time = metadata.date.getTime()
    const before = isPatched && last && last.facts === facts ? last : null
    const again =
      before &&
      repaint(before.file, layout.children ?? [], (parts) =>
        before.time === time ? parts : redate(parts, metadata),
      )
    const { bytes, file } = again ?? paint(layout, metadata)
    last = facts === null ? null : { facts, time, file }
    return { bytes, hashes: file.hashes }
  }
}
