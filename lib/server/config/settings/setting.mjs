// Plain JavaScript without imports: `npm start` reads settings before any package is installed.

/** @typedef {Readonly<Record<string, string | undefined>>} Environment */
/**
 * @template T
 * @typedef {{ok: true, value: T} | {ok: false, sentence: string}} Read
 */
/**
 * @template T
 * @typedef {(text: string, name: string) => Read<T>} Parse  returns a sentence for the operator that begins with the name
 */

/**
 * Declaration of an environment variable of operators. An empty or blank one is not set.
 *
 * - `parse`: reads the text.
 * - `default`: value where it is not set; in the documentation it is `usual`, if that says more.
 * - `key`: name of the value in `Configuration`. Without it the value is part of something that `config-*.ts` reads.
 * - `passTo`: processes on AWS that get it. `functions`: the functions and the site, which gets all variables of its
 *   build that begin with VITAE_. `site`: the site alone. `nothing`: none, but it may be set. `refused`: a deploy stops.
 * - `secret`: name in the store of secrets, which it is put into instead of the configuration; true: secrets are among
 *   its values, and its reader puts them there.
 * - `isAddress`: only one branch of an app on Amplify can have it.
 * - `says`: row of docs/operating.md, or of docs/deploy.md where only a deploy reads it. `onAws`: row of the latter, too.
 *
 * @typedef {{parse: Parse<unknown>, default: unknown, usual?: string, key?: string,
 *   passTo: 'functions' | 'site' | 'nothing' | 'refused', secret?: string | true, isAddress?: boolean, says: string,
 *   onAws?: {says: string, usual: string}}} Declaration
 */

/**
 * Declares an environment variable.
 *
 * @template {string} N @template {Declaration} const D
 * @param {N} name @param {D} declaration
 * @returns {{name: N} & D}
 */
export const setting = (name, declaration) => ({ name, ...declaration })

/** @template T @param {T} value @returns {{ok: true, value: T}} */
export const good = (value) => ({ ok: true, value })
/** @param {string} sentence @returns {{ok: false, sentence: string}} */
export const wrong = (sentence) => ({ ok: false, sentence })

/** @param {readonly string[]} words @returns {string} */
const listOf = (words) => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

/** Any text without blanks around it. @type {Parse<string>} */
export const text = (given) => good(given.trim())

/** The text as it was given, for secrets and what is JSON. @type {Parse<string>} */
export const rawText = good

/**
 * One of several words.
 *
 * @template {string} C @param {C[]} choices @returns {Parse<C>}
 */
export const oneOf =
  (...choices) =>
  (given, name) => {
    const found = choices.find((choice) => choice === given.trim())
    return found ? good(found) : wrong(`${name} is "${given}", but it must be ${listOf(choices)}.`)
  }

/** @param {string} isTrue @param {string} isFalse @returns {Parse<boolean>} */
const either = (isTrue, isFalse) => (given, name) => {
  const read = oneOf(isTrue, isFalse)(given, name)
  return read.ok ? good(read.value === isTrue) : read
}

export const yesOrNo = either('yes', 'no')
export const onOrOff = either('on', 'off')

/**
 * A whole number.
 *
 * @param {{min: number, max: number, of?: string, what?: string}} range both included; `of`, `what`: unit and subject of
 *   the sentence
 * @returns {Parse<number>}
 */
export const wholeNumber =
  ({ min, max, of, what = 'it' }) =>
  (given, name) => {
    const number = Number(given)
    if (/^\s*\d+\s*$/.test(given) && number >= min && number <= max) return good(number)
    const unit = of ? ` of ${of}` : ''
    return wrong(
      `${name} is "${given}", but ${what} must be a number${unit} from ${min} to ${max}.`,
    )
  }

/**
 * Text of a pattern.
 *
 * @param {RegExp} pattern @param {string} means the end of the sentence, after "but it must"
 * @returns {Parse<string>}
 */
export const matching = (pattern, means) => (given, name) =>
  pattern.test(given.trim())
    ? good(given.trim())
    : wrong(`${name} is "${given}", but it must ${means}.`)

/**
 * Words separated by commas.
 *
 * @param {(word: string) => boolean} isGood @param {string} means the end of the sentence, after "but it must"
 * @returns {Parse<string[]>}
 */
export const listOfWords = (isGood, means) => (given, name) => {
  const words = given
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const odd = words.find((word) => !isGood(word))
  return odd === undefined ? good(words) : wrong(`${name} holds "${odd}", but it must ${means}.`)
}

/** @param {Environment} environment @param {string} name @returns {string} empty if it is not set */
export const textOf = (environment, name) => {
  const given = environment[name] ?? ''
  return given.trim() === '' ? '' : given
}

/**
 * Reads one setting.
 *
 * @template T @template D
 * @param {{name: string, parse: Parse<T>, default: D}} declared @param {Environment} environment
 * @returns {Read<T | D>}
 */
export function readSetting({ name, parse, default: otherwise }, environment) {
  const given = textOf(environment, name)
  return given === '' ? good(otherwise) : parse(given, name)
}

/**
 * Values of settings by name.
 *
 * @template {readonly {name: string, parse: Parse<unknown>, default: unknown}[]} S
 * @typedef {{[One in S[number] as One['name']]: Extract<ReturnType<One['parse']>, {ok: true}>['value'] | One['default']}} Values
 */

/**
 * Reads settings. A value that is refused is the default.
 *
 * @template {readonly {name: string, parse: Parse<unknown>, default: unknown}[]} S
 * @param {S} declared @param {Environment} environment @param {(sentence: string) => void} refuse
 * @returns {Values<S>}
 */
export function readSettings(declared, environment, refuse) {
  const entries = declared.map((one) => {
    const read = readSetting(one, environment)
    if (!read.ok) refuse(read.sentence)
    return [one.name, read.ok ? read.value : one.default]
  })
  return /** @type {Values<S>} */ (Object.fromEntries(entries))
}
