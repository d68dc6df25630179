/** A rule of S3: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html */
export type CorsRule = {
  allowedOrigins: string[]
  allowedMethods: string[]
  allowedHeaders: string[]
  /** Seconds that a browser may cache it. */
  maxAge: number
}

/**
 * Returns the CORS rules of the bucket: which origins may send files to it and read its answers. The test double of S3
 * answers browsers by the same list, so that a rule that would block a user fails an end-to-end test.
 *
 * @param origins of the site; never a wildcard
 */
export function corsRulesFor(origins: readonly string[]): CorsRule[] {
  return [
    {
      allowedOrigins: [...origins],
      allowedMethods: ['GET', 'HEAD', 'POST'],
      allowedHeaders: ['content-type'],
      maxAge: 3_000,
    },
  ]
}
