import { describe, expect, it } from 'vitest'
import { openRoutes } from '@/amplify/api/routes'
import { operations } from '@/lib/server/api/operations'
import { matrix } from '@/tests/security/access-rows'
import { at, type Found, listOf, resourcesOf } from './support/resources'
import { synthesise } from './support/synthesise'

const { stacks } = await synthesise()

const stage = () => resourcesOf(stacks, 'AWS::ApiGateway::Stage')[0]!.properties

const methods = resourcesOf(stacks, 'AWS::ApiGateway::Method')

/** Returns a method of the gateway with the resource that it is of, such as `['GET', '/api/v1']`. */
const routeOf = ({ properties, path }: Found) => [
  String(properties.HttpMethod),
  `/${path.split('/Default/')[1]?.split('/').slice(0, -2).join('/')}`,
]

describe('the gateway', () => {
  it('leads every route of the app to it', () => {
    const gateway = methods.map(routeOf)
    const leads = (method: string, path: string) =>
      gateway.some(
        ([known, resource = '']) =>
          (known === method || known === 'ANY') &&
          // `{proxy+}` needs a segment of its own.
          (resource === path || (resource.endsWith('{proxy+}') && /^\/api\/v1\/[^/]/.test(path))),
      )
    const lost = Object.keys(matrix).filter((route) => {
      const [method = '', path = ''] = route.split(' ')
      // The gateway takes an address with a slash at its end for the one without.
      return path.startsWith('/api/v1') && !leads(method, path.replace(/\/$/, ''))
    })
    expect(lost).toEqual([])
    expect(leads('POST', '/api/v1')).toBe(true)
    expect(leads('DELETE', '/api/v1')).toBe(false)
  })

  it('asks everybody for a key, but for what is open', () => {
    const open = methods
      .filter(({ properties }) => properties.ApiKeyRequired !== true)
      .map(routeOf)
      .filter(([method]) => method !== 'OPTIONS' && method !== 'HEAD')
    expect(open.sort()).toEqual(openRoutes.map((one) => [...one]).sort())
    const closed = methods.filter(({ properties }) => properties.ApiKeyRequired === true)
    expect(closed.map(({ properties }) => properties.HttpMethod).sort()).toEqual([
      'ANY',
      'GET',
      'POST',
    ])
    for (const { properties } of closed) expect(properties.AuthorizationType).toBe('CUSTOM')
    const [restApi] = resourcesOf(stacks, 'AWS::ApiGateway::RestApi')
    expect(restApi?.properties.ApiKeySourceType).toBe('AUTHORIZER')
  })

  it('opens what the app answers to everybody, and nothing else', () => {
    const open = operations
      .filter(({ scope }) => scope === 'public')
      .map(({ method, path }) => `${method.toUpperCase()} /api/v1${path}`)
    const described = ['GET /api/v1/openapi.json', 'GET /api/v1/docs']
    // Tools authenticate each message themselves: tests/tools/client.test.ts.
    const beside = ['POST /api/mcp', 'GET /api/health']
    const routes = openRoutes.map(([method, path]) => `${method} ${path}`)
    expect(routes.toSorted()).toEqual([...open, ...described, ...beside].toSorted())
  })

  it('may call its functions by a policy that stays small', () => {
    // AWS takes 20 kB of it for each function; a permission is some 400 bytes.
    const permissions = resourcesOf(stacks, 'AWS::Lambda::Permission')
    const ofApi = permissions.filter(({ stack }) => stack === 'api')
    expect(ofApi.length).toBeGreaterThan(1)
    expect(ofApi.length).toBeLessThan(8)
    for (const { properties } of ofApi) {
      expect(properties.Principal).toBe('apigateway.amazonaws.com')
      expect(JSON.stringify(properties.SourceArn)).toContain('RestApi')
    }
  })

  it('remembers no answer of the authoriser: a revoked key ends at once', () => {
    const [authorizer] = resourcesOf(stacks, 'AWS::ApiGateway::Authorizer')
    expect(authorizer?.properties.AuthorizerResultTtlInSeconds).toBe(0)
  })

  it('has a plan and a key for each plan of ours, whose values stand in no template', () => {
    const plans = resourcesOf(stacks, 'AWS::ApiGateway::UsagePlan')
    expect(plans.map(({ properties }) => properties.Description).sort()).toEqual([
      'Vitae: the plan free',
      'Vitae: the plan standard',
      'Vitae: the plan unlimited',
    ])
    const rates = plans.map(({ properties }) => at(properties.Throttle, 'RateLimit') ?? null)
    expect(rates.sort()).toEqual([100, 300, null])
    for (const { properties } of resourcesOf(stacks, 'AWS::ApiGateway::ApiKey')) {
      expect(JSON.stringify(properties.Value)).toContain('{{resolve:secretsmanager:')
    }
  })

  it('throttles, counts and logs templates of routes, never a path', () => {
    const settings = listOf(stage().MethodSettings)
    const all = settings.find((one) => at(one, 'ResourcePath') === '/*')
    expect(all).toMatchObject({
      ThrottlingRateLimit: 500,
      MetricsEnabled: true,
      DataTraceEnabled: false,
      LoggingLevel: 'OFF',
    })
    const format = String(at(stage().AccessLogSetting, 'Format'))
    expect(format).toContain('$context.resourcePath')
    expect(format).not.toMatch(/\$context\.path|\$context\.identity|\$context\.authorizer/)
    // A trace of the gateway would hold the whole path.
    expect(stage().TracingEnabled).toBe(false)
  })

  it('remembers what is the same for everybody, and nothing else', () => {
    const cached = listOf(stage().MethodSettings).filter(
      (one) => at(one, 'CachingEnabled') === true,
    )
    expect(cached.map((one) => at(one, 'ResourcePath')).sort()).toEqual([
      '/~1api~1v1~1docs',
      '/~1api~1v1~1openapi.json',
      '/~1api~1v1~1templates',
      '/~1api~1v1~1templates~1schema',
    ])
    // For each origin apart: the answer says to whose pages it may be shown.
    const keyed = methods.filter(({ properties }) =>
      listOf(at(properties.Integration, 'CacheKeyParameters')).includes(
        'method.request.header.Origin',
      ),
    )
    expect(keyed.length).toBe(4)
    for (const one of cached) expect(at(one, 'CacheDataEncrypted')).toBe(true)
    expect(stage().CacheClusterEnabled).toBe(true)
  })

  it('has an address of its own by TLS 1.2 where one is named', () => {
    const [domain] = resourcesOf(stacks, 'AWS::ApiGateway::DomainName')
    expect(domain?.properties).toMatchObject({
      DomainName: 'api.example.org',
      SecurityPolicy: 'TLS_1_2',
    })
    expect(resourcesOf(stacks, 'AWS::Route53::RecordSet').length).toBe(1)
  })
})

