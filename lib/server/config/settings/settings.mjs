// The settings of operators, as lists: every list of their names is made of these declarations.
import { aiSettings } from './ai-settings.mjs'
import { deploySettings } from './deploy-settings.mjs'
import {
  accountSettings,
  placeSettings,
  planSettings,
  processSettings,
} from './server-settings.mjs'

/** Read by the server (config.ts). */
export const serverSettings = /** @type {const} */ ([
  ...placeSettings,
  ...accountSettings,
  ...planSettings,
  ...aiSettings,
  ...processSettings,
])

/** All settings, of the server and of a deploy. */
const allSettings = [...serverSettings, ...deploySettings]

/** Names of settings that begin with VITAE_. */
export const settingNames = allSettings.map(({ name }) => name).filter((name) => name !== 'PORT')

/** Names of settings that functions on AWS get. */
export const passedNames = namesWhere(({ passTo }) => passTo === 'functions')

/** Names of settings with addresses that only one branch of an app on Amplify can have. */
export const addressNames = namesWhere(({ isAddress }) => isAddress)

const secretNames = namesWhere(({ secret }) => secret)
const refusedNames = namesWhere(({ passTo }) => passTo === 'refused')

/** @param {(one: import('./setting.mjs').Declaration) => unknown} isOne @returns {string[]} */
function namesWhere(isOne) {
  return allSettings.filter(isOne).map(({ name }) => name)
}

/** Returns true for a secret, or a name like that of one. @param {string} name */
const isSecretName = (name) =>
  secretNames.includes(name) || /^VITAE_\w*(?:KEY|SECRET|PASSWORD)$/.test(name)

/**
 * Returns a sentence for each variable that no deploy to AWS takes. Secrets belong in Secrets Manager, as the files of a
 * build are stored and copied.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {string[]} without values
 */
export function describeRefusedOnAws(environment) {
  const given = Object.keys(environment).filter((name) => environment[name])
  return given.flatMap((name) => {
    if (isSecretName(name)) {
      return [`${name} is a secret: put it into Secrets Manager (docs/deploy.md), not here.`]
    }
    if (!refusedNames.includes(name)) return []
    return [`${name} is for a server without AWS (docs/operating.md): see docs/deploy.md.`]
  })
}

/** Tables of the documentation: settings below a heading of a page. */
export const settingTables = [
  { page: 'docs/operating.md', heading: '### Server', settings: placeSettings },
  {
    page: 'docs/operating.md',
    heading: '### Sign-in and mail settings',
    settings: accountSettings,
  },
  { page: 'docs/operating.md', heading: '### API plan settings', settings: planSettings },
  { page: 'docs/operating.md', heading: '### AI settings', settings: aiSettings },
  { page: 'docs/operating.md', heading: '### Set by a deploy', settings: processSettings },
  {
    page: 'docs/deploy.md',
    heading: '## 3. Settings',
    settings: [
      ...allSettings.flatMap((one) => (one.onAws ? [{ ...one, ...one.onAws }] : [])),
      ...deploySettings,
    ],
  },
]
