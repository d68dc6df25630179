/**
 * Style of a value that is text until it is pointed at or typed in. Its negative margins let the text stand at the edge
 * of its column.
 */
export const valueLook =
  'block w-[calc(100%+0.75rem)] min-w-0 resize-none rounded-[0.375rem] border border-transparent bg-transparent px-1.5 py-1 -mx-1.5 text-ink transition-colors ' +
  'placeholder:text-soft hover:bg-hover contrast-more:border-edge focus:border-pen focus:bg-panel focus:outline-2 focus:-outline-offset-1 focus:outline-pen read-only:hover:bg-transparent pointer-coarse:min-h-11 pointer-coarse:py-2'
