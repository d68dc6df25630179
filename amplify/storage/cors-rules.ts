/** A rule of S3: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html */
export type CorsRule = {
  allowedOrigins: string[]
  allowedMethods: string[]
  allowedHeaders: string[]
  /** Seconds that a browser may remember it. */
  maxAge: number
}

/**
 * Whose pages may send files to the bucket and read what it answers. The double of S3 answers browsers by the
 * same list, so that a rule that would stop a person stops a journey.
 *
 * @param origins of the site; never everybody's
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
