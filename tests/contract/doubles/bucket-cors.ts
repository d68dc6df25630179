import type { CorsRule } from '@/amplify/storage/cors-rules'

/** Origin, method and headers of a browser's request, in lower case where case does not matter. */
export type AskedOf = {
  origin: string
  /** Of the request itself, or of the one that a preflight asks for. */
  method: string
  /** Those that a preflight asks for. */
  headers: readonly string[]
}

/** A value of a rule may have one `*`. */
function fits(pattern: string, text: string): boolean {
  const [before = '', after] = pattern.split('*')
  if (after === undefined) return pattern === text
  const isLongEnough = text.length >= before.length + after.length
  return isLongEnough && text.startsWith(before) && text.endsWith(after)
}

/**
 * The first rule that lets a browser, as S3 chooses it
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html): origin, method, and each header asked for.
 */
export function findRule(rules: readonly CorsRule[], asked: AskedOf): CorsRule | null {
  const { origin, method, headers } = asked
  const lets = ({ allowedOrigins, allowedMethods, allowedHeaders }: CorsRule) =>
    allowedOrigins.some((one) => fits(one, origin)) &&
    allowedMethods.includes(method) &&
    headers.every((name) => allowedHeaders.some((one) => fits(one.toLowerCase(), name)))
  return rules.find(lets) ?? null
}

/** Returns the headers that S3 adds to an answer for a browser that a rule allows. No rule exposes our own headers. */
export function corsHeaders(rule: CorsRule, asked: AskedOf): Record<string, string> {
  const isEverybody = rule.allowedOrigins.includes('*')
  return {
    'access-control-allow-origin': isEverybody ? '*' : asked.origin,
    ...(!isEverybody && { 'access-control-allow-credentials': 'true' }),
    'access-control-allow-methods': rule.allowedMethods.join(', '),
    ...(asked.headers.length > 0 && { 'access-control-allow-headers': asked.headers.join(', ') }),
    'access-control-max-age': String(rule.maxAge),
    vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
  }
}
