/** Rules of cdk-nag that are not kept, each with the reason. */
export const acknowledged: readonly { rule: RegExp; path: RegExp; reason: string }[] = [
  {
    rule: /^AwsSolutions-L1$/,
    path: /\/Resource$/,
    reason:
      'Node 24 is what the whole project is tested with, and the newest that Amplify Hosting names.',
  },
  {
    rule: /^AwsSolutions-IAM4/,
    path: /^(AmplifyBranchLinker|storage\/BucketNotificationsHandler|operations\/(AttachRole|AWS[0-9a-f]{32}\/))/,
    reason: 'Made by Amplify and CDK for their own steps of a deploy.',
  },
  {
    rule: /^AwsSolutions-IAM4/,
    path: /^api\/RestApi\/CloudWatchRole\//,
    reason:
      'The one role of an account by which API Gateway writes logs: AWS gives this policy for it.',
  },
  {
    rule: /^AwsSolutions-IAM5/,
    path: /^(AmplifyBranchLinker|foundation|storage|jobs|api|operations)\//,
    reason: 'Wildcards have a list of their own with a reason each (wildcards, below).',
  },
  {
    rule: /^AwsSolutions-COG1$/,
    path: /^auth\//,
    reason: 'A minimum length of 12 alone, as at home: composition rules make worse passwords.',
  },
  {
    rule: /^AwsSolutions-COG2$/,
    path: /^auth\//,
    reason:
      'A second factor is for those who want one: a CV builder that demands it locks people out.',
  },
  {
    rule: /^AwsSolutions-COG8$/,
    path: /^auth\//,
    reason:
      'The plan Plus costs a multiple for each person; tries are throttled by Cognito and WAF.',
  },
  {
    rule: /^AwsSolutions-S1$/,
    path: /^storage\/files\/Bucket\//,
    reason: 'Access logs would hold keys with ids of people, for nobody to read.',
  },
  {
    rule: /^AwsSolutions-APIG2$/,
    path: /^api\/RestApi\/Resource$/,
    reason: 'The app checks every request by the schemas that its description is made of.',
  },
  {
    rule: /^AwsSolutions-APIG6$/,
    path: /^api\/RestApi\/DeploymentStage\.live\//,
    reason:
      'Execution logs hold paths, and paths may hold addresses of people; the access log has templates.',
  },
  {
    rule: /^AwsSolutions-APIG4$/,
    path: /^api\/RestApi\/Default\/.*\/(OPTIONS|GET|HEAD|POST)\/Resource$/,
    reason: 'Open to everybody in the app, too; preflights carry no proof.',
  },
  {
    rule: /^AwsSolutions-COG4$/,
    path: /^api\/RestApi\/Default\/.*\/(GET|HEAD|POST|ANY)\/Resource$/,
    reason: 'Programs bring keys of ours, or tokens: the authoriser looks at both.',
  },
  {
    rule: /^AwsSolutions-ASC3$/,
    path: /^foundation\/News\/Resource$/,
    reason: 'Requests have tickets, and the id of a person.',
  },
  {
    rule: /^AwsSolutions-SMG4$/,
    path: /^foundation\/Secret-/,
    reason:
      'Another `seal` or `links` ends what was sealed or sent: they change by hand, when they must.',
  },
]

/** Statements with a wildcard, each with the reason. */
export const wildcards: readonly {
  role: RegExp
  action: RegExp
  resource: RegExp
  reason: string
}[] = [
  {
    role: /^(api|jobs|storage)\/\w+-role$/,
    action: /^xray:Put(TraceSegments|TelemetryRecords)$/,
    resource: /^\*$/,
    reason: 'X-Ray knows no resources.',
  },
  {
    role: /^(api|foundation|jobs|storage)\/\w+-role$/,
    action: /^logs:(CreateLogStream|PutLogEvents)$/,
    resource: /:\*$/,
    reason: 'Streams of the one log group of the function.',
  },
  {
    role: /^(api|jobs|operations|storage)\//,
    action: /^s3:(Get|Put|Delete)Object$/,
    resource: /\/(uploads|processed|exports|requests)\/\*$/,
    reason: 'Objects have the id of their owner in their key; the app makes all keys itself.',
  },
  {
    role: /^(AmplifyBranchLinker|operations\/AttachRoleProvider)\//,
    action: /^(amplify:(Get|Update)Branch|lambda:InvokeFunction)$/,
    resource: /(branches\/main|(CustomResourceLambda|AttachRole):\*)$/,
    reason:
      'Made by Amplify and CDK: steps of a deploy that update the one branch that is deployed.',
  },
]
