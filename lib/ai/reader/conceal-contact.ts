import { isRecord } from '@/lib/resume/is-record'

/** Matches web and email addresses, and phone numbers; not "(2019-2021)". */
const contact =
  /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|(?<![\p{L}\p{N}])(?!\((?:19|20)\d\d\s?[-–/]\s?(?:19|20)?\d\d\))(?:\+|\(\+?|00?)\d{1,4}\)?(?:[\s./-]{0,2}\d{2,5}){2,5}(?!\p{N})/gu

const concealed = '…'

/**
 * Creates a function that removes contact data from a text: addresses, phone numbers, and the person's own name, email,
 * phone and website.
 *
 * @param content of a document, or JSON Resume
 */
export function createConcealer(content: unknown): (text: string) => string {
  const basics = isRecord(content) ? content.basics : null
  const values: Own = isRecord(basics) ? basics : {}
  const own = [values.name, values.email, values.phone, values.url].flatMap((one) =>
    typeof one === 'string' && one.trim().length > 3 ? [one.trim()] : [],
  )
  return (text) =>
    own.reduce((left, one) => left.replaceAll(one, concealed), text).replace(contact, concealed)
}

type Own = Readonly<Partial<Record<'name' | 'email' | 'phone' | 'url', unknown>>>

/** Returns true for a text with a web or email address, or a phone number. */
export const hasContact = (text: string): boolean => text.search(contact) >= 0
