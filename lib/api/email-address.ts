import * as z from 'zod'
import { parseEmailAddress } from '@/lib/resume/text/email-address'

/** An e-mail address as people type it, with blanks around it; the output is lower-cased. */
export const emailAddressSchema = z
  .string()
  .trim()
  .transform((text, context) => {
    const address = parseEmailAddress(text)
    if (address !== null) return address
    context.issues.push({ code: 'custom', message: 'an e-mail address expected', input: text })
    return z.NEVER
  })
