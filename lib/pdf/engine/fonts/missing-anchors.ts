import type { AnchorTables, FontFace } from 'pdfkit'

class MissingAnchor extends Error {}

const guarded = new WeakSet<AnchorTables>()

/**
 * Skips entries of a GPOS table with a null anchor for a pair of letter and mark, as the OpenType specification says
 * (lookup types 4 to 6). fontkit reads its coordinates and throws, so that a CV with that pair could not be rendered.
 */
export function passMissingAnchors(face: FontFace) {
  const tables = face._layoutEngine.engine?.GPOSProcessor
  if (!tables || guarded.has(tables)) return
  guarded.add(tables)
  const applyAnchor = tables.applyAnchor.bind(tables)
  const applyLookup = tables.applyLookup.bind(tables)
  tables.applyAnchor = (record, base, index) => {
    if (!base || !record?.markAnchor) throw new MissingAnchor()
    applyAnchor(record, base, index)
  }
  tables.applyLookup = (type, table) => {
    try {
      return applyLookup(type, table)
    } catch (error) {
      if (error instanceof MissingAnchor) return false
      throw error
    }
  }
}
