/** @typedef {{environmentVariables?: Readonly<Record<string, string>>}} WithVariables */

/**
 * The settings of a branch as Amplify's own build has them: those of the app, and before them those of the branch. There
 * is one list, in Amplify's console, whoever deploys.
 *
 * @param {{app?: WithVariables}} app as `aws amplify get-app` answers
 * @param {{branch?: WithVariables}} branch as `aws amplify get-branch` answers
 * @returns {Record<string, string>} by name; ours alone
 * @throws Error for a value of several lines, which no variable of a workflow can be
 */
export function deployVariables({ app }, { branch }) {
  const all = { ...app?.environmentVariables, ...branch?.environmentVariables }
  const ours = Object.entries(all).filter(
    ([name, value]) => /^VITAE_[A-Z0-9_]+$/.test(name) && value,
  )
  const [odd] = ours.filter(([, value]) => /[\r\n]/.test(value))
  if (odd) throw new Error(`${odd[0]} has a line break in it.`)
  return Object.fromEntries(ours)
}
