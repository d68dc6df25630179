/** The world of work that a title belongs to. */
export type TitleField =
  | 'technology'
  | 'business'
  | 'market'
  | 'health'
  | 'learning'
  | 'law'
  | 'engineering'
  | 'trades'
  | 'logistics'
  | 'hospitality'

/**
 * Families of titles, a line each: `Name = alias, alias`. Aliases are titles of the same work, in the
 * masculine or common form of any language; feminine and double forms are read by `titleFamilyOf`.
 */
export type TitleTable = { field: TitleField; rows: string }