describe('the firewall', () => {
  const rules = () => listOf(resourcesOf(stacks, 'AWS::WAFv2::WebACL')[0]!.properties.Rules)

  it('stands in front of the stage', () => {
    const [place] = resourcesOf(stacks, 'AWS::WAFv2::WebACLAssociation')
    expect(JSON.stringify(place?.properties.ResourceArn)).toContain('/stages/')
  })

  it('has a rate for an address, a size, and the rules of AWS', () => {
    expect(rules().map((rule) => at(rule, 'Name'))).toEqual([
      'rate',
      'size',
      'AWSManagedRulesCommonRuleSet',
      'AWSManagedRulesKnownBadInputsRuleSet',
      'AWSManagedRulesAmazonIpReputationList',
    ])
  })

  it('turns bodies of two megabytes and more away, and none of a CV', () => {
    const size = rules().find((rule) => at(rule, 'Name') === 'size')
    const pattern = String(at(size, 'Statement', 'RegexMatchStatement', 'RegexString'))
    const isTooLarge = (bytes: number) => new RegExp(pattern).test(String(bytes))
    expect([0, 8_193, 300_000, 1_048_576, 1_999_999].filter(isTooLarge)).toEqual([])
    expect([2_000_000, 9_999_999, 10_000_000, 99_999_999_999].every(isTooLarge)).toBe(true)
  })

  it('blocks no CV for its size or its words, and keeps no sample of a path', () => {
    for (const rule of rules()) {
      expect(at(rule, 'VisibilityConfig', 'SampledRequestsEnabled')).toBe(false)
    }
    const counted = rules().flatMap((rule) =>
      listOf(at(rule, 'Statement', 'ManagedRuleGroupStatement', 'RuleActionOverrides')),
    )
    const names = counted
      .filter((one) => at(one, 'ActionToUse', 'Count') !== undefined)
      .map((one) => at(one, 'Name'))
    for (const name of [
      'SizeRestrictions_BODY',
      'CrossSiteScripting_BODY',
      'GenericLFI_BODY',
      'GenericRFI_BODY',
      'EC2MetaDataSSRF_BODY',
      'Log4JRCE_BODY',
      'JavaDeserializationRCE_BODY',
    ]) {
      expect(names).toContain(name)
    }
  })
})
