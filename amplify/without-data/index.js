/**
 * Stands in for Amplify's package of this name, which `@aws-amplify/backend` exports and this backend does not use
 * (docs/adr/0054): it brings two bundles of GraphQL constructs that `npm ci` cannot install from any lock file
 * (docs/adr/0107).
 *
 * @throws always
 */
export function defineData() {
  throw new Error('This backend has a table of its own and no data of Amplify (docs/adr/0054).')
}
