/**
 * Joins the two halves of a character beyond U+FFFF that come as two input events (Firefox, from a key of the layout).
 * `held` is the first half once it came; `text` is what to type now, null where the browser shall type it.
 */
export function joinHalves(
  held: string,
  data: string | null,
): { held: string; text: string | null } {
  if (data === null || !/^[\ud800-\udfff]$/.test(data)) return { held: '', text: null }
  if (data < '\udc00') return { held: data, text: '' }
  return { held: '', text: held + data === data ? '' : held + data }
}
