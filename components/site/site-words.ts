import { site as siteMessages } from '@/lib/messages/en/site'

/** The texts of the static pages, in English, rendered once by the build. */
export const words = siteMessages
