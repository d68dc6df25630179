/** @typedef {{environmentVariables?: Readonly<Record<string, string>>}} WithVariables */

/**
 * Returns the settings of a branch as Amplify's own build has them: those of the branch take precedence over those
 * of the app. Amplify's console holds the only list, for every way to deploy.
 *
 * @param {{app?: WithVariables}} app as `aws amplify get-app` answers
 * @param {{branch?: WithVariables}} branch as `aws amplify get-branch` answers
 * @returns {Record<string, string>} by name; only variables of this project
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
