import 'server-only'
import type { Values } from './settings/setting.mjs'
import type { serverSettings } from './settings/settings.mjs'

/** Values of the settings of the server, by the name of their variable. */
export type ServerValues = Values<typeof serverSettings>

type Kept = Extract<(typeof serverSettings)[number], { key: string }>

/** Values that are part of the configuration as they are, by their `key`. */
export type KeyedValues = { [One in Kept as One['key']]: ServerValues[One['name']] }
