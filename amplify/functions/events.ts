/** Fields read from Lambda's events and contexts: https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html */
export type Context = { getRemainingTimeInMillis: () => number }

export type SQSEvent = { Records: { messageId: string; body: string }[] }

export type S3Event = { Records: unknown[] }

/** Event of a request authoriser of API Gateway (REST). */
export type AuthoriserEvent = {
  methodArn: string
  headers: Record<string, string | undefined> | null
}

export type AuthoriserAnswer = {
  principalId: string
  policyDocument: {
    Version: '2012-10-17'
    Statement: { Action: 'execute-api:Invoke'; Effect: 'Allow' | 'Deny'; Resource: string }[]
  }
  /** Key of the usage plan that the request counts against; none if it is denied. */
  usageIdentifierKey?: string
}

/** Event of a Lambda authoriser of AppSync. */
export type SubscriptionEvent = { authorizationToken: string }

export type SubscriptionAnswer = {
  isAuthorized: boolean
  /** Read by resolvers as part of `identity`. */
  resolverContext?: { owner: string }
  /** Seconds that the answer is cached for its token. */
  ttlOverride: number
}
