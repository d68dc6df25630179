/** Style of a document name in the bar: truncated, but whole with very large text. */
export const titleLook =
  'min-w-0 truncate @max-[18rem]:whitespace-normal @max-[18rem]:text-start @max-[18rem]:wrap-anywhere'
