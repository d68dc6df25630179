import { addressNames } from '../../lib/server/config/settings/settings.mjs'

/**
 * Returns the name of the branch of the site.
 *
 * @param {Readonly<Record<string, string | undefined>>} given variables of a build
 */
export const siteBranchOf = (given) => given.VITAE_DOMAIN_BRANCH || 'main'

/**
 * Removes these addresses from every branch but the one that they are meant for (`VITAE_DOMAIN_BRANCH`), and from
 * sandboxes: variables of an app on Amplify apply to all its branches. Two deploys with one address would block each
 * other, and a site with another branch's address would redirect its users there to sign in.
 *
 * @param {Readonly<Record<string, string | undefined>>} given variables of a build
 * @param {boolean} isSandbox
 * @returns {Readonly<Record<string, string | undefined>>}
 */
export function withOwnAddresses(given, isSandbox = false) {
  const { AWS_BRANCH: branch, AWS_PULL_REQUEST_ID: request } = given
  if (!isSandbox && !request && (!branch || branch === siteBranchOf(given))) return given
  return Object.fromEntries(Object.entries(given).filter(([name]) => !addressNames.includes(name)))
}
