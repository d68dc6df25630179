import { languagesByCapability } from '@/dist/languages/capabilities'

type Languages = typeof languagesByCapability

/** A kind of knowledge that a language has or lacks: the name of a file in its folder. */
export type Capability = keyof Languages

/** Tags of the languages that have a capability. */
export type LanguageWith<Name extends Capability> = Languages[Name][number]

/** Returns the languages that have a capability, in the order in which they are tried. */
export const languagesWith = <Name extends Capability>(capability: Name): Languages[Name] =>
  languagesByCapability[capability]
