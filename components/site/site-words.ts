import { site as siteMessages } from '@/lib/messages/en/site'

/** The words of the static pages. They are made once by the build, in English. */
export const words = siteMessages
