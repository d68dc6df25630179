import { catalogueOf } from '@/lib/messages/locales'

/** The words of the static pages. They are made once by the build, in English. */
export const words = catalogueOf('en').site
