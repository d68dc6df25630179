/** Two sheets side by side on the narrowest phone, five on a desktop; one with very large text. */
export const listGrid =
  'grid grid-cols-[repeat(auto-fill,minmax(min(8rem,100%),1fr))] gap-x-4 gap-y-8 sm:grid-cols-[repeat(auto-fill,minmax(11.5rem,1fr))] sm:gap-x-8 sm:gap-y-10'
