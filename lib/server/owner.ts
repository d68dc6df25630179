import 'server-only'

declare const ownerBrand: unique symbol

/**
 * Owner of data: a user, or a workspace (ADR workspace-owners). Branded, and the required first parameter of every
 * repository, so that a forgotten owner is a type error and never a query over all owners.
 */
export type OwnerId = string & { readonly [ownerBrand]: true }

const ownerPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Returns whether a text from outside has the form of an owner id. */
export function isOwnerId(text: string): text is OwnerId {
  return ownerPattern.test(text)
}

/**
 * Converts one of our user ids (UUIDv7) to an owner id.
 *
 * @throws for anything else, the empty string above all: code that lost its owner must not go on
 */
export function toOwnerId(text: string): OwnerId {
  if (!isOwnerId(text)) throw new Error('This is no owner id')
  return text
}
