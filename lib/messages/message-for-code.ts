/**
 * Words for a code; of a newer server there may be codes that this page does not know.
 *
 * @param other for those
 */
export const messageForCode = (
  code: string,
  errors: Readonly<Record<string, string>>,
  other: string,
): string => (Object.hasOwn(errors, code) ? errors[code] : undefined) ?? other
