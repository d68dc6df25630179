/** Field of work of a title. */
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
 * Families of titles, one per row: `Name = alias, alias`. Aliases are titles of the same work, in the masculine or
 * common form of any language; `titleFamilyOf` handles feminine and double forms.
 */
export type TitleTable = { field: TitleField; rows: string }
