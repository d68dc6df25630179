/**
 * Every code of an expected error, and what it is in HTTP. The wire shape is problem+json (RFC 9457):
 * `{type, title, status, code, requestId, problems?}`. A 500 says nothing but its request id.
 */
export const errorStatus = {
  /** No JSON, or not readable as what the route takes. */
  'bad-request': 400,
  /** No session, or one that has ended. */
  'not-signed-in': 401,
  /** Address or password are wrong; which of them is not said. */
  'wrong-credentials': 401,
  /** The key is unknown, was revoked or has expired: the three look alike. */
  'key-not-valid': 401,
  /** No key at all: a letter is wrong or missing, as its checksum tells. */
  'key-mistyped': 401,
  /** Signed in, but this is for others; also a request from a foreign origin. */
  forbidden: 403,
  /** The password, passkey or provider is right, and an operator has disabled the account. */
  'account-disabled': 403,
  /** The key is good, but may not do this. */
  'scope-missing': 403,
  /** Asks for the password, a passkey or the provider again: the last proof is too old for this. */
  'proof-needed': 403,
  /** This installation takes nobody new, or only those who are invited. */
  'signup-closed': 403,
  /** This is about the person or the installation, and a workspace was named. */
  'personal-only': 403,
  /** A member of the workspace, whose role does not allow this. */
  'role-missing': 403,
  /** The invitation is for another address than the confirmed one of this account. */
  'other-address': 403,
  /** Unknown, ended, or not one of this person's: the three look alike. */
  'workspace-not-found': 404,
  /** Not there, or somebody else's: the two look alike. */
  'not-found': 404,
  'method-not-allowed': 405,
  /** The body came too slowly, or not as a whole. */
  'request-timeout': 408,
  /** The document was saved elsewhere meanwhile; `current` holds what is there. */
  'version-conflict': 409,
  /** Something of that id, name or address is there already. */
  'already-exists': 409,
  /** The invited person is in the workspace. */
  'already-member': 409,
  /** Without this person the workspace would have no owner. */
  'last-owner': 409,
  /** An operator cannot do this to the account that they are signed in to. */
  'own-account': 409,
  /** Without this person nobody could run the installation. */
  'last-operator': 409,
  /** It lies in the trash: restore it first. */
  trashed: 409,
  /** Its person has locked it: unlock it first, or with the same change. */
  'document-locked': 409,
  /** Only what lies in the trash can be erased. */
  'not-trashed': 409,
  /** Erased for good; of a code or a link: used, too old, or guessed at too often. */
  gone: 410,
  /** `If-Match` names another version. */
  'precondition-failed': 412,
  'too-large': 413,
  'unsupported-media-type': 415,
  /** Readable, but a rule of the schema or a limit is broken: see `problems`. */
  invalid: 422,
  /** The three reasons why a password is not taken. */
  'password-too-short': 422,
  'password-too-long': 422,
  'password-too-common': 422,
  /** The code is another one; a few more tries are left. */
  'wrong-code': 422,
  /** The account holds as many documents as it may. */
  'limit-reached': 422,
  /** The same `Idempotency-Key` came with another body. */
  'idempotency-mismatch': 422,
  /** The document is of a newer version than this server knows. */
  'newer-version': 422,
  /** No model answers this person: nobody has set one up. */
  'ai-not-set-up': 422,
  'too-many-requests': 429,
  /** So many files of the account wait to be read, or are kept after that, that no other is taken. */
  'too-many-files': 429,
  internal: 500,
  /** The layout engine could not set it, or not in time. */
  'render-failed': 502,
  /** It took too much time or memory, and was ended. Nothing was changed. */
  'took-too-long': 503,
  /** The store refuses writes (full, read-only, damaged), or the server is about to stop. */
  unavailable: 503,
} as const

export type ErrorCode = keyof typeof errorStatus
