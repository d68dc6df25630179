/** A schema of OpenAPI 3.1, as far as the description of the API uses them. */
export type Schema = {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: unknown[]
  const?: unknown
  minimum?: number
  minLength?: number
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
}

/** A value as TypeScript writes it. */
export const literal = (value: unknown) =>
  typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value)

/** The name of a member as TypeScript writes it. */
export const memberName = (key: string) => (/^[A-Za-z_]\w*$/.test(key) ? key : literal(key))
