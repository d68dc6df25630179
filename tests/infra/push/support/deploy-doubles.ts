import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { testRegion } from '@/tests/contract/doubles/dynamo'
import { closeServer, listenOnLoopback } from '@/tests/support/loopback-server'
import { deployedRootOf } from '../../support/amplify-outputs'
import type { Synthesis } from '../../support/synthesise'

type Answer = string | Answer[] | { [name: string]: Answer }

const account = '123456789012'
const stackId = `arn:aws:cloudformation:${testRegion}:${account}:stack/vitae/1`

/** The version of CDK's bootstrap that docs/deploy.md installs. */
const bootstrapVersion = '32'

function toXml(answer: Answer): string {
  if (typeof answer === 'string') return answer.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  if (Array.isArray(answer)) return answer.map((one) => `<member>${toXml(one)}</member>`).join('')
  const parts = Object.entries(answer)
  return parts.map(([name, one]) => `<${name}>${toXml(one)}</${name}>`).join('')
}

/**
 * Starts doubles of STS, SSM, S3 and CloudFormation on loopback: an account with CDK's bootstrap and without a stack. A
 * stack that is created is complete at once.
 *
 * @param stacks what the stack is expected to be, of which its outputs are told
 */
export async function startDeployDoubles(stacks: Synthesis['stacks']) {
  const { outputs, metadata } = deployedRootOf(stacks)
  const created: URLSearchParams[] = []
  /** By key; of files that are sent in parts, the last part. */
  const files = new Map<string, string>()
  const stackOf = (asked: URLSearchParams): Answer => ({
    StackName: asked.get('StackName') ?? '',
    StackId: stackId,
    StackStatus: 'CREATE_COMPLETE',
    CreationTime: '2026-01-01T00:00:00Z',
    Outputs: outputs,
  })
  const answers: Record<string, (asked: URLSearchParams) => Answer | undefined> = {
    GetCallerIdentity: () => ({ Account: account, Arn: `arn:aws:iam::${account}:role/deploy` }),
    AssumeRole: (asked) => ({
      Credentials: {
        AccessKeyId: 'test',
        SecretAccessKey: 'test',
        SessionToken: asked.get('RoleArn') ?? '',
        Expiration: '2099-01-01T00:00:00Z',
      },
    }),
    CreateStack(asked) {
      created.push(asked)
      return stackOf(asked)
    },
    DescribeStacks(asked) {
      const found = created.filter((one) =>
        [one.get('StackName'), stackId].includes(asked.get('StackName')),
      )
      return found.length > 0 ? { Stacks: found.map(stackOf) } : undefined
    },
    DescribeStackEvents: () => ({ StackEvents: [] }),
    GetTemplateSummary: () => ({ Metadata: metadata }),
  }

  function bucket(method: string, { pathname, searchParams }: URL, body: string): Answer {
    if (method === 'PUT') files.set(pathname.split('/').at(-1) ?? '', body)
    if (searchParams.has('location')) return { LocationConstraint: testRegion }
    if (searchParams.has('uploads')) return { InitiateMultipartUploadResult: { UploadId: '1' } }
    if (searchParams.has('encryption')) return { ServerSideEncryptionConfiguration: '' }
    if (method === 'POST') return { CompleteMultipartUploadResult: { ETag: '"1"' } }
    return { ListBucketResult: { KeyCount: '0' } }
  }

  const server = createServer(async (request, response) => {
    const body = await text(request)
    const url = new URL(request.url ?? '', 'http://double')
    if (request.headers['x-amz-target'] === 'AmazonSSM.GetParameter') {
      response.end(JSON.stringify({ Parameter: { Type: 'String', Value: bootstrapVersion } }))
    } else if (url.pathname === '/notices') {
      response.end(JSON.stringify({ notices: [] }))
    } else if (url.pathname === '/') {
      const asked = new URLSearchParams(body)
      const action = asked.get('Action') ?? ''
      const result = answers[action]?.(asked)
      const Message = `Stack with id ${asked.get('StackName')} does not exist`
      const refused = { ErrorResponse: { Error: { Code: 'ValidationError', Message } } }
      const answered = { [`${action}Response`]: { [`${action}Result`]: result ?? '' } }
      response.writeHead(result ? 200 : 400).end(toXml(result ? answered : refused))
    } else {
      response.setHeader('etag', '"1"')
      response.end(toXml(bucket(request.method ?? '', url, body)))
    }
  })
  const address = `http://127.0.0.1:${await listenOnLoopback(server)}`
  return {
    created,
    files,
    environment: {
      AWS_ENDPOINT_URL: address,
      AWS_REGION: testRegion,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_EC2_METADATA_DISABLED: 'true',
      AMPLIFY_BACKEND_NOTICES_ENDPOINT: `${address}/notices`,
      AMPLIFY_DISABLE_TELEMETRY: '1',
    },
    stop: () => closeServer(server),
  }
}
