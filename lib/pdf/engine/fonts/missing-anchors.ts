import type { AnchorTables, FontFace } from 'pdfkit'

class MissingAnchor extends Error {}

const guarded = new WeakSet<AnchorTables>()

/**
 * Passes over an entry of a font's table that has no anchor for a pair of letter and mark, as the OpenType
 * specification says of a null anchor offset (GPOS, lookup types 4 to 6). fontkit reads its coordinates and throws, and
 * a CV with that pair would have no paper.
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
