import { redate } from '../file/redate'
import type { PaperNode } from '../layout/nodes'
import { type PaintedFile, repaint } from '../reuse/repaint'
import { type DescribedFile, paint } from './paint'

/** File with a hash per page, which changes with its drawing. */
export type Painted = { bytes: Uint8Array<ArrayBuffer>; hashes: readonly number[] }

/** Returns the metadata of a file except its date; null with embedded files, which change with every letter. */
function factsOf({ title, author, language, conformance, carried = [] }: DescribedFile) {
  return carried.length > 0 ? null : JSON.stringify([title, author, language, conformance])
}

/**
 * Creates a painter of laid-out pages as a tagged PDF 1.7, synchronous and in memory. It keeps the last file: if only
 * page contents have changed, the rest is reused.
 *
 * @returns paints a layout; `isPatched` if possibly only contents have changed
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
