/**
 * Joins two surrogate halves that arrive as two input events (Firefox, with some keyboard layouts). `held` is the first
 * half; `text` is what to insert now, null for native typing.
 */
export function joinHalves(
  held: string,
  data: string | null,
): { held: string; text: string | null } {
  if (data === null || !/^[\ud800-\udfff]$/.test(data)) return { held: '', text: null }
  if (data < '\udc00') return { held: data, text: '' }
  return { held: '', text: held + data === data ? '' : held + data }
}
