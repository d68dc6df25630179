/**
 * The cookie by which a sign-in tells the next page who has signed in: bound to this host and to https where
 * there is https. The page takes it away as it reads it.
 */
export type HandoverCookie = '__Host-vitae.person' | 'vitae.person'

/** Follows the id of the user in that cookie where they signed in on a page of this site, and at no provider. */
export type OwnPageMark = '.here'
