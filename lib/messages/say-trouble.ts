/**
 * Words for a code; of a newer server there may be codes that this page does not know.
 *
 * @param other for those
 */
export const sayTrouble = (
  code: string,
  troubles: Readonly<Record<string, string>>,
  other: string,
): string => (Object.hasOwn(troubles, code) ? troubles[code] : undefined) ?? other
