import type { Stack } from 'aws-cdk-lib'
import { type RestApi, SecurityPolicy } from 'aws-cdk-lib/aws-apigateway'
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager'
import { ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53'
import { ApiGateway } from 'aws-cdk-lib/aws-route53-targets'
import type { Settings } from '../settings'

/** Adds a domain of its own for the API, if the operator has named one: certificate, name and record. */
export function addApiDomain(stack: Stack, restApi: RestApi, { apiDomain }: Settings): void {
  if (!apiDomain) return
  const { name, zoneId: hostedZoneId, zoneName } = apiDomain
  // By its id: a lookup would call AWS during the synthesis.
  const zone = HostedZone.fromHostedZoneAttributes(stack, 'Zone', { hostedZoneId, zoneName })
  const certificate = new Certificate(stack, 'Certificate', {
    domainName: name,
    validation: CertificateValidation.fromDns(zone),
  })
  restApi.addDomainName('Domain', {
    domainName: name,
    certificate,
    securityPolicy: SecurityPolicy.TLS_1_2,
  })
  new ARecord(stack, 'Record', {
    zone,
    recordName: `${name}.`,
    target: RecordTarget.fromAlias(new ApiGateway(restApi)),
  })
}

/** The public address of the API, up to and without `/api/v1`. */
export function apiAddress(restApi: RestApi, { apiDomain }: Settings): string {
  return apiDomain ? `https://${apiDomain.name}` : restApi.url.replace(/\/$/, '')
}
