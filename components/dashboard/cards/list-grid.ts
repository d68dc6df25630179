/** Rows of a sheet and its name on a phone, four sheets side by side on a desktop. */
export const listGrid =
  'grid grid-cols-1 gap-x-4 gap-y-5 sm:grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] sm:gap-x-8 sm:gap-y-10'

/** A place in the list: the sheet before its words on a phone, above them from there on. */
export const listCell = 'flex min-w-0 gap-4 sm:flex-col sm:gap-3'

/** The sheet of a place in the list. */
export const listSheet = 'w-28 shrink-0 sm:w-full'
