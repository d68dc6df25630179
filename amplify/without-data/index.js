/**
 * Stands in for Amplify's package of this name, which `@aws-amplify/backend` exports and this backend does not use
 * (ADR aws-backend): it brings two bundles of GraphQL constructs that `npm ci` cannot install from any lock file
 * (ADR locked-supply-chain).
 *
 * @throws always
 */
export function defineData() {
  throw new Error('This backend has a table of its own and no data of Amplify (ADR aws-backend).')
}
