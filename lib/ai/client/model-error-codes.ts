/** Reasons why a model call failed. Their messages are `ai/errors` of the catalogues. */
export const modelErrorCodes = [
  /** The key is wrong, was revoked, or may not use this model. */
  'key-refused',
  /** The account behind the key has no money or quota left. */
  'out-of-credit',
  /** The server does not know the model, or does not implement this API. */
  'model-unknown',
  /** Too many requests at the moment. */
  'busy',
  'server-trouble',
  /** No server answers at that address. */
  'unreachable',
  /** The device has no connection, or lost it. */
  'offline',
  /** The connection ended in the middle of an answer. */
  'broke-off',
  /** The page was opened before its model was chosen: its policy does not name the server. */
  'reload-needed',
  /** Not within the deadline. */
  'too-slow',
  'cancelled',
  /** The model declined, or a content filter did. */
  'refused',
  /** The answer was cut off at its maximum length. */
  'cut-off',
  /** Not JSON, also after a repair request. */
  'unreadable',
  /** JSON of another shape, also after a repair request. */
  'wrong-shape',
  /** More bytes than an answer may have. */
  'too-large',
  /** The request exceeds the context window. */
  'too-long',
  /** The server redirected to another address. */
  'redirected',
  /** The host answered, but not as a model server. */
  'no-model-server',
  /** Vectors are missing, or of the wrong length. */
  'wrong-embeddings',
] as const
export type ModelErrorCode = (typeof modelErrorCodes)[number]
