/** Why a model gave nothing that can be used. Words for each are in lib/messages/en/ai.ts. */
export const modelErrorCodes = [
  /** The key is wrong, was revoked, or may not use this model. */
  'key-refused',
  /** The account behind the key has no money or quota left. */
  'out-of-credit',
  /** The server does not know the model, or is no server of this kind. */
  'model-unknown',
  /** Too many requests at the moment. */
  'busy',
  'server-trouble',
  /** No server answers at that address. */
  'unreachable',
  /** Not within the time that we give it. */
  'too-slow',
  'cancelled',
  /** The model said that it does not want to, or a filter did. */
  'refused',
  /** The answer ended at its greatest length, in the middle. */
  'cut-off',
  /** No JSON, also after it was asked once more. */
  'unreadable',
  /** JSON of another shape, also after it was asked once more. */
  'wrong-shape',
  /** More bytes than an answer may have. */
  'too-large',
  /** The request does not fit into the model. */
  'too-long',
  /** The server sent us on to another address. */
  'redirected',
  /** Something answered, but not as such a server does. */
  'no-model-server',
  /** Vectors are missing, or of the wrong length. */
  'wrong-embeddings',
] as const
export type ModelErrorCode = (typeof modelErrorCodes)[number]
