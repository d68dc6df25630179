/**
 * Imports of one feature of `components` by another that are left, by pair. A feature imports `ui`, `document` and
 * `lib`: these numbers only ever fall.
 */
export const sidewaysImports: Readonly<Record<string, number>> = {
  'applications → dashboard': 14,
  'dashboard → account': 2,
  'editor → account': 2,
  'editor → applications': 1,
  'interview → editor': 1,
  'interview → tailor': 8,
  'workspaces → account': 9,
}
