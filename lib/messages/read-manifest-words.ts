import { manifest } from '@/dist/words/manifest'
import type { OfferedLanguage } from './locales'

/** The words of the web app manifest, in one language. The server loads no other. */
export const readManifestWords = (language: OfferedLanguage) => manifest[language]()
